// The nine measured behaviours of ky 2.1 that the transport has to handle, one test each, against a real server.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { json, loopback, refuse } from '../../test/loopback.ts';
import { ApiError, ContractError, createClient, NetworkError, TimeoutError, type ClientOptions } from '../client.ts';
import { downloadMyData } from '../data-requests.ts';
import { getDocument, listDocuments } from '../documents.ts';
import { submitFeedback } from '../feedback.ts';
import { acknowledgeMeeting, decideAbsenceRequest, notifyMeeting, updateMeeting } from '../meetings.ts';

const server = await loopback();
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;
const client = (options: Partial<ClientOptions> = {}) => createClient({ baseUrl: server.baseUrl, ...options });

beforeEach(() => {
  server.received.length = 0;
});

test('1: a failing GET is tried again, twice', async () => {
  server.reply = (response, _, count) => (count < 3 ? refuse(response, 503, 'busy') : json(response, 200, { id: 'a' }));
  assert.deepEqual(await getDocument(client(), 'a'), { id: 'a' });
  assert.equal(server.received.length, 3);
});

test('1: after the last attempt the refusal is an ApiError', async () => {
  server.reply = (response) => refuse(response, 503, 'busy');
  await assert.rejects(
    getDocument(client({ retry: 1 }), 'a'),
    (error) => error instanceof ApiError && error.status === 503,
  );
  assert.equal(server.received.length, 2);
});

test('2: 304 gives the very object that was read before', async () => {
  server.reply = (response, request) =>
    request.headers['if-none-match'] === '"v1"'
      ? response.writeHead(304).end()
      : json(response, 200, { id: 'a' }, { ETag: '"v1"' });
  const one = client();
  const first = await getDocument(one, 'a');
  const second = await getDocument(one, 'a');
  assert.equal(server.received.length, 2);
  assert.equal(second, first);
});

test('everything about me is read anew each time, and kept nowhere', async () => {
  server.reply = (response) => json(response, 200, { madeAt: 'now' }, { ETag: '"v1"' });
  const one = client();
  const [first, second] = await Promise.all([downloadMyData(one), downloadMyData(one)]);
  assert.notEqual(first, second, 'not shared either: each stands in the audit log');
  await downloadMyData(one);
  assert.deepEqual(
    server.received.map(({ method, headers }) => [method, headers['if-none-match']]),
    Array.from({ length: 3 }, () => ['GET', undefined]),
  );
});

test('2: 304 without anything to go with it is a ContractError', async () => {
  server.reply = (response) => response.writeHead(304).end();
  await assert.rejects(getDocument(client(), 'a'), ContractError);
});

test('3: a creating POST is tried again with one key', async () => {
  server.reply = (response, _, count) => (count < 3 ? refuse(response, 503, 'busy') : json(response, 201, { id: 'f' }));
  await submitFeedback(client(), opinion);
  const keys = server.received.map((request) => request.headers['idempotency-key']);
  assert.equal(keys.length, 3);
  assert.match(keys[0] as string, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(new Set(keys).size, 1);
  assert.deepEqual(
    server.received.map((request) => JSON.parse(request.body) as unknown),
    [opinion, opinion, opinion],
  );
});

test('3: each act has its own key, unless the caller gives one', async () => {
  server.reply = (response) => json(response, 201, { id: 'f' });
  const idempotencyKey = '0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f';
  const one = client();
  await submitFeedback(one, opinion);
  await submitFeedback(one, opinion);
  await submitFeedback(one, opinion, { idempotencyKey });
  const keys = server.received.map((request) => request.headers['idempotency-key']);
  assert.equal(new Set(keys).size, 3);
  assert.equal(keys[2], idempotencyKey);
});

test('3: a change with If-Match alone is sent once, with a key it is tried again', async () => {
  server.reply = (response) => refuse(response, 503, 'busy');
  await assert.rejects(updateMeeting(client(), 'm', { title: 'x' }, { ifMatch: '"1"' }), ApiError);
  assert.equal(server.received.length, 1);
  assert.equal(server.received[0]!.headers['if-match'], '"1"');
  assert.equal(server.received[0]!.headers['idempotency-key'], undefined);
  await assert.rejects(decideAbsenceRequest(client(), 'r', { decision: 'accepted' }, { ifMatch: '"1"' }), ApiError);
  assert.equal(server.received.length, 2);
  await assert.rejects(notifyMeeting(client({ retry: 1 }), 'm', { ifMatch: '"1"' }), ApiError);
  assert.equal(server.received.length, 4);
  await assert.rejects(
    acknowledgeMeeting(client({ retry: 1 }), 'm', { acknowledgement: 'attending', noticeVersion: 1 }),
    ApiError,
  );
  assert.equal(server.received.length, 6);
});

test('3: "still under way" (409 with Retry-After) is waited for, another 409 is not', async () => {
  server.reply = (response, _, count) =>
    count === 1
      ? refuse(response, 409, 'request-in-progress', { 'Retry-After': '0' })
      : json(response, 201, { id: 'f' });
  assert.equal((await submitFeedback(client(), opinion)).id, 'f');
  server.reply = (response) => refuse(response, 409, 'state-conflict', { 'RateLimit-Reset': '1' });
  server.received.length = 0;
  await assert.rejects(
    submitFeedback(client(), opinion),
    (error) => error instanceof ApiError && error.problem?.code === 'state-conflict',
  );
  assert.equal(server.received.length, 1);
});

test('4: Retry-After is waited for, no longer than a minute', async (t) => {
  const waits: number[] = [];
  const { setTimeout: wait } = globalThis;
  t.mock.method(globalThis, 'setTimeout', (run: () => void, ms: number) => {
    waits.push(ms);
    return wait(run, ms === 60_000 ? 0 : ms);
  });
  const answers = [new Response(null, { status: 429, headers: { 'Retry-After': '3600' } }), Response.json({ id: 'a' })];
  assert.deepEqual(await getDocument(client({ fetch: () => Promise.resolve(answers.shift()!) }), 'a'), { id: 'a' });
  assert.equal(Math.max(...waits), 60_000);
});

test('4: 413 is not waited for', async () => {
  server.reply = (response) => refuse(response, 413, 'too-large', { 'RateLimit-Reset': '30' });
  await assert.rejects(submitFeedback(client(), opinion), (error) => error instanceof ApiError && error.status === 413);
  assert.equal(server.received.length, 1);
});

test('5: the problem is in the error, and nothing of the request', async () => {
  server.reply = (response) => refuse(response, 404, 'not-found');
  const error = await getDocument(client({ token: () => Promise.resolve('secret-token') }), 'secret-id').catch(
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ApiError);
  assert.equal(error.problem?.code, 'not-found');
  assert.equal(error.problem.detail, 'Đề nghị thử lại.');
  assert.equal(error.operation, 'getDocument');
  assert.equal(error.message, 'getDocument 404 not-found');
  const { inspect } = await import('node:util');
  assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /secret|127\.0\.0\.1/);
});

test('5: a refusal by a proxy has a status and no problem', async () => {
  server.reply = (response) =>
    void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
  await assert.rejects(
    getDocument(client({ retry: 0 }), 'a'),
    (error) => error instanceof ApiError && error.status === 502 && !error.problem,
  );
});

test('6: 204 gives nothing and does not fail', async () => {
  server.reply = (response) => response.writeHead(204).end();
  assert.equal(await getDocument(client(), 'a'), undefined);
});

test('6: HTML, an empty body and a body cut short in good order are ContractErrors', async () => {
  for (const [type, body] of [
    ['text/html', '<title>Đăng nhập</title>'],
    ['application/json', ''],
    ['application/json', '{"id":"a"'],
  ] as const) {
    server.reply = (response) => void response.writeHead(200, { 'content-type': type, ETag: '"bad"' }).end(body);
    await assert.rejects(
      getDocument(client(), 'a'),
      (error) => error instanceof ContractError && error.operation === 'getDocument',
    );
  }
});

test('6: a bad body is not kept', async () => {
  const one = client();
  server.reply = (response) =>
    void response.writeHead(200, { 'content-type': 'application/json', ETag: '"v1"' }).end('{"id":');
  await assert.rejects(getDocument(one, 'a'), ContractError);
  server.reply = (response, request) =>
    json(response, 200, { sent: request.headers['if-none-match'] ?? null }, { ETag: '"v1"' });
  assert.deepEqual(await getDocument(one, 'a'), { sent: null });
});

test('7: no answer in time is our TimeoutError, by the option or by the signal', async () => {
  server.reply = () => undefined;
  await assert.rejects(getDocument(client({ timeout: 40 }), 'a'), TimeoutError);
  await assert.rejects(getDocument(client(), 'b', { timeout: 40 }), TimeoutError);
  await assert.rejects(getDocument(client(), 'c', { signal: AbortSignal.timeout(40) }), TimeoutError);
});

test('7: the time limit covers the body', async () => {
  server.reply = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":');
  };
  await assert.rejects(getDocument(client({ timeout: 60 }), 'a'), TimeoutError);
});

test('7: an abort is the AbortError of the caller', async () => {
  server.reply = () => undefined;
  const reason = new DOMException('left', 'AbortError');
  const controller = new AbortController();
  const reading = getDocument(client(), 'a', { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(reading, (error) => error === reason);
  await assert.rejects(getDocument(client(), 'a', { signal: AbortSignal.abort() }), { name: 'AbortError' });
  const words = 'left for another page';
  await assert.rejects(getDocument(client(), 'a', { signal: AbortSignal.abort(words) }), (error) => error === words);
  assert.equal(server.received.length, 0);
});

test('8: a refused token is renewed and the call replayed once, body and key unchanged', async () => {
  let tokens = 0;
  server.reply = (response, request) =>
    request.headers.authorization === 'Bearer t2'
      ? json(response, 201, { id: 'f' })
      : refuse(response, 401, 'token-invalid');
  await submitFeedback(client({ token: () => Promise.resolve(`t${++tokens}`) }), opinion);
  assert.deepEqual(
    server.received.map((request) => request.headers.authorization),
    ['Bearer t1', 'Bearer t2'],
  );
  assert.equal(server.received[0]!.headers['idempotency-key'], server.received[1]!.headers['idempotency-key']);
  assert.equal(server.received[1]!.body, JSON.stringify(opinion));
});

test('9: the body goes as it is, in one piece with its length (no stream, so every engine sends it)', async () => {
  server.reply = (response) => json(response, 201, { id: 'f' });
  await submitFeedback(client(), opinion);
  const [request] = server.received;
  assert.equal(request!.headers['content-type'], 'application/json');
  assert.equal(request!.body, JSON.stringify(opinion));
});

test('a connection cut is a NetworkError, after the retries', async () => {
  server.reply = (response) => response.destroy();
  await assert.rejects(
    getDocument(client({ retry: 1 }), 'a'),
    (error) => error instanceof NetworkError && error.message === 'getDocument',
  );
  assert.equal(server.received.length, 2);
  await assert.rejects(getDocument(createClient({ baseUrl: 'http://127.0.0.1:1/v1', retry: 0 }), 'a'), NetworkError);
});

test('a body cut short by the connection is a NetworkError, even when it looks whole', async () => {
  server.reply = (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '400' });
    response.write('{"id":"a"}', () => response.destroy());
  };
  await assert.rejects(getDocument(client({ retry: 0 }), 'a'), NetworkError);
});

test('an error that only a browser words its own way is a NetworkError', async () => {
  const words = 'Failed to fetch. Refused to connect because it violates the Content Security Policy.';
  const fetch = () => Promise.reject(new TypeError(words));
  await assert.rejects(getDocument(client({ fetch }), 'a'), NetworkError);
});

test('a body that breaks off in Firefox (AbortError) is tried again, then a NetworkError: nobody has left', async () => {
  let sent = 0;
  const fetch = () => {
    sent++;
    const reason = new DOMException('The operation was aborted.', 'AbortError');
    return Promise.resolve(new Response(new ReadableStream({ pull: (stream) => stream.error(reason) })));
  };
  await assert.rejects(getDocument(client({ fetch, retry: 1 }), 'a'), NetworkError);
  assert.equal(sent, 2);
});

test('those who share a failure have each their own error', async () => {
  server.reply = (response) => refuse(response, 404, 'not-found');
  const one = client();
  const [first, second] = await Promise.allSettled([getDocument(one, 'a'), getDocument(one, 'a')]);
  assert.equal(server.received.length, 1);
  assert.ok(first.status === 'rejected' && second.status === 'rejected');
  assert.ok(first.reason instanceof ApiError && second.reason instanceof ApiError && first.reason !== second.reason);
});

test('undefined query values are left out, the others are encoded', async () => {
  server.reply = (response) => json(response, 200, { items: [], nextCursor: null });
  await listDocuments(client(), { q: 'bí thư & chi bộ', category: undefined, limit: 5 });
  const url = new URL(server.received[0]!.url, 'http://x');
  assert.deepEqual(
    [...url.searchParams],
    [
      ['q', 'bí thư & chi bộ'],
      ['limit', '5'],
    ],
  );
});

test('an id is encoded, and refused when empty or made of dots', async () => {
  server.reply = (response) => json(response, 200, {});
  await getDocument(client(), 'a/b?c#d');
  assert.equal(server.received[0]!.url, '/v1/documents/a%2Fb%3Fc%23d');
  for (const id of ['', '.', '..', undefined as unknown as string])
    await assert.rejects(getDocument(client(), id), /empty or made of dots/);
  assert.equal(server.received.length, 1);
});
