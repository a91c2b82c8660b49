// Meetings and their answers change as at the API: rules, versions, who sees what.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  cellId,
  createWorld,
  draft,
  meetingId,
  noticeVersion,
  refused,
} from '../../../../../test/support/mock-world.ts';
import { etagOf } from '../../client.ts';
import type { Meeting } from '../../index.ts';
import { exampleOf } from '../index.ts';

let { as, member, secretary } = createWorld();
beforeEach(() => void ({ as, member, secretary } = createWorld()));

test('drafts are for those who prepare, chi ủy among them: the member and the superior see them after the notice', async () => {
  const created = await secretary.meetings.create({ ...draft, place: 'Nhà văn hóa', agenda: ['Thảo luận'] });
  for (const persona of ['member', 'superior'] as const) {
    await refused(as(persona).meetings.get(created.id), 'getMeeting', 404);
  }
  assert.deepEqual((await as('committeeMember').meetings.absences(created.id)).items, []);
  for (const persona of ['admin', 'committeeMember'] as const)
    assert.equal((await as(persona).meetings.get(created.id)).state, 'draft');
  const announced = await secretary.meetings.notify(created.id, { ifMatch: etagOf(created) });
  assert.deepEqual([announced.state, announced.noticeVersion, announced.version], ['notified', 1, 2]);
  for (const persona of ['member', 'superior'] as const) {
    assert.equal((await as(persona).meetings.get(created.id)).state, 'notified');
  }
});

test('a change raises the version; without or with an old version it is refused and changes nothing', async () => {
  const read = await secretary.meetings.get(meetingId);
  const changed = await secretary.meetings.update(meetingId, { place: 'Hội trường' }, { ifMatch: etagOf(read) });
  assert.deepEqual([changed.place, changed.version], ['Hội trường', read.version + 1]);
  const stale = secretary.meetings.update(meetingId, { place: 'Nơi khác' }, { ifMatch: etagOf(read) });
  assert.deepEqual(await refused(stale, 'updateMeeting', 412), ['version-stale']);
  const blind = secretary.client.send('updateMeeting', `meetings/${meetingId}`, { method: 'PATCH', body: {} });
  assert.deepEqual(await refused(blind, 'updateMeeting', 428), ['if-match-missing']);
  assert.equal((await member.meetings.get(meetingId)).place, 'Hội trường');
});

test('after a change of place members answer the new notice, not the old', async () => {
  const ifMatch = etagOf(await secretary.meetings.get(meetingId));
  const changed = await secretary.meetings.update(meetingId, { place: 'Hội trường' }, { ifMatch });
  const answer = { acknowledgement: 'attending', noticeVersion } as const;
  const early = member.meetings.acknowledge(meetingId, answer);
  assert.deepEqual(await refused(early, 'acknowledgeMeeting', 409), ['notice-outdated']);
  await secretary.meetings.notify(meetingId, { ifMatch: etagOf(changed) });
  const old = member.meetings.acknowledge(meetingId, answer);
  assert.deepEqual(await refused(old, 'acknowledgeMeeting', 409), ['notice-outdated']);
  const now = await member.meetings.acknowledge(meetingId, { ...answer, noticeVersion: noticeVersion + 1 });
  assert.equal(now.myAnswer?.acknowledgement, 'attending');
});

test('what a notice or a change may not lack is named by field', async () => {
  const created = await secretary.meetings.create(draft);
  const notice = secretary.meetings.notify(created.id, { ifMatch: etagOf(created) });
  assert.deepEqual(await refused(notice, 'notifyMeeting', 422), ['rule-violated', '/body/place', '/body/agenda']);
  const change = (patch: object, meeting: Meeting = created) =>
    secretary.meetings.update(meeting.id, patch, { ifMatch: etagOf(meeting) });
  const past = await change({ startsAt: '2026-01-01T19:00:00+07:00', place: 'A', agenda: ['B'] });
  const late = secretary.meetings.notify(past.id, { ifMatch: etagOf(past) });
  assert.deepEqual(await refused(late, 'notifyMeeting', 422), ['start-in-past', '/body/startsAt']);
  const ended = change({ endsAt: '2025-12-31T19:00:00+07:00' }, past);
  assert.deepEqual(await refused(ended, 'updateMeeting', 422), ['end-before-start', '/body/endsAt']);
  const postponed = change({ state: 'postponed', stateReason: 'Mưa' }, past);
  assert.deepEqual(await refused(postponed, 'updateMeeting', 409), ['meeting-not-announced']);
  const silent = change({ state: 'cancelled' }, past);
  assert.deepEqual(await refused(silent, 'updateMeeting', 422), ['reason-missing', '/body/stateReason']);
  const unknown = change({ documentIds: [past.id] }, past);
  assert.deepEqual(await refused(unknown, 'updateMeeting', 422), ['rule-violated', '/body/documentIds/0']);
  const held = exampleOf('listMeetings', 200).items.find(({ state }) => state === 'held')!;
  assert.deepEqual(await refused(change({ place: 'A' }, held), 'updateMeeting', 409), ['meeting-closed']);
  const committee = secretary.meetings.create({ ...draft, kind: 'committee' });
  assert.deepEqual(await refused(committee, 'createMeeting', 422), ['kind-not-for-organization', '/body/kind']);
});

test('an absence: asked, counted, decided by another, seen by its author', async () => {
  const before = (await secretary.meetings.get(meetingId)).answerCounts!;
  const asked = await member.meetings.submitAbsence(meetingId, { reasonKind: 'family' });
  const again = member.meetings.submitAbsence(meetingId, { reasonKind: 'work' });
  assert.deepEqual(await refused(again, 'submitAbsenceRequest', 409), ['absence-already-open']);
  const after = (await secretary.meetings.get(meetingId)).answerCounts!;
  assert.deepEqual([after.absent, after.none, after.invited], [before.absent + 1, before.none - 1, before.invited]);
  const listed = (await secretary.meetings.absences(meetingId)).items.find(({ id }) => id === asked.id)!;
  const decide = (note?: string) =>
    secretary.meetings.decideAbsence(listed.id, { decision: 'declined', note }, { ifMatch: etagOf(listed) });
  assert.deepEqual(await refused(decide(), 'decideAbsenceRequest', 422), ['note-missing', '/body/note']);
  const decided = await decide('Cần có mặt');
  assert.deepEqual([decided.state, decided.decidedBy], ['declined', (await secretary.members.me()).fullName]);
  const { myAnswer } = await member.meetings.get(meetingId);
  assert.deepEqual([myAnswer!.acknowledgement, myAnswer!.absenceRequest!.state], ['none', 'declined']);
  const withdrawal = member.meetings.withdrawAbsence(asked.id);
  assert.deepEqual(await refused(withdrawal, 'withdrawAbsenceRequest', 409), ['absence-declined']);
});

test('an absence: nobody decides their own, and saying "I will attend" withdraws it', async () => {
  const own = await secretary.meetings.submitAbsence(meetingId, { reasonKind: 'work' });
  const decision = secretary.meetings.decideAbsence(own.id, { decision: 'accepted' }, { ifMatch: etagOf(own) });
  assert.deepEqual(await refused(decision, 'decideAbsenceRequest', 409), ['own-request']);
  await secretary.meetings.acknowledge(meetingId, { acknowledgement: 'attending', noticeVersion });
  const { myAnswer } = await secretary.meetings.get(meetingId);
  assert.deepEqual([myAnswer!.acknowledgement, myAnswer!.absenceRequest!.state], ['attending', 'withdrawn']);
  assert.equal((await secretary.meetings.withdrawAbsence(own.id)).state, 'withdrawn');
  await refused(member.meetings.withdrawAbsence(own.id), 'withdrawAbsenceRequest', 404);
});

test('a meeting moved to another day: requests for the old one no longer stand', async () => {
  await member.meetings.submitAbsence(meetingId, { reasonKind: 'work' });
  const ifMatch = etagOf(await secretary.meetings.get(meetingId));
  const change = { startsAt: '2026-12-05T19:00:00+07:00', endsAt: null };
  const moved = await secretary.meetings.update(meetingId, change, { ifMatch });
  const announced = await secretary.meetings.notify(meetingId, { ifMatch: etagOf(moved) });
  assert.equal(announced.absenceDeadlineAt, '2026-12-04T10:00:00.000Z');
  assert.equal((await member.meetings.get(meetingId)).myAnswer!.absenceRequest!.state, 'withdrawn');
});

test('lists of meetings are narrowed by each filter', async () => {
  const count = async (query: object) => (await secretary.meetings.list(query)).items.length;
  const all = (await secretary.meetings.list()).items;
  assert.deepEqual(
    [...all].sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1)),
    all,
  );
  assert.equal(await count({ organizationId: cellId }), all.length);
  assert.equal(await count({ organizationId: meetingId }), 0);
  assert.equal(await count({ kind: 'cellThematic' }), 2);
  assert.equal(await count({ state: 'held' }), 2);
  assert.equal(await count({ from: '2026-12-01T00:00:00+07:00' }), 2);
  assert.equal(await count({ to: '2026-12-01T00:00:00+07:00' }), 2);
  assert.equal((await member.organizations.list({ parentId: cellId })).items.length, 0);
  assert.equal((await member.organizations.list({ asOf: '2020-01-01' })).items.length, 0);
  await refused(member.organizations.get(cellId, { asOf: '2020-01-01' }), 'getOrganization', 404);
});
