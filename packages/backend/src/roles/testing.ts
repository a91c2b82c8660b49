import assert from 'node:assert/strict';
import type { Insertable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import type { RoleAssignment } from './store.ts';

export type Caller = Parameters<TestBackend['call']>[0];
export type Persona = keyof typeof SAMPLE_PERSONS;

export const TODAY = '2026-11-27';
export const REASON = 'Đồng chí chuyển sang nhiệm vụ khác.';

/** A backend on a fixed day, and the acts that the tests of roles make. */
export async function createRoleBackend() {
  const clock = { now: new Date(`${TODAY}T09:00:00+07:00`) };
  const backend = await createTestBackend({ now: () => clock.now });
  const { db } = backend.database;
  const kept: string[] = [];
  const grant = async (as: Caller, persona: Persona, fields: object = {}): Promise<TestAnswer> => {
    const body = {
      memberId: SAMPLE_PERSONS[persona].id,
      role: 'committeeMember',
      organizationId: SAMPLE.cell,
      ...fields,
    };
    const answer = await backend.call(as, 'POST', '/roles', { body });
    if (answer.status === 201) kept.push((answer.body as RoleAssignment).id);
    return answer;
  };
  return {
    backend,
    db,
    clock,
    grant,
    /** Must work. */
    async granted(as: Caller, persona: Persona, fields: object = {}): Promise<RoleAssignment> {
      const answer = await grant(as, persona, fields);
      assert.equal(answer.status, 201, answer.text);
      return answer.body as RoleAssignment;
    },
    end: (as: Caller, { id, version }: Pick<RoleAssignment, 'id' | 'version'>): Promise<TestAnswer> =>
      backend.call(as, 'PUT', `/roles/${id}/end`, {
        body: { reason: REASON },
        headers: { 'if-match': `"${version}"` },
      }),
    /** Past the rules, as an older installation may have it. */
    async assign(persona: Persona, fields: Partial<Insertable<Tables['roleAssignments']>> = {}): Promise<string> {
      const id = crypto.randomUUID();
      const memberId = SAMPLE_PERSONS[persona].id;
      await db
        .insertInto('roleAssignments')
        .values({
          id,
          memberId,
          role: 'admin',
          organizationId: SAMPLE.cell,
          validFrom: '2026-01-01',
          validTo: null,
          ...fields,
        })
        .execute();
      kept.push(id);
      return id;
    },
    async list(as: Caller, query = ''): Promise<RoleAssignment[]> {
      const answer = await backend.call(as, 'GET', `/roles${query}`);
      assert.equal(answer.status, 200, answer.text);
      return (answer.body as { items: RoleAssignment[] }).items;
    },
    /** Takes away what the test gave. */
    async reset(): Promise<void> {
      const ids = kept.splice(0);
      if (ids.length > 0) await db.deleteFrom('roleAssignments').where('id', 'in', ids).execute();
      clock.now = new Date(`${TODAY}T09:00:00+07:00`);
    },
  };
}

export const codeOf = ({ status, body }: TestAnswer): [number, unknown] => [
  status,
  (body as { code?: unknown } | null)?.code,
];
