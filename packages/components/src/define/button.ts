import '../controls/button.define.ts';
