import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, inTransaction } from '../database/database.ts';
import { SAMPLE } from '../sample/organizations.ts';
import type { TestAnswer, TestBackend } from '../testing/test-backend.ts';
import type { Meeting } from './store.ts';

export type Caller = Parameters<TestBackend['call']>[0];

export const idOf = (answer: TestAnswer): string => (answer.body as Meeting).id;

/** The If-Match header for a change of what was read. */
export const tagOf = (answer: TestAnswer): Record<string, string> => ({ 'if-match': answer.headers.etag ?? '' });

export const meetingForm = (fields: object = {}): object => ({
  organizationId: SAMPLE.cell,
  kind: 'cellRegular',
  title: 'Sinh hoạt chi bộ thường kỳ',
  period: '2027-01',
  startsAt: '2027-01-05T19:00:00+07:00',
  place: 'Nhà văn hóa',
  agenda: ['Điểm danh', 'Thảo luận'],
  ...fields,
});

/** What the secretary of the sample cell does before a test begins; each step must work. */
export function createDesk(backend: TestBackend) {
  const create = async (fields: object = {}): Promise<TestAnswer> => {
    const created = await backend.call('secretary', 'POST', '/meetings', { body: meetingForm(fields) });
    assert.equal(created.status, 201, created.text);
    return created;
  };
  const notify = async (meeting: TestAnswer): Promise<TestAnswer> => {
    const sent = await backend.call('secretary', 'POST', `/meetings/${idOf(meeting)}/notices`, {
      headers: tagOf(meeting),
    });
    assert.equal(sent.status, 201, sent.text);
    return sent;
  };
  return {
    create,
    notify,
    announce: async (fields: object = {}): Promise<TestAnswer> => notify(await create(fields)),
    patch: (meeting: TestAnswer, body: object): Promise<TestAnswer> =>
      backend.call('secretary', 'PATCH', `/meetings/${idOf(meeting)}`, { body, headers: tagOf(meeting) }),
  };
}

/** A problem with this code, a Vietnamese word on what to do, and these fields at fault. */
export function refused(answer: TestAnswer, status: number, code: string, ...pointers: string[]): void {
  assert.equal(answer.status, status, answer.text);
  const problem = answer.body as { code: string; detail: string; errors?: { pointer: string }[] };
  assert.equal(problem.code, code);
  assert.match(problem.detail, /[Đđ]ề nghị|Đồng chí|ghi rõ/);
  if (pointers.length > 0) {
    assert.deepEqual(
      problem.errors?.map((error) => error.pointer),
      pointers,
    );
  }
}

/** A problem without what differs from request to request. */
export const sameProblem = ({ status, body }: TestAnswer): object => ({ status, ...(body as object), requestId: '' });

/** Long enough for a request that does not wait for the lock to have read what is about to change. */
const OVERLAP_MS = 300;

/** The answer to a request that comes in while somebody else's change is made but not yet committed. */
export async function whileChanging(
  db: Database,
  change: (transaction: Database) => Promise<void>,
  act: () => Promise<TestAnswer>,
): Promise<TestAnswer> {
  let answer: Promise<TestAnswer> | undefined;
  await inTransaction(db, async (transaction) => {
    await change(transaction);
    answer = act();
    await wait(OVERLAP_MS);
  });
  assert.ok(answer);
  return answer;
}
