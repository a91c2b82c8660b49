import '../accounts/accounts.define.ts';
