import '../feedback/feedback-form.define.ts';
