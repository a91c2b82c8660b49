// What must not happen when two people use one device: an answer, a token or a draft of the one ends with the other.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { json, loopback, refuse } from '../test/loopback.ts';
import { assisted } from './assisted.ts';
import { createClient, type ClientOptions } from './client.ts';
import { openOutbox } from './outbox/index.ts';
import { endAssistedSession } from './support.ts';

const server = await loopback();
const session = { id: '0192f0c1-0000-7000-8000-000000004011' };
const own = (options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl: server.baseUrl, retry: 0, token: () => Promise.resolve('t1'), ...options });
const sessionsSent = () => server.received.map(({ headers }) => headers['sotay-assisted-session']);
const tokensSent = () => server.received.map(({ headers }) => headers.authorization);
const read = (client: ReturnType<typeof own>) => client.send<{ who: string }>('getSession', 'sessions/current');

beforeEach(() => {
  server.received.length = 0;
  server.reply = (response, request) => {
    const who = request.headers['sotay-assisted-session'] ? 'helped' : 'helper';
    json(response, 200, { who }, { ETag: `"${who}"` });
  };
});

test('the session goes with every call of its client, and with none of the helper', async () => {
  const helper = own();
  const client = assisted(helper, session);
  assert.equal((await read(client)).who, 'helped');
  assert.equal((await read(helper)).who, 'helper');
  await client.send('submitFeedback', 'feedback', { method: 'POST', body: {} });
  await endAssistedSession(helper, session.id);
  assert.deepEqual(sessionsSent(), [session.id, undefined, session.id, undefined]);
});

test('neither an answer in memory nor one under way is shared with the helper', async () => {
  const helper = own();
  const client = assisted(helper, session);
  const both = await Promise.all([read(helper), read(client), read(helper), read(client)]);
  assert.deepEqual(
    both.map(({ who }) => who),
    ['helper', 'helped', 'helper', 'helped'],
  );
  assert.equal(server.received.length, 2);
  await read(client);
  await read(helper);
  const asked = server.received.slice(2).map(({ headers }) => headers['if-none-match']);
  assert.deepEqual(asked, ['"helped"', '"helper"']);
  await read(assisted(helper, { id: session.id.replace(/1$/, '2') }));
  assert.equal(server.received.at(-1)?.headers['if-none-match'], undefined, 'nor with another session');
});

test('a token that ran out is renewed by the helper’s client, once for both', async () => {
  let given = 0;
  const helper = own({ token: () => Promise.resolve(`t${++given}`) });
  const client = assisted(helper, session);
  await read(client);
  server.reply = (response, request) =>
    request.headers.authorization === 'Bearer t1'
      ? refuse(response, 401, 'token-invalid')
      : json(response, 200, { who: 'x' });
  await read(client);
  await read(helper);
  assert.deepEqual(tokensSent(), ['Bearer t1', 'Bearer t1', 'Bearer t2', 'Bearer t2']);
  // The helper's client renewed it first.
  server.reply = (response, request) =>
    request.headers.authorization === 'Bearer t2'
      ? refuse(response, 401, 'token-invalid')
      : json(response, 200, { who: 'x' });
  await read(helper);
  await read(client);
  assert.equal(given, 3);
});

test('a token that stays refused is a refusal, not a loop', async () => {
  server.reply = (response) => refuse(response, 401, 'token-invalid');
  await assert.rejects(read(assisted(own(), session)), { name: 'ApiError', status: 401 });
  assert.ok(server.received.length <= 2);
});

test('it ends when the helper signs out, also for who signs in next', async () => {
  const helper = own();
  const client = assisted(helper, session);
  server.reply = () => undefined;
  const underWay = assert.rejects(read(client), { name: 'AbortError' });
  while (server.received.length === 0) await new Promise(setImmediate);
  helper.clear();
  await underWay;
  await assert.rejects(read(client));
  assert.equal(server.received.length, 1, 'nothing is sent any more');
});

test('nothing of the helped member waits on the device for later', async () => {
  await assert.rejects(openOutbox(assisted(own(), session), { userId: 'helped' }), {
    name: 'OutboxError',
    code: 'assisted',
  });
});
