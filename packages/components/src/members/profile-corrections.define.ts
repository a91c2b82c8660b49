import '../controls/select.define.ts';
import '../controls/textarea.define.ts';
import { define } from '../foundation/define.ts';
import { SotayProfileCorrections } from './profile-corrections.ts';

define('sotay-profile-corrections', SotayProfileCorrections);
