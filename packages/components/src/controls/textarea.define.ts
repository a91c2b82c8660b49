import { define } from '../foundation/define.ts';
import { SotayTextarea } from './textarea.ts';

define('sotay-textarea', SotayTextarea);
