import '../controls/textarea.define.ts';

export { Decisions } from './decisions.ts';
