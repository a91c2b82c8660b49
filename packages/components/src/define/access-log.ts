import '../audit/access-log.define.ts';
