// What others see of a member: who sees whom, what is masked, and that nothing leaves without an entry in the audit log.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { LogRow } from '../audit/store.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { findMember } from './store.ts';

const MEMBER = SAMPLE_PERSONS.member.id;
const SECRETARY = SAMPLE_PERSONS.secretary.id;

describe('the record of a member in the eyes of others', () => {
  let backend: TestBackend;
  /** So that a sign-in grows old without anybody waiting. */
  let skew = 0;
  before(async () => {
    backend = await createTestBackend({ now: () => new Date(Date.now() + skew) });
  });
  after(() => backend.close());
  beforeEach(() => {
    skew = 0;
  });

  const log = (): Promise<LogRow[]> =>
    backend.database.db.selectFrom('auditLog').selectAll().orderBy('number').execute();
  const newest = async () => (await log()).at(-1);
  const reveal = (as: Parameters<TestBackend['call']>[0], id: string, body: object) =>
    backend.call(as, 'POST', `/member-profiles/${id}/reveals`, { body });

  describe('in a list', () => {
    it('has name and cell, nothing else', async () => {
      const { status, body } = await backend.call('committeeMember', 'GET', '/members?limit=100');
      assert.equal(status, 200);
      assert.ok(body.items.length > 5);
      for (const item of body.items) {
        assert.deepEqual(Object.keys(item), ['id', 'fullName', 'currentCell']);
        assert.equal(item.currentCell.id, SAMPLE.cell);
      }
    });

    it('stands by its given name, page by page, once', async () => {
      const whole = (await backend.call('secretary', 'GET', '/members?limit=100')).body.items as { fullName: string }[];
      const given = whole.map(({ fullName }) => fullName.split(' ').at(-1) ?? '');
      assert.deepEqual(given, [...given].sort(new Intl.Collator('vi').compare));
      const paged: unknown[] = [];
      for (let cursor = ''; ;) {
        const { body } = await backend.call('secretary', 'GET', `/members?limit=7${cursor}`);
        paged.push(...body.items);
        if (body.nextCursor === null) break;
        assert.doesNotMatch(
          Buffer.from(body.nextCursor, 'base64url').toString(),
          /[A-ZĐ]\p{L}+ \p{L}+/u,
          'no name in it',
        );
        cursor = `&cursor=${body.nextCursor}`;
      }
      assert.deepEqual(paged, whole);
    });

    it('is recorded with everybody who was shown', async () => {
      const { body } = await backend.call('secretary', 'GET', '/members?limit=3');
      const entry = await newest();
      assert.deepEqual(
        [entry?.action, entry?.actorId, entry?.actorRole, entry?.organizationId, entry?.details],
        [
          'member.listed',
          SECRETARY,
          'secretary',
          SAMPLE.cell,
          { memberIds: body.items.map(({ id }: { id: string }) => id) },
        ],
      );
    });

    it('reaches the superior by cell, and nobody beyond', async () => {
      const { body } = await backend.call('superior', 'GET', `/members?organizationId=${SAMPLE.otherCell}`);
      assert.ok(body.items.length > 0);
      for (const item of body.items) assert.equal(item.currentCell.id, SAMPLE.otherCell);
      for (const [as, cell] of [
        ['superior', SAMPLE.otherProvinceCell],
        ['secretary', SAMPLE.otherCell],
      ] as const)
        assert.deepEqual((await backend.call(as, 'GET', `/members?organizationId=${cell}`)).body.items, []);
    });
  });

  describe('opened', () => {
    it('is masked, the birth date is a year, and the look is recorded', async () => {
      for (const as of ['secretary', 'deputySecretary', 'admin', 'superior'] as const) {
        const { status, body } = await backend.call(as, 'GET', `/member-profiles/${MEMBER}`);
        assert.equal(status, 200, as);
        assert.match(body.citizenId, /^\d{3}\*{7}\d{2}$/);
        assert.match(body.phone, /^\d{2}\*\* \*{3} \d{3}$/);
        assert.deepEqual(body.birthDate, { date: null, year: body.birthDate.year });
        const entry = await newest();
        assert.deepEqual(
          [entry?.action, entry?.actorId, entry?.actorRole, entry?.memberId, entry?.organizationId],
          ['member.viewed', SAMPLE_PERSONS[as].id, as, MEMBER, SAMPLE.cell],
        );
      }
    });

    it('is not there for those who have no say over it', async () => {
      const count = (await log()).length;
      assert.equal((await backend.call('committeeMember', 'GET', `/member-profiles/${MEMBER}`)).status, 403);
      assert.equal((await backend.call('member', 'GET', `/member-profiles/${MEMBER}`)).status, 403);
      assert.equal((await backend.call('otherProvinceSecretary', 'GET', `/member-profiles/${MEMBER}`)).status, 404);
      assert.equal((await log()).length, count);
    });

    it('shows nothing when the look cannot be recorded', async () => {
      await withFullLog(async () => {
        const { status, text } = await backend.call('secretary', 'GET', `/member-profiles/${MEMBER}`);
        assert.equal(status, 500);
        assert.ok(!text.includes('fullName'));
      });
    });
  });

  describe('revealed', () => {
    it('shows the fields asked for and no other, until in 30 seconds, with purpose and fields in the log', async () => {
      const row = await findMember(backend.database.db, MEMBER);
      const before = Date.now();
      const { status, body, headers } = await reveal('secretary', MEMBER, {
        fields: ['phone', 'citizenId'],
        purpose: 'contact',
      });
      assert.equal(status, 200);
      const { expiresAt, ...shown } = body;
      assert.deepEqual(shown, { memberId: MEMBER, phone: row?.phone, citizenId: row?.citizenId });
      const seconds = (Date.parse(expiresAt) - before) / 1000;
      assert.ok(seconds >= 30 && seconds < 60, `${seconds} s`);
      assert.equal(headers['cache-control'], 'private, no-store');
      const entry = await newest();
      assert.deepEqual(
        [entry?.action, entry?.actorId, entry?.memberId, entry?.purpose, entry?.details],
        ['member.revealed', SECRETARY, MEMBER, 'contact', { fields: ['phone', 'citizenId'] }],
      );
    });

    it('leaves nothing of the values in the log or with the Idempotency-Key', async () => {
      const row = await findMember(backend.database.db, MEMBER);
      const body = { fields: ['birthDate', 'partyCardNumber', 'citizenId', 'phone'], purpose: 'recordCorrection' };
      const answer = await reveal('superior', MEMBER, body);
      assert.deepEqual([answer.body.birthDate, answer.body.partyCardNumber], [row?.birthDate, row?.partyCardNumber]);
      for (const table of ['audit_entries', 'idempotency_keys', 'events']) {
        const { rows } = await sql<{
          text: string;
        }>`select row_to_json(kept)::text as text from ${sql.table(table)} kept`.execute(backend.database.db);
        for (const { text } of rows) assert.doesNotMatch(text, /099\d{9}|\+84\d{9}/, table);
      }
    });

    it('shows no value when the look cannot be recorded, also when only its commit fails', async () => {
      const row = await findMember(backend.database.db, MEMBER);
      const ask = () => reveal('secretary', MEMBER, { fields: ['citizenId'], purpose: 'identification' });
      await withFullLog(async () => {
        const { status, text } = await ask();
        assert.deepEqual([status, text.includes(row?.citizenId ?? '')], [500, false]);
      });
      await withBrokenChain(async () => {
        const { status, text } = await ask();
        assert.deepEqual([status, text.includes(row?.citizenId ?? '')], [500, false]);
      });
      assert.equal((await ask()).status, 200);
    });

    it('is for the secretary and the superior, of the others for nobody', async () => {
      const body = { fields: ['phone'], purpose: 'contact' };
      // Everybody is a member and may ask for their own: of others there is nothing to find.
      for (const as of ['member', 'committeeMember', 'deputySecretary', 'admin', 'office'] as const)
        assert.equal((await reveal(as, SECRETARY, body)).status, 404, as);
      assert.equal((await reveal('otherProvinceSecretary', MEMBER, body)).status, 404);
      assert.equal((await reveal('guest', MEMBER, body)).status, 401);
    });

    it('needs fields, and a purpose that fits', async () => {
      for (const body of [
        { purpose: 'contact' },
        { fields: [], purpose: 'contact' },
        { fields: ['phone'] },
        { fields: ['fullName'], purpose: 'contact' },
        { fields: ['phone'], purpose: 'curiosity' },
      ])
        assert.equal((await reveal('secretary', MEMBER, body)).status, 400, JSON.stringify(body));
      const foreign = await reveal('secretary', MEMBER, { fields: ['phone'], purpose: 'ownData' });
      assert.deepEqual([foreign.status, foreign.body.errors[0].pointer], [422, '/body/purpose']);
      assert.equal((await reveal('member', MEMBER, { fields: ['phone'], purpose: 'contact' })).status, 422);
    });

    it('shows oneself after a fresh sign-in only', async () => {
      const body = { fields: ['citizenId'], purpose: 'ownData' };
      const fresh = await reveal('member', MEMBER, body);
      assert.equal(fresh.status, 200);
      assert.match(fresh.body.citizenId, /^099\d{9}$/);
      assert.equal((await newest())?.actorRole, 'member');
      skew = 301_000;
      const count = (await log()).length;
      const stale = await reveal('member', MEMBER, body);
      assert.deepEqual([stale.status, stale.body.code], [401, 'sign-in-too-old']);
      assert.match(stale.headers['www-authenticate'] ?? '', /insufficient_user_authentication/);
      assert.equal((await log()).length, count);
    });

    it('ends after a hundred a day: who looks that often is scraping', async () => {
      const body = { fields: ['phone'], purpose: 'contact' };
      let status = 200;
      let shown = 0;
      for (; status === 200 && shown <= 100; shown += status === 200 ? 1 : 0)
        ({ status } = await reveal('superior', MEMBER, body));
      // One of the hundred was asked for above.
      assert.deepEqual([status, shown], [429, 99]);
      assert.equal((await reveal('secretary', MEMBER, body)).status, 200, 'another person is not held up');
    });
  });

  /** As if the disk of the log were full. */
  async function withFullLog(work: () => Promise<void>) {
    await sql`alter table audit_entries add constraint no_room check (id is null) not valid`.execute(
      backend.database.db,
    );
    await work();
    await sql`alter table audit_entries drop constraint no_room`.execute(backend.database.db);
  }

  /** The entry is written, but does not get through the commit. */
  async function withBrokenChain(work: () => Promise<void>) {
    await sql`alter table audit_head rename to audit_head_away`.execute(backend.database.db);
    await work();
    await sql`alter table audit_head_away rename to audit_head`.execute(backend.database.db);
  }
});
