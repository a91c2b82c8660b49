// What compiles and what must not, in an application: with the published declarations, by each compiler and resolution.
import { Handbook, type Feedback } from '@sotay/sdk';
import { Attachments, uploadAttachment, type Attachment } from '@sotay/sdk/attachments';
import { ApiError, createClient, etagOf, isProblem, type AccessToken, type Client } from '@sotay/sdk/client';
import { parseInstant } from '@sotay/sdk/dates';
import { debugFetch, type DebugEntry } from '@sotay/sdk/debug';
import { listDocuments, type DocumentSummary } from '@sotay/sdk/documents';
import { subscribe, type HandbookEvent } from '@sotay/sdk/events';
import { submitFeedback } from '@sotay/sdk/feedback';
import { withHooks } from '@sotay/sdk/hooks';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { getMeeting, listMeetings, updateMeeting, type Meeting, type Page } from '@sotay/sdk/meetings';
import { noticesFetch } from '@sotay/sdk/notices';
import { openOutbox, OutboxError, type OutboxEntry } from '@sotay/sdk/outbox';
import { result } from '@sotay/sdk/result';
import { sharedAcrossTabs } from '@sotay/sdk/tabs';
import { validated, type StandardSchema } from '@sotay/sdk/validate';
import { verifyWebhook, WebhookError, type WebhookHeaders } from '@sotay/sdk/webhooks';

const token = (): Promise<AccessToken> => Promise.resolve({ accessToken: '', expiresIn: 300 });

export async function compiled(id: string, error: unknown): Promise<unknown> {
  const entries: DebugEntry[] = [];
  const client: Client = createClient({ baseUrl: '/v1', token, fetch: debugFetch((entry) => entries.push(entry)) });
  const meeting: Meeting = await getMeeting(client, id, { timeout: 1000, retry: 0 });
  await updateMeeting(client, id, { place: null }, { ifMatch: etagOf(meeting) });
  const page: Page<Meeting> | null = await (await listMeetings(client, { limit: 5 })).next();
  const documents: DocumentSummary[] = [];
  for await (const document of listDocuments(client)) documents.push(document);
  const opinion: Feedback = await new Handbook({ baseUrl: '/v1' }).feedback.submit(
    { kind: 'question', recipient: 'cell', subject: '', body: '' },
    { idempotencyKey: newIdempotencyKey() },
  );

  if (isProblem(error, 'submitFeedback', 422)) {
    const status: 422 = error.status;
    const pointer: string | undefined = error.problem.errors?.[0]?.pointer;
    return [status, pointer];
  }
  if (error instanceof ApiError) return error.problem?.detail;

  // @ts-expect-error the contract gives getDocument no 422
  isProblem(error, 'getDocument', 422);
  // @ts-expect-error not a kind that can be sent
  await submitFeedback(client, { kind: 'praise', recipient: 'cell', subject: '', body: '' });
  // @ts-expect-error a change says which version it was made on
  await updateMeeting(client, id, { place: null });
  // @ts-expect-error answers are shared between callers and not to be changed
  meeting.title = '';
  // @ts-expect-error nothing of the inside can be imported
  await import('@sotay/sdk/generated/schema.js');
  return [page?.items, documents, opinion.receiptCode, entries];
}

/** One use of each feature that is imported by itself. */
export async function features(
  id: string,
  file: Blob,
  schema: StandardSchema<{ readonly title: string }>,
): Promise<unknown> {
  const client = createClient({
    baseUrl: '/v1',
    token: sharedAcrossTabs(token, { name: id }),
    fetch: withHooks({ onRequest: ({ operation }) => ({ 'X-Operation': operation }) }, noticesFetch()),
  });
  const events: HandbookEvent[] = [];
  subscribe(client, { onEvent: (event) => events.push(event), signal: client.signal });
  const attachment: Attachment = await uploadAttachment(client, file, { purpose: 'feedback', name: 'ảnh.png' });
  const again = await new Attachments(client).get(attachment.id);

  const answer = await result(getMeeting(client, id));
  const version: number | undefined = answer.ok ? answer.data.version : undefined;
  const code: 404 | undefined = answer.status === 404 ? answer.status : undefined;
  const { title } = await validated(getMeeting(client, id), schema);
  const startsAt: Date = parseInstant(answer.ok ? answer.data.startsAt : '');

  // @ts-expect-error an upload says what it is for
  await uploadAttachment(client, file, {});
  // @ts-expect-error a failed call has no data
  if (!answer.ok) return answer.data;
  return [events, again, version, code, title, startsAt];
}

export async function queued(client: Client, userId: string): Promise<readonly OutboxEntry[] | string> {
  try {
    return (await openOutbox(client, { userId })).entries;
  } catch (error) {
    if (error instanceof OutboxError) return error.code;
    throw error;
  }
}

export async function received(body: string, headers: WebhookHeaders): Promise<string> {
  try {
    return (await verifyWebhook(body, headers, ['new', 'old'])).type;
  } catch (error) {
    return error instanceof WebhookError ? error.code : '';
  }
}
