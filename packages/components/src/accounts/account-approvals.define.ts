import '../controls/textarea.define.ts';
import { define } from '../foundation/define.ts';
import { SotayAccountApprovals } from './account-approvals.ts';

define('sotay-account-approvals', SotayAccountApprovals);
