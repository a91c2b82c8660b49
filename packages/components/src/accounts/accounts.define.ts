import '../controls/textarea.define.ts';
import { define } from '../foundation/define.ts';
import { SotayAccounts } from './accounts.ts';

define('sotay-accounts', SotayAccounts);
