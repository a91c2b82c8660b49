import { define } from '../foundation/define.ts';
import { SotayConsent } from './consent.ts';

define('sotay-consent', SotayConsent);
