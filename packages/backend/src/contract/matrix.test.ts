import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { PERSONAS, type Persona } from '../identity/personas.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { SAMPLE_ASSIGNMENT } from '../support/seed.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { handbookContract, type Operation } from './contract.ts';

type Caller = Persona | 'guest';

const CALLERS: readonly Caller[] = [...PERSONAS, 'guest'];

/** Written out, not asked of the code under test. */
const ROLES: Readonly<Record<Caller, readonly string[]>> = {
  guest: [],
  member: ['member'],
  secretary: ['member', 'secretary'],
  deputySecretary: ['member', 'deputySecretary'],
  committeeMember: ['member', 'committeeMember'],
  admin: ['member', 'admin'],
  superior: ['member', 'superior'],
  office: ['member', 'office'],
  otherCellMember: ['member'],
  otherProvinceSecretary: ['member', 'secretary'],
  applicant: ['applicant'],
};

/** What the sample hands over besides. */
const DUTIES: Partial<Record<Caller, readonly string[]>> = { deputySecretary: ['approveAccounts'] };

const { operations } = handbookContract();

function isAllowed({ permission }: Operation, caller: Caller): boolean {
  const holds = (duty: string | undefined) => duty === undefined || (DUTIES[caller] ?? []).includes(duty);
  return (
    permission?.public === true ||
    (permission?.allow ?? []).some(({ role, duty }) => ROLES[caller].includes(role) && holds(duty))
  );
}

const comparable = ({ status, body, text }: TestAnswer) => ({ status, body: body ? { ...body, requestId: '' } : text });

describe('every operation × every persona, from x-permission', () => {
  let backend: TestBackend;
  /** Objects of the cell of the personas, which nobody of another province may see. */
  let foreign: Record<string, string>;

  before(async () => {
    // A stream that has told where it is ends, so that it can be asked like the others.
    backend = await createTestBackend({ streamTimes: { lifetimeMs: 0 } });
    const first = async (query: ReturnType<typeof sql<{ id: string }>>) =>
      (await query.execute(backend.database.db)).rows[0]?.id ?? '';
    foreign = {
      organizationId: SAMPLE.cell,
      memberId: SAMPLE_PERSONS.member.id,
      meetingId: await first(
        sql`select meeting_id as id from absence_requests join meetings on meetings.id = meeting_id where organization_id = ${SAMPLE.cell} and notice_version > 0`,
      ),
      absenceRequestId: await first(
        sql`select request.id from absence_requests request join meetings on meetings.id = meeting_id where organization_id = ${SAMPLE.cell}`,
      ),
      documentId: await first(
        sql`select id from documents where scope = 'members' and organization_id = ${SAMPLE.ward}`,
      ),
      feedbackId: await first(sql`select id from feedback where recipient_organization_id = ${SAMPLE.cell}`),
      accountId: await first(
        sql`select id from accounts where organization_id = ${SAMPLE.cell} and state = 'pending' limit 1`,
      ),
      roleId: await first(
        sql`select id from role_assignments where organization_id = ${SAMPLE.cell} and role = 'admin'`,
      ),
      assignmentId: SAMPLE_ASSIGNMENT,
      assistedSessionId: await first(
        sql`insert into assisted_sessions select ${uuid()}, id, helper_id, helped_id, 'submitFeedback', '2026-11', now(), now(), now(), null, null, null, 1
          from support_assignments limit 1 returning id`,
      ),
      announcementId: await first(
        sql`select id from announcements where organization_id = ${SAMPLE.cell} and state = 'published'`,
      ),
      consentId: await first(sql`select id from consent_records where member_id = ${SAMPLE_PERSONS.member.id} limit 1`),
      dataRequestId: await first(
        sql`select id from data_requests where organization_id = ${SAMPLE.cell} and state = 'submitted' limit 1`,
      ),
      attachmentId: await first(
        sql`insert into attachments (id, author_id, purpose, name, media_type, size, received_bytes, state, feedback_id, scan_after, created_at)
          select ${uuid()}, author_id, 'feedback', 'a.txt', 'text/plain', 1, 1, 'available', id, now(), now()
          from feedback where recipient_organization_id = ${SAMPLE.cell} limit 1 returning id`,
      ),
      correctionId: await first(
        sql`select id from profile_corrections where member_id = ${SAMPLE_PERSONS.member.id} and state = 'submitted'`,
      ),
    };
  });
  after(() => backend.close());

  it('has an object of every kind to try', () => {
    for (const [name, id] of Object.entries(foreign)) assert.notEqual(id, '', name);
    const used = operations.flatMap(({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
    for (const name of used) assert.ok(name in foreign, `no object for ${name}`);
  });

  for (const operation of operations) {
    it(operation.operationId, async () => {
      for (const caller of CALLERS) {
        const { url, options } = sampleRequest(operation);
        const answer = await backend.call(caller, operation.method, url, options);
        const told = `${operation.operationId} as ${caller}: ${answer.status} ${answer.text.slice(0, 300)}`;
        if (!isAllowed(operation, caller)) assert.equal(answer.status, caller === 'guest' ? 401 : 403, told);
        else assert.ok(answer.status < 500 && ![400, 401, 403].includes(answer.status), told);
      }
    });
  }

  describe('a foreign object answers like a missing one', () => {
    for (const operation of operations.filter(({ path }) => path.includes('{'))) {
      it(operation.operationId, async () => {
        for (const caller of ['otherProvinceSecretary', 'guest'] as const) {
          const real = sampleRequest(operation, foreign);
          const made = sampleRequest(operation);
          const answers = [
            await backend.call(caller, operation.method, real.url, real.options),
            await backend.call(caller, operation.method, made.url, made.options),
          ] as const;
          assert.deepEqual(comparable(answers[0]), comparable(answers[1]), caller);
          if (isAllowed(operation, caller))
            assert.equal(answers[0].status, 404, `${caller} ${answers[0].text.slice(0, 200)}`);
        }
      });
    }

    it('but is there for those who may see it', async () => {
      for (const [caller, name] of [
        ['member', 'organizationId'],
        ['secretary', 'meetingId'],
        ['member', 'documentId'],
        ['secretary', 'feedbackId'],
        ['secretary', 'attachmentId'],
        ['member', 'announcementId'],
        ['member', 'assistedSessionId'],
        ['secretary', 'memberId'],
        ['superior', 'dataRequestId'],
        ['secretary', 'correctionId'],
      ] as const) {
        const operation = operations.find(({ method, path }) => method === 'GET' && path.endsWith(`{${name}}`));
        assert.ok(operation);
        assert.equal((await backend.call(caller, 'GET', sampleRequest(operation, foreign).url)).status, 200, name);
      }
    });

    it('and never stands in a list', async () => {
      const ids = Object.values(foreign);
      for (const operation of operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'))) {
        for (const caller of ['otherProvinceSecretary', 'guest'] as const) {
          const { body } = await backend.call(caller, 'GET', sampleRequest(operation).url);
          const shown = new Set((body?.items ?? []).map(({ id }: { id: string }) => id));
          for (const id of ids) assert.ok(!shown.has(id), `${operation.operationId} as ${caller} shows ${id}`);
        }
      }
    });
  });

  it('lets no citizen id, card or phone out unmasked, and no reason to those who may not read it', async () => {
    const reason = 'LÝ DO RIÊNG CỦA ĐỒNG CHÍ';
    await sql`update absence_requests set reason_text = ${reason}`.execute(backend.database.db);
    const seenBy = new Set<Caller>();
    // What a member gets of their own data is unmasked; data-requests/my-data.test.ts looks into it.
    const masked = operations.filter(({ operationId }) => operationId !== 'downloadMyData');
    for (const operation of masked.filter(({ method }) => method === 'GET')) {
      for (const caller of CALLERS) {
        const { text } = await backend.call(caller, 'GET', sampleRequest(operation, foreign).url);
        assert.doesNotMatch(text, /099[0-9]{9}|\+84[0-9]{9}|"0[0-9]{9}"/, `${operation.operationId} as ${caller}`);
        if (text.includes(reason)) seenBy.add(caller);
      }
    }
    const { rows } = await sql<{ memberId: string }>`select distinct member_id from absence_requests`.execute(
      backend.database.db,
    );
    assert.ok(rows.length > 0);
    for (const caller of ['admin', 'superior', 'office', 'otherProvinceSecretary', 'guest'] as const)
      assert.ok(!seenBy.has(caller), `${caller} read a reason`);
    assert.ok(seenBy.has('secretary'), 'those who decide read it');
  });
});
