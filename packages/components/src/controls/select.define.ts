import { define } from '../foundation/define.ts';
import { SotaySelect } from './select.ts';

define('sotay-select', SotaySelect);
