// The queue against a server and a device that are simulated: weather, reloads, several tabs, in any order.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ActServer, type Weather } from '../../test/act-server.ts';
import { MemoryDevice } from '../../test/memory-store.ts';
import { ApiError, createClient, NetworkError, type Client } from '../client.ts';
import { OutboxError } from './errors.ts';
import { Outbox } from './outbox.ts';

const opinion = (subject: string) => ({ kind: 'question', recipient: 'cell', subject, body: 'Nội dung' }) as const;
const absence = (reasonText: string) => ({ reasonKind: 'other', reasonText }) as const;
const clientOf = (server: ActServer, token = 't'): Client =>
  createClient({
    baseUrl: 'https://api.example.vn/v1',
    fetch: server.fetch,
    token: () => Promise.resolve(token),
    retry: 0,
  });

function setting() {
  const server = new ActServer();
  const device = new MemoryDevice();
  const client = clientOf(server);
  const open = () => new Outbox(client, 'm', device.open());
  return { server, device, client, open };
}
const subjects = (server: ActServer) => server.rows.map(({ subject }) => subject);
const states = (outbox: Outbox) => outbox.entries.map(({ state }) => state);

describe('any mixture of acts, weather, reloads and tabs', () => {
  type Step =
    | { readonly do: 'opinion' | 'absence' | 'answer'; readonly meeting: string; readonly bad: boolean }
    | { readonly do: 'offline' | 'online' | 'reload' | 'send' | 'send-both' | 'switch' }
    | { readonly do: 'weather'; readonly weather: Weather };
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constantFrom('opinion', 'absence', 'answer'),
        meeting: fc.constantFrom('a', 'b'),
        bad: fc.constant(false),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constantFrom('opinion'), meeting: fc.constant('a'), bad: fc.constant(true) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constantFrom('offline', 'online', 'reload', 'send', 'send-both', 'switch') }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('weather' as const),
        weather: fc.constantFrom<Weather>('cut', 'answer-lost', 'busy'),
      }),
    },
  );

  it('has each act happen once, in order, and reports each refusal', async () => {
    let lost = 0;
    let reloads = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        fc.infiniteStream(fc.boolean()),
        async (steps, waits) => {
          const { server, device, open } = setting();
          const tabs = [open(), open()];
          let tab = 0;
          const expected: string[] = [];
          const bad: string[] = [];
          const thrown: string[] = [];
          const underWay: Promise<unknown>[] = [];
          const patiently = async (work: Promise<unknown>) => {
            underWay.push(work.catch(() => undefined));
            if (waits.next().value) await work.catch(() => undefined);
          };
          for (const [number, one] of steps.entries()) {
            const outbox = tabs[tab]!;
            const subject = `${number}`;
            switch (one.do) {
              case 'opinion':
                if (one.bad) {
                  bad.push(`bad-${subject}`);
                  const refused = outbox.submitFeedback(opinion(`bad-${subject}`)).catch((error: unknown) => {
                    if (error instanceof ApiError && error.status === 422) thrown.push(`bad-${subject}`);
                  });
                  await patiently(refused);
                } else {
                  expected.push(subject);
                  await patiently(outbox.submitFeedback(opinion(subject)));
                }
                break;
              case 'absence':
                expected.push(subject);
                await patiently(outbox.submitAbsenceRequest(one.meeting, absence(subject)));
                break;
              case 'answer':
                expected.push(subject);
                await patiently(
                  outbox.acknowledgeMeeting(one.meeting, { acknowledgement: 'attending', noticeVersion: number }),
                );
                break;
              case 'reload':
                // A page that goes leaves its acts of this very moment to nobody: the user waits for "kept" first.
                await Promise.all(underWay.splice(0));
                void outbox.send();
                await Promise.resolve();
                outbox.close();
                tabs[tab] = open();
                reloads++;
                break;
              case 'switch':
                // What two tabs queue at once has no order; a person uses one at a time.
                await Promise.all(underWay.splice(0));
                tab = 1 - tab;
                break;
              case 'send':
                await patiently(outbox.send());
                break;
              case 'send-both':
                await patiently(Promise.all(tabs.map((one) => one.send())));
                break;
              case 'weather':
                server.weather.push(one.weather);
                lost += Number(one.weather === 'answer-lost');
                break;
              default:
                server.offline = one.do === 'offline';
            }
          }
          await Promise.all(underWay);
          server.offline = false;
          server.weather.length = 0;
          await Promise.all(tabs.map((outbox) => outbox.send()));
          assert.deepEqual(subjects(server), expected);
          // Each refused act was either told to its caller or is still there to be seen.
          await tabs[0]!.send();
          const shown = tabs[0]!.entries.map((entry) => {
            assert.equal(entry.state, 'refused');
            return entry.operation === 'submitFeedback' ? entry.body.subject : '';
          });
          assert.deepEqual([...thrown, ...shown].sort(), bad.sort());
          assert.equal(device.rows.length, shown.length);
          for (const outbox of tabs) outbox.close();
        },
      ),
      { numRuns: 300 },
    );
    // The property is about nothing when the generator makes none of it.
    assert.ok(lost > 100 && reloads > 100, `${lost} answers lost, ${reloads} reloads`);
  });
});

describe('an act', () => {
  it('goes out at once when it can, and its answer comes back', async () => {
    const { server, device, open } = setting();
    const outbox = open();
    assert.deepEqual(await outbox.submitFeedback(opinion('một')), { state: 'sent', answer: { id: 'r1' } });
    assert.deepEqual([subjects(server), device.rows, outbox.entries], [['một'], [], []]);
    outbox.close();
  });

  it('is queued when it cannot, and leaves the queue by itself when the network is back', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { server, open } = setting();
    const outbox = open();
    server.offline = true;
    const submission = await outbox.submitFeedback(opinion('một'));
    assert.equal(submission.state, 'queued');
    assert.ok(outbox.error instanceof NetworkError);
    assert.deepEqual(states(outbox), ['waiting']);
    server.offline = false;
    const sent = new Promise<void>((resolve) => {
      outbox.addEventListener('change', () => {
        if (!outbox.entries.length) resolve();
      });
    });
    t.mock.timers.tick(1000);
    await sent;
    assert.deepEqual(subjects(server), ['một']);
    outbox.close();
  });

  it('does not keep a person waiting for an answer that does not come', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { server, open, client } = setting();
    const outbox = open();
    const send = client.send.bind(client);
    (client as { send: unknown }).send = (operation: string, ...rest: [string]) =>
      operation === 'getSession' ? send(operation, ...rest) : new Promise(() => undefined);
    const asked = new Promise<void>((resolve) => {
      outbox.addEventListener('change', () => {
        if (states(outbox)[0] === 'sending') resolve();
      });
    });
    const submission = outbox.submitFeedback(opinion('một'));
    await asked;
    t.mock.timers.tick(10_000);
    const { state } = await submission;
    assert.equal(state, 'queued');
    assert.deepEqual(states(outbox), ['sending']);
    assert.equal(server.rows.length, 0);
    outbox.close();
  });

  it('that is refused while its caller waits is thrown and not kept', async () => {
    const { server, device, open } = setting();
    const outbox = open();
    await assert.rejects(
      outbox.submitFeedback(opinion('bad')),
      (error) => error instanceof ApiError && error.status === 422,
    );
    assert.deepEqual([server.rows, device.rows], [[], []]);
    outbox.close();
  });

  it('that is refused later is shown with its problem, and the rest goes on', async () => {
    const { server, open } = setting();
    const outbox = open();
    server.offline = true;
    await outbox.submitFeedback(opinion('bad'));
    await outbox.submitFeedback(opinion('hai'));
    server.offline = false;
    await outbox.send();
    assert.deepEqual(subjects(server), ['hai']);
    const [entry] = outbox.entries;
    assert.ok(entry?.state === 'refused');
    assert.equal(entry.problem?.status, 422);
    outbox.close();
  });

  it('on a meeting waits behind a conflict on the same meeting, until it is retried or discarded', async () => {
    const { server, open } = setting();
    const outbox = open();
    server.offline = true;
    await outbox.submitAbsenceRequest('a', absence('bad-409'));
    await outbox.submitAbsenceRequest('a', absence('sau'));
    await outbox.submitAbsenceRequest('b', absence('khác'));
    server.offline = false;
    await outbox.send();
    assert.deepEqual([subjects(server), states(outbox)], [['khác'], ['conflict', 'waiting']]);
    await outbox.retry(outbox.entries[0]!.id);
    assert.deepEqual(states(outbox), ['conflict', 'waiting']);
    assert.equal(await outbox.discard(outbox.entries[0]!.id), true);
    await outbox.send();
    assert.deepEqual([subjects(server), states(outbox)], [['khác', 'sau'], []]);
    assert.equal(await outbox.discard(1), false);
    outbox.close();
  });

  it('with an id that makes no path is refused before it is queued', async () => {
    const { device, open } = setting();
    const outbox = open();
    await assert.rejects(outbox.submitAbsenceRequest('..', absence('một')), TypeError);
    assert.equal(device.rows.length, 0);
    outbox.close();
  });
});

describe('an attempt without an answer that is older than the server remembers', () => {
  async function unsure(found: object[]) {
    const { server, device, open } = setting();
    const fetch = server.fetch;
    const first = open();
    server.weather = ['answer-lost'];
    await first.submitFeedback(opinion('một'));
    first.close();
    device.rows[0]!.attemptedAt! -= 24 * 3_600_000;
    const reading = createClient({
      baseUrl: 'https://api.example.vn/v1',
      token: () => Promise.resolve('t'),
      retry: 0,
      fetch: (request) =>
        request.method === 'GET' && request.url.includes('/feedback')
          ? Promise.resolve(Response.json({ items: found, nextCursor: null }))
          : fetch(request),
    });
    const outbox = new Outbox(reading, 'm', device.open());
    await outbox.send();
    return { server, outbox, device };
  }
  const now = new Date().toISOString();

  it('is done when the server has it', async () => {
    const { server, outbox } = await unsure([{ ...opinion('một'), submittedAt: now }]);
    assert.deepEqual([server.requests, states(outbox)], [1, []]);
    outbox.close();
  });

  it('is asked about when it has not, and not sent again', async () => {
    const { server, outbox } = await unsure([{ ...opinion('khác'), submittedAt: now }]);
    assert.deepEqual([server.requests, states(outbox)], [1, ['unsure']]);
    await outbox.send();
    assert.equal(server.requests, 1);
    outbox.close();
  });

  it('goes out again when the user says so, with the same key', async () => {
    const { server, outbox, device } = await unsure([]);
    const [entry] = outbox.entries;
    await outbox.retry(entry!.id);
    assert.deepEqual([server.requests, server.rows.length, device.rows], [2, 1, []]);
    outbox.close();
  });

  it('keeps its first attempt in mind when it is retried without need', async () => {
    const { server, device, open } = setting();
    const outbox = open();
    server.weather = ['answer-lost', 'cut'];
    await outbox.submitFeedback(opinion('một'));
    const { attemptedAt } = device.rows[0]!;
    await outbox.retry(1);
    assert.equal(device.rows[0]!.attemptedAt, attemptedAt);
    outbox.close();
  });
});

describe('who is signed in', () => {
  it('nobody: entries wait, and nothing is sent as a guest', async () => {
    const { server, device } = setting();
    const outbox = new Outbox(clientOf(server, ''), 'm', device.open());
    const { state } = await outbox.submitFeedback(opinion('một'));
    assert.deepEqual([state, server.requests], ['queued', 0]);
    assert.ok(outbox.error instanceof OutboxError && outbox.error.code === 'signed-out');
    outbox.close();
  });

  it('another member: entries wait, and nothing is sent under their name', async () => {
    const { server, client, device } = setting();
    const outbox = new Outbox(client, 'another', device.open());
    const { state } = await outbox.submitFeedback(opinion('một'));
    assert.deepEqual([state, server.requests], ['queued', 0]);
    assert.ok(outbox.error instanceof OutboxError && outbox.error.code === 'other-user');
    outbox.close();
  });

  it('signing out with entries left needs a decision', async () => {
    const { server, device, open } = setting();
    const outbox = open();
    const otherTab = open();
    server.offline = true;
    await outbox.submitFeedback(opinion('một'));
    await assert.rejects(outbox.end(), (error) => error instanceof OutboxError && error.code === 'entries-left');
    assert.equal(device.rows.length, 1);
    await outbox.end({ discard: true });
    assert.equal(device.rows.length, 0);
    assert.deepEqual([outbox.entries, otherTab.entries], [[], []]);
  });
});

describe('a server that asks for a pause', () => {
  it("gets it, and is asked again after it without anybody's doing", async (t) => {
    const { server, device } = setting();
    let busy = true;
    const client = createClient({
      baseUrl: 'https://api.example.vn/v1',
      token: () => Promise.resolve('t'),
      retry: 0,
      fetch: (request) =>
        busy && request.method === 'POST'
          ? Promise.resolve(Response.json({}, { status: 429, headers: { 'Retry-After': '120' } }))
          : server.fetch(request),
    });
    const waits: (() => void)[] = [];
    const { setTimeout } = globalThis;
    t.mock.method(globalThis, 'setTimeout', (act: () => void, wait: number) => {
      if (wait !== 120_000) return setTimeout(act, wait);
      waits.push(act);
      return undefined;
    });
    const outbox = new Outbox(client, 'm', device.open());
    assert.equal((await outbox.submitFeedback(opinion('một'))).state, 'queued');
    assert.equal(waits.length, 1);
    busy = false;
    waits[0]!();
    await outbox.send();
    assert.deepEqual(subjects(server), ['một']);
    outbox.close();
  });
});

describe('a device that keeps nothing', () => {
  const refusing = (device: MemoryDevice) => ({
    ...device.open(),
    add: () => Promise.reject(new OutboxError('quota')),
  });

  it('sends all the same when the server answers', async () => {
    const { server, client, device } = setting();
    const outbox = new Outbox(client, 'm', refusing(device));
    assert.equal((await outbox.submitFeedback(opinion('một'))).state, 'sent');
    assert.deepEqual(subjects(server), ['một']);
    outbox.close();
  });

  it('tells so when it does not, and tells a refusal as it is', async () => {
    const { server, client, device } = setting();
    const outbox = new Outbox(client, 'm', refusing(device));
    await assert.rejects(
      outbox.submitFeedback(opinion('bad')),
      (error) => error instanceof ApiError && error.status === 422,
    );
    server.offline = true;
    await assert.rejects(
      outbox.submitFeedback(opinion('một')),
      (error) => error instanceof OutboxError && error.code === 'quota' && !error.message.includes('một'),
    );
    outbox.close();
  });

  it('lets no act overtake what was kept before', async () => {
    const { server, client, device, open } = setting();
    const earlier = open();
    server.offline = true;
    await earlier.submitFeedback(opinion('một'));
    server.offline = false;
    const outbox = new Outbox(client, 'm', { ...refusing(device), list: () => Promise.resolve(device.rows) });
    await outbox.start();
    await assert.rejects(outbox.submitFeedback(opinion('hai')), OutboxError);
    assert.ok(!subjects(server).includes('hai'));
    earlier.close();
    outbox.close();
  });
});
