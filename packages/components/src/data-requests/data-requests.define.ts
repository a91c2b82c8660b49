import '../controls/select.define.ts';
import '../controls/textarea.define.ts';
import { define } from '../foundation/define.ts';
import { SotayDataRequests } from './data-requests.ts';

define('sotay-data-requests', SotayDataRequests);
