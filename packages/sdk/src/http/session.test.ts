// Shared requests and what is kept in memory: one request for the same question, one user at a time.
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { beforeEach, test } from 'node:test';
import { testEndings } from '../../test/endings.ts';
import { json, loopback, refuse } from '../../test/loopback.ts';
import { ContractError, createClient, etagOf, type ClientOptions } from '../client.ts';
import { getDocument, getDocumentContent, listDocuments } from '../documents.ts';
import { submitFeedback } from '../feedback.ts';
import { getMyProfile } from '../members.ts';

const server = await loopback();
const client = (options: Partial<ClientOptions> = {}) => createClient({ baseUrl: server.baseUrl, ...options });
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};

beforeEach(() => {
  server.received.length = 0;
  server.reply = (response) => json(response, 200, { id: 'a' });
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

testEndings(server, { createClient, getDocument, submitFeedback });

test('long-lived signals, of a caller and of the session, keep no listeners of calls that are over', async () => {
  const { signal } = new AbortController();
  const one = client({ retry: 0 });
  const listeners = () => [signal, one.signal].flatMap((each) => getEventListeners(each, 'abort')).length;
  const call = () => getDocument(one, 'a', { signal });
  await Promise.all([call(), call()]);
  server.reply = (response) => refuse(response, 503, 'busy');
  await assert.rejects(call());
  server.reply = () => undefined;
  await assert.rejects(getDocument(one, 'a', { signal, timeout: 1 }));
  const other = client();
  const ended = assert.rejects(getDocument(other, 'a', { signal }));
  other.clear();
  await ended;
  // Until the aborted request is over. Counted, so that a leak fails instead of hanging.
  for (let turn = 0; turn < 1000 && listeners(); turn++) await new Promise(setImmediate);
  assert.equal(listeners(), 0);
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

test('a read that signing out has ended is not shared with the next user', async () => {
  server.reply = () => undefined;
  const one = client({ token: () => Promise.resolve('an') });
  const ended = assert.rejects(getMyProfile(one), { name: 'AbortError' });
  await until(() => server.received.length === 1);
  server.reply = (response) => json(response, 200, { for: 'binh' }, { ETag: '"v2"' });
  one.clear();
  assert.deepEqual(await getMyProfile(one), { for: 'binh' });
  await ended;
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
