import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sampleId } from '../sample/organizations.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { changeMeeting, type Meeting } from './store.ts';
import { type Caller, createDesk, idOf, refused, tagOf, whileChanging } from './testing.ts';

const NOW = new Date('2026-11-23T08:00:00+07:00');
const UPCOMING = sampleId(201);
const HELD = sampleId(204);

let backend: TestBackend;
let desk: ReturnType<typeof createDesk>;
let now = NOW;
before(async () => {
  backend = await createTestBackend({ now: () => now });
  desk = createDesk(backend);
});
after(() => backend.close());
beforeEach(() => {
  now = NOW;
});

describe('notifyMeeting', () => {
  it('announces to those invited, with the usual deadline', async () => {
    const { body, headers } = await desk.announce();
    const meeting = body as Meeting;
    assert.deepEqual([meeting.state, meeting.noticeVersion, meeting.version], ['notified', 1, 2]);
    assert.equal(meeting.noticeSentAt, NOW.toISOString());
    assert.equal(meeting.absenceDeadlineAt, '2027-01-04T10:00:00.000Z');
    assert.equal(headers.location, `/v1/meetings/${meeting.id}`);
    const seen = await backend.call('member', 'GET', `/meetings/${meeting.id}`);
    assert.equal(seen.status, 200);
    assert.equal(seen.body.answerCounts, null);
  });

  it('needs place, agenda and a start to come, and names each at once', async () => {
    const made = await desk.create({ startsAt: '2026-11-24T19:00:00+07:00', agenda: [] });
    const { version: _, ...bare } = made.body as Meeting;
    const emptied = await desk.patch(made, { place: null });
    assert.equal(emptied.status, 200, emptied.text);
    now = new Date('2026-11-25T08:00:00+07:00');
    const answer = await backend.call('secretary', 'POST', `/meetings/${bare.id}/notices`, { headers: tagOf(emptied) });
    refused(answer, 422, 'rule-violated', '/body/startsAt', '/body/place', '/body/agenda');
    assert.equal((await backend.call('member', 'GET', `/meetings/${bare.id}`)).status, 404);
  });

  it('wants the version it was decided on', async () => {
    const made = await desk.create();
    const path = `/meetings/${idOf(made)}/notices`;
    assert.equal((await backend.call('secretary', 'POST', path)).status, 428);
    assert.equal((await desk.patch(made, { title: 'Tên mới' })).status, 200);
    assert.equal((await backend.call('secretary', 'POST', path, { headers: tagOf(made) })).status, 412);
  });

  it('sends once for one key', async () => {
    const made = await desk.create();
    const path = `/meetings/${idOf(made)}/notices`;
    const headers = { ...tagOf(made), 'idempotency-key': randomUUID() };
    const [first, second] = [
      await backend.call('secretary', 'POST', path, { headers }),
      await backend.call('secretary', 'POST', path, { headers }),
    ];
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.deepEqual(second.body, first.body);
    assert.equal((await backend.call('secretary', 'GET', `/meetings/${idOf(made)}`)).body.noticeVersion, 1);
  });

  it('is for nobody but those who prepare this very meeting', async () => {
    const made = await desk.create();
    const path = `/meetings/${idOf(made)}/notices`;
    const status = async (persona: Caller): Promise<number> =>
      (await backend.call(persona, 'POST', path, { headers: tagOf(made) })).status;
    assert.equal(await status('member'), 403);
    assert.equal(await status('superior'), 403);
    assert.equal(await status('otherProvinceSecretary'), 404);
    assert.equal(await status('admin'), 201);
    const another = await desk.create();
    const byCommittee = await backend.call('committeeMember', 'POST', `/meetings/${idOf(another)}/notices`, {
      headers: tagOf(another),
    });
    assert.equal(byCommittee.status, 201, byCommittee.text);
  });

  it('asks again after a change of place: old answers no longer count, absences stand', async () => {
    const meeting = await desk.announce();
    const { id } = meeting.body as Meeting;
    const answer = (noticeVersion: number): Promise<TestAnswer> =>
      backend.call('member', 'PUT', `/meetings/${id}/acknowledgement`, {
        body: { acknowledgement: 'attending', noticeVersion },
      });
    assert.equal((await answer(1)).status, 200);
    const absence = await backend.call('admin', 'POST', `/meetings/${id}/absence-requests`, {
      body: { reasonKind: 'work' },
    });
    assert.equal(absence.status, 201, absence.text);

    const moved = await desk.patch(meeting, { place: 'Hội trường phường' });
    assert.equal(moved.status, 200, moved.text);
    refused(await answer(1), 409, 'notice-outdated');

    const again = await desk.notify(moved);
    assert.equal((again.body as Meeting).noticeVersion, 2);
    const counts = (again.body as Meeting).answerCounts;
    assert.deepEqual([counts?.attending, counts?.absent], [0, 1]);
    const mine = (await backend.call('member', 'GET', `/meetings/${id}`)).body as Meeting;
    assert.deepEqual([mine.myAnswer?.acknowledgement, mine.myAnswer?.acknowledgedVersion], ['none', 1]);
    refused(await answer(1), 409, 'notice-outdated');
    assert.equal((await answer(2)).body.myAnswer.acknowledgement, 'attending');
    const absent = (await backend.call('admin', 'GET', `/meetings/${id}`)).body as Meeting;
    assert.equal(absent.myAnswer?.absenceRequest?.state, 'submitted');
  });
});

describe('updateMeeting', () => {
  it('changes what is named and leaves the rest', async () => {
    const made = await desk.create({ guests: ['Khách Mời'], endsAt: '2027-01-05T20:30:00+07:00' });
    const { status, body } = await desk.patch(made, { topic: 'Chuyên đề', endsAt: null });
    assert.equal(status, 200);
    const expected = { ...(made.body as Meeting), topic: 'Chuyên đề', endsAt: null, version: 2 };
    assert.deepEqual(body, expected);
  });

  it('gives a moved meeting the usual deadline again', async () => {
    const meeting = await desk.announce({ absenceDeadlineAt: '2027-01-01T10:00:00+07:00' });
    assert.equal((meeting.body as Meeting).absenceDeadlineAt, '2027-01-01T03:00:00.000Z');
    const moved = await desk.patch(meeting, { startsAt: '2027-01-12T19:00:00+07:00' });
    assert.equal(moved.body.absenceDeadlineAt, null);
    assert.equal((await desk.notify(moved)).body.absenceDeadlineAt, '2027-01-11T10:00:00.000Z');
  });

  it('keeps an announced meeting complete', async () => {
    const meeting = await desk.announce();
    refused(await desk.patch(meeting, { place: null }), 422, 'place-missing', '/body/place');
    refused(await desk.patch(meeting, { agenda: [] }), 422, 'agenda-missing', '/body/agenda');
  });

  it('postpones with a reason, is announced anew, and withdraws absences of the old date', async () => {
    const meeting = await desk.announce();
    const { id } = meeting.body as Meeting;
    const absence = { body: { reasonKind: 'family' } };
    assert.equal((await backend.call('member', 'POST', `/meetings/${id}/absence-requests`, absence)).status, 201);
    refused(await desk.patch(meeting, { state: 'postponed' }), 422, 'reason-missing', '/body/stateReason');
    refused(await desk.patch(meeting, { stateReason: 'Bão' }), 422, 'reason-without-state', '/body/stateReason');

    const postponed = await desk.patch(meeting, { state: 'postponed', stateReason: 'Mưa bão' });
    assert.deepEqual([postponed.body.state, postponed.body.stateReason], ['postponed', 'Mưa bão']);
    const seen = await backend.call('member', 'GET', `/meetings/${id}`);
    assert.equal(seen.body.state, 'postponed');
    refused(await desk.patch(postponed, { state: 'postponed', stateReason: 'Mưa' }), 409, 'meeting-not-announced');
    const answer = { body: { acknowledgement: 'attending', noticeVersion: 1 } };
    refused(await backend.call('member', 'PUT', `/meetings/${id}/acknowledgement`, answer), 409, 'meeting-not-open');

    const moved = await desk.patch(postponed, { startsAt: '2027-01-08T19:00:00+07:00' });
    const again = await desk.notify(moved);
    assert.deepEqual([again.body.state, again.body.stateReason, again.body.noticeVersion], ['notified', null, 2]);
    const mine = (await backend.call('member', 'GET', `/meetings/${id}`)).body as Meeting;
    assert.equal(mine.myAnswer?.acknowledgement, 'none');
    assert.equal(mine.myAnswer.absenceRequest?.state, 'withdrawn');
  });

  it('cancels for good', async () => {
    const meeting = await desk.announce();
    const cancelled = await desk.patch(meeting, { state: 'cancelled', stateReason: 'Trùng lịch của Đảng ủy' });
    assert.equal(cancelled.body.state, 'cancelled');
    refused(await desk.patch(cancelled, { title: 'Khác' }), 409, 'meeting-closed');
    const path = `/meetings/${idOf(meeting)}/notices`;
    refused(await backend.call('secretary', 'POST', path, { headers: tagOf(cancelled) }), 409, 'meeting-closed');
  });

  it('leaves a draft that is cancelled out of sight of those who were to be invited', async () => {
    const made = await desk.create();
    const cancelled = await desk.patch(made, { state: 'cancelled', stateReason: 'Trùng lịch' });
    assert.equal(cancelled.status, 200);
    assert.equal((await backend.call('member', 'GET', `/meetings/${idOf(made)}`)).status, 404);
  });

  it('does not touch a held meeting', async () => {
    const held = await backend.call('secretary', 'GET', `/meetings/${HELD}`);
    refused(await desk.patch(held, { title: 'Khác' }), 409, 'meeting-closed');
  });

  it('has one winner of many at once', async () => {
    const made = await desk.create();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        backend.call(number % 2 === 0 ? 'secretary' : 'deputySecretary', 'PATCH', `/meetings/${idOf(made)}`, {
          body: { title: `Tên ${number}` },
          headers: tagOf(made),
        }),
      ),
    );
    const winners = answers.filter((answer) => answer.status === 200);
    assert.equal(winners.length, 1);
    assert.ok(answers.every((answer) => [200, 412].includes(answer.status)));
    const left = await backend.call('secretary', 'GET', `/meetings/${idOf(made)}`);
    assert.deepEqual([left.body.title, left.body.version], [winners[0]?.body.title, 2]);
  });

  it('waits for a change under way and then finds its own version stale', async () => {
    const made = await desk.create();
    const change = { title: 'Của phó bí thư', version: 2 };
    const answer = await whileChanging(
      backend.database.db,
      (transaction) => changeMeeting(transaction, idOf(made), change),
      () => desk.patch(made, { title: 'Của bí thư' }),
    );
    assert.equal(answer.status, 412);
    const left = await backend.call('secretary', 'GET', `/meetings/${idOf(made)}`);
    assert.deepEqual([left.body.title, left.body.version], ['Của phó bí thư', 2]);
  });

  it('is closed to foreign secretaries and to members', async () => {
    const current = await backend.call('secretary', 'GET', `/meetings/${UPCOMING}`);
    const attempt = { body: { title: 'Khác' }, headers: tagOf(current) };
    assert.equal((await backend.call('otherProvinceSecretary', 'PATCH', `/meetings/${UPCOMING}`, attempt)).status, 404);
    assert.equal((await backend.call('member', 'PATCH', `/meetings/${UPCOMING}`, attempt)).status, 403);
    assert.equal(
      (await backend.call('secretary', 'PATCH', `/meetings/${UPCOMING}`, { body: attempt.body })).status,
      428,
    );
  });
});
