import '../controls/textarea.define.ts';
import { define } from '../foundation/define.ts';
import { SotayFeedbackList } from './feedback-list.ts';

define('sotay-feedback-list', SotayFeedbackList);
