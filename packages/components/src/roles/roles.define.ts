import '../controls/dialog.define.ts';
import '../controls/input.define.ts';
import '../controls/select.define.ts';
import '../controls/textarea.define.ts';
import { define } from '../foundation/define.ts';
import { SotayRoles } from './roles.ts';

define('sotay-roles', SotayRoles);
