import '../controls/textarea.define.ts';

export { AbsenceForm } from './absence-form.ts';
