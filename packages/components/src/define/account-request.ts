import '../accounts/account-request.define.ts';
