import { define } from '../foundation/define.ts';
import { SotayInput } from './input.ts';

define('sotay-input', SotayInput);
