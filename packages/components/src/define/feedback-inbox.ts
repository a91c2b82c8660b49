import '../feedback/feedback-inbox.define.ts';
