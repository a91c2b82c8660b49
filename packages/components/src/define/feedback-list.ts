import '../feedback/feedback-list.define.ts';
