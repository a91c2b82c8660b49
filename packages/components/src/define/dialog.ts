import '../controls/dialog.define.ts';
