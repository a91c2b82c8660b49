import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { createFieldKey, parseFieldKeys } from '../encryption/field-keys.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { fingerprintsOf, forgetOldKeys } from './idempotency.ts';

const OPINION = {
  kind: 'suggestion',
  recipient: 'cell',
  subject: 'Gửi tài liệu sớm',
  body: 'Đề nghị gửi tài liệu sớm hơn.',
};

describe('Idempotency-Key', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  const submit = (key: string, body: object = OPINION, as: 'member' | 'secretary' = 'member') =>
    backend.call(as, 'POST', '/feedback', { body, headers: { 'idempotency-key': key } });
  const rowsNamed = async (subject: string) =>
    (
      await sql<{ count: number }>`select count(*) as count from feedback where subject = ${subject}`.execute(
        backend.database.db,
      )
    ).rows[0]?.count;
  const count = async () =>
    (await sql<{ count: number }>`select count(*) as count from feedback`.execute(backend.database.db)).rows[0]
      ?.count ?? 0;

  it('makes one row of 50 posts at once, and gives all the same answer', async () => {
    const key = randomUUID();
    const body = { ...OPINION, subject: 'năm mươi lần' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => submit(key, body)));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.equal(new Set(answers.map(({ text, headers }) => `${text} ${headers.etag} ${headers.location}`)).size, 1);
    assert.equal(await rowsNamed('năm mươi lần'), 1);
  });

  it('takes the same body with its fields in another order', async () => {
    const key = randomUUID();
    const first = await submit(key);
    const second = await submit(key.toUpperCase(), Object.fromEntries(Object.entries(OPINION).reverse()));
    assert.equal(second.text, first.text);
  });

  it('refuses another body under the same key', async () => {
    const key = randomUUID();
    await submit(key);
    const before = await count();
    const answer = await submit(key, { ...OPINION, body: 'Nội dung khác.' });
    assert.deepEqual([answer.status, answer.body.code], [422, 'idempotency-key-reused']);
    assert.equal(await count(), before);
  });

  it('keeps of the body what nobody can try without the field key', async () => {
    const key = randomUUID();
    await submit(key);
    const kept = await backend.database.db
      .selectFrom('idempotencyKeys')
      .select('fingerprint')
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    const sorted = Object.fromEntries(Object.entries(OPINION).sort(([a], [b]) => (a < b ? -1 : 1)));
    const plain = createHash('sha256')
      .update(JSON.stringify([{}, sorted]))
      .digest('hex');
    const [mine] = fingerprintsOf(TEST_FIELD_KEYS, {}, OPINION);
    const [other] = fingerprintsOf(parseFieldKeys(createFieldKey('other'), 'test'), {}, OPINION);
    assert.equal(kept.fingerprint, mine);
    assert.equal(new Set([plain, mine, other]).size, 3);
  });

  it('knows a body again after a new field key was put in front of the old one', () => {
    const [before] = fingerprintsOf(TEST_FIELD_KEYS, {}, OPINION);
    const both = parseFieldKeys(`${createFieldKey('new')},${process.env.SOTAY_FIELD_KEY}`, 'test');
    const [first, ...others] = fingerprintsOf(both, {}, OPINION);
    assert.notEqual(first, before);
    assert.deepEqual(others, [before]);
  });

  it('is bound to the caller', async () => {
    const key = randomUUID();
    const mine = await submit(key);
    const theirs = await submit(key, OPINION, 'secretary');
    assert.deepEqual([mine.status, theirs.status], [201, 201]);
    assert.notEqual(mine.body.id, theirs.body.id);
  });

  it('keeps nothing of a refused request, so that it can be put right', async () => {
    const key = randomUUID();
    assert.equal((await submit(key, { ...OPINION, subject: '' })).status, 400);
    assert.equal((await submit(key)).status, 201);
  });

  it('is asked for', async () => {
    const answer = await backend.call('member', 'POST', '/feedback', {
      body: OPINION,
      headers: { 'idempotency-key': 'again' },
    });
    assert.deepEqual(
      answer.body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/header/Idempotency-Key'],
    );
  });

  it('holds for 24 hours', async () => {
    const key = randomUUID();
    const first = await submit(key);
    const age = (hours: number) =>
      sql`update idempotency_keys set created_at = now() - ${hours} * interval '1 hour' where key = ${key}`.execute(
        backend.database.db,
      );
    await age(23);
    await forgetOldKeys(backend.database.db);
    assert.equal((await submit(key)).body.id, first.body.id);
    await age(25);
    assert.notEqual((await submit(key)).body.id, first.body.id);
  });

  describe('of which one person may use only so many a day', () => {
    let held: TestBackend;
    const perDay = 50;
    before(async () => {
      held = await createTestBackend({ quotas: true });
    });
    after(() => held.close());

    const post = (as: 'member' | 'secretary', key = randomUUID()) =>
      held.call(as, 'POST', '/feedback', { body: OPINION, headers: { 'idempotency-key': key } });

    it('takes what the contract allows, then nothing, and still repeats the answers it gave', async () => {
      const kept = randomUUID();
      assert.equal((await post('member', kept)).status, 201);
      for (let sent = 1; sent < perDay; sent++) assert.equal((await post('member')).status, 201);
      const refused = await post('member');
      assert.deepEqual([refused.status, refused.body.code], [429, 'quota-exceeded']);
      assert.equal(refused.headers['sotay-should-retry'], 'false');
      assert.equal((await post('member', kept)).status, 201);
      assert.equal((await post('secretary')).status, 201, 'another person is not held up');
      await sql`update idempotency_keys set created_at = now() - interval '25 hours'`.execute(held.database.db);
      assert.equal((await post('member')).status, 201, 'tomorrow is another day');
    });
  });
});
