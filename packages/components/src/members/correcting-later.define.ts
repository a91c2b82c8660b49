// What the open form needs, in one file: each more would cost a request, and other pages the bytes of its splitting.
import '../controls/input.define.ts';
import '../controls/textarea.define.ts';

export { Attaching } from '../feedback/attaching.ts';
export { OwnCorrections } from './own-corrections.ts';
