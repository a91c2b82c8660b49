import '../roles/roles.define.ts';
