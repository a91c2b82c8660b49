import { define } from '../foundation/define.ts';
import { SotayMeetings } from './meetings.ts';

define('sotay-meetings', SotayMeetings);
