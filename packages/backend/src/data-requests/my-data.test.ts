import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { signInTooOld } from '../contract/problems.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { type MyData, PARTS } from './my-data.ts';

const clock = { offset: 0 };
let backend: TestBackend;
before(async () => {
  backend = await createTestBackend({ now: () => new Date(Date.now() + clock.offset) });
});
after(() => backend.close());

const numbersOf = (text: string) => new Set(text.match(/099\d{9}/g) ?? []);

describe('everything that is held about a member', () => {
  it('is told unmasked to the member alone, and stands in the audit log', async () => {
    const { status, body, text } = await backend.call('member', 'GET', '/members/me/data');
    assert.equal(status, 200, text);
    const data = body as MyData;
    assert.equal(data.profile.id, SAMPLE_PERSONS.member.id);
    assert.deepEqual([...numbersOf(text)], [data.profile.citizenId], 'no number of anybody else');
    assert.match(data.profile.phone ?? '', /^\+84\d{9}$/);
    for (const part of ['memberships', 'accounts', 'meetings', 'opinions', 'consents', 'dataRequests'] as const)
      assert.ok(data[part].length > 0, part);
    assert.ok(data.opinions.every(({ author }) => author.id === SAMPLE_PERSONS.member.id));
    assert.ok(
      data.accesses.some(({ action, byMyself }) => action === 'export.made' && byMyself),
      'before it is read',
    );
  });

  it('has what was done in an office, and not whose data it was about', async () => {
    const { body } = await backend.call('secretary', 'GET', '/members/me/data');
    const { officialActs } = body as MyData;
    assert.ok(officialActs.some(({ kind, text }) => kind === 'feedback.answered' && text));
    assert.ok(officialActs.every((act) => Object.keys(act).sort().join() === 'at,kind,objectId,text'));
  });

  it('needs a sign-in of the last five minutes', async () => {
    clock.offset = 301_000;
    const { status, body } = await backend.call('office', 'GET', '/members/me/data');
    clock.offset = 0;
    assert.deepEqual([status, body.code], [401, signInTooOld().code]);
  });

  it('is given ten times a day', async () => {
    const answers = [];
    for (let time = 0; time < 11; time += 1)
      answers.push((await backend.call('admin', 'GET', '/members/me/data')).status);
    assert.deepEqual(answers, [...Array.from({ length: 10 }, () => 200), 429]);
  });

  it('forgets no column of the database that names a member', async () => {
    const { rows } = await sql<{ place: string }>`
      select source.relname || '.' || attribute.attname as place
        from pg_constraint
        join pg_class source on source.oid = conrelid
        join pg_attribute attribute on attribute.attrelid = conrelid and attribute.attnum = any(conkey)
       where contype = 'f' and confrelid = 'members'::regclass`.execute(backend.database.db);
    assert.deepEqual(rows.map(({ place }) => place).sort(), Object.keys(PARTS).sort());
  });
});
