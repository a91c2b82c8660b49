import '../controls/input.define.ts';
import '../controls/select.define.ts';
import '../controls/textarea.define.ts';

export { create } from './correcting.ts';
