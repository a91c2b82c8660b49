import '../controls/dialog.define.ts';

export { Withdrawal } from './withdrawal.ts';
