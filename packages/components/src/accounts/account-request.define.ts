import '../controls/input.define.ts';
import { define } from '../foundation/define.ts';
import { SotayAccountRequest } from './account-request.ts';

define('sotay-account-request', SotayAccountRequest);
