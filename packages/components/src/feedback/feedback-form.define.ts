import '../controls/input.define.ts';
import '../controls/textarea.define.ts';
import { define } from '../foundation/define.ts';
import { SotayFeedbackForm } from './feedback-form.ts';

define('sotay-feedback-form', SotayFeedbackForm);
