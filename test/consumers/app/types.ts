// What compiles and what must not, in an application: with the published declarations, by each compiler and resolution.
import { Handbook, type Feedback } from '@sotay/sdk';
import { ApiError, createClient, etagOf, isProblem, type AccessToken, type Client } from '@sotay/sdk/client';
import { debugFetch, type DebugEntry } from '@sotay/sdk/debug';
import { listDocuments, type DocumentSummary } from '@sotay/sdk/documents';
import { submitFeedback } from '@sotay/sdk/feedback';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { getMeeting, listMeetings, updateMeeting, type Meeting, type Page } from '@sotay/sdk/meetings';

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
