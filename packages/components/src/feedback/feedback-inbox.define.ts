import '../controls/select.define.ts';
import '../controls/textarea.define.ts';
import { define } from '../foundation/define.ts';
import { SotayFeedbackInbox } from './feedback-inbox.ts';

define('sotay-feedback-inbox', SotayFeedbackInbox);
