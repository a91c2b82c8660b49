import { define } from './define.ts';
import { SotayProvider } from './provider.ts';

define('sotay-provider', SotayProvider);
