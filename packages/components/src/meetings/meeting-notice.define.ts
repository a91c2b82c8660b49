import { define } from '../foundation/define.ts';
import { SotayMeetingNotice } from './meeting-notice.ts';

define('sotay-meeting-notice', SotayMeetingNotice);
