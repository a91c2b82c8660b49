import assert from 'node:assert/strict';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import type { Account } from './store.ts';

export type Caller = Parameters<TestBackend['call']>[0];

/** What the persona `applicant` is on the list. */
export const APPLICANT = { fullName: 'Lý Thị Đăng Ký', birthDate: '1952-03-14', citizenId: '099152000110' };
export const REASON = 'Đồng chí đã chuyển sinh hoạt.';

const HOUR_MS = 3_600_000;

/** A backend whose clock a test moves, and the calls that the tests of accounts make. */
export async function createAccountBackend() {
  const clock = { now: new Date('2026-11-27T09:00:00+07:00') };
  const backend = await createTestBackend({ now: () => clock.now });
  const { db } = backend.database;

  const register = (fields: object = {}, headers = {}): Promise<TestAnswer> =>
    backend.call('applicant', 'POST', '/accounts', { body: { ...APPLICANT, ...fields }, headers });

  return {
    backend,
    db,
    clock,
    register,
    async registered(): Promise<Account> {
      const answer = await register();
      assert.equal(answer.status, 201, answer.text);
      return answer.body as Account;
    },
    decide(
      as: Caller,
      { id, version }: Pick<Account, 'id' | 'version'>,
      act: 'approval' | 'rejection' | 'lock' | 'revocation',
    ): Promise<TestAnswer> {
      return backend.call(as, 'PUT', `/accounts/${id}/${act}`, {
        ...(act !== 'approval' && { body: { reason: REASON } }),
        headers: { 'if-match': `"${version}"` },
      });
    },
    unlock(as: Caller, { id, version }: Pick<Account, 'id' | 'version'>): Promise<TestAnswer> {
      return backend.call(as, 'DELETE', `/accounts/${id}/lock`, { headers: { 'if-match': `"${version}"` } });
    },
    async list(as: Caller, query = ''): Promise<Account[]> {
      const answer = await backend.call(as, 'GET', `/accounts${query}`);
      assert.equal(answer.status, 200, answer.text);
      return (answer.body as { items: Account[] }).items;
    },
    /** The applicant has no account again, and all attempts. */
    async reset(): Promise<void> {
      await db.deleteFrom('accounts').where('subject', '=', 'applicant').execute();
      clock.now = new Date(clock.now.getTime() + 2 * HOUR_MS);
    },
    /** Gives a persona a role at an organisation, and says how to take it away. */
    async grant(persona: keyof typeof SAMPLE_PERSONS, role: string, organizationId: string) {
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
