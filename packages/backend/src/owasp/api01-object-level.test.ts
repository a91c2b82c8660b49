// OWASP API1:2023, broken object level authorization. That nobody of another province reaches an object stands in
// contract/matrix.test.ts; here the next cell of the same ward, and the next member of the same cell.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { handbookContract, type Operation } from '../contract/contract.ts';
import { receiptCode } from '../feedback/receipt-code.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';

type Ids = Readonly<Record<string, string>>;

const { operations } = handbookContract();
const withId = operations.filter(({ path }) => path.includes('{'));
const idName = ({ path }: Operation): string => /\{(\w+)\}/.exec(path)?.[1] ?? '';
const allows = ({ permission }: Operation, ...roles: string[]) =>
  permission?.public === true || (permission?.allow ?? []).some(({ role, duty }) => roles.includes(role) && !duty);
const comparable = ({ status, body, text }: TestAnswer) => ({ status, body: body ? { ...body, requestId: '' } : text });

describe('API1 objects: what is not in reach is like what is not there', () => {
  let backend: TestBackend;
  /** Of the cell beside that of the secretary. */
  let nextCell: Ids;
  /** Of another member of the cell of the member: what is theirs alone. */
  let nextMember: Ids;

  before(async () => {
    backend = await createTestBackend();
    nextCell = await objectsOf(SAMPLE.otherCell, SAMPLE_PERSONS.otherCellMember.id);
    const own = await objectsOf(SAMPLE.cell, SAMPLE_PERSONS.committeeMember.id);
    const {
      absenceRequestId = '',
      feedbackId = '',
      attachmentId = '',
      memberId = '',
      accountId = '',
      roleId = '',
    } = own;
    nextMember = { absenceRequestId, feedbackId, attachmentId, memberId, accountId, roleId };
  });
  after(() => backend.close());

  /** One object of each kind in the cell, each of this member where it is of somebody. */
  async function objectsOf(cellId: string, memberId: string): Promise<Ids> {
    const first = async (query: ReturnType<typeof sql<{ id: string }>>) =>
      (await query.execute(backend.database.db)).rows[0]?.id ?? '';
    const meetingId = await first(
      sql`select id from meetings where organization_id = ${cellId} and notice_version > 0 order by starts_at desc limit 1`,
    );
    const feedbackId = await first(sql`
      insert into feedback select (jsonb_populate_record(feedback, jsonb_build_object(
        'id', gen_random_uuid(), 'author_id', ${memberId}::text, 'recipient_organization_id', ${cellId}::text, 'receipt_code', ${receiptCode()}::text))).* from feedback limit 1
      returning id`);
    const assignmentId = await first(sql`
      insert into support_assignments (id, helper_id, helped_id, cell_id, from_on, created_by, created_at, version)
      select gen_random_uuid(), ${memberId}, member_id, organization_id, '2026-01-01', ${memberId}, now(), 1
        from memberships where organization_id = ${cellId} and member_id <> ${memberId} and member_id not in (select helped_id from support_assignments) limit 1
      returning id`);
    return {
      organizationId: cellId,
      memberId,
      meetingId,
      feedbackId,
      absenceRequestId: await first(sql`
        insert into absence_requests select (jsonb_populate_record(absence_requests, jsonb_build_object(
          'id', gen_random_uuid(), 'meeting_id', ${meetingId}::text, 'member_id', ${memberId}::text, 'state', 'withdrawn'))).* from absence_requests limit 1
        returning id`),
      documentId: await first(sql`
        with kept as (
          insert into documents select (jsonb_populate_record(documents, jsonb_build_object(
            'id', gen_random_uuid(), 'organization_id', ${cellId}::text, 'scope', 'members', 'identity', gen_random_uuid()))).*
          from documents limit 1 returning id
        ) insert into document_texts
        select (jsonb_populate_record(document_texts, jsonb_build_object('document_id', kept.id))).* from document_texts, kept limit 1
        returning document_id as id`),
      accountId: await first(sql`select id from accounts where member_id = ${memberId}`),
      roleId: await first(sql`
        insert into role_assignments (id, member_id, role, organization_id, valid_from)
        values (gen_random_uuid(), ${memberId}, 'deputySecretary', ${cellId}, '2026-01-01') returning id`),
      announcementId: await first(sql`
        with written as (
          insert into announcements select (jsonb_populate_record(announcements, jsonb_build_object(
            'id', gen_random_uuid(), 'organization_id', ${cellId}::text, 'state', 'published', 'published_at', now()))).* from announcements limit 1
          returning id
        ) insert into announcement_targets (announcement_id, organization_id, position) select id, ${cellId}, 0 from written
        returning announcement_id as id`),
      assignmentId,
      assistedSessionId: await first(sql`
        insert into assisted_sessions (id, assignment_id, helper_id, helped_id, task, consent_text_version, consent_given_at, started_at, expires_at, version)
        select gen_random_uuid(), id, helper_id, helped_id, 'submitFeedback', '2026-11', now(), now(), now(), 1
          from support_assignments where id = ${assignmentId} returning id`),
      attachmentId: await first(sql`
        insert into attachments select gen_random_uuid(), ${memberId}, 'feedback', 'a.txt', 'text/plain', 1, 1, 'available', null, ${feedbackId}, now(), now()
        returning id`),
    };
  }

  it('there is one of every kind', () => {
    for (const [name, id] of Object.entries({ ...nextCell, ...nextMember })) assert.notEqual(id, '', name);
    for (const operation of withId) assert.ok(nextCell[idName(operation)], `no object for ${idName(operation)}`);
  });

  it('which those of the next cell do see', async () => {
    for (const operation of withId.filter(({ method, path }) => method === 'GET' && path.endsWith('}'))) {
      if (!allows(operation, 'member', 'deputySecretary')) continue;
      const { status, text } = await backend.call('otherCellMember', 'GET', sampleRequest(operation, nextCell).url);
      assert.equal(status, 200, `${operation.operationId} ${text.slice(0, 200)}`);
    }
  });

  async function sameAsMissing(
    caller: 'secretary' | 'admin' | 'member',
    operation: Operation,
    ids: Ids,
  ): Promise<void> {
    const real = sampleRequest(operation, ids);
    const made = sampleRequest(operation);
    const answer = await backend.call(caller, operation.method, real.url, real.options);
    assert.ok([403, 404].includes(answer.status), `${operation.operationId} as ${caller}: ${answer.status}`);
    const missing = await backend.call(caller, operation.method, made.url, made.options);
    assert.deepEqual(comparable(answer), comparable(missing), operation.operationId);
  }

  for (const operation of withId) {
    it(`${operation.operationId}: of the next cell, for the secretary and the admin of this one`, async () => {
      for (const caller of ['secretary', 'admin'] as const) await sameAsMissing(caller, operation, nextCell);
    });
  }

  for (const operation of withId.filter((one) =>
    ['feedbackId', 'absenceRequestId', 'attachmentId', 'memberId', 'accountId', 'roleId'].includes(idName(one)),
  )) {
    // prettier-ignore
    it(`${operation.operationId}: of the next member, for a member`, () =>
      sameAsMissing('member', operation, nextMember));
  }

  it('and no list shows one of them', async () => {
    const lists = operations.filter(({ method, path }) => method === 'GET' && !path.includes('{') && path !== '/events/stream'); // prettier-ignore
    for (const operation of lists) {
      for (const [caller, ids] of [
        ['secretary', nextCell],
        ['admin', nextCell],
        ['member', nextMember],
      ] as const) {
        const url = sampleRequest(operation).url;
        const { text } = await backend.call(caller, 'GET', `${url}${url.includes('?') ? '&' : '?'}limit=100`);
        for (const [name, id] of Object.entries(ids))
          assert.ok(!text.includes(`"id":"${id}"`), `${operation.operationId} as ${caller} shows ${name}`);
      }
    }
  });
});
