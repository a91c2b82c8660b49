import { define } from '../foundation/define.ts';
import { SotayOwnRecord } from './own-record.ts';

define('sotay-own-record', SotayOwnRecord);
