import '../controls/textarea.define.ts';
