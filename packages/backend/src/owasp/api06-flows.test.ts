// OWASP API6:2023, unrestricted access to sensitive business flows: each flow has its time and its measure.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { handbookContract } from '../contract/contract.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { allowedPersona } from '../testing/allowed-persona.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

const { operations } = handbookContract();
const measured = operations.filter(({ quota }) => quota);

describe('API6 flows', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend({ quotas: true });
  });
  after(() => backend.close());

  it('two hundred opinions of one person at once are as many as the contract allows a day', async () => {
    const opinion = { kind: 'suggestion', recipient: 'cell', subject: 'Lặp lại', body: 'Nội dung lặp lại.' };
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => backend.call('member', 'POST', '/feedback', { body: opinion })),
    );
    const { quota } = handbookContract().operations.find(({ operationId }) => operationId === 'submitFeedback') ?? {};
    const kept = answers.filter(({ status }) => status === 201).length;
    assert.ok(quota && kept > 0 && kept <= quota.perDay, `${kept} kept`);
    assert.equal(answers.filter(({ status }) => status === 429).length, 200 - kept);
    const { rows } = await sql<{
      count: number;
    }>`select count(*) as count from feedback where subject = 'Lặp lại'`.execute(backend.database.db);
    assert.equal(Number(rows[0]?.count), kept);
  });

  for (const operation of measured) {
    it(`${operation.operationId}: after ${operation.quota?.perDay} on a day no other`, async () => {
      const { db } = backend.database;
      const caller = allowedPersona(operation);
      const subject = `demo:${caller}`;
      const { operationId, quota } = operation;
      await sql`delete from idempotency_keys where operation_id = ${operationId}`.execute(db);
      await sql`insert into idempotency_keys (subject, operation_id, key, fingerprint)
        select ${subject}, ${operationId}, gen_random_uuid(), '' from generate_series(1, ${quota?.perDay ?? 0}::integer)`.execute(
        db,
      );
      const { url, options } = sampleRequest(operation);
      const answer = await backend.call(caller, operation.method, url, options);
      await sql`delete from idempotency_keys where operation_id = ${operationId}`.execute(db);
      assert.equal(answer.body.code, 'quota-exceeded', answer.text);
      assert.equal(answer.status, 429);
    });
  }

  it('every operation that makes something is measured, by the contract or by its own rule', () => {
    const free = operations.filter(({ method, quota }) => method === 'POST' && !quota);
    // A hundred a day, counted in the audit log (members/others.test.ts).
    assert.deepEqual(free.map(({ operationId }) => operationId).sort(), [
      'revealCorrectionFields',
      'revealMemberFields',
    ]);
  });

  it('a meeting that is over takes no answers and no absence', async () => {
    const { rows } = await sql<{ id: string }>`
      update meetings set state = 'minuted' where id in (
        select id from meetings where organization_id = ${SAMPLE.cell} and state = 'notified' limit 1) returning id`.execute(
      backend.database.db,
    );
    const id = String(rows[0]?.id);
    const absence = await backend.call('member', 'POST', `/meetings/${id}/absence-requests`, {
      body: { reasonKind: 'work' },
    });
    assert.equal(absence.status, 409, absence.text);
  });
});
