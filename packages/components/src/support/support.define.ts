import '../controls/select.define.ts';
import { define } from '../foundation/define.ts';
import { SotaySupport } from './support.ts';

define('sotay-support', SotaySupport);
