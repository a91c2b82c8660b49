import { define } from '../foundation/define.ts';
import { SotayDialog } from './dialog.ts';

define('sotay-dialog', SotayDialog);
