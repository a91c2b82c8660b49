import { define } from '../foundation/define.ts';
import { SotayProfile } from './profile.ts';

define('sotay-profile', SotayProfile);
