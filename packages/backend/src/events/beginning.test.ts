// Where events begin for who has no position: so many seconds ago, so that nothing is lost between reading and listening.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Persona } from '../identity/personas.ts';
import { demoToken } from '../testing/spawned-server.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import type { HandbookEvent } from './store.ts';
import { openStream } from './testing.ts';

let backend: TestBackend;
let url: string;
before(async () => {
  backend = await createTestBackend();
  await backend.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(backend.app.server.address() as AddressInfo).port}`;
});
after(async () => {
  backend.app.server.closeAllConnections();
  await backend.close();
});
/** What earlier tests and the sample data recorded is long ago. */
beforeEach(() => sql`update events set occurred_at = now() - interval '1 hour'`.execute(backend.database.db));

const done = async (answer: Promise<TestAnswer>): Promise<TestAnswer> => {
  const { status, text } = await answer;
  assert.ok(status < 300, text);
  return answer;
};

/** An opinion that this persona sent so many seconds ago; gives its id. */
const sentBy = async (persona: Persona, secondsAgo: number): Promise<string> => {
  const body = { kind: 'suggestion', recipient: 'cell', subject: 'Ý kiến', body: 'Nội dung ý kiến.' };
  const id = (await done(backend.call(persona, 'POST', '/feedback', { body }))).body.id as string;
  await sql`update events set occurred_at = clock_timestamp() - make_interval(secs => ${secondsAgo})
    where object_id = ${id}`.execute(backend.database.db);
  return id;
};

const list = async (query: string) => {
  const { body } = await done(backend.call('member', 'GET', `/events?${query}`));
  return { ...body, ids: (body.items as HandbookEvent[]).map(({ objectId }) => objectId) };
};

const hear = async (count: number, secondsAgo: number, lastEventId?: string) => {
  const stream = await openStream(url, await demoToken(url, 'member'), lastEventId, secondsAgo);
  const ids: (string | undefined)[] = [];
  for (let each = 0; each < count; each++) ids.push((await stream.nextEvent())?.objectId);
  const place = await stream.next();
  stream.close();
  assert.ok(place?.id && !place.data, 'and nothing more');
  return ids;
};

describe('a beginning without a position', () => {
  it('is after what is older than that, by listing and by listening', async () => {
    await sentBy('member', 30);
    const within = [await sentBy('member', 20), await sentBy('member', 3)];
    const page = await list('secondsAgo=25');
    assert.deepEqual([page.ids, page.reset], [within, false]);
    assert.deepEqual(await hear(2, 25), within);
    assert.deepEqual((await list(`after=${String(page.lastEventId)}`)).ids, []);
  });

  it('goes on to what happens after', async () => {
    const first = await sentBy('member', 3);
    const stream = await openStream(url, await demoToken(url, 'member'), undefined, 25);
    assert.equal((await stream.nextEvent())?.objectId, first);
    const second = await sentBy('member', 0);
    assert.equal((await stream.nextEvent())?.objectId, second);
    stream.close();
  });

  it('tells nobody what concerns another', async () => {
    await sentBy('otherProvinceSecretary', 5);
    const own = await sentBy('member', 4);
    assert.deepEqual((await list('secondsAgo=25')).ids, [own]);
    assert.deepEqual(await hear(1, 25), [own]);
  });

  it('is now when no seconds are given, or none that reach an event', async () => {
    await sentBy('member', 5);
    for (const query of ['', 'secondsAgo=0', 'secondsAgo=2']) assert.deepEqual((await list(query)).ids, []);
    assert.deepEqual(await hear(0, 2), []);
  });

  it('yields to a position', async () => {
    await sentBy('member', 8);
    const { lastEventId } = await list('secondsAgo=0');
    const next = await sentBy('member', 4);
    assert.deepEqual((await list(`after=${String(lastEventId)}&secondsAgo=60`)).ids, [next]);
    assert.deepEqual(await hear(1, 60, String(lastEventId)), [next]);
  });

  it('is that of all events where none is older', async () => {
    await backend.database.db.deleteFrom('events').execute();
    assert.deepEqual(await list('secondsAgo=60'), { items: [], ids: [], lastEventId: '0', reset: false });
    const only = await sentBy('member', 1);
    const page = await list('secondsAgo=60');
    assert.deepEqual([page.ids, page.reset], [[only], false]);
  });

  it('is at most a minute ago', async () => {
    for (const seconds of ['61', '-1', '1.5', 'x'])
      assert.equal((await backend.call('member', 'GET', `/events?secondsAgo=${seconds}`)).status, 400, seconds);
  });
});
