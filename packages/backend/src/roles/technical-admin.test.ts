// The role of an admin is technical: of no scope, and by no duty, does it open an opinion or a reason (domain 3.5, fact 18).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { handbookContract, type JsonSchema, type Operation } from '../contract/contract.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

const { operations } = handbookContract();
const POLITICAL = ['opinion', 'absenceReason'];
const grantsOfAdmin = ({ permission }: Operation) => (permission?.allow ?? []).filter(({ role }) => role === 'admin');

/** Kinds of personal data in what an operation answers that `where` lets through unmasked. */
function kindsShown(node: unknown, where: string, found = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof node !== 'object' || node === null || seen.has(node)) return found;
  seen.add(node);
  const pii = (node as JsonSchema)['x-pii'] as { kind: string; mask: string; unmasked?: string[] } | undefined;
  if (pii && (pii.mask === 'none' || pii.unmasked?.includes(where))) found.add(pii.kind);
  for (const child of Object.values(node)) kindsShown(child, where, found, seen);
  return found;
}

describe('an admin', () => {
  let backend: TestBackend;
  const marks = ['NỘI DUNG Ý KIẾN RIÊNG', 'LÝ DO VẮNG RIÊNG'] as const;
  let ids: Record<string, string>;

  before(async () => {
    backend = await createTestBackend({ streamTimes: { lifetimeMs: 0 } });
    const { db } = backend.database;
    await sql`update feedback set body = ${marks[0]}`.execute(db);
    await sql`update absence_requests set reason_text = ${marks[1]}`.execute(db);
    const wide = {
      role: 'admin',
      scope: 'subtree' as const,
      basisDocument: '1',
      validFrom: '2026-01-01',
      validTo: null,
    };
    await db
      .insertInto('roleAssignments')
      .values({ ...wide, id: crypto.randomUUID(), memberId: SAMPLE_PERSONS.office.id, organizationId: SAMPLE.ward })
      .execute();
    const { rows } = await sql<{ feedback: string; meeting: string; request: string }>`
      select (select id from feedback where recipient_organization_id = ${SAMPLE.cell} limit 1) as feedback,
        meeting_id as meeting, request.id as request
        from absence_requests request join meetings on meetings.id = meeting_id
       where organization_id = ${SAMPLE.cell} and notice_version > 0 limit 1`.execute(db);
    const [found] = rows;
    assert.ok(found);
    ids = { feedbackId: found.feedback, meetingId: found.meeting, absenceRequestId: found.request };
  });
  after(() => backend.close());

  it('may by the contract call nothing that shows an opinion or a reason', () => {
    for (const operation of operations) {
      for (const { where } of grantsOfAdmin(operation)) {
        const answers = Object.entries(operation.responses).filter(([status]) => /^2/.test(status));
        // `myAnswer` of a meeting is the caller's own, by their invitation.
        const shown = answers.flatMap(([, { content }]) => [...kindsShown(withoutOwnAnswer(content), where)]);
        for (const kind of POLITICAL)
          assert.ok(!shown.includes(kind), `${operation.operationId} shows an admin ${kind}`);
      }
    }
    const about = operations.filter(({ path }) => /feedback|attachments|absence/.test(path));
    assert.ok(about.length > 5);
    assert.deepEqual(about.flatMap(grantsOfAdmin), []);
  });

  it('reads none at any address, in the cell or from above it', async () => {
    const readers = new Set<string>();
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      for (const caller of ['admin', 'office', 'secretary'] as const) {
        const { text } = await backend.call(caller, 'GET', sampleRequest(operation, ids).url);
        if (marks.some((mark) => text.includes(mark))) readers.add(caller);
      }
      const { text } = await backend.call('secretary', 'GET', '/feedback?box=inbox');
      if (text.includes(marks[0])) readers.add('secretary');
    }
    assert.deepEqual([...readers], ['secretary'], 'and it is there to be read');
  });
});

function withoutOwnAnswer(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'myAnswer' ? undefined : value))) as unknown;
}
