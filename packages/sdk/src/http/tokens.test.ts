// Tokens: renewed once for all, before they run out and when they are refused.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { json, loopback, refuse } from '../../test/loopback.ts';
import { ApiError, createClient, NetworkError, TimeoutError, type ClientOptions } from '../client.ts';
import { getDocument } from '../documents.ts';

const server = await loopback();
const client = (options: Partial<ClientOptions> = {}) => createClient({ baseUrl: server.baseUrl, ...options });
const tokensSent = () => server.received.map((request) => request.headers.authorization);
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};

beforeEach(() => {
  server.received.length = 0;
  server.reply = (response) => json(response, 200, { id: 'a' });
});

test('a guest sends no Authorization', async () => {
  await getDocument(client(), 'a');
  await getDocument(client({ token: () => Promise.resolve(null) }), 'a');
  await getDocument(client({ token: () => Promise.resolve('') }), 'a');
  assert.deepEqual(tokensSent(), [undefined, undefined, undefined]);
});

for (const [kind, token] of [
  ['a string', 'secret'],
  ['an object', { accessToken: 'secret', expiresIn: 60 }],
  ['a promise', Promise.resolve('secret')],
] as const)
  test(`from untyped code, a token in place of its function is told at once: ${kind}`, () => {
    const options = { token } as unknown as ClientOptions;
    assert.throws(() => client(options), /^TypeError: token-not-function$/);
  });

test('a guest is asked again for a token at each call, a user only when it runs out', async () => {
  let signedIn: string | undefined;
  const one = client({ token: () => Promise.resolve(signedIn) });
  await getDocument(one, 'a');
  signedIn = 't1';
  await getDocument(one, 'a');
  signedIn = 't2';
  await getDocument(one, 'a');
  assert.deepEqual(tokensSent(), [undefined, 'Bearer t1', 'Bearer t1']);
});

test('a token is renewed when nine tenths of its life are over', async (t) => {
  let now = 1_000_000;
  t.mock.method(Date, 'now', () => now);
  let count = 0;
  const one = client({ token: () => Promise.resolve({ accessToken: `t${++count}`, expiresIn: 600 }) });
  await getDocument(one, 'a');
  now += 539_000;
  await getDocument(one, 'a');
  now += 2_000;
  await getDocument(one, 'a');
  assert.deepEqual(tokensSent(), ['Bearer t1', 'Bearer t1', 'Bearer t2']);
});

test('twenty refused calls share one renewal', async () => {
  let renewals = 0;
  server.reply = (response, request) =>
    request.headers.authorization === 'Bearer t1'
      ? refuse(response, 401, 'token-invalid')
      : json(response, 200, { id: 'a' });
  const one = client({
    token: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return `t${++renewals}`;
    },
  });
  await Promise.all(Array.from({ length: 20 }, (_, index) => getDocument(one, `d${index}`)));
  assert.equal(renewals, 2);
  assert.equal(server.received.length, 40);
});

test('a call refused late uses the token that another call has renewed', async () => {
  let renewals = 0;
  let held: (() => void) | undefined;
  server.reply = (response, request) => {
    if (request.headers.authorization === 'Bearer t2') return json(response, 200, { id: 'a' });
    if (request.url.endsWith('slow')) held = () => refuse(response, 401, 'token-invalid');
    else refuse(response, 401, 'token-invalid');
  };
  const one = client({ token: () => Promise.resolve(`t${++renewals}`) });
  const slow = getDocument(one, 'slow');
  await until(() => held !== undefined);
  await getDocument(one, 'quick');
  held!();
  await slow;
  assert.equal(renewals, 2);
});

test('a token refused twice is a 401, without a third try', async () => {
  server.reply = (response) => refuse(response, 401, 'token-invalid');
  await assert.rejects(
    getDocument(client({ token: () => Promise.resolve('t') }), 'a'),
    (error) => error instanceof ApiError && error.status === 401,
  );
  assert.equal(server.received.length, 2);
});

test('403 renews nothing and keeps the token', async () => {
  let renewals = 0;
  server.reply = (response, _, count) => (count === 1 ? refuse(response, 403, 'not-allowed') : json(response, 200, {}));
  const one = client({ token: () => Promise.resolve(`t${++renewals}`) });
  await assert.rejects(getDocument(one, 'a'), (error) => error instanceof ApiError && error.status === 403);
  await getDocument(one, 'a');
  assert.deepEqual(tokensSent(), ['Bearer t1', 'Bearer t1']);
});

test('what the token function throws reaches the caller; the next call asks again', async () => {
  const failure = new Error('signed out at the portal');
  let fails = true;
  const one = client({
    token: () => (fails ? Promise.reject(failure) : Promise.resolve('t')),
  });
  await assert.rejects(getDocument(one, 'a'), (error) => error === failure);
  fails = false;
  await getDocument(one, 'a');
  assert.deepEqual(tokensSent(), ['Bearer t']);
});

test('a token endpoint that cannot be reached is a NetworkError', async () => {
  const token = async () => (await fetch('http://127.0.0.1:1/token')).text();
  await assert.rejects(getDocument(client({ token, retry: 0 }), 'a'), NetworkError);
});

test('a token function that never answers holds up one call, not all', async () => {
  let asked = 0;
  const one = client({
    timeout: 40,
    token: () => (++asked === 1 ? new Promise<string>(() => undefined) : Promise.resolve('t')),
  });
  await assert.rejects(getDocument(one, 'a'), TimeoutError);
  await getDocument(one, 'a');
  assert.deepEqual(tokensSent(), ['Bearer t']);
});

test('an attempt of another kind is made once more with a new token after a 401, and only then', async () => {
  let renewals = 0;
  const one = client({ token: () => Promise.resolve(`t${++renewals}`) });
  const used: unknown[] = [];
  const attempt = (refusals: number, status: number) => (token: string | undefined) => {
    used.push(token);
    return used.length > refusals ? Promise.resolve('done') : Promise.reject(new ApiError('getDocument', status));
  };
  assert.equal(await one.authorized(attempt(1, 401)), 'done');
  assert.deepEqual(used.splice(0), ['t1', 't2']);
  await assert.rejects(one.authorized(attempt(2, 401)), ApiError);
  assert.deepEqual(used.splice(0), ['t2', 't3']);
  await assert.rejects(one.authorized(attempt(1, 403)), ApiError);
  assert.deepEqual(used.splice(0), ['t3']);
  await assert.rejects(client().authorized(attempt(1, 401)), ApiError);
  assert.deepEqual(used, [undefined]);
});

test('signing out ends what belongs to the user', () => {
  const one = client();
  const { signal } = one;
  one.clear();
  assert.equal(signal.aborted, true);
  assert.equal(one.signal.aborted, false);
});
