import '../controls/input.define.ts';
import '../controls/textarea.define.ts';

// The files come with the fields: one file more to fetch would cost more than it spares.
export { Attaching } from '../feedback/attaching.ts';
