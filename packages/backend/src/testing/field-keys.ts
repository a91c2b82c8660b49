import { parseFieldKeys } from '../encryption/field-keys.ts';

/** The same in all tests, so that each opens what another has sealed in the kept databases. */
process.env.SOTAY_FIELD_KEY ??= `test:${Buffer.alloc(32, 'for tests').toString('base64')}`;

export const TEST_FIELD_KEYS = parseFieldKeys(process.env.SOTAY_FIELD_KEY, 'SOTAY_FIELD_KEY');
