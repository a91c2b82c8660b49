// Within five seconds of the loss nothing more is told, on streams that are open too.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openStream, type OpenStream } from '../events/testing.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { demoToken, submitOpinion } from '../testing/spawned-server.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { REASON } from './testing.ts';

const LIMIT_MS = 5_000;

let backend: TestBackend;
let url: string;
const streams: OpenStream[] = [];
before(async () => {
  // So slow a heart that nothing but the loss itself can wake the stream.
  backend = await createTestBackend({ streamTimes: { heartbeatMs: 600_000 } });
  await backend.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(backend.app.server.address() as AddressInfo).port}`;
});
after(async () => {
  for (const stream of streams) stream.close();
  backend.app.server.closeAllConnections();
  await backend.close();
});

async function open(token: string): Promise<OpenStream> {
  const stream = await openStream(url, token);
  streams.push(stream);
  return stream;
}

/** What came of it in time, or a failure. */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = Symbol('late');
  const first = await Promise.race([promise, wait(LIMIT_MS, late, { ref: false })]);
  assert.notEqual(first, late, `nothing happened within ${LIMIT_MS} ms`);
  return first as T;
}

describe('who loses a role', () => {
  it('is told so on the stream that is open, and of opinions no more', async () => {
    const [author, deputy] = [await demoToken(url, 'member'), await demoToken(url, 'deputySecretary')];
    const stream = await open(deputy);
    const sent = await submitOpinion(url, author, 'Khi còn là phó bí thư');
    assert.equal((await inTime(stream.nextEvent()))?.objectId, ((await sent.json()) as { id: string }).id);
    const { body } = await backend.call('superior', 'GET', `/roles?organizationId=${SAMPLE.cell}&role=deputySecretary`);
    const [role] = body.items as { id: string; version: number }[];
    assert.ok(role);
    const ended = await backend.call('superior', 'PUT', `/roles/${role.id}/end`, {
      body: { reason: REASON },
      headers: { 'if-match': `"${role.version}"` },
    });
    assert.equal(ended.status, 200, ended.text);
    assert.equal((await inTime(stream.nextEvent()))?.type, 'role.revoked');
    await submitOpinion(url, author, 'Khi không còn');
    const own = await submitOpinion(url, deputy, 'Ý kiến của chính mình');
    // The one in between would have come before.
    assert.equal((await inTime(stream.nextEvent()))?.objectId, ((await own.json()) as { id: string }).id);
  });
});

describe('who loses the account', () => {
  for (const [act, persona] of [
    ['lock', 'member'],
    ['revocation', 'committeeMember'],
  ] as const) {
    it(`hears nothing more: the open stream ends at the ${act}`, async () => {
      const stream = await open(await demoToken(url, persona));
      const { body } = await backend.call('secretary', 'GET', '/accounts?state=active&limit=100');
      const { id } = SAMPLE_PERSONS[persona];
      const account = (body.items as { id: string; version: number; member: { id: string } }[]).find(
        ({ member }) => member.id === id,
      );
      assert.ok(account);
      const decided = await backend.call('secretary', 'PUT', `/accounts/${account.id}/${act}`, {
        body: { reason: REASON },
        headers: { 'if-match': `"${account.version}"` },
      });
      assert.equal(decided.status, 200, decided.text);
      assert.equal(await inTime(stream.nextEvent()), undefined);
    });
  }
});
