import '../support/assisted-session.define.ts';
