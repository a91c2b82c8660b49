import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { CamelCasePlugin } from 'kysely';
import { type Database, inTransaction, type OpenDatabase } from '../database/database.ts';
import { openDatabase } from '../database/open.ts';
import { readSettings } from '../cli/settings.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { UsageError } from '../usage-error.ts';
import { checkFieldKeys, fieldKeysOf, forgetFieldKeys, withFieldKeys } from './database-keys.ts';
import { createFieldKey, type FieldKeys, parseFieldKeys } from './field-keys.ts';
import { keptFieldKeys } from './kept-key.ts';
import { blindIndex, open, seal, type Sealed } from './sealed.ts';

const place = { table: 'members', column: 'citizenId', row: '0192f0c1-0000-7000-8000-000000000101' };
const newKeys = (...ids: string[]) => parseFieldKeys(ids.map(createFieldKey).join(','), 'test');

describe('a sealed value', () => {
  const keys = newKeys('a');

  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => open(keys, place, seal(keys, place, text)) === text),
    );
  });

  it('does not show its text, nor that two are equal', () => {
    const [first, second] = [seal(keys, place, '099052000123'), seal(keys, place, '099052000123')];
    assert.notEqual(first, second);
    const bytes = Buffer.from(first.slice(2), 'base64url').toString('latin1');
    assert.ok(!first.includes('099052000123') && !bytes.includes('099052000123'));
  });

  it('does not open in another table, column or row', () => {
    const sealed = seal(keys, place, '099052000123');
    for (const other of [{ table: 'x' }, { column: 'phone' }, { row: place.row.replace('101', '102') }])
      assert.throws(() => open(keys, { ...place, ...other }, sealed));
  });

  it('does not open when any byte of it was changed, or when it was cut', () => {
    const sealed = seal(keys, place, '099052000123');
    const bytes = Buffer.from(sealed.slice(2), 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      assert.throws(() => open(keys, place, `a.${changed.toString('base64url')}` as Sealed), `byte ${at}`);
    }
    // A tag of four bytes would let a forger try.
    for (const length of [0, 4, 12, 16, 28, bytes.length - 1])
      assert.throws(() => open(keys, place, `a.${bytes.subarray(0, length).toString('base64url')}` as Sealed));
  });

  it('opens after a new key came first, and not without its own', () => {
    const [old, next] = [createFieldKey('2025'), createFieldKey('2026')];
    const sealed = seal(parseFieldKeys(old, 'test'), place, '099');
    const both = parseFieldKeys(`${next}\n${old}\n`, 'test');
    assert.equal(open(both, place, sealed), '099');
    assert.match(seal(both, place, '099'), /^2026\./);
    assert.throws(() => open(parseFieldKeys(next, 'test'), place, sealed), /not configured/);
    assert.throws(() => open(newKeys('2025'), place, sealed), 'another key of the same name');
  });
});

describe('a blind index', () => {
  const [key] = newKeys('a');

  it('is the same for the same value, and another for another value, column or key', () => {
    const index = blindIndex(key, place, '099052000123');
    assert.equal(blindIndex(key, place, '099052000123'), index);
    const others = [
      blindIndex(key, place, '099052000124'),
      blindIndex(key, { ...place, column: 'partyCardNumber' }, '099052000123'),
      blindIndex(newKeys('a')[0], place, '099052000123'),
    ];
    assert.ok(!others.includes(index));
  });
});

describe('the keys of the operator', () => {
  const good = createFieldKey('a');

  const wrong: [string, string][] = [
    ['', 'holds no key'],
    ['a', 'must be id:key'],
    ['a:abc', 'must be id:key'],
    [`a:${Buffer.alloc(31).toString('base64')}`, 'must be id:key'],
    [`a:${Buffer.alloc(33).toString('base64')}`, 'must be id:key'],
    [`a.b:${good.slice(2)}`, 'must be id:key'],
    [`${good},${good}`, 'names two keys alike'],
  ];
  for (const [text, reason] of wrong) {
    it(`are refused without being repeated: ${reason}, ${text.length} characters`, () => {
      assert.throws(
        () => parseFieldKeys(text, 'SOTAY_FIELD_KEY'),
        (error: Error) =>
          error instanceof UsageError && error.message.includes(reason) && !error.message.includes(good.slice(2)),
      );
    });
  }

  it('are required in production, before anything is opened', async () => {
    const folder = join(tmpdir(), 'sotay-never-made');
    const production = { NODE_ENV: 'production', SOTAY_ALLOW_PGLITE: '1', SOTAY_DATA_DIR: folder };
    for (const DATABASE_URL of ['', 'postgres://127.0.0.1:9/none'])
      await assert.rejects(openDatabase(readSettings({ ...production, DATABASE_URL }), 'token'), {
        name: 'UsageError',
        message: /^NODE_ENV=production needs SOTAY_FIELD_KEY /,
      });
    assert.throws(() => statSync(folder));
  });

  it('come from the setting or from a file, not from both', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sotay-key-'));
    try {
      const path = join(folder, 'key');
      const ids = (env: NodeJS.ProcessEnv) => readSettings(env).fieldKeys?.map(({ id }) => id);
      assert.throws(() => ids({ SOTAY_FIELD_KEY_FILE: path }), /there is no file/);
      writeFileSync(path, `${createFieldKey('new')}\n${good}\n`);
      assert.deepEqual(ids({ SOTAY_FIELD_KEY_FILE: path }), ['new', 'a']);
      assert.deepEqual(ids({ SOTAY_FIELD_KEY: good }), ['a']);
      assert.throws(() => ids({ SOTAY_FIELD_KEY: good, SOTAY_FIELD_KEY_FILE: path }), /both set/);
      assert.equal(ids({}), undefined);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('of a demo are made once, for the owner only', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sotay-kept-'));
    try {
      const [made] = keptFieldKeys(folder);
      assert.equal(statSync(join(folder, 'field-key')).mode & 0o777, 0o600);
      const text = readFileSync(join(folder, 'field-key'), 'utf8');
      assert.equal(keptFieldKeys(folder)[0].fingerprint, made.fingerprint);
      assert.equal(readFileSync(join(folder, 'field-key'), 'utf8'), text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a database', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.close());

  const withKeys = (keys: FieldKeys): Database =>
    withFieldKeys(database.db.withoutPlugins().withPlugin(new CamelCasePlugin()), keys);
  const told = (keys: FieldKeys) =>
    checkFieldKeys(withKeys(keys)).then(
      () => 'good',
      (error: unknown) => (error instanceof UsageError ? error.message : error),
    );

  it('gives its keys to its transactions, and has none by chance', async () => {
    assert.equal(fieldKeysOf(database.db), TEST_FIELD_KEYS);
    await inTransaction(database.db, (transaction) => {
      assert.equal(fieldKeysOf(transaction), TEST_FIELD_KEYS);
      return Promise.resolve();
    });
    assert.throws(() => fieldKeysOf(database.db.withoutPlugins()), /without field keys/);
  });

  it('remembers its keys, and refuses another one and a missing one', async () => {
    const [first, second] = [createFieldKey('first'), createFieldKey('second')].map((text) =>
      parseFieldKeys(text, 'test'),
    );
    assert.ok(first && second);
    assert.equal(await told(first), 'good');
    assert.equal(await told(first), 'good');
    assert.match(String(await told(newKeys('first'))), /^the field key "first" is not the one/);
    assert.match(String(await told(second)), /^the field key "first", .* is missing/);
    assert.equal(await told(first), 'good', 'a refused key is not remembered');
    const both: FieldKeys = [...second, ...first];
    assert.equal(await told(both), 'good');
    assert.match(String(await told(first)), /^the field key "second", .* is missing/);
    await forgetFieldKeys(withKeys(both));
    assert.equal(await told(second), 'good');
  });
});
