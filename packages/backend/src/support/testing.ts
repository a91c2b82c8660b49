import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { components } from '../generated/schema.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { type CallOptions, createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { hashCode } from './code.ts';
import type { AssistedTask } from './rules.ts';
import { SAMPLE_ASSIGNMENT, SAMPLE_CODE } from './seed.ts';

export type Caller = Parameters<TestBackend['call']>[0];
export type Session = components['schemas']['AssistedSession'];

const MINUTE = 60_000;
export const HELPER = SAMPLE_PERSONS.member;
/** Has no account. */
export const HELPED = SAMPLE_PERSONS.applicant;

/** A backend whose clock a test moves, and what the tests of helping do in it. The persona `member` is the helper. */
export async function createSupportBackend() {
  const clock = { now: new Date('2026-11-27T09:00:00+07:00') };
  const backend = await createTestBackend({ now: () => clock.now });
  const { db } = backend.database;
  const hash = await hashCode(SAMPLE_CODE);

  const start = (task: AssistedTask, fields: object = {}, headers: Record<string, string> = {}): Promise<TestAnswer> =>
    backend.call('member', 'POST', '/assisted-sessions', {
      body: {
        assignmentId: SAMPLE_ASSIGNMENT,
        task,
        consentTextVersion: '2026-11',
        consentGiven: true,
        code: SAMPLE_CODE,
        ...fields,
      },
      headers,
    });

  return {
    backend,
    db,
    clock,
    start,
    pass(minutes: number): void {
      clock.now = new Date(clock.now.getTime() + minutes * MINUTE);
    },
    async started(task: AssistedTask): Promise<Session> {
      const answer = await start(task);
      assert.equal(answer.status, 201, answer.text);
      return answer.body as Session;
    },
    /** A call of the helper in the session. */
    assisted(session: Pick<Session, 'id'>, method: string, path: string, options: CallOptions = {}) {
      const headers = { 'sotay-assisted-session': session.id, ...options.headers };
      return backend.call('member', method, path, { ...options, headers });
    },
    /** An act that any member may do, each under a key of its own unless one is given. */
    opinion: (subject: string, key: string = randomUUID()): CallOptions => ({
      body: { kind: 'question', recipient: 'cell', subject, body: 'Nội dung' },
      headers: { 'idempotency-key': key },
    }),
    /** A meeting that the helped member can answer. */
    async openMeeting(): Promise<{ id: string; noticeVersion: number }> {
      const row = await db
        .selectFrom('meetings')
        .innerJoin('meetingInvitations as invitation', 'invitation.meetingId', 'meetings.id')
        .select(['meetings.id', 'meetings.noticeVersion'])
        .where('meetings.organizationId', '=', SAMPLE.cell)
        .where('meetings.state', '=', 'notified')
        .where('meetings.startsAt', '>', clock.now)
        .where('invitation.memberId', '=', HELPED.id)
        .executeTakeFirstOrThrow();
      return row;
    },
    /** The sample assignment as it was seeded, and its code as if it was issued now. */
    async reset(): Promise<void> {
      await db
        .updateTable('supportAssignments')
        .set({ endedAt: null, endedBy: null, outcome: null, toOn: null })
        .where('id', '=', SAMPLE_ASSIGNMENT)
        .execute();
      await db
        .updateTable('supportCodes')
        .set({ hash, wrongAttempts: 0, issuedBy: SAMPLE_PERSONS.secretary.id, issuedAt: clock.now })
        .where('memberId', '=', HELPED.id)
        .execute();
    },
  };
}
