// What the snippets of the READMEs take as given: each property of these objects is a name that a snippet may use.
import 'fake-indexeddb/auto';
import { createClient, etagOf, getMeeting, listMeetings, submitFeedback, updateMeeting } from '@sotay/sdk';
import type { FeedbackCreate, TokenProvider } from '@sotay/sdk';
import { openOutbox, type Outbox } from '@sotay/sdk/outbox';
import { exampleOf } from '@sotay/sdk/testing';
import type { StandardSchema } from '@sotay/sdk/validate';
import { signWebhook } from '@sotay/sdk/webhooks';

const baseUrl = 'https://portal.example.vn/v1';
const getToken = () => Promise.resolve('sample-token');
const opinion: FeedbackCreate = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' };

/** What `show` was called with, by all snippets. */
export const shown: { pointer: string; detail: string }[] = [];

/** As a validation library gives it. */
const schema: StandardSchema<{ startsAt: string }> = {
  '~standard': { validate: (value) => ({ value: value as { startsAt: string } }) },
};

const secret = `whsec_${btoa('a sample secret of 32 characters')}`;

/** A server that gets one webhook at its route, and must take it. */
async function serve(route: (request: Request) => Promise<Response>): Promise<void> {
  const body = JSON.stringify(exampleOf('listEvents', 200).items[0]);
  const headers = await signWebhook(body, secret);
  const { status } = await route(new Request('https://portal.example.vn/hook', { method: 'POST', body, headers }));
  if (status !== 204) throw new Error(`The webhook was refused: ${status}`);
}

/** Of a member who is offline with one act waiting. */
async function outboxWithOneLeft(): Promise<Outbox> {
  const offline = () => Promise.reject(new TypeError('offline'));
  const outbox = await openOutbox(createClient({ baseUrl, fetch: offline, retry: 0 }), { userId: 'offline' });
  await outbox.submitFeedback(opinion);
  return outbox;
}

/** For every snippet. */
export const given = {
  baseUrl,
  getToken,
  client: createClient({ baseUrl, token: getToken, retry: 0 }),
  opinion,
  meetingId: exampleOf('getMeeting', 200).id,
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  show: (pointer: string, detail: string): void => void shown.push({ pointer, detail }),
  schema,
  session: { memberId: '0192f0c1-0000-7000-8000-000000000102' }, // the secretary's, as in the sample data
  sessionName: 'session-1',
  askPortal: getToken satisfies TokenProvider,
  secret,
  file: new File(['%PDF-1.7 %%EOF'], 'y-kien.pdf', { type: 'application/pdf' }),
  bar: { value: 0 },
  outbox: await outboxWithOneLeft(),
  serve,
  enqueue: (id: string | null, type: string, objectId: string): Promise<void> =>
    id && type && objectId ? Promise.resolve() : Promise.reject(new Error('Nothing to enqueue.')),
  count: (operation: string): void => {
    if (!operation) throw new Error('Nothing to count.');
  },
  createClient,
  etagOf,
  getMeeting,
  listMeetings,
  submitFeedback,
  updateMeeting,
};

/** What `confirm` asked, by all snippets. */
export const asked: string[] = [];

/** For a snippet marked `browser` as well: as much of a page as snippets touch. */
export const page = {
  document: {
    querySelector: () => ({ files: [new File(['Nội dung'], 'a.txt', { type: 'text/plain' })], textContent: '' }),
    addEventListener: () => undefined,
  },
  confirm: (question: string): boolean => asked.push(question) > 0,
};
