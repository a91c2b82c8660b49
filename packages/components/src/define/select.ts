import '../controls/select.define.ts';
