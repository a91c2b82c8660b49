// What compiles and what must not, for the callers of the SDK; and the guard at run time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ApiError,
  createClient,
  etagOf,
  Handbook,
  isProblem,
  type Meeting,
  type MeetingState,
  type Problem,
} from './index.ts';
import { listMeetings, notifyMeeting, updateMeeting } from './meetings.ts';
import { submitFeedback } from './feedback.ts';

const body: Problem = {
  type: '/problems/invalid',
  title: 'invalid',
  status: 422,
  detail: 'Đề nghị sửa.',
  code: 'invalid',
  requestId: 'r',
  errors: [],
};

test('a problem is of its operation and its status', () => {
  const error: unknown = new ApiError('submitFeedback', 422, body);
  assert.ok(isProblem(error, 'submitFeedback', 422));
  assert.ok(!isProblem(error, 'submitFeedback', 409));
  assert.ok(!isProblem(error, 'replyToFeedback', 422));
  assert.ok(!isProblem(new ApiError('submitFeedback', 422), 'submitFeedback', 422), 'a proxy has no problem to show');
  assert.ok(!isProblem(new Error('422'), 'submitFeedback', 422));
});

/** Compiled, never run. */
export async function compiled(error: unknown, state: MeetingState): Promise<unknown> {
  // @ts-expect-error the contract gives getDocument no 422
  isProblem(error, 'getDocument', 422);
  // @ts-expect-error no such operation
  isProblem(error, 'getDocuments', 404);
  if (isProblem(error, 'submitFeedback', 422)) {
    const field: string | undefined = error.problem.errors?.[0]?.pointer;
    const status: 422 = error.status;
    const operation: 'submitFeedback' = error.operation;
    return [field, status, operation];
  }

  const client = createClient({ baseUrl: '/v1' });
  const { meetings } = new Handbook({ baseUrl: '/v1' });
  const meeting: Meeting = await meetings.get('id');
  await updateMeeting(client, meeting.id, { place: null }, { ifMatch: etagOf(meeting) });
  await meetings.list({ from: undefined, limit: 5 }, { signal: undefined });
  // @ts-expect-error a change says which version it was made on
  await updateMeeting(client, meeting.id, { place: null });
  // @ts-expect-error so does a notice
  await notifyMeeting(client, meeting.id, {});
  // @ts-expect-error not a kind that can be sent
  await submitFeedback(client, { kind: 'praise', recipient: 'cell', subject: 'a', body: 'b' });
  // @ts-expect-error a field that the server gives
  await submitFeedback(client, { kind: 'question', recipient: 'cell', subject: 'a', body: 'b', id: 'x' });
  // @ts-expect-error not a state that can be asked for
  await listMeetings(client, { state: 'unknown' });
  // @ts-expect-error answers are shared between callers and not to be changed
  meeting.title = 'x';

  const later: MeetingState = 'a state that a later server knows';
  return state === 'notified' || state === later;
}
