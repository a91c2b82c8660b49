// Hooks see every attempt and nothing of the user.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, NetworkError, type Attempt, type ClientOptions } from './client.ts';
import { getDocument } from './documents.ts';
import { withHooks, type Outcome } from './hooks.ts';
import { noticesFetch, type Notice } from './notices.ts';

const client = (fetch: ClientOptions['fetch']) =>
  createClient({ baseUrl: 'http://handbook.test/v1', token: () => Promise.resolve('secret-token'), fetch });
const answering =
  (...answers: Response[]) =>
  () =>
    Promise.resolve(answers.shift() ?? Response.json({ id: 'a' }));

test('each attempt is announced and answered for, with its number', async () => {
  const seen: [string, Attempt | Outcome][] = [];
  const fetch = withHooks(
    {
      onRequest: (attempt) => void seen.push(['request', attempt]),
      onResponse: (outcome) => void seen.push(['response', outcome]),
    },
    answering(new Response(null, { status: 503 }), new Response(null, { status: 401 })),
  );
  await getDocument(client(fetch), 'secret-id');
  assert.deepEqual(
    seen.map(([hook, { operation, attempt }]) => [hook, operation, attempt]),
    [1, 2, 3].flatMap((attempt) => [
      ['request', 'getDocument', attempt],
      ['response', 'getDocument', attempt],
    ]),
  );
  assert.deepEqual(
    seen.flatMap(([, outcome]) => ('status' in outcome ? outcome.status : [])),
    [503, 401, 200],
  );
  assert.doesNotMatch(JSON.stringify(seen), /secret|handbook/);
});

test('headers that a hook gives are added, and the others stay', async () => {
  let sent: Headers | undefined;
  const fetch = withHooks({ onRequest: () => ({ traceparent: '00-a-b-01' }) }, (request) => {
    sent = request.headers;
    return Promise.resolve(Response.json({}));
  });
  await getDocument(client(fetch), 'a');
  assert.equal(sent?.get('traceparent'), '00-a-b-01');
  assert.equal(sent.get('Authorization'), 'Bearer secret-token');
});

test('no answer is told with its error, which reaches the caller as ever', async () => {
  const told: [number, unknown][] = [];
  const failure = new TypeError('fetch failed');
  const fetch = withHooks({ onError: ({ status }, error) => void told.push([status, error]) }, () =>
    Promise.reject(failure),
  );
  await assert.rejects(getDocument(client(fetch), 'a', { retry: 0 }), NetworkError);
  assert.deepEqual(told, [[0, failure]]);
});

test('hooks nest, the first outermost', async () => {
  const order: string[] = [];
  const named = (name: string) => ({
    onRequest: () => void order.push(`${name} in`),
    onResponse: () => void order.push(`${name} out`),
  });
  await getDocument(client(withHooks(named('a'), withHooks(named('b'), answering()))), 'a');
  assert.deepEqual(order, ['a in', 'b in', 'b out', 'a out']);
});

test('deprecation and end are told once for each operation', async () => {
  const told: Notice[] = [];
  const headers = { Deprecation: '@1798761600', Sunset: 'Fri, 31 Dec 2027 17:00:00 GMT' };
  const fetch = noticesFetch(
    (notice) => told.push(notice),
    () => Promise.resolve(Response.json({ id: 'a' }, { headers })),
  );
  const one = client(fetch);
  await getDocument(one, 'a');
  await getDocument(one, 'b');
  assert.deepEqual(
    told.map(({ code, operation, at }) => [code, operation, at]),
    [
      ['deprecated', 'getDocument', '2027-01-01T00:00:00.000Z'],
      ['sunset', 'getDocument', '2027-12-31T17:00:00.000Z'],
    ],
  );
});

test('announcements that cannot be read have no date, and no announcement is none', async () => {
  const told: Notice[] = [];
  const headers: Record<string, string>[] = [{ Deprecation: 'true', Sunset: 'some day' }, {}];
  const fetch = noticesFetch(
    (notice) => told.push(notice),
    () => Promise.resolve(Response.json({ id: 'a' }, { headers: headers.shift() ?? {} })),
  );
  await getDocument(client(fetch), 'a');
  await getDocument(client(fetch), 'a');
  assert.deepEqual(
    told.map(({ message }) => message),
    ['getDocument is deprecated.', 'getDocument ends.'],
  );
});

test('another major version of the contract is told once for the API, by the console unless asked otherwise', async (t) => {
  const warn = t.mock.method(console, 'warn', () => undefined);
  const fetch = noticesFetch(undefined, () =>
    Promise.resolve(Response.json({ id: 'a' }, { headers: { 'API-Version': '9.1.0' } })),
  );
  const one = client(fetch);
  await getDocument(one, 'a');
  await getDocument(one, 'b');
  assert.equal(warn.mock.callCount(), 1);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /^\[sotay:version-mismatch\] .*version 9 .* from 0\.$/);
});
