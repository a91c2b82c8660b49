import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PERSONAS, type Persona } from '../identity/personas.ts';
import { createDesk, idOf, tagOf } from '../meetings/testing.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import type { HandbookEvent } from './store.ts';

const NOW = new Date('2026-11-23T08:00:00+07:00');

let backend: TestBackend;
let desk: ReturnType<typeof createDesk>;
let position: string;
before(async () => {
  backend = await createTestBackend({ now: () => NOW });
  desk = createDesk(backend);
});
after(() => backend.close());
beforeEach(async () => {
  position = (await done(backend.call('member', 'GET', '/events'))).body.lastEventId;
});

async function done(answer: Promise<TestAnswer>): Promise<TestAnswer> {
  const { status, text } = await answer;
  assert.ok(status < 300, text);
  return answer;
}

async function eventsOf(persona: Persona): Promise<HandbookEvent[]> {
  return (await done(backend.call(persona, 'GET', `/events?after=${position}`))).body.items as HandbookEvent[];
}

/** Who has an account. */
const MEMBERS = PERSONAS.filter((persona) => persona !== 'applicant');

/** Which personas got each type since the test began. */
async function told(): Promise<Record<string, Persona[]>> {
  const readers: Record<string, Persona[]> = {};
  for (const persona of MEMBERS) for (const { type } of await eventsOf(persona)) (readers[type] ??= []).push(persona);
  return readers;
}

const CELL: readonly Persona[] = ['member', 'secretary', 'deputySecretary', 'committeeMember', 'admin'];
const opinion = (fields: object = {}) => ({
  body: { kind: 'suggestion', recipient: 'cell', subject: 'Ý kiến', body: 'Nội dung ý kiến.', ...fields },
});

describe('who is told', () => {
  it('nobody, of a draft that is written, changed or cancelled', async () => {
    const draft = await desk.create();
    const changed = await done(desk.patch(draft, { title: 'Tên mới' }));
    await done(desk.patch(changed, { state: 'cancelled', stateReason: 'Trùng lịch' }));
    assert.deepEqual(await told(), {});
  });

  it('of a notice and its changes: those invited, those who prepare it, the committee above', async () => {
    const announced = await desk.announce();
    await done(desk.patch(announced, { title: 'Tên mới' }));
    const readers = [...CELL, 'superior'];
    assert.deepEqual(await told(), { 'meeting.notified': readers, 'meeting.updated': readers });
  });

  it('of an answer: who gave it and those who count, not the others invited', async () => {
    const announced = await desk.announce();
    const path = `/meetings/${idOf(announced)}/acknowledgement`;
    await done(backend.call('member', 'PUT', path, { body: { acknowledgement: 'attending', noticeVersion: 1 } }));
    assert.deepEqual((await told())['meeting.answered'], [
      'member',
      'secretary',
      'deputySecretary',
      'committeeMember',
      'admin',
    ]);
  });

  it('of an absence request: its author and the chi ủy, not the admin', async () => {
    const announced = await desk.announce();
    const path = `/meetings/${idOf(announced)}/absence-requests`;
    const sent = await done(backend.call('member', 'POST', path, { body: { reasonKind: 'family' } }));
    const decided = await done(
      backend.call('secretary', 'PUT', `/absence-requests/${idOf(sent)}/decision`, {
        body: { decision: 'accepted' },
        headers: tagOf(sent),
      }),
    );
    assert.equal(decided.body.state, 'accepted');
    await done(backend.call('member', 'PUT', `/absence-requests/${idOf(sent)}/withdrawal`));
    const readers = ['member', 'secretary', 'deputySecretary', 'committeeMember'];
    const { 'meeting.notified': _, ...others } = await told();
    assert.deepEqual(others, {
      'absenceRequest.submitted': readers,
      'absenceRequest.decided': readers,
      'absenceRequest.withdrawn': readers,
    });
  });

  it('of a request that a new answer or a moved meeting withdraws', async () => {
    const announced = await desk.announce();
    const ask = () =>
      done(
        backend.call('member', 'POST', `/meetings/${idOf(announced)}/absence-requests`, {
          body: { reasonKind: 'family' },
        }),
      );
    const first = await ask();
    await done(
      backend.call('member', 'PUT', `/meetings/${idOf(announced)}/acknowledgement`, {
        body: { acknowledgement: 'attending', noticeVersion: 1 },
      }),
    );
    const second = await ask();
    await desk.notify(await done(desk.patch(announced, { startsAt: '2027-01-06T19:00:00+07:00' })));
    const withdrawn = (await eventsOf('member')).filter(({ type }) => type === 'absenceRequest.withdrawn');
    assert.deepEqual(
      withdrawn.map(({ objectId }) => objectId),
      [idOf(first), idOf(second)],
    );
  });

  it('of an opinion to the cell: its author and those it is addressed to, never the admin', async () => {
    const sent = await done(backend.call('member', 'POST', '/feedback', opinion()));
    const reply = { body: { body: 'Chi bộ tiếp thu.' } };
    await done(backend.call('secretary', 'POST', `/feedback/${idOf(sent)}/replies`, reply));
    const readers = ['member', 'secretary', 'deputySecretary', 'committeeMember'];
    assert.deepEqual(await told(), { 'feedback.submitted': readers, 'feedback.replied': readers });
  });

  it('of an opinion to the committee above: its author and that committee', async () => {
    await done(backend.call('member', 'POST', '/feedback', opinion({ recipient: 'managingCommittee' })));
    assert.deepEqual(await told(), { 'feedback.submitted': ['member', 'superior'] });
  });

  it('of a document: those who may read it', async () => {
    const text = 'ĐẢNG BỘ TỈNH\n\nNGHỊ QUYẾT\nvề việc thử nghiệm\n\nĐiều 1. Nội dung.\nNội dung thử nghiệm.';
    const bring = (scope: string, number: string) =>
      done(
        backend.call('secretary', 'POST', '/documents', {
          body: { fileName: `${number}.txt`, text: `${text}\nSố ${number}`, scope },
        }),
      );
    await bring('members', '11');
    assert.deepEqual(await told(), { 'document.imported': CELL.concat('superior', 'office') });
    position = (await done(backend.call('member', 'GET', '/events'))).body.lastEventId;
    await bring('public', '12');
    assert.deepEqual(await told(), { 'document.imported': MEMBERS });
  });

  it('of an announcement: those it is addressed to and who oversees them, again when it is withdrawn', async () => {
    const form = { organizationId: SAMPLE.cell, title: 'Thông báo', body: 'Nội dung.' };
    const draft = await done(backend.call('secretary', 'POST', '/announcements', { body: form }));
    const path = `/announcements/${idOf(draft)}`;
    const changed = await done(
      backend.call('secretary', 'PATCH', path, { body: { title: 'Tên mới' }, headers: tagOf(draft) }),
    );
    assert.deepEqual(await told(), {}, 'nobody of a draft');
    const published = await done(backend.call('secretary', 'PUT', `${path}/publication`, { headers: tagOf(changed) }));
    const readers = [...CELL, 'superior', 'office'];
    assert.deepEqual(await told(), { 'announcement.published': readers });
    await done(backend.call('secretary', 'PUT', `${path}/withdrawal`, { headers: tagOf(published) }));
    assert.deepEqual((await told())['announcement.withdrawn'], readers);
  });

  it('of an announcement published at once, but of no draft that ends', async () => {
    const form = { organizationId: SAMPLE.cell, title: 'Thông báo', body: 'Nội dung.' };
    const draft = await done(backend.call('secretary', 'POST', '/announcements', { body: form }));
    const withdrawal = `/announcements/${idOf(draft)}/withdrawal`;
    await done(backend.call('secretary', 'PUT', withdrawal, { headers: tagOf(draft) }));
    assert.deepEqual(await told(), {});
    await done(backend.call('secretary', 'POST', '/announcements', { body: { ...form, publish: true } }));
    assert.deepEqual(Object.keys(await told()), ['announcement.published']);
  });

  it('nobody, of a kind of object that has no rule', async () => {
    await backend.database.db
      .insertInto('events')
      .values({ type: 'ballot.cast', objectId: randomUUID(), organizationId: SAMPLE.cell, memberId: null })
      .execute();
    assert.deepEqual(await told(), {});
  });

  it('of what the operation that reads the object gives too, and of nothing else', async () => {
    await desk.announce();
    await done(backend.call('member', 'POST', '/feedback', opinion()));
    await done(backend.call('otherProvinceSecretary', 'POST', '/feedback', opinion()));
    const all = await backend.database.db.selectFrom('events').selectAll().where('id', '>', Number(position)).execute();
    const paths: Record<string, string> = { 'meeting.notified': 'meetings', 'feedback.submitted': 'feedback' };
    assert.equal(all.length, 3);
    for (const persona of MEMBERS) {
      const got = (await eventsOf(persona)).map(({ id }) => Number(id));
      for (const { id, type, objectId } of all) {
        const { status } = await backend.call(persona, 'GET', `/${paths[type]}/${objectId}`);
        assert.equal(got.includes(id), status === 200, `${persona} ${type} ${status}`);
      }
    }
  });
});

describe('what is told', () => {
  it('ids and the time, nothing else', async () => {
    await done(backend.call('member', 'POST', '/feedback', opinion()));
    const [event] = await eventsOf('member');
    assert.deepEqual(Object.keys(event ?? {}).sort(), ['id', 'objectId', 'occurredAt', 'organizationId', 'type']);
  });

  it('once, however often the act is sent', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    for (let times = 0; times < 2; times++)
      await done(backend.call('member', 'POST', '/feedback', { ...opinion(), headers }));
    assert.equal((await eventsOf('member')).length, 1);
  });

  it('not at all when the act is refused', async () => {
    const announced = await desk.announce();
    position = (await done(backend.call('member', 'GET', '/events'))).body.lastEventId;
    const path = `/meetings/${idOf(announced)}/acknowledgement`;
    const { status } = await backend.call('member', 'PUT', path, {
      body: { acknowledgement: 'attending', noticeVersion: 7 },
    });
    assert.equal(status, 409);
    assert.deepEqual(await told(), {});
  });
});

describe('listEvents', () => {
  it('walks on in pages without loss or repetition, and answers 304 while nothing happens', async () => {
    const sent: string[] = [];
    for (let count = 0; count < 5; count++)
      sent.push(idOf(await done(backend.call('member', 'POST', '/feedback', opinion()))));
    const got: string[] = [];
    for (let after = position; ;) {
      const page = await done(backend.call('member', 'GET', `/events?after=${after}&limit=2`));
      got.push(...(page.body.items as HandbookEvent[]).map(({ objectId }) => objectId));
      if (page.body.lastEventId === after) {
        const again = await backend.call('member', 'GET', `/events?after=${after}&limit=2`, {
          headers: { 'if-none-match': page.headers.etag ?? '' },
        });
        assert.equal(again.status, 304);
        break;
      }
      after = page.body.lastEventId as string;
    }
    assert.deepEqual(got, sent);
  });

  it('says when the events after the one at hand are gone, or are of another database', async () => {
    const ask = async (after: string) => (await done(backend.call('member', 'GET', `/events?after=${after}`))).body;
    assert.equal((await ask(position)).reset, false);
    assert.deepEqual(await ask('999999999'), { items: [], lastEventId: position, reset: true });
  });
});
