// A page with code of its own: the tags, typed, and the class apart from its tag.
import '@sotay/components/define/profile.js';
import { SotayProfile, type SotayProvider } from '@sotay/components';

const profile: SotayProfile = document.createElement('sotay-profile');
const provider: SotayProvider | null = document.querySelector('sotay-provider');
if (provider) provider.token = () => Promise.resolve('token');
document.body.append(profile);
