// Each fault as the SDK reports it, and what it leaves behind at the API.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { setupServer } from 'msw/node';
import { ApiError, ContractError, NetworkError, TimeoutError } from '../client.ts';
import { Handbook } from '../index.ts';
import { createHandlers, exampleOf, faults } from './index.ts';

const baseUrl = 'http://handbook.test/v1';
const server = setupServer();
const signIn = (retry = 0) => new Handbook({ baseUrl, token: () => Promise.resolve(`t${renewals++}`), retry });
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;
let handbook: Handbook;
let renewals = 0;

before(() => server.listen());
beforeEach(() => {
  renewals = 0;
  handbook = signIn();
  server.resetHandlers(...createHandlers({ baseUrl }));
});
after(() => server.close());

const refusedWith = (status: number) => (error: unknown) => error instanceof ApiError && error.status === status;

for (const [name, fault, expected] of [
  ['offline', faults.offline(), NetworkError],
  ['broken', faults.broken(), refusedWith(500)],
  ['tooMany', faults.tooMany(), refusedWith(429)],
  ['tokenRefused', faults.tokenRefused(), refusedWith(401)],
  ['html', faults.html(), ContractError],
  ['html of a proxy that fails', faults.html({ status: 502 }), refusedWith(502)],
  ['truncated', faults.truncated(), ContractError],
  ['truncated by a lost connection', faults.truncated({ body: 'breaks' }), NetworkError],
  ['lostAnswer', faults.lostAnswer(), NetworkError],
  ['notModifiedWithoutCache', faults.notModifiedWithoutCache(), ContractError],
] as const) {
  test(`${name}: an error of the right class, for as long as it lasts`, async () => {
    server.use(fault);
    await assert.rejects(handbook.members.me(), expected);
    await assert.rejects(handbook.members.me(), expected);
  });
}

test('slow: the answer comes, but not in time', async () => {
  server.use(faults.slow({ milliseconds: 20 }));
  assert.ok(await handbook.members.me());
  server.use(faults.slow({ milliseconds: 2000 }));
  await assert.rejects(handbook.members.me({ timeout: 30 }), TimeoutError);
});

test('empty: every list, and nothing but lists', async () => {
  server.use(...faults.empty());
  assert.deepEqual((await handbook.documents.list()).items, []);
  assert.deepEqual((await handbook.organizations.list()).items, []);
  assert.ok(await handbook.members.me());
});

test('a fault of one operation leaves the others alone', async () => {
  server.use(faults.offline({ operation: 'getMyProfile' }));
  await assert.rejects(handbook.members.me(), NetworkError);
  assert.ok(await handbook.accounts.session());
});

test('once: the first request only, and it has struck when handlers are reset', async () => {
  const once = faults.broken({ once: true });
  server.use(once);
  await assert.rejects(handbook.members.me(), refusedWith(500));
  assert.ok(await handbook.members.me());
  server.resetHandlers(once, ...createHandlers({ baseUrl }));
  assert.ok(await handbook.members.me());
});

test('tokenRefused once: the token is renewed and the user sees nothing', async () => {
  server.use(faults.tokenRefused({ once: true }));
  assert.ok(await handbook.members.me());
  assert.equal(renewals, 2);
});

test('lostAnswer: the effect is there, and a retry with the same key does not double it', async () => {
  const before = (await handbook.feedback.list()).items.length;
  server.use(faults.lostAnswer({ operation: 'submitFeedback', once: true }));
  const idempotencyKey = '0192f0c1-2b5e-4cc3-9d2e-0a1b2c3d4e5f';
  await assert.rejects(handbook.feedback.submit(opinion, { idempotencyKey }), NetworkError);
  const [first, ...rest] = (await handbook.feedback.list()).items;
  assert.deepEqual([first!.body, rest.length], [opinion.body, before]);
  assert.equal((await handbook.feedback.submit(opinion, { idempotencyKey })).id, first!.id);
  assert.equal((await handbook.feedback.list()).items.length, before + 1);
});

test('lostAnswer: the retry that the client makes by itself does not double either', async () => {
  const before = (await handbook.feedback.list()).items.length;
  server.use(faults.lostAnswer({ operation: 'submitFeedback', once: true }));
  await signIn(1).feedback.submit(opinion);
  assert.equal((await handbook.feedback.list()).items.length, before + 1);
});

test('offline: the request has no effect', async () => {
  const before = (await handbook.feedback.list()).items.length;
  server.use(faults.offline({ operation: 'submitFeedback' }));
  await assert.rejects(handbook.feedback.submit(opinion), NetworkError);
  assert.equal((await handbook.feedback.list()).items.length, before);
});

test('another baseUrl: a fault of one API does not strike at another', async () => {
  server.use(faults.offline({ baseUrl: 'http://other.test/v1' }));
  assert.equal((await handbook.members.me()).id, exampleOf('getMyProfile', 200).id);
});
