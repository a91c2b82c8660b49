import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { json, loopback, refuse, type Received } from '../test/loopback.ts';
import { createClient } from './client.ts';
import { listEvents, subscribe, type EventSubscription, type HandbookEvent } from './events.ts';

const server = await loopback();
let tokens = 0;
// Another time limit than any of the events.
const client = createClient({
  baseUrl: server.baseUrl,
  retry: 0,
  timeout: 20_000,
  token: () => Promise.resolve(`t${++tokens}`),
});
let streams: ServerResponse[] = [];

beforeEach(() => {
  client.clear();
  tokens = 0;
  streams = [];
  server.received.length = 0;
  server.reply = (response) => openStream(response);
});
afterEach(() => {
  client.clear();
  mock.restoreAll();
});

const event = (id: number, type = 'meeting.notified') => ({
  id: `${id}`,
  type,
  objectId: `o${id}`,
  organizationId: 'c',
  occurredAt: 'x',
});
const frame = (id: number, type?: string) => `id: ${id}\ndata: ${JSON.stringify(event(id, type))}\n\n`;
const isStream = ({ url }: Received) => url.startsWith('/v1/events/stream');

function openStream(response: ServerResponse, text = 'retry: 1\nid: 10\n\n'): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(text);
  streams.push(response);
}

/** Lets these waits pass at once; answers all that were asked for. Pauses are as long as they may be. */
function hurry(passing: ReadonlySet<number>): number[] {
  const asked: number[] = [];
  const original = globalThis.setTimeout;
  mock.method(Math, 'random', () => 1);
  mock.method(globalThis, 'setTimeout', (act: () => void, wait = 0) => {
    asked.push(wait);
    return original(act, passing.has(wait) ? 0 : wait);
  });
  return asked;
}

/** Collects what one subscriber is told. */
function listen(more: Partial<EventSubscription> = {}) {
  const told: string[] = [];
  subscribe(client, {
    onEvent: ({ id }: HandbookEvent) => told.push(id),
    onMode: (mode) => told.push(mode),
    onReset: () => told.push('reset'),
    onError: (error) => told.push(`${error.status} ${error.problem?.code}`),
    ...more,
  });
  return told;
}

/** Waits for what comes over the loopback; the test's own time limit is the only one. */
async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise(setImmediate);
}

test('subscribers of a client share one connection, each with its types', async () => {
  const all = listen();
  const some = listen({ types: ['feedback.replied'] });
  await until(() => all.length && some.length);
  const late = listen();
  streams[0]!.write(frame(11) + frame(12, 'feedback.replied') + frame(13, 'new.kind'));
  await until(() => all.length > 3 && late.length > 3);
  assert.deepEqual(all, ['stream', '11', '12', '13']);
  assert.deepEqual(some, ['stream', '12']);
  assert.deepEqual(late, ['stream', '11', '12', '13']);
  assert.equal(server.received.length, 1);
  assert.equal(server.received[0]!.headers.authorization, 'Bearer t1');
  assert.equal(server.received[0]!.headers['last-event-id'], undefined);
});

test('it resumes after the last whole event, wherever the stream breaks off', async () => {
  const told = listen();
  await until(() => streams[0]);
  streams[0]!.write(frame(11) + frame(12).slice(0, 20));
  await until(() => told.includes('11'));
  streams[0]!.destroy();
  await until(() => streams[1]);
  assert.equal(server.received[1]!.headers['last-event-id'], '11');
  streams[1]!.write(frame(12));
  streams[1]!.end();
  await until(() => streams[2]);
  assert.equal(server.received[2]!.headers['last-event-id'], '12');
  assert.deepEqual(told, ['stream', '11', '12']);
});

test('an id without an event moves it on, and an empty one begins anew', async () => {
  listen();
  await until(() => streams[0]);
  streams[0]!.end('id: 40\n\n');
  await until(() => streams[1]);
  assert.equal(server.received[1]!.headers['last-event-id'], '40');
  streams[1]!.end('id\n\n');
  await until(() => streams[2]);
  assert.equal(server.received[2]!.headers['last-event-id'], undefined);
});

test('it waits as long as the server asks, and longer the longer nobody answers', async () => {
  const waits = [500, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000];
  const asked = hurry(new Set(waits));
  server.reply = (response, _, count) =>
    count === 1 ? openStream(response, 'retry: 500\n\n') : refuse(response, 503, 'busy');
  listen();
  await until(() => streams[0]);
  streams[0]!.end();
  await until(() => server.received.length > waits.length);
  assert.deepEqual(asked.filter((wait) => waits.includes(wait)).slice(0, waits.length), waits);
});

test('a token that has ended is replaced once', async () => {
  server.reply = (response, _, count) => (count === 1 ? refuse(response, 401, 'token-invalid') : openStream(response));
  const told = listen();
  await until(() => told.length);
  assert.deepEqual(
    server.received.map(({ headers }) => headers.authorization),
    ['Bearer t1', 'Bearer t2'],
  );
});

test('a refusal is told with its headers and ends it; subscribing again is another attempt', async () => {
  server.reply = (response) => refuse(response, 403, 'account-unknown', { 'API-Version': '1.2.3' });
  const versions: unknown[] = [];
  const told = listen();
  listen({ onError: ({ headers }) => versions.push(headers.get('API-Version')) });
  await until(() => told.length);
  assert.deepEqual([told, versions], [['403 account-unknown'], ['1.2.3']]);
  server.reply = (response) => openStream(response);
  const again = listen();
  await until(() => again.length);
  assert.deepEqual(told, ['403 account-unknown']);
  assert.equal(server.received.length, 2);
});

test('it says when everything has to be read again', async () => {
  const told = listen();
  await until(() => streams[0]);
  streams[0]!.write('id: 90\nevent: reset\ndata: {}\n\n');
  streams[0]!.write(frame(91));
  await until(() => told.length > 2);
  assert.deepEqual(told, ['stream', 'reset', '91']);
});

const noStream: [string, (response: ServerResponse) => unknown][] = [
  ['HTML', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>')],
  ['404', (response) => refuse(response, 404, 'no-such-route')],
  ['406', (response) => response.writeHead(406).end()],
  ['429', (response) => refuse(response, 429, 'rate-limited')],
  ['data that is no JSON', (response) => openStream(response, 'id: 10\n\nid: 11\ndata: <\n\n')],
];
for (const [name, instead] of noStream)
  test(`it asks instead of listening when the stream is answered with ${name}`, async () => {
    const pages: Record<string, object> = {
      '?secondsAgo=n&limit=100': { items: [], lastEventId: '10', reset: false },
      '?after=10&limit=100': { items: [event(11)], lastEventId: '12', reset: false },
      '?after=12&limit=100': { items: [event(15)], lastEventId: '15', reset: true },
    };
    server.reply = (response, request) =>
      isStream(request)
        ? instead(response)
        : json(response, 200, pages[request.url.slice('/v1/events'.length).replace(/Ago=\d+/, 'Ago=n')]);
    hurry(new Set([30_000]));
    const told = listen();
    await until(() => told.includes('15'));
    client.clear();
    assert.deepEqual(told.slice(-4), ['polling', '11', 'reset', '15']);
    assert.equal(server.received.filter(isStream).length, 1);
  });

test('it asks instead of listening when no byte comes through, and tries the stream again later', async () => {
  const passing = new Set([10_000, 30_000]);
  const asked = hurry(passing);
  server.reply = (response, request) => {
    if (!isStream(request)) {
      passing.delete(10_000);
      json(response, 200, { items: [], lastEventId: '10', reset: false });
    } else if (server.received.length > 1) openStream(response);
    else response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  };
  const told = listen();
  await until(() => told.includes('stream'));
  assert.deepEqual(told, ['polling', 'stream']);
  assert.equal(server.received.filter(isStream).at(-1)!.headers['last-event-id'], '10');
  assert.equal(asked.filter((wait) => wait === 30_000).length, 10);
});

test('a stream that has gone silent is opened again', async () => {
  hurry(new Set([50_000]));
  const told = listen();
  await until(() => streams[1]);
  assert.equal(server.received[1]!.headers['last-event-id'], '10');
  assert.deepEqual(told, ['stream']);
});

test('sign-out ends it at once', async () => {
  const told = listen();
  await until(() => told.length);
  client.clear();
  streams[0]!.write(frame(11));
  await until(() => streams[0]!.destroyed);
  assert.deepEqual(told, ['stream']);
  assert.equal(server.received.length, 1);
  const next = listen();
  await until(() => next.length);
  assert.equal(server.received[1]!.headers['last-event-id'], undefined);
});

test('it ends when the last subscriber has left, and not before', async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const told = listen({ signal: first.signal });
  const rest = listen({ signal: second.signal });
  await until(() => rest.length);
  first.abort();
  streams[0]!.write(frame(11));
  await until(() => rest.includes('11'));
  assert.deepEqual(told, ['stream']);
  second.abort();
  await until(() => streams[0]!.destroyed);
  assert.deepEqual(listen({ signal: second.signal }), []);
  assert.equal(server.received.length, 1);
});

test('a subscriber that throws stops no other, and its error is reported', async () => {
  const reported: unknown[] = [];
  const original = globalThis.queueMicrotask;
  mock.method(globalThis, 'queueMicrotask', (task: () => void) =>
    original(() => {
      try {
        task();
      } catch (error) {
        reported.push(error);
      }
    }),
  );
  const mistake = new Error('mine');
  listen({
    onEvent() {
      throw mistake;
    },
  });
  const told = listen();
  await until(() => told.length);
  streams[0]!.write(frame(11) + frame(12));
  await until(() => told.includes('12'));
  await until(() => reported.length > 1);
  assert.deepEqual(reported, [mistake, mistake]);
});

test('events can be asked for by hand', async () => {
  server.reply = (response) => json(response, 200, { items: [event(11)], lastEventId: '11', reset: false });
  assert.equal((await listEvents(client, { after: '10' })).lastEventId, '11');
  assert.equal(server.received[0]!.url, '/v1/events?after=10');
});
