import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { createBackend } from '../backend.ts';
import { tokenInvalid } from '../contract/problems.ts';
import { createDemoIssuer } from '../identity/demo-issuer.ts';
import type { Principal } from '../identity/principal.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { demoToken, submitOpinion } from '../testing/spawned-server.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { EventFeed } from './feed.ts';
import { eventStream, STREAM_TIMES, type StreamTimes } from './stream.ts';
import { type Frame, openStream, type OpenStream } from './testing.ts';

let backend: TestBackend;
let url: string;
const streams: OpenStream[] = [];
before(async () => {
  // So slow a heart that what arrives was told by NOTIFY.
  backend = await createTestBackend({ streamTimes: { heartbeatMs: 600_000 } });
  url = await listen(backend.app);
});
after(async () => {
  for (const stream of streams) stream.close();
  backend.app.server.closeAllConnections();
  await backend.close();
});

async function listen(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

async function open(token: string, lastEventId?: string, at = url): Promise<OpenStream> {
  const stream = await openStream(at, token, lastEventId);
  streams.push(stream);
  return stream;
}

const send = async (token: string, subject: string): Promise<string> => {
  const answer = await submitOpinion(url, token, subject);
  assert.equal(answer.status, 201);
  return ((await answer.json()) as { id: string }).id;
};

describe('streamEvents', () => {
  it('tells what happens as it happens, to those whom it concerns', async () => {
    const [author, recipient, other] = [
      await demoToken(url, 'member'),
      await demoToken(url, 'secretary'),
      await demoToken(url, 'otherCellMember'),
    ];
    const [mine, theirs, foreign] = [await open(author), await open(recipient), await open(other)];
    const first = await send(author, 'Ý kiến một');
    const second = await send(other, 'Ý kiến hai');
    assert.equal((await mine.nextEvent())?.objectId, first);
    assert.equal((await theirs.nextEvent())?.objectId, first);
    // The first was not for this one: it would have come before.
    assert.equal((await foreign.nextEvent())?.objectId, second);
    for (const stream of [mine, theirs, foreign]) stream.close();
  });

  it('has the headers that let it through proxies and into registered pages', async () => {
    const answer = await fetch(`${url}/v1/events/stream`, {
      headers: { authorization: `Bearer ${await demoToken(url, 'member')}`, origin: 'http://localhost:8000' },
    });
    await answer.body?.cancel();
    assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8');
    assert.equal(answer.headers.get('x-accel-buffering'), 'no');
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/);
    assert.equal(answer.headers.get('connection'), 'close', 'a kept one would hold up the end of the server');
    assert.equal(answer.headers.get('access-control-allow-origin'), 'http://localhost:8000');
    assert.match(answer.headers.get('api-version') ?? '', /^\d/);
    const preflight = await fetch(`${url}/v1/events/stream`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:8000', 'access-control-request-method': 'GET' },
    });
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /last-event-id/i);
  });

  it('goes on after the last id without loss or repetition', async () => {
    const token = await demoToken(url, 'member');
    const stream = await open(token);
    const sent = [await send(token, 'Một')];
    const got = await stream.nextEvent();
    stream.close();
    sent.push(await send(token, 'Hai'), await send(token, 'Ba'));
    const resumed = await open(token, got?.id);
    const rest = [await resumed.nextEvent(), await resumed.nextEvent()];
    sent.push(await send(token, 'Bốn'));
    rest.push(await resumed.nextEvent());
    assert.deepEqual(
      [got, ...rest].map((event) => event?.objectId),
      sent,
    );
    resumed.close();
  });

  it('tells a client to read everything again when it cannot go on', async () => {
    const stream = await open(await demoToken(url, 'member'), '999999999');
    const [frame, place] = [await stream.next(), await stream.next()];
    assert.deepEqual([frame?.event, frame?.data], ['reset', '{}']);
    assert.equal(frame?.id, place?.id);
    stream.close();
  });

  it('refuses an id that is none, a guest, and the operator', async () => {
    const token = await demoToken(url, 'member');
    assert.equal((await open(token, 'x')).response.status, 400);
    assert.equal((await fetch(`${url}/v1/events/stream`)).status, 401);
    assert.equal((await open(backend.operatorToken)).response.status, 403);
  });

  it('stops telling who lost a role, on the stream that is open', async () => {
    const { db } = backend.database;
    const [author, deputy] = [await demoToken(url, 'member'), await demoToken(url, 'deputySecretary')];
    const stream = await open(deputy);
    const first = await send(author, 'Khi còn là phó bí thư');
    assert.equal((await stream.nextEvent())?.objectId, first);
    const { id } = SAMPLE_PERSONS.deputySecretary;
    const [lost] = await db.deleteFrom('roleAssignments').where('memberId', '=', id).returningAll().execute();
    assert.ok(lost);
    try {
      await send(author, 'Khi không còn');
      const own = await send(deputy, 'Ý kiến của chính mình');
      assert.equal((await stream.nextEvent())?.objectId, own);
    } finally {
      await db.insertInto('roleAssignments').values(lost).execute();
      stream.close();
    }
  });

  it('ends when the account is closed', async () => {
    const { db } = backend.database;
    const stream = await open(await demoToken(url, 'otherCellMember'));
    const { id } = SAMPLE_PERSONS.otherCellMember;
    await db.updateTable('accounts').set({ state: 'locked' }).where('memberId', '=', id).execute();
    try {
      await send(await demoToken(url, 'member'), 'Đánh thức');
      assert.equal(await stream.nextEvent(), undefined);
    } finally {
      await db.updateTable('accounts').set({ state: 'active' }).where('memberId', '=', id).execute();
    }
  });

  it('gives one caller so many streams and no more, and the room back', async () => {
    const token = await demoToken(url, 'superior');
    const held: OpenStream[] = [];
    for (let count = 0; count < 8; count++) held.push(await open(token));
    const refused = await open(token);
    assert.equal(refused.response.status, 429);
    assert.match(refused.response.headers.get('content-type') ?? '', /problem\+json/);
    assert.equal((await open(await demoToken(url, 'office'))).response.status, 200, 'others have theirs');
    held.pop()?.close();
    for (;;) {
      const again = await open(token);
      if (again.response.status === 200) break;
      await turn();
    }
    for (const stream of held) stream.close();
  });

  it('finds its way back to a database connection that was cut', { skip: !process.env.DATABASE_URL }, async () => {
    const token = await demoToken(url, 'member');
    const stream = await open(token);
    const listeners = sql<{ pid: number }>`
      select pid from pg_stat_activity where datname = current_database() and query ilike 'listen %'`;
    const { rows } = await listeners.execute(backend.database.db);
    assert.equal(rows.length, 1);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(backend.database.db);
    // Whether it is written before or after the new LISTEN, the event is found.
    const id = await send(token, 'Trong lúc mất kết nối');
    assert.equal((await stream.nextEvent())?.objectId, id);
    stream.close();
  });
});

describe('a stream', () => {
  it('shows signs of life that move the client on, well before the server takes it for dead', async () => {
    assert.ok(STREAM_TIMES.heartbeatMs * 2 < backend.app.server.timeout);
    let text = '';
    for await (const chunk of eventStream(question({ heartbeatMs: 20 }))) {
      text += String(chunk);
      if (text.split('\n\n').length > 3) break;
    }
    assert.match(text, /^retry: \d+\n(id: \d+\n\n){3,}$/);
  });

  it('ends when the token has ended, with a word', async () => {
    let ended = false;
    const currentPrincipal = () => (ended ? Promise.reject(tokenInvalid()) : Promise.resolve(READER));
    const stream = eventStream({ ...question({ heartbeatMs: 20 }), currentPrincipal });
    let text = '';
    for await (const chunk of stream) {
      text += String(chunk);
      ended = true;
    }
    assert.match(text, /^id: \d+$/m);
    assert.match(text, /: connect again\n\n$/);
  });

  it('breaks off when the database fails, so that the client comes again', async () => {
    const failing = question({});
    const stream = eventStream({ ...failing, currentPrincipal: () => Promise.reject(new Error('down')) });
    await assert.rejects(async () => {
      for await (const _ of stream) continue;
    }, /down/);
  });

  it('lets a client go that takes nothing', async () => {
    // More than the buffer holds, of what everybody may read.
    await sql`insert into events (type, object_id, organization_id)
      select 'document.imported', documents.id, documents.organization_id
      from documents, generate_series(1, 500) where scope = 'public'`.execute(backend.database.db);
    const stream = eventStream({ ...question({ stallMs: 50 }), after: 0 });
    stream.once('readable', () => undefined);
    await once(stream, 'close');
    assert.equal(stream.errored, null);
  });

  it('tells a slow client nothing more of a batch once its roles are gone', async () => {
    let gone = false;
    const currentPrincipal = () => (gone ? Promise.reject(tokenInvalid()) : Promise.resolve(READER));
    const stream = eventStream({ ...question({ freshMs: 20 }), after: 0, currentPrincipal });
    let text = '';
    for await (const chunk of stream) {
      text += String(chunk);
      if (gone) continue;
      gone = true;
      await wait(100);
    }
    const told = text.match(/^data:/gm) ?? [];
    // What was in the buffer already, and not the rest of a hundred.
    assert.ok(told.length > 0 && told.length < 100, `${told.length} were told`);
  });

  it('ends with the server, which does not wait for it', async () => {
    const demo = await createDemoIssuer('http://127.0.0.1:4310');
    const other = await createBackend({ database: backend.database, demo, logLevel: 'silent' });
    const at = await listen(other);
    const stream = await open(await demoToken(at, 'member'), undefined, at);
    const closing = other.close();
    let last: Frame | undefined;
    for (let frame = await stream.next(); frame; frame = await stream.next()) last = frame;
    assert.deepEqual(last, { comment: 'connect again' });
    await closing;
  });
});

const READER: Principal = { kind: 'person', subject: 'test:reader', member: null, roles: [] };

function question(times: Partial<StreamTimes>) {
  return {
    db: backend.database.db,
    feed: new EventFeed(backend.database),
    after: null,
    currentPrincipal: () => Promise.resolve(READER),
    times: { ...STREAM_TIMES, ...times },
  };
}
