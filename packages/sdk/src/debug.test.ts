import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from './client.ts';
import { debugFetch, type DebugEntry } from './debug.ts';
import { listDocuments, searchDocument } from './documents.ts';

test('the debug log tells operation, status and time of each attempt, and nothing else', async () => {
  const log: DebugEntry[] = [];
  const answers = [
    new Response('{}', { status: 503 }),
    Response.json({ items: [], nextCursor: null }),
    Response.json({ items: [] }),
  ];
  const fetch = debugFetch(
    (entry) => log.push(entry),
    () => Promise.resolve(answers.shift()!),
  );
  const client = createClient({
    baseUrl: 'http://handbook.test/v1',
    token: () => Promise.resolve('secret-token'),
    fetch,
  });
  await listDocuments(client, { q: 'secret-words' });
  await searchDocument(client, 'secret-id', 'secret-words');
  assert.deepEqual(
    log.map(({ operation, status }) => [operation, status]),
    [
      ['listDocuments', 503],
      ['listDocuments', 200],
      ['searchDocument', 200],
    ],
  );
  assert.deepEqual(Object.keys(log[0]!), ['operation', 'attempt', 'status', 'ms']);
  assert.deepEqual(
    log.map(({ attempt }) => attempt),
    [1, 2, 1],
  );
  assert.doesNotMatch(JSON.stringify(log), /secret|handbook/);
});

test('an attempt without an answer is logged with status 0', async () => {
  const log: DebugEntry[] = [];
  const fetch = debugFetch(
    (entry) => log.push(entry),
    () => Promise.reject(new TypeError('fetch failed')),
  );
  await assert.rejects(listDocuments(createClient({ baseUrl: 'http://handbook.test/v1', fetch, retry: 0 })));
  assert.equal(log[0]!.status, 0);
});
