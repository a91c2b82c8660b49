import { createFieldKey, parseFieldKeys } from '../encryption/field-keys.ts';

/** Inherited by the processes that a test starts, so that all of them open what one has sealed. */
process.env.SOTAY_FIELD_KEY ??= createFieldKey('test');

export const TEST_FIELD_KEYS = parseFieldKeys(process.env.SOTAY_FIELD_KEY, 'SOTAY_FIELD_KEY');
