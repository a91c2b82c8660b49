import '../consents/consent.define.ts';
