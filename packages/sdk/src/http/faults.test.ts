// Bad networks, proxies, clocks and tokens: each a typed error, nothing sent twice, nothing left unhandled.
import assert from 'node:assert/strict';
import { beforeEach, test, type TestContext } from 'node:test';
import { json, loopback, refuse } from '../../test/loopback.ts';
import { ApiError, ContractError, createClient, NetworkError, TimeoutError, type ClientOptions } from '../client.ts';
import { getDocument } from '../documents.ts';
import { submitFeedback } from '../feedback.ts';
import { result } from '../result.ts';

const server = await loopback();
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;
const client = (options: Partial<ClientOptions> = {}) => createClient({ baseUrl: server.baseUrl, ...options });
const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
const tokensSent = () => server.received.map(({ headers }) => headers.authorization?.replace('Bearer ', ''));
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail('no failure'),
    (reason: unknown) => reason,
  );

const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));

beforeEach(() => {
  server.received.length = 0;
  server.reply = (response) => json(response, 200, { id: 'a' });
});

/** Notes how long is waited for, without waiting. */
function waits(t: TestContext): number[] {
  const noted: number[] = [];
  const { setTimeout: wait } = globalThis;
  t.mock.method(globalThis, 'setTimeout', (run: () => void, ms: number, ...rest: unknown[]) => {
    noted.push(ms);
    return wait(run, ms === 30_000 ? ms : 0, ...rest);
  });
  return noted;
}

test('a proxy that strips Content-Length: an empty refusal is a refusal, an empty answer no answer', async () => {
  const empty = (status: number) => {
    server.reply = (response) => {
      response.writeHead(status, { 'transfer-encoding': 'chunked' });
      response.end();
    };
  };
  for (const status of [400, 401, 404, 422, 500]) {
    empty(status);
    const answer = await result(getDocument(client({ retry: 0 }), 'a'));
    assert.ok(!answer.ok && answer.status === status && answer.error instanceof ApiError && !answer.problem);
  }
  empty(200);
  assert.ok((await failureOf(getDocument(client(), 'a'))) instanceof ContractError);
  empty(201);
  assert.ok((await failureOf(submitFeedback(client(), opinion))) instanceof ContractError);
});

test('a body cut short by the connection: the read is tried again, the write once more with its key', async () => {
  server.reply = (response, _, count) => {
    if (count > 1) return json(response, 200, { id: 'whole' });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":', () => response.destroy());
  };
  assert.equal((await getDocument(client(), 'a')).id, 'whole');
  server.received.length = 0;
  assert.equal((await submitFeedback(client(), opinion)).id, 'whole');
  const keys = server.received.map(({ headers }) => headers['idempotency-key']);
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
});

test('a body cut short each time is a NetworkError', async () => {
  server.reply = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":', () => response.destroy());
  };
  assert.ok((await failureOf(getDocument(client({ retry: 1 }), 'a'))) instanceof NetworkError);
  assert.equal(server.received.length, 2);
});

test('a clock set back a day: the token is used until it is refused, then renewed once', async (t) => {
  let now = Date.now();
  t.mock.method(Date, 'now', () => now);
  let count = 0;
  server.reply = (response, request) =>
    request.headers.authorization === 'Bearer t1' && now < 0
      ? refuse(response, 401, 'token-invalid')
      : json(response, 200, { id: 'a' });
  const one = client({ token: () => Promise.resolve({ accessToken: `t${++count}`, expiresIn: 600 }) });
  await getDocument(one, 'a');
  now = -86_400_000;
  await getDocument(one, 'a');
  await getDocument(one, 'a');
  assert.deepEqual(tokensSent(), ['t1', 't1', 't2', 't2']);
});

test('a clock set forward: the token is renewed once, not at each call', async (t) => {
  let now = Date.now();
  t.mock.method(Date, 'now', () => now);
  let count = 0;
  const one = client({ token: () => Promise.resolve({ accessToken: `t${++count}`, expiresIn: 600 }) });
  await getDocument(one, 'a');
  now += 86_400_000;
  await getDocument(one, 'a');
  await getDocument(one, 'a');
  assert.deepEqual(tokensSent(), ['t1', 't2', 't2']);
});

test('a Retry-After date read by a wrong clock is waited for a minute at most, or not at all', async (t) => {
  const noted = waits(t);
  const at = (ms: number) => new Date(Date.now() + ms).toUTCString();
  const answers = [at(86_400_000), at(-86_400_000), 'soon'].map(
    (value) => new Response(null, { status: 429, headers: { 'Retry-After': value } }),
  );
  const fetch = () => Promise.resolve(answers.shift() ?? Response.json({ id: 'a' }));
  await getDocument(client({ fetch, retry: 3 }), 'a');
  assert.deepEqual(
    noted.filter((ms) => ms > 30_000),
    [60_000],
  );
});

test('the server may say that trying again is of no use', async () => {
  server.reply = (response) => refuse(response, 503, 'unavailable', { 'Sotay-Should-Retry': 'false' });
  await assert.rejects(getDocument(client(), 'a'), { status: 503 });
  assert.equal(server.received.length, 1);
  server.reply = (response) =>
    refuse(response, 409, 'request-in-progress', { 'Retry-After': '0', 'Sotay-Should-Retry': 'false' });
  await assert.rejects(submitFeedback(client(), opinion), { status: 409 });
  assert.equal(server.received.length, 2);
  server.reply = (response, _, count) =>
    count < 4 ? refuse(response, 503, 'unavailable', { 'Sotay-Should-Retry': 'true' }) : json(response, 200, {});
  await getDocument(client(), 'a');
  assert.equal(server.received.length, 4);
});

test('the total limit covers attempts and waits, and holds for the caller who set it', async () => {
  server.reply = (response) => refuse(response, 503, 'busy', { 'Retry-After': '30' });
  const one = client();
  const patient = new AbortController();
  const waiting = failureOf(getDocument(one, 'a', { signal: patient.signal }));
  const error = await failureOf(getDocument(one, 'a', { totalTimeout: 60 }));
  assert.ok(error instanceof TimeoutError && error.operation === 'getDocument');
  assert.equal(server.received.length, 1);
  patient.abort();
  assert.equal(((await waiting) as Error).name, 'AbortError', 'the other caller was still waiting');
  assert.ok((await failureOf(getDocument(client({ totalTimeout: 60 }), 'a'))) instanceof TimeoutError);
});

test('the total limit ends the request on the wire, and also a token function that never answers', async () => {
  let closed: (() => void) | undefined;
  const onWire = new Promise<void>((resolve) => (closed = resolve));
  server.reply = (response) => void response.on('close', () => closed?.());
  assert.ok((await failureOf(getDocument(client({ totalTimeout: 60 }), 'a'))) instanceof TimeoutError);
  await onWire;
  const token = () => new Promise<string>(() => undefined);
  assert.ok(
    (await failureOf(getDocument(client({ token, totalTimeout: 60, timeout: 500 }), 'a'))) instanceof TimeoutError,
  );
});

test('a token that cannot be renewed: the caller hears why, and the next call asks again', async () => {
  const reason = new Error('the portal is down');
  let asked = 0;
  server.reply = (response, request) =>
    request.headers.authorization === 'Bearer t1'
      ? refuse(response, 401, 'token-invalid')
      : json(response, 200, { id: 'a' });
  const one = client({
    token: () => (++asked === 2 ? Promise.reject(reason) : Promise.resolve(`t${asked}`)),
  });
  assert.equal(await failureOf(getDocument(one, 'a')), reason);
  assert.equal(asked, 2);
  await getDocument(one, 'a');
  assert.deepEqual(tokensSent(), ['t1', 't1', 't3']);
});

for (const [whose, next, replayed] of [
  ['of the same user', jwt({ sub: 'an', jti: 2 }), true],
  ['of another user', jwt({ sub: 'bình ? ~', jti: 2 }), false],
  ['that does not tell whose it is', 'opaque', true],
  ['without a subject', jwt({ jti: 2 }), true],
] as const)
  test(`a write refused with 401 is ${replayed ? '' : 'not '}sent again with a token ${whose}`, async () => {
    const first = jwt({ sub: 'an', jti: 1 });
    server.reply = (response, request) =>
      request.headers.authorization === `Bearer ${first}`
        ? refuse(response, 401, 'token-invalid')
        : json(response, 201, { id: 'f' });
    const tokens = () => {
      const given = [first, next];
      return client({ token: () => Promise.resolve(given.shift()) });
    };
    const sent = await result(submitFeedback(tokens(), opinion));
    assert.equal(sent.status, replayed ? 201 : 401);
    assert.deepEqual(tokensSent(), replayed ? [first, next] : [first]);

    const used: unknown[] = [];
    const upload = tokens().authorized((token) => {
      used.push(token);
      return token === first ? Promise.reject(new ApiError('submitFeedback', 401)) : Promise.resolve('done');
    });
    assert.equal(await upload.catch((error: unknown) => (error as ApiError).status), replayed ? 'done' : 401);
    assert.equal(used.length, replayed ? 2 : 1);
  });

test('the contract version goes with the token; a guest sends none, so that reads need no preflight', async () => {
  await getDocument(client({ token: () => Promise.resolve('t') }), 'a');
  await getDocument(client(), 'a');
  assert.match(String(server.received[0]!.headers['api-version']), /^\d+\.\d+\.\d+$/);
  assert.equal(server.received[1]!.headers['api-version'], undefined);
});

test('no error of any of these tells token, address, id or text', async () => {
  const { inspect } = await import('node:util');
  const token = () => Promise.resolve('secret-token');
  const replies: (typeof server.reply)[] = [
    (response) => refuse(response, 404, 'not-found', { Location: '/secret', 'Set-Cookie': 'sid=secret' }),
    (response) => response.destroy(),
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>secret</p>'),
    (response) => response.writeHead(304).end(),
    () => undefined,
  ];
  for (const reply of replies) {
    server.reply = reply;
    const error = await failureOf(getDocument(client({ token, retry: 0, timeout: 60 }), 'secret-id'));
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /secret|127\.0\.0\.1/);
    assert.doesNotMatch(JSON.stringify(error), /secret/);
  }
});

test('nothing of all this was left unhandled', async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(unhandled, []);
});
