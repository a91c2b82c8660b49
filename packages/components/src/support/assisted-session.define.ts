import { define } from '../foundation/define.ts';
import { SotayAssistedSession } from './assisted-session.ts';

define('sotay-assisted-session', SotayAssistedSession);
