// Tokens, shared requests and what is kept in memory: one user at a time, one request for the same question.
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { beforeEach, test } from 'node:test';
import { json, loopback, refuse } from '../../test/loopback.ts';
import {
  ApiError,
  ContractError,
  createClient,
  etagOf,
  NetworkError,
  TimeoutError,
  type ClientOptions,
} from '../client.ts';
import { getDocument, getDocumentContent, listDocuments } from '../documents.ts';
import { submitFeedback } from '../feedback.ts';
import { getMyProfile } from '../members.ts';

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

test('twenty equal reads under way are one request, other reads and writes are not', async () => {
  const one = client();
  const reads = await Promise.all(Array.from({ length: 20 }, () => getMyProfile(one)));
  assert.equal(server.received.length, 1);
  assert.equal(new Set(reads).size, 1);
  await getMyProfile(one);
  assert.equal(server.received.length, 2);
  await Promise.all([
    listDocuments(one, { limit: 1 }),
    listDocuments(one, { limit: 2 }),
    listDocuments(one, { limit: 2 }),
  ]);
  assert.equal(server.received.length, 4);
  const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;
  await Promise.all([submitFeedback(one, opinion), submitFeedback(one, opinion)]);
  assert.equal(server.received.length, 6);
});

test('one caller leaving a shared read does not disturb the others', async () => {
  server.reply = () => undefined;
  const one = client();
  const leaver = new AbortController();
  const left = assert.rejects(getDocument(one, 'a', { signal: leaver.signal }), { name: 'AbortError' });
  const stays = getDocument(one, 'a', { signal: new AbortController().signal });
  await until(() => server.received.length === 1);
  server.reply = (response) => json(response, 200, { id: 'again' });
  leaver.abort();
  await left;
  const joined = getDocument(one, 'a');
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(server.received.length, 1, 'the third caller joined the request under way');
  void Promise.allSettled([stays, joined]);
});

test('the last caller leaving ends the request; who comes then starts another', async () => {
  let closed = 0;
  server.reply = (response) => void response.on('close', () => closed++);
  const one = client();
  const [first, second] = [new AbortController(), new AbortController()];
  const reads = [first, second].map(({ signal }) =>
    assert.rejects(getDocument(one, 'a', { signal }), { name: 'AbortError' }),
  );
  await until(() => server.received.length === 1);
  first.abort();
  second.abort();
  server.reply = (response) => json(response, 200, { id: 'b' });
  const again = [getDocument(one, 'a'), Promise.resolve().then(() => getDocument(one, 'a'))];
  assert.deepEqual(await Promise.all(again), [{ id: 'b' }, { id: 'b' }]);
  await Promise.all(reads);
  await until(() => closed === 1);
  assert.equal(server.received.length, 2);
});

test('the end of a request that everybody has left does not part those who share the next', async () => {
  server.reply = () => undefined;
  const one = client();
  const controller = new AbortController();
  const left = assert.rejects(getDocument(one, 'a', { signal: controller.signal }), { name: 'AbortError' });
  await until(() => server.received.length === 1);
  controller.abort();
  let answer: (() => void) | undefined;
  server.reply = (response) => {
    answer = () => json(response, 200, { id: 'b' });
  };
  const first = getDocument(one, 'a');
  await left;
  await until(() => answer !== undefined);
  const second = getDocument(one, 'a');
  await new Promise((resolve) => setTimeout(resolve, 20));
  answer?.();
  await Promise.all([first, second]);
  assert.equal(server.received.length, 2);
});

test('a long-lived signal keeps no listeners of finished calls', async () => {
  const controller = new AbortController();
  await getDocument(client(), 'a', { signal: controller.signal });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
});

test('a failure in a call that everybody has left is no unhandled rejection', async (t) => {
  const unhandled = t.mock.fn();
  process.on('unhandledRejection', unhandled);
  t.after(() => process.off('unhandledRejection', unhandled));
  server.reply = (response) => response.destroy();
  const controller = new AbortController();
  const left = getDocument(client({ retry: 0 }), 'a', { signal: controller.signal }).catch(() => undefined);
  controller.abort();
  await left;
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.equal(unhandled.mock.callCount(), 0);
});

test('what was read is kept for its user only: signing out forgets it and the token', async () => {
  let user = 'an';
  server.reply = (response, request) => json(response, 200, { for: request.headers.authorization }, { ETag: '"v1"' });
  const one = client({ token: () => Promise.resolve(user) });
  await getMyProfile(one);
  user = 'binh';
  one.clear();
  assert.deepEqual(await getMyProfile(one), { for: 'Bearer binh' });
  assert.equal(server.received[1]!.headers['if-none-match'], undefined);
});

test('a token that changes without signing out forgets what was read as well', async () => {
  let count = 0;
  server.reply = (response, request) =>
    request.headers.authorization === 'Bearer t1' && server.received.length > 1
      ? refuse(response, 401, 'token-invalid')
      : json(response, 200, { for: request.headers.authorization }, { ETag: '"v1"' });
  const one = client({ token: () => Promise.resolve(`t${++count}`) });
  await getMyProfile(one);
  assert.deepEqual(await getMyProfile(one), { for: 'Bearer t2' });
  assert.deepEqual(
    server.received.map((request) => request.headers['if-none-match']),
    [undefined, '"v1"', undefined],
  );
});

test('an answer that arrives after signing out is not kept', async () => {
  let send: (() => void) | undefined;
  server.reply = (response) => {
    send = () => json(response, 200, { for: 'an' }, { ETag: '"v1"' });
  };
  const one = client({ token: () => Promise.resolve('an') });
  const late = getMyProfile(one);
  await until(() => send !== undefined);
  one.clear();
  server.reply = (response) => json(response, 200, { for: 'binh' }, { ETag: '"v2"' });
  assert.deepEqual(await getMyProfile(one), { for: 'binh' });
  send!();
  assert.deepEqual(await late, { for: 'an' });
  await getMyProfile(one);
  assert.equal(server.received[2]!.headers['if-none-match'], '"v2"');
});

test('an answer to a token that has changed meanwhile is not kept', async () => {
  let count = 0;
  let answerSlow: (() => void) | undefined;
  server.reply = (response, request) => {
    if (request.url.endsWith('slow') && !answerSlow)
      answerSlow = () => json(response, 200, { for: 't1' }, { ETag: '"v1"' });
    else if (request.headers.authorization === 'Bearer t1') refuse(response, 401, 'token-invalid');
    else json(response, 200, { for: 't2' }, { ETag: '"v1"' });
  };
  const one = client({ token: () => Promise.resolve(`t${++count}`) });
  const slow = getDocument(one, 'slow');
  await until(() => answerSlow !== undefined);
  await getDocument(one, 'quick');
  answerSlow?.();
  assert.deepEqual(await slow, { for: 't1' });
  assert.deepEqual(await getDocument(one, 'slow'), { for: 't2' });
  assert.equal(server.received.at(-1)!.headers['if-none-match'], undefined);
});

test('at most a hundred answers are kept, and no very long one', async () => {
  server.reply = (response, request) =>
    json(response, 200, request.url.endsWith('long') ? { long: 'x'.repeat(300_000) } : {}, { ETag: '"v1"' });
  const one = client();
  await getDocument(one, 'long');
  await getDocument(one, 'long');
  assert.equal(server.received[1]!.headers['if-none-match'], undefined);
  for (let id = 0; id < 101; id++) await getDocument(one, `d${id}`);
  await getDocument(one, 'd100');
  assert.equal(server.received.at(-1)!.headers['if-none-match'], '"v1"');
  await getDocument(one, 'd0');
  assert.equal(server.received.at(-1)!.headers['if-none-match'], undefined);
});

test('the text of a document comes as it is; without a text it is a ContractError', async () => {
  server.reply = (response) =>
    void response.writeHead(200, { 'content-type': 'text/html', ETag: '"v7"' }).end('<p id="dieu-1">Điều 1</p>');
  assert.equal(await getDocumentContent(client(), 'a'), '<p id="dieu-1">Điều 1</p>');
  server.reply = (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end();
  await assert.rejects(getDocumentContent(client(), 'a'), ContractError);
});

test('the version of an object, of a list or by itself, is known by etagOf', () => {
  assert.equal(etagOf({ version: 7 }), '"7"');
});
