// Chrome 109 and pages on plain http: what they lack is taken away before the SDK and ky are loaded.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { testEndings } from '../../test/endings.ts';
import { json, loopback, refuse } from '../../test/loopback.ts';

const lacking: [object, string][] = [
  [AbortSignal, 'any'],
  [Promise, 'withResolvers'],
  [URLSearchParams.prototype, 'size'],
  [crypto.constructor.prototype as object, 'randomUUID'],
];
for (const [owner, name] of lacking) {
  assert.ok(Reflect.deleteProperty(owner, name));
  assert.ok(!(name in owner), name);
}
const { createClient } = await import('../client.ts');
const { getDocument, listDocuments } = await import('../documents.ts');
const { submitFeedback } = await import('../feedback.ts');

const server = await loopback();
const client = createClient({ baseUrl: server.baseUrl });

beforeEach(() => {
  server.received.length = 0;
});

test('query, key and retry work', async () => {
  server.reply = (response, _, count) =>
    count === 1 ? refuse(response, 503, 'busy') : json(response, 200, { items: [], nextCursor: null });
  await listDocuments(client, { q: 'bí thư' });
  await submitFeedback(client, { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' });
  assert.equal(server.received[1]!.url, '/v1/documents?q=b%C3%AD+th%C6%B0');
  assert.equal((server.received[2]!.headers['idempotency-key'] as string).length, 36);
});

testEndings(server, { createClient, getDocument, submitFeedback });
