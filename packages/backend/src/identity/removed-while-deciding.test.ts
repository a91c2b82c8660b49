import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { handbookContract, type Operation } from '../contract/contract.ts';
import type { Database } from '../database/database.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { type Persona, PERSONAS } from './personas.ts';

/** Not assigned: nobody takes them away. */
const UNASSIGNED = ['member', 'applicant', 'operator', 'guest'];

const assignedTo = ({ permission }: Operation): Persona | undefined => {
  const roles = (permission?.allow ?? []).flatMap(({ role, duty }) => (duty ? [] : [role]));
  return PERSONAS.find((persona) => roles.includes(persona) && !UNASSIGNED.includes(persona));
};
const deciding = handbookContract().operations.filter((one) => one.method !== 'GET' && assignedTo(one) !== undefined);

type Loss = (db: Database, memberId: string) => Promise<() => Promise<unknown>>;

/** What may happen to whoever decides while their request is on its way; each says how to undo it. */
const LOSSES: Record<string, Loss> = {
  async 'their role'(db, memberId) {
    const set = (to: string) =>
      sql`update role_assignments set valid_to = ${sql.raw(to)} where member_id = ${memberId}`.execute(db);
    await set('valid_from');
    return () => set('null');
  },
  async 'their account'(db, memberId) {
    const set = (state: string) => sql`update accounts set state = ${state} where member_id = ${memberId}`.execute(db);
    await set('locked');
    return () => set('active');
  },
  async 'their part in the life of the cell'(db, memberId) {
    const set = (state: string) => sql`update members set activity_state = ${state} where id = ${memberId}`.execute(db);
    await set('suspended');
    return () => set('active');
  },
  async 'their place in the organisation'(db, memberId) {
    const home = Object.values(SAMPLE_PERSONS).find(({ id }) => id === memberId)?.cellId;
    const set = async (cellId: string | undefined) => {
      await sql`update memberships set organization_id = ${cellId} where member_id = ${memberId} and kind = 'official'`.execute(
        db,
      );
      await sql`update accounts set organization_id = ${cellId} where member_id = ${memberId}`.execute(db);
    };
    await set(SAMPLE.otherProvinceCell);
    return () => set(home);
  },
};

describe('whoever decides and loses, while the request is on its way,', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  /** The body is read after the caller was let in. */
  async function send(operation: Operation, caller: Persona, meanwhile: () => Promise<unknown>) {
    const { url, options } = sampleRequest(operation);
    // `null` is no body, where none is taken.
    const text = JSON.stringify(options.body ?? null);
    const payload = new Readable({
      read() {
        void meanwhile().then(() => {
          this.push(text);
          this.push(null);
        });
      },
    });
    const answer = await backend.app.inject({
      method: operation.method,
      url: `/v1${url}`,
      headers: {
        ...(await backend.authorization(caller)),
        ...(operation.method === 'POST' && { 'idempotency-key': randomUUID() }),
        'content-type': 'application/json',
        ...options.headers,
      },
      payload,
    });
    return [answer.statusCode, answer.json<{ code?: string }>().code, operation.operationId];
  }

  for (const [what, lose] of Object.entries(LOSSES)) {
    it(`${what}: is refused, whatever they decide`, async () => {
      const { db } = backend.database;
      const otherwise: unknown[] = [];
      for (const operation of deciding) {
        const caller = assignedTo(operation) ?? 'secretary';
        let undo: (() => Promise<unknown>) | undefined;
        const answer = await send(operation, caller, async () => {
          undo = await lose(db, SAMPLE_PERSONS[caller].id);
        });
        assert.ok(undo, operation.operationId);
        await undo();
        if (answer[0] !== 403 || answer[1] !== 'not-allowed') otherwise.push(answer);
      }
      assert.deepEqual(otherwise, []);
    });
  }

  it('nothing: is not', async () => {
    for (const operation of deciding) {
      const [status] = await send(operation, assignedTo(operation) ?? 'secretary', () => Promise.resolve());
      assert.ok(status !== 403 && Number(status) < 500, `${operation.operationId} ${status}`);
    }
  });
});
