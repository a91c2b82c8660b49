import '../controls/input.define.ts';
