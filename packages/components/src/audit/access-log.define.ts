import { define } from '../foundation/define.ts';
import { SotayAccessLog } from './access-log.ts';

define('sotay-access-log', SotayAccessLog);
