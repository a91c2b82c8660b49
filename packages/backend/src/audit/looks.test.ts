// Every operation that shows personal data of others × a caller of each role that it is open to: one entry, which names
// everybody who was shown and nobody else.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { handbookContract, type Operation } from '../contract/contract.ts';
import { type Persona, PERSONAS } from '../identity/personas.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { objectsOf } from '../testing/objects.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';

interface Entry {
  readonly number: number;
  readonly action: string;
  readonly actorId: string;
  readonly actorRole: string;
  readonly organizationId: string | null;
  readonly subjectId: string | null;
  readonly memberId: string | null;
  readonly details: { memberIds?: string[]; subjectIds?: string[] } | null;
}

const PLACE = { organizationId: SAMPLE.cell, memberId: SAMPLE_PERSONS.member.id };
/** What must have happened before an act, to a member of the cell whom no persona is. */
const BEFORE: Readonly<Record<string, string>> = {
  lockAccount: "update accounts set state = 'active' where id = :accountId",
  unlockAccount: "update accounts set state = 'locked' where id = :accountId",
  revokeAccount: "update accounts set state = 'active' where id = :accountId",
  completeDataRequest: "update data_requests set state = 'accepted' where id = :dataRequestId",
  extendDataRequest: "update data_requests set state = 'accepted', kind = 'erase' where id = :dataRequestId",
  closeFeedback: "update feedback set state = 'answered' where id = :feedbackId",
};

const ofOthers = handbookContract().operations.filter(({ audit }) => audit !== undefined);
const roleIn = ({ permission }: Operation) => (permission?.allow ?? []).map(({ role }) => role);

/** Those who act in office are named as such, not as somebody whose data it is. */
const IN_OFFICE = ['from', 'by', 'assistedBy', 'organization'];

/** Whoever stands in an answer with a name, asked of the answer and not of the code under test. */
function personsIn(value: unknown, key = ''): string[] {
  if (typeof value !== 'object' || value === null || IN_OFFICE.includes(key)) return [];
  const { id, fullName, memberId } = value as Record<string, unknown>;
  const own = fullName === undefined ? [] : [id ?? memberId];
  const inside = Object.entries(value).flatMap(([name, part]) => personsIn(part, Array.isArray(value) ? key : name));
  return [...own, ...inside].filter((one) => typeof one === 'string');
}

const namedBy = ({ memberId, details }: Entry) => [
  ...(memberId === null ? [] : [memberId]),
  ...(details?.memberIds ?? []),
];
const sorted = (ids: readonly (string | undefined)[]) => [...new Set(ids)].sort();

describe('what was shown of others', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  async function entriesOf(work: () => Promise<TestAnswer>): Promise<{ answer: TestAnswer; entries: Entry[] }> {
    const { db } = backend.database;
    const { rows } = await sql<{ number: number }>`select coalesce(max(number), 0) as number from audit_log`.execute(
      db,
    );
    const answer = await work();
    const { rows: entries } = await sql<Entry>`
      select * from audit_log where number > ${rows[0]?.number} order by number`.execute(db);
    return { answer, entries };
  }

  /** Objects of a member of the cell, with their absence from the meeting. */
  async function objectsOfMember(memberId = PLACE.memberId) {
    const { db } = backend.database;
    const ids = await objectsOf(db, { ...PLACE, memberId });
    const { meetingId } = await db
      .selectFrom('absenceRequests')
      .select('meetingId')
      .where('id', '=', ids.absenceRequestId)
      .executeTakeFirstOrThrow();
    return { ...ids, meetingId };
  }

  async function act(operation: Operation, caller: Persona) {
    const { db } = backend.database;
    const { rows } = await sql<{ id: string }>`
      select member_id as id from memberships home where organization_id = ${PLACE.organizationId} and kind = 'official'
        and valid_to is null and not exists (select from accounts where member_id = home.member_id) limit 1`.execute(
      db,
    );
    const memberId = rows[0]?.id ?? '';
    const ids: Record<string, string> = await objectsOfMember(memberId);
    const before = BEFORE[operation.operationId];
    if (before) await sql.raw(before.replace(/:(\w+)/, (_, name: string) => `'${ids[name] ?? ''}'`)).execute(db);
    const { url, options } = sampleRequest(operation, ids);
    const headers = { ...options.headers, ...(options.headers['if-match'] && { 'if-match': '"1"' }) };
    const told = await entriesOf(() => backend.call(caller, operation.method, url, { ...options, headers }));
    await db.deleteFrom('accounts').where('memberId', '=', memberId).execute();
    return { ...told, memberId };
  }

  for (const operation of ofOthers.filter(({ method, audit }) => method === 'GET' && audit?.whose)) {
    it(`is written down by ${operation.operationId}, once`, async () => {
      const readers = PERSONAS.filter((persona) => persona !== 'member' && roleIn(operation).includes(persona));
      let shown = 0;
      for (const caller of readers) {
        const box = operation.operationId === 'listFeedback' ? '?box=received' : '';
        const { url } = sampleRequest(operation, await objectsOfMember());
        const { answer, entries } = await entriesOf(() => backend.call(caller, 'GET', url + box));
        if (answer.status === 404) continue;
        assert.equal(answer.status, 200, answer.text);
        const me = SAMPLE_PERSONS[caller].id;
        const persons = sorted(
          operation.operationId === 'listAuditEntries'
            ? answer.body.items.flatMap((item: { memberId: string; actor: { memberId: string } }) =>
                [item.memberId, item.actor.memberId].filter(Boolean),
              )
            : personsIn(answer.body),
        ).filter((id) => id !== me);
        shown += persons.length;
        assert.equal(entries.length, persons.length > 0 ? 1 : 0, `${caller}: ${JSON.stringify(entries)}`);
        const [entry] = entries;
        if (!entry) continue;
        assert.deepEqual(sorted(namedBy(entry)), persons, caller);
        assert.deepEqual([entry.action, entry.actorId], [operation.audit?.action, me]);
        assert.notEqual(entry.actorRole, roleIn(operation)[0] === 'member' ? 'member' : '', caller);
        assert.notEqual(entry.organizationId, null);
        assert.deepEqual(entry.details?.memberIds?.length === 1, false, 'one stands in the entry itself');
      }
      assert.ok(shown > 0, 'nobody was shown to anybody');
    });
  }

  /** The request of the example does not fit the objects of this test; the noun's own tests make these acts. */
  const NOT_MADE = ['grantRole', 'createSupportAssignment', 'submitAbsenceRequest', 'getAttachmentContent'];

  for (const operation of ofOthers.filter((one) => one.method !== 'GET' && !NOT_MADE.includes(one.operationId))) {
    it(`is written down by ${operation.operationId}, with what was done`, async () => {
      const callers = PERSONAS.filter((persona) => persona !== 'member' && roleIn(operation).includes(persona));
      let done = 0;
      const refused: string[] = [];
      for (const caller of callers) {
        const { answer, entries, memberId } = await act(operation, caller);
        if (answer.status >= 300) {
          refused.push(`${answer.status} ${answer.text.slice(0, 200)}`);
          continue;
        }
        done += 1;
        const named = entries.flatMap(namedBy);
        const persons = personsIn(answer.body).filter((id) => id !== SAMPLE_PERSONS[caller].id);
        assert.deepEqual(sorted(named), sorted(persons.length > 0 ? persons : [memberId]), caller);
        assert.equal(named.length, new Set(named).size, `nobody twice: ${JSON.stringify(entries)}`);
      }
      assert.ok(done > 0, refused.join('\n'));
    });
  }

  it('is written down again when an act that was done before shows it', async () => {
    const ids = await objectsOfMember();
    const receive = () => backend.call('secretary', 'PUT', `/feedback/${ids.feedbackId}/receipt`);
    assert.deepEqual(
      (await entriesOf(receive)).entries.map(({ action }) => action),
      ['feedback.received'],
    );
    const { entries } = await entriesOf(receive);
    assert.deepEqual(
      entries.map(({ action, memberId, subjectId }) => [action, memberId, subjectId]),
      [['feedback.viewed', PLACE.memberId, ids.feedbackId]],
    );
  });

  it('is written down again when the answer to a key is given again', async () => {
    const ids = await objectsOfMember();
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const reply = () =>
      backend.call('secretary', 'POST', `/feedback/${ids.feedbackId}/replies`, { body: { body: 'Đã rõ.' }, headers });
    const actions = async () => (await entriesOf(reply)).entries.map(({ action }) => action);
    assert.deepEqual([await actions(), await actions()], [['feedback.answered'], ['feedback.viewed']]);
  });

  it('is written down each time, also when nothing has changed since', async () => {
    const path = '/feedback?box=received';
    const { answer } = await entriesOf(() => backend.call('secretary', 'GET', path));
    const headers = { 'if-none-match': answer.headers.etag ?? '' };
    const again = await entriesOf(() => backend.call('secretary', 'GET', path, { headers }));
    assert.deepEqual([again.answer.status, again.entries.length], [304, 1]);
  });

  it('is not written down of one’s own', async () => {
    const ids = await objectsOfMember();
    for (const path of [`/feedback/${ids.feedbackId}`, '/feedback', `/profile-corrections/${ids.correctionId}`]) {
      const { answer, entries } = await entriesOf(() => backend.call('member', 'GET', path));
      assert.deepEqual([answer.status, entries], [200, []], path);
    }
  });

  it('is not shown when it cannot be written down', async () => {
    const { db } = backend.database;
    await sql`alter table audit_entries add constraint full_up check (false) not valid`.execute(db);
    try {
      for (const path of ['/feedback?box=received', '/accounts', '/profile-corrections'])
        assert.equal((await backend.call('secretary', 'GET', path)).status, 500, path);
    } finally {
      await sql`alter table audit_entries drop constraint full_up`.execute(db);
    }
  });

  it('stands in the member’s own log, alone or among others, but not each page of the roster', async () => {
    await backend.call('secretary', 'GET', '/members');
    await backend.call('secretary', 'GET', '/accounts');
    await backend.call('secretary', 'GET', '/feedback?box=received');
    const { body } = await backend.call('member', 'GET', '/members/me/accesses?limit=100');
    const actions = (body.items as { action: string; byMyself: boolean }[]).map(({ action }) => action);
    assert.deepEqual(actions.slice(0, 2), ['feedback.viewed', 'account.viewed']);
    assert.ok(!actions.includes('member.listed'));
    const own = await backend.call('secretary', 'GET', `/audit-entries?memberId=${PLACE.memberId}&limit=4`);
    assert.ok(own.body.items.some((item: { action: string }) => item.action === 'member.listed'));
  });

  it('holds ids only, of several where there are several', async () => {
    const { entries } = await entriesOf(() => backend.call('secretary', 'GET', '/feedback?box=received&limit=100'));
    const [entry] = entries;
    assert.ok((entry?.details?.subjectIds?.length ?? 0) > 1);
    assert.match(JSON.stringify(entry?.details), /^[\w{}[\]",:-]+$/);
    assert.equal(entry?.organizationId, SAMPLE.cell);
    assert.equal(entry.actorRole, 'secretary');
  });
});
