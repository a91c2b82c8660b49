import assert from 'node:assert/strict';
import { type Member, findMember } from '../members/store.ts';
import { sealFields } from '../members/secret-fields.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import type { Correction } from './store.ts';

export type Caller = Parameters<TestBackend['call']>[0];
type Persona = keyof typeof SAMPLE_PERSONS;

export const REASON = 'Số trong danh sách bị gõ nhầm.';

/** A backend whose clock a test moves, and the calls that the tests of corrections make. No sample correction waits. */
export async function createCorrectionBackend() {
  const clock = { now: new Date('2026-11-27T09:00:00+07:00') };
  const backend = await createTestBackend({ now: () => clock.now });
  const { db } = backend.database;
  await db
    .updateTable('profileCorrections')
    .set({ state: 'withdrawn', decidedAt: clock.now })
    .where('state', '=', 'submitted')
    .execute();

  const submit = (as: Caller, changes: object, more: object = {}, headers = {}): Promise<TestAnswer> =>
    backend.call(as, 'POST', '/profile-corrections', { body: { changes, reason: REASON, ...more }, headers });

  return {
    backend,
    db,
    clock,
    submit,
    async submitted(as: Caller, changes: object, more: object = {}): Promise<Correction> {
      const answer = await submit(as, changes, more);
      assert.equal(answer.status, 201, answer.text);
      return answer.body as Correction;
    },
    decide(
      as: Caller,
      { id, version, recordVersion }: Pick<Correction, 'id' | 'version' | 'recordVersion'>,
      decision: 'approved' | 'rejected' = 'approved',
      note = 'Đã đối chiếu.',
    ): Promise<TestAnswer> {
      return backend.call(as, 'PUT', `/profile-corrections/${id}/decision`, {
        body: { decision, note, recordVersion },
        headers: { 'if-match': `"${version}"` },
      });
    },
    withdraw: (as: Caller, id: string) => backend.call(as, 'PUT', `/profile-corrections/${id}/withdrawal`),
    get: (as: Caller, id: string) => backend.call(as, 'GET', `/profile-corrections/${id}`),
    reveal: (as: Caller, id: string, body: object) =>
      backend.call(as, 'POST', `/profile-corrections/${id}/reveals`, { body }),
    async list(as: Caller, path = '/profile-corrections'): Promise<Correction[]> {
      const answer = await backend.call(as, 'GET', path);
      assert.equal(answer.status, 200, answer.text);
      return (answer.body as { items: Correction[] }).items;
    },
    async record(persona: Persona): Promise<Member> {
      const member = await findMember(db, SAMPLE_PERSONS[persona].id);
      assert.ok(member);
      return member;
    },
    /** As an import writes it. */
    async importRecord(persona: Persona, changes: Partial<Member>, within = db): Promise<void> {
      const member = await findMember(within, SAMPLE_PERSONS[persona].id);
      assert.ok(member);
      const next = { ...member, ...changes, version: member.version + 1 };
      await within
        .updateTable('members')
        .set({ ...next, ...sealFields(db, next.id, next) })
        .where('id', '=', next.id)
        .execute();
    },
    async eventsSince<T>(as: Caller, work: () => Promise<T>): Promise<{ events: string[][]; result: T }> {
      const position = ((await backend.call(as, 'GET', '/events')).body as { lastEventId: string }).lastEventId;
      const result = await work();
      const { items } = (await backend.call(as, 'GET', `/events?after=${position}`)).body as {
        items: { type: string; objectId: string }[];
      };
      return { events: items.map(({ type, objectId }) => [type, objectId]), result };
    },
    async grant(persona: Persona, role: string, organizationId: string) {
      const id = crypto.randomUUID();
      const { id: memberId } = SAMPLE_PERSONS[persona];
      await db
        .insertInto('roleAssignments')
        .values({ id, memberId, role, organizationId, validFrom: '2026-01-01', validTo: null })
        .execute();
      return async () => {
        await db.deleteFrom('roleAssignments').where('id', '=', id).execute();
      };
    },
  };
}
