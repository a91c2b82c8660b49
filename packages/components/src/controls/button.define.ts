import { define } from '../foundation/define.ts';
import { SotayButton } from './button.ts';

define('sotay-button', SotayButton);
