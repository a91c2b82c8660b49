import '../members/own-record.define.ts';
