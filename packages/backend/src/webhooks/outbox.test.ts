import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type Database, inTransaction, type OpenDatabase } from '../database/database.ts';
import { type EventToRecord, recordEvent } from '../events/record.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import * as endpoints from './endpoints.ts';
import { claimDeliveries, type ClaimedDelivery, endpointsWithDue, settle } from './outbox.ts';
import { type Attempt, outcomeOf } from './rules.ts';

const province = '0192f0c1-0000-7000-8000-00000000aa01';
const cell = '0192f0c1-0000-7000-8000-00000000aa02';
const elsewhere = '0192f0c1-0000-7000-8000-00000000aa03';
const objectId = '0192f0c1-0000-7000-8000-00000000bb01';
const url = 'https://portal.example.vn/hooks?key=1';
const minute = 60_000;

let database: OpenDatabase;
let db: Database;
before(async () => {
  database = await createTestDatabase();
  ({ db } = database);
  for (const [id, parentId] of [
    [province, null],
    [cell, province],
    [elsewhere, null],
  ] as const)
    await db.insertInto('organizations').values({ id, parentId }).execute();
  for (const [ancestorId, descendantId, depth] of [
    [province, province, 0],
    [cell, cell, 0],
    [elsewhere, elsewhere, 0],
    [province, cell, 1],
  ] as const)
    await db.insertInto('organizationClosure').values({ ancestorId, descendantId, depth }).execute();
});
after(() => database.close());
beforeEach(async () => {
  await db.deleteFrom('webhookEndpoints').execute();
});

const happen = (event: Partial<EventToRecord> = {}) =>
  inTransaction(db, (transaction) =>
    recordEvent(transaction, { type: 'meeting.notified', objectId, organizationId: cell, ...event }),
  );
const add = async (wants: Partial<endpoints.NewEndpoint> = {}) =>
  (await endpoints.addEndpoint(db, { url, types: null, organizationId: null, ...wants })).id;
const soon = () => new Date(Date.now() + minute);
/** At an hour when everything that was enqueued by now is due. */
const claim = (id: string, now = soon(), limit = 10) =>
  claimDeliveries(db, id, limit, now, new Date(now.getTime() + minute));
const typesOf = async (id: string) => (await endpoints.listDeliveries(db, id)).map(({ eventType }) => eventType);
const one = async (id: string): Promise<ClaimedDelivery> => {
  const [claimed] = await claim(id);
  assert.ok(claimed);
  return claimed;
};
const end = (delivery: ClaimedDelivery, attempt: Attempt, attempts = delivery.attempts, now = soon()) =>
  settle(db, delivery, attempt, outcomeOf(attempt, attempts, now, 0), now);
const endpointNow = async (id: string) => (await endpoints.findEndpoint(db, id))!;
const deliveryNow = async (id: string) => (await endpoints.listDeliveries(db, id))[0]!;

describe('the outbox', () => {
  it('has a delivery for each endpoint that asked, and none for the others', async () => {
    const all = await add();
    const picked = await add({ types: ['feedback.submitted', 'meeting.notified'] });
    const other = await add({ types: ['document.imported'] });
    const above = await add({ organizationId: province });
    const own = await add({ organizationId: cell });
    const beside = await add({ organizationId: elsewhere });
    const off = await add();
    await endpoints.disableEndpoint(db, off);
    await happen();
    for (const id of [all, picked, above, own]) assert.deepEqual(await typesOf(id), ['meeting.notified'], id);
    for (const id of [other, beside, off]) assert.deepEqual(await typesOf(id), [], id);
    await happen({ organizationId: province });
    assert.deepEqual((await typesOf(above)).length, 2);
    assert.deepEqual((await typesOf(own)).length, 1);
  });

  it('says what the event log says, ids only, and not whose answer it was', async () => {
    const id = await add();
    await happen({ type: 'meeting.answered' });
    const event = await db.selectFrom('events').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow();
    assert.deepEqual(JSON.parse((await one(id)).payload), {
      id: String(event.id),
      type: 'meeting.answered',
      objectId,
      organizationId: cell,
      occurredAt: event.occurredAt.toISOString(),
    });
  });

  it('has nothing of what was rolled back', async () => {
    const id = await add();
    const undone = inTransaction(db, async (transaction) => {
      await recordEvent(transaction, { type: 'meeting.notified', objectId, organizationId: cell });
      throw new Error('rolled back');
    });
    await assert.rejects(undone, /rolled back/);
    assert.deepEqual(await typesOf(id), []);
  });

  it('keeps a claimed delivery from others until its lease ends, then gives it out again', async () => {
    const id = await add();
    await happen();
    const now = soon();
    assert.deepEqual(await endpointsWithDue(db, now), [id]);
    const [first] = await claim(id, now);
    assert.equal(first?.attempts, 1);
    assert.deepEqual(await claim(id, now), []);
    assert.deepEqual(await endpointsWithDue(db, now), []);
    const [again] = await claim(id, new Date(now.getTime() + minute));
    assert.deepEqual([again?.id, again?.attempts], [first.id, 2]);
  });

  it('gives each delivery to one of many that claim at once', async () => {
    const id = await add();
    for (let count = 0; count < 20; count++) await happen();
    const now = soon();
    const claimed = (await Promise.all(Array.from({ length: 10 }, () => claim(id, now, 3)))).flat();
    assert.equal(new Set(claimed.map((delivery) => delivery.id)).size, claimed.length);
    const rest = await claim(id, now, 100);
    assert.equal(claimed.length + rest.length, 20);
  });

  it('takes no word from an attempt whose lease ran out', async () => {
    const id = await add();
    await happen();
    const late = await one(id);
    const [current] = await claim(id, new Date(Date.now() + 5 * minute));
    assert.ok(current);
    await end(late, { status: 410 });
    assert.equal((await endpointNow(id)).disabledBecause, null);
    await end(current, { status: 200 });
    await end(current, { status: 500 });
    assert.equal((await deliveryNow(id)).state, 'delivered');
  });

  it('has a failed delivery due again when its wait is over', async () => {
    const id = await add();
    await happen();
    const now = soon();
    const delivery = await one(id);
    await end(delivery, { status: 503 }, 1, now);
    const { state, lastResult, dueAt } = await deliveryNow(id);
    assert.deepEqual([state, lastResult, dueAt.getTime() - now.getTime()], ['pending', '503', 5000]);
    await end((await claim(id, new Date(now.getTime() + 5000)))[0]!, { error: 'timeout' }, 2, now);
    assert.equal((await deliveryNow(id)).lastResult, 'timeout');
  });

  it('disables an endpoint that is gone at once, and keeps what it had for it', async () => {
    const id = await add();
    await happen();
    await happen();
    await end(await one(id).then((first) => first), { status: 410 });
    assert.equal((await endpointNow(id)).disabledBecause, 'gone');
    assert.deepEqual(await claim(id, new Date(Date.now() + 10 * minute)), []);
    assert.deepEqual(await endpointsWithDue(db, new Date(Date.now() + 10 * minute)), []);
    await happen();
    assert.equal((await typesOf(id)).length, 2);
    await endpoints.enableEndpoint(db, id, new Date());
    assert.deepEqual(
      (await claim(id)).map(({ attempts }) => attempts),
      [1, 1],
    );
  });

  it('disables an endpoint that took nothing for a whole schedule, and loses nothing by it', async () => {
    const id = await add();
    await happen();
    await end(await one(id), { status: 500 }, 10);
    assert.deepEqual([(await endpointNow(id)).disabledBecause, (await deliveryNow(id)).state], ['failing', 'pending']);
  });

  it('gives up one delivery, not the endpoint, when others were taken meanwhile', async () => {
    const id = await add();
    await happen();
    const poison = await one(id);
    await happen();
    await end(await one(id), { status: 200 });
    await end(poison, { status: 500 }, 10);
    const states = (await endpoints.listDeliveries(db, id)).map(({ state }) => state);
    assert.deepEqual([(await endpointNow(id)).disabledBecause, states], [null, ['delivered', 'failed']]);
  });

  it('lets an event be written while its endpoint is being removed', async () => {
    const id = await add();
    await Promise.all([happen(), endpoints.removeEndpoint(db, id), happen()]);
    assert.equal(await endpoints.findEndpoint(db, id), undefined);
    const left = await db.selectFrom('webhookDeliveries').select('id').where('endpointId', '=', id).execute();
    assert.deepEqual(left, []);
  });

  it('forgets after thirty days', async () => {
    const id = await add();
    await happen();
    await happen();
    const { id: old } = await deliveryNow(id);
    await db
      .updateTable('webhookDeliveries')
      .set({ createdAt: new Date(Date.now() - 31 * 1440 * minute) })
      .where('id', '=', old)
      .execute();
    await endpoints.forgetOldWebhooks(db);
    assert.equal((await typesOf(id)).length, 1);
  });
});

describe('rotation', () => {
  it('signs with both secrets for a day, the new one first, then with the new one only', async () => {
    const { id, secret: first } = await endpoints.addEndpoint(db, { url, types: null, organizationId: null });
    const now = new Date();
    const hours = (count: number) => new Date(now.getTime() + count * 60 * minute);
    const second = await endpoints.rotateSecret(db, id, now);
    assert.deepEqual(await endpoints.readSecrets(db, id, hours(23.9)), [second, first]);
    assert.deepEqual(await endpoints.readSecrets(db, id, hours(24)), [second]);
    // The operator lost it and rotates again: the receiver still has the first.
    const third = await endpoints.rotateSecret(db, id, hours(1));
    assert.deepEqual(await endpoints.readSecrets(db, id, hours(23)), [third, second, first]);
    assert.deepEqual(await endpoints.readSecrets(db, id, hours(24.5)), [third, second]);
    for (const secret of [first, second, third]) assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});
