// Nothing is lost between the reading of what is shown and the connection, and nothing is told twice.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { json, loopback, refuse, type Received } from '../test/loopback.ts';
import { createClient } from './client.ts';
import { subscribe } from './events.ts';

const server = await loopback();
const client = createClient({ baseUrl: server.baseUrl, retry: 0, token: () => Promise.resolve('t') });
let streams: ServerResponse[] = [];
let passed = 0;

beforeEach(() => {
  const clock = performance.now.bind(performance);
  mock.method(performance, 'now', () => clock() + passed);
  client.clear();
  streams = [];
  server.received.length = 0;
  server.reply = (response) => openStream(response);
});
afterEach(() => {
  client.clear();
  mock.restoreAll();
});

/** As if so much time had passed; gives the moment. */
const pass = (milliseconds: number) => {
  passed += milliseconds;
  return performance.now();
};
const event = (id: number) => ({
  id: `${id}`,
  type: 'meeting.notified',
  objectId: `o${id}`,
  organizationId: 'c',
  occurredAt: 'x',
});
const frame = (id: number) => `id: ${id}\ndata: ${JSON.stringify(event(id))}\n\n`;
const secondsAgo = ({ url }: Received) => Number(new URL(url, server.baseUrl).searchParams.get('secondsAgo'));
const reaches = (request: Received, seconds: number) =>
  assert.ok(secondsAgo(request) >= seconds && secondsAgo(request) < seconds + 5, request.url);

function openStream(response: ServerResponse, text = 'retry: 1\nid: 10\n\n'): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(text);
  streams.push(response);
}

function listen(since?: number) {
  const told: string[] = [];
  subscribe(client, {
    onEvent: ({ id }) => told.push(id),
    onMode: (mode) => told.push(mode),
    onReset: () => told.push('reset'),
    since,
  });
  return told;
}

async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise(setImmediate);
}

test('the stream begins before the earliest moment that is asked for', async () => {
  const since = performance.now();
  pass(12_000);
  server.reply = (response) => openStream(response, `retry: 1\n${frame(9)}id: 10\n\n`);
  const [told, other] = [listen(since), listen()];
  await until(() => told.length > 1 && other.length > 1);
  reaches(server.received[0]!, 12 + 5);
  assert.deepEqual(
    [told, other],
    [
      ['stream', '9'],
      ['stream', '9'],
    ],
  );
});

test('it begins some seconds ago for who names no moment: the question takes time', async () => {
  listen();
  await until(() => streams[0]);
  reaches(server.received[0]!, 5);
});

test('polling begins there too, and goes on from where it is', async () => {
  const since = performance.now();
  pass(12_000);
  server.reply = (response, request) =>
    request.url.includes('stream')
      ? refuse(response, 404, 'no-such-route')
      : json(response, 200, { items: [event(9)], lastEventId: '10', reset: false });
  const told = listen(since);
  await until(() => told.length > 1);
  const late = listen(since);
  await until(() => late.length > 1);
  reaches(server.received[1]!, 12 + 5);
  assert.deepEqual(
    [told, late],
    [
      ['polling', '9'],
      ['polling', '9'],
    ],
  );
});

test('a connection that breaks off before its first position asks again, from as far back', async () => {
  server.reply = (response, _, count) => {
    if (count > 1) return openStream(response);
    pass(20_000);
    openStream(response, 'retry: 1\n');
    response.end();
  };
  listen();
  await until(() => streams[1]);
  reaches(server.received[1]!, 20 + 5);
});

test('after that it goes by the position alone', async () => {
  listen();
  await until(() => streams[0]);
  streams[0]!.end(frame(11));
  await until(() => streams[1]);
  assert.deepEqual(
    [server.received[1]!.url, server.received[1]!.headers['last-event-id']],
    ['/v1/events/stream', '11'],
  );
});

test('who joins is told what came since its moment, in order, each once', async () => {
  const before = performance.now();
  const first = listen();
  await until(() => first.length);
  pass(10);
  streams[0]!.write(frame(11));
  await until(() => first.includes('11'));
  const between = pass(10);
  streams[0]!.write(frame(12));
  await until(() => first.includes('12'));
  pass(10);
  const [early, late, now] = [listen(before), listen(between), listen()];
  assert.deepEqual([early, late, now], [[], [], []], 'nothing before subscribe has returned');
  await until(() => early.length > 2 && late.length > 1 && now.length);
  streams[0]!.write(frame(13));
  await until(() => now.includes('13'));
  assert.deepEqual(early, ['stream', '11', '12', '13']);
  assert.deepEqual(late, ['stream', '12', '13']);
  assert.deepEqual(now, ['stream', '13']);
});

test('who joins while an event is told hears that one once', async () => {
  const joined: string[][] = [];
  const since = performance.now();
  subscribe(client, { onEvent: ({ id }) => id === '11' && joined.push(listen(since)) });
  await until(() => streams[0]);
  streams[0]!.write(frame(11) + frame(12));
  await until(() => (joined[0]?.length ?? 0) > 2);
  assert.deepEqual(joined[0]!.toSorted(), ['11', '12', 'stream']);
});

test('who leaves at once is told nothing of what came', async () => {
  const since = performance.now();
  const first = listen();
  await until(() => first.length);
  streams[0]!.write(frame(11));
  await until(() => first.includes('11'));
  const told: string[] = [];
  const leaving = new AbortController();
  subscribe(client, { onEvent: ({ id }) => told.push(id), since, signal: leaving.signal });
  leaving.abort();
  streams[0]!.write(frame(12));
  await until(() => first.includes('12'));
  assert.deepEqual(told, []);
});

test('who asks for more than can be told reads everything again, and nobody else', async () => {
  const since = performance.now();
  pass(70_000);
  const [told, other] = [listen(since), listen()];
  await until(() => told.length > 1 && other.length);
  assert.equal(secondsAgo(server.received[0]!), 60);
  const late = listen(since);
  await until(() => late.length > 1);
  assert.deepEqual([told, other, late], [['stream', 'reset'], ['stream'], ['stream', 'reset']]);
});

for (const [seconds, complete] of [
  [3, true],
  [6, false],
] as const)
  test(`a question under way for ${seconds} seconds ${complete ? 'misses nothing' : 'may have missed something'}`, async () => {
    const told = listen();
    server.reply = (response) => {
      pass(seconds * 1000);
      openStream(response, `retry: 1\nid: 10\n\n${frame(11)}`);
    };
    await until(() => told.includes('11'));
    assert.deepEqual(told, complete ? ['stream', '11'] : ['stream', 'reset', '11']);
  });

test('it keeps the last hundred, and says when one before them is gone', async () => {
  const since = performance.now();
  const first = listen();
  await until(() => first.length);
  for (let id = 11; id <= 110; id++) streams[0]!.write(frame(id));
  await until(() => first.includes('110'));
  const whole = listen(since);
  await until(() => whole.length > 100);
  assert.deepEqual(whole.slice(0, 2), ['stream', '11']);
  streams[0]!.write(frame(111));
  await until(() => first.includes('111'));
  const part = listen(since);
  await until(() => part.length > 101);
  assert.deepEqual(part.slice(0, 3), ['stream', 'reset', '12']);
});

test('who was reading when events were lost reads again', async () => {
  const first = listen();
  await until(() => first.length);
  const since = performance.now();
  streams[0]!.write('id: 90\nevent: reset\ndata: {}\n\n');
  await until(() => first.includes('reset'));
  pass(10);
  const [reading, after] = [listen(since), listen()];
  await until(() => reading.length > 1 && after.length);
  assert.deepEqual([reading, after], [['stream', 'reset'], ['stream']]);
});
