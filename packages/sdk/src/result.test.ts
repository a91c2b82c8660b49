// The outcome as a value: what is an error stays one, whatever its body; what is none stays none.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { json, loopback, refuse } from '../test/loopback.ts';
import { ApiError, ContractError, createClient, NetworkError, type ApiPromise, type Problem } from './client.ts';
import { getDocument, listDocuments } from './documents.ts';
import { submitFeedback } from './feedback.ts';
import { Handbook } from './index.ts';
import { result, withResponse, type Result } from './result.ts';

const server = await loopback();
const client = createClient({ baseUrl: server.baseUrl, retry: 0 });

beforeEach(() => {
  server.received.length = 0;
  server.reply = (response) => json(response, 200, { id: 'a' }, { ETag: '"v1"', 'API-Version': '0.1.0' });
});

test('an answer has its data, status and headers, from one request', async () => {
  const answer = await result(getDocument(client, 'a'));
  assert.ok(answer.ok);
  assert.deepEqual(answer.data, { id: 'a' });
  assert.equal(answer.status, 200);
  assert.equal(answer.response.headers.get('ETag'), '"v1"');
  assert.equal(server.received.length, 1);
});

test('the object of all nouns takes part', async () => {
  const { documents } = new Handbook({ baseUrl: server.baseUrl });
  const { data, response } = await withResponse(documents.get('a'));
  assert.deepEqual(data, { id: 'a' });
  assert.equal(response.headers.get('API-Version'), '0.1.0');
});

test('a revalidated answer has the data that were kept, and the headers of the 304', async () => {
  const one = createClient({ baseUrl: server.baseUrl });
  const first = await getDocument(one, 'a');
  server.reply = (response) => response.writeHead(304, { ETag: '"v1"', 'RateLimit-Remaining': '7' }).end();
  const { data, response } = await withResponse(getDocument(one, 'a'));
  assert.equal(data, first);
  assert.equal(response.status, 304);
  assert.equal(response.headers.get('RateLimit-Remaining'), '7');
});

test('a list can be asked for its response and still be iterated', async () => {
  server.reply = (response) => json(response, 200, { items: [{ id: '1' }], nextCursor: null }, { ETag: '"l"' });
  const list = listDocuments(client);
  const { data, response } = await withResponse(list);
  assert.equal(response.headers.get('ETag'), '"l"');
  assert.equal(await data.next(), null);
  const seen: unknown[] = [];
  for await (const { id } of list) seen.push(id);
  assert.deepEqual(seen, ['1']);
  assert.equal(server.received.length, 1);
});

test('a refusal has its problem and headers, and the error that would have been thrown', async () => {
  server.reply = (response) => refuse(response, 404, 'not-found', { 'RateLimit-Remaining': '3' });
  const answer = await result(getDocument(client, 'a'));
  assert.ok(!answer.ok && answer.status === 404);
  assert.equal(answer.problem?.code, 'not-found');
  assert.equal(answer.response.headers.get('RateLimit-Remaining'), '3');
  assert.ok(answer.error instanceof ApiError && answer.error.operation === 'getDocument');
});

test('204 is a success with nothing in it, 404 with nothing in it is none', async () => {
  server.reply = (response) => response.writeHead(204).end();
  const empty = await result(getDocument(client, 'a'));
  assert.deepEqual([empty.ok, empty.status, 'data' in empty && empty.data], [true, 204, undefined]);
  server.reply = (response) => response.writeHead(404, { 'content-length': '0' }).end();
  const refused = await result(getDocument(client, 'a'));
  assert.ok(!refused.ok && refused.status === 404 && refused.problem === undefined);
});

test('no answer, or none of this API, has status 0', async () => {
  server.reply = (response) => response.destroy();
  const cut = await result(getDocument(client, 'a'));
  assert.ok(!cut.ok && cut.status === 0 && cut.error instanceof NetworkError && !cut.response);
  server.reply = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Đăng nhập</p>');
  const page = await result(getDocument(client, 'a'));
  assert.ok(!page.ok && page.status === 0 && page.error instanceof ContractError);
});

test('who leaves hears their own reason, and a bad id is thrown: neither is an outcome of the call', async () => {
  const reason = new Error('left');
  await assert.rejects(result(getDocument(client, 'a', { signal: AbortSignal.abort(reason) })), reason);
  await assert.rejects(result(getDocument(client, '..')), TypeError);
});

test('a failed call that is asked only for its outcome leaves no rejection behind', async (t) => {
  const unhandled = t.mock.fn();
  process.on('unhandledRejection', unhandled);
  t.after(() => process.off('unhandledRejection', unhandled));
  server.reply = (response) => refuse(response, 500, 'internal-error');
  await result(getDocument(client, 'a'));
  await result(listDocuments(client));
  await getDocument(client, 'a').catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(unhandled.mock.callCount(), 0);
});

/** Compiled, never run. */
export async function compiled(): Promise<unknown> {
  const answer = await result(getDocument(client, 'a'));
  // @ts-expect-error nobody has looked whether there are data
  const early: unknown = answer.data;
  if (answer.ok) {
    const status: 200 | 304 = answer.status;
    answer.response.headers.get('ETag');
    answer.response.headers.get('Sunset');
    // @ts-expect-error no header of this operation by the contract
    answer.response.headers.get('Location');
    return [early, status, answer.data.title];
  }
  if (answer.status === 0) {
    // @ts-expect-error there was no answer
    answer.problem?.code;
    return answer.error.operation;
  }
  // A status of the contract narrows to one member, with the headers of that status.
  if (answer.status === 429) {
    const alone: 429 = answer.status;
    answer.response.headers.get('Retry-After');
    return alone;
  }
  if (answer.status === 404) {
    // @ts-expect-error a 404 has no Retry-After by the contract
    answer.response.headers.get('Retry-After');
    const problem: Problem | undefined = answer.problem;
    return problem;
  }
  // A gateway's own refusal.
  if (answer.status === 502) return answer.error;

  const sent = await result(submitFeedback(client, { kind: 'question', recipient: 'cell', subject: 'a', body: 'b' }));
  if (sent.ok) {
    sent.response.headers.get('Location');
    const status: 201 = sent.status;
    return status;
  }
  const call: ApiPromise<'getDocument', unknown> = getDocument(client, 'a');
  const named: Result<'getDocument', unknown> = await result(call);
  return named;
}
