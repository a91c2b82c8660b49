import '../accounts/account-approvals.define.ts';
