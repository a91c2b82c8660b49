// The mock API has a memory and the API's manners: who may what, versions, keys, pages, filters.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { checkRequest } from '../../../../test/support/contract-answers.ts';
import { etagOf, isProblem, type OperationId, type ProblemStatus } from '../client.ts';
import { Handbook, type FeedbackCreate, type Meeting } from '../index.ts';
import { createHandlers, createState, exampleOf, mockFetch, personas, type Persona, type State } from './index.ts';

const baseUrl = 'http://handbook.test/v1';
const opinion: FeedbackCreate = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' };
const { id: meetingId, noticeVersion } = exampleOf('getMeeting', 200);
const { id: cellId } = exampleOf('getOrganization', 200);
const draft = {
  organizationId: cellId,
  kind: 'cellRegular',
  title: 'Sinh hoạt',
  period: '2026-12',
  startsAt: '2026-12-30T19:00:00+07:00',
} as const;

let state: State;
let sent: { request: Request; response: Response }[];
let member: Handbook;
let secretary: Handbook;

function as(persona: Persona | 'guest'): Handbook {
  const answer = mockFetch(createHandlers({ state, ...(persona !== 'guest' && { persona }) }));
  return new Handbook({
    baseUrl,
    token: persona === 'guest' ? undefined : () => Promise.resolve(persona),
    retry: 0,
    fetch: async (request) => {
      const response = await answer(request.clone());
      await checkRequest(request, response.clone());
      sent.push({ request, response });
      return response;
    },
  });
}

beforeEach(() => {
  state = createState();
  sent = [];
  [member, secretary] = [as('member'), as('secretary')];
});

/** The refusal of an operation: its code and the fields at fault. */
async function refused<Id extends OperationId>(call: Promise<unknown>, operation: Id, status: ProblemStatus<Id>) {
  const error: unknown = await call.then(() => 'no refusal').catch((reason: unknown) => reason);
  if (!isProblem(error, operation, status)) throw new Error(`Not a ${status}: ${String(error)}`, { cause: error });
  const { code, errors = [] } = error.problem as { code: string; errors?: { pointer: string }[] };
  return [code, ...errors.map(({ pointer }) => pointer)];
}

test('at first it is the examples of the contract', async () => {
  assert.deepEqual((await member.meetings.list()).items, exampleOf('listMeetings', 200).items);
  assert.deepEqual((await member.feedback.list()).items, exampleOf('listFeedback', 200).items);
  assert.deepEqual((await member.documents.list()).items, exampleOf('listDocuments', 200).items);
  assert.deepEqual((await member.organizations.list()).items, exampleOf('listOrganizations', 200).items);
  assert.deepEqual(await member.meetings.get(meetingId), exampleOf('getMeeting', 200));
  assert.deepEqual(await member.members.me(), exampleOf('getMyProfile', 200));
  assert.deepEqual(await member.accounts.session(), exampleOf('getSession', 200));
  const { id } = exampleOf('getDocument', 200);
  assert.deepEqual(await member.documents.get(id), exampleOf('getDocument', 200));
  assert.equal(await member.documents.content(id), exampleOf('getDocumentContent', 200));
  assert.deepEqual(await member.documents.search(id, 'bi thu chi bo'), exampleOf('searchDocument', 200));
});

test('each persona is somebody else; nobody writes to the world of another state', async () => {
  const ids = await Promise.all(personas.map(async (persona) => (await as(persona).members.me()).id));
  assert.equal(new Set(ids).size, personas.length);
  await member.feedback.submit(opinion);
  state = createState();
  assert.equal((await as('member').feedback.list()).items.length, exampleOf('listFeedback', 200).items.length);
});

test('permission: 401 for guests, 403 without the role, 404 for what may not be seen', async () => {
  const guest = as('guest');
  assert.deepEqual(await refused(guest.members.me(), 'getMyProfile', 401), ['token-missing']);
  assert.deepEqual(await refused(member.meetings.create(draft), 'createMeeting', 403), ['not-allowed']);
  assert.deepEqual(await refused(member.meetings.absences(meetingId), 'listAbsenceRequests', 403), ['not-allowed']);
  assert.deepEqual(await refused(as('otherCellMember').meetings.get(meetingId), 'getMeeting', 404), ['not-found']);
  const other = as('otherProvinceSecretary');
  assert.deepEqual(await refused(other.meetings.create(draft), 'createMeeting', 404), ['not-found']);
  assert.deepEqual((await other.meetings.list()).items, []);
  const scopes = async (handbook: Handbook) => (await handbook.documents.list()).items.map(({ scope }) => scope);
  assert.deepEqual(await scopes(guest), ['public']);
  assert.deepEqual((await scopes(member)).sort(), ['members', 'public']);
  const [own] = (await member.feedback.list()).items;
  for (const persona of ['admin', 'office'] as const) {
    await refused(as(persona).feedback.get(own!.id), 'getFeedback', 404);
  }
});

test('drafts are for those who prepare: the member, the committee and the superior see them after the notice', async () => {
  const created = await secretary.meetings.create({ ...draft, place: 'Nhà văn hóa', agenda: ['Thảo luận'] });
  for (const persona of ['member', 'superior'] as const) {
    await refused(as(persona).meetings.get(created.id), 'getMeeting', 404);
  }
  await refused(as('committeeMember').meetings.absences(created.id), 'listAbsenceRequests', 404);
  assert.equal((await as('admin').meetings.get(created.id)).state, 'draft');
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

test('a key used twice: the same act is done once, another act is refused', async () => {
  const before = (await member.feedback.list()).items.length;
  const idempotencyKey = '0192f0c1-2b5e-4cc3-9d2e-0a1b2c3d4e5f';
  const { kind, ...rest } = opinion;
  const first = await member.feedback.submit(opinion, { idempotencyKey });
  const again = await member.feedback.submit({ ...rest, kind }, { idempotencyKey });
  assert.deepEqual(again, first);
  const other = member.feedback.submit({ ...opinion, body: 'Khác' }, { idempotencyKey });
  const code = ['idempotency-key-reused', '/header/Idempotency-Key'];
  assert.deepEqual(await refused(other, 'submitFeedback', 422), code);
  assert.equal((await member.feedback.list()).items.length, before + 1);
  assert.notEqual((await secretary.feedback.submit(opinion, { idempotencyKey })).id, first.id);
});

test('a refusal is not kept under its key', async () => {
  const idempotencyKey = '0192f0c1-2b5e-4cc3-9d2e-0a1b2c3d4e5f';
  const options = { idempotencyKey, ifMatch: '"9"' };
  assert.deepEqual(await refused(secretary.meetings.notify(meetingId, options), 'notifyMeeting', 412), [
    'version-stale',
  ]);
  const { version } = await secretary.meetings.get(meetingId);
  assert.equal((await secretary.meetings.notify(meetingId, { ...options, ifMatch: `"${version}"` })).noticeVersion, 2);
});

test('an opinion and its answers: who speaks decides what becomes of it', async () => {
  const { id } = await member.feedback.submit(opinion);
  assert.equal((await member.feedback.reply(id, { body: 'Thêm' })).state, 'submitted');
  const answered = await secretary.feedback.reply(id, { body: 'Trả lời' });
  assert.deepEqual([answered.state, answered.replies.length, answered.version], ['answered', 2, 3]);
  assert.equal((await member.feedback.reply(id, { body: 'Hỏi lại' })).state, 'received');
  const received = await secretary.feedback.list({ box: 'received', state: 'received' });
  assert.deepEqual(
    received.items.map((one) => one.id),
    [id],
  );
  assert.deepEqual((await secretary.feedback.list()).items, []);
  const toWard = await member.feedback.submit({ ...opinion, recipient: 'managingCommittee' });
  await refused(secretary.feedback.get(toWard.id), 'getFeedback', 404);
  assert.equal((await as('superior').feedback.get(toWard.id)).id, toWard.id);
});

test('a document imported is listed, read and searched; a second time it is refused, and so is a secret', async () => {
  const text = exampleText.replace('12-QĐ/ĐU', '15-QĐ/ĐU');
  const given = { fileName: 'a.txt', scope: 'members', text } as const;
  const imported = await secretary.documents.import(given);
  assert.deepEqual(
    [imported.number, imported.type, imported.signedOn, imported.contents.length, imported.organization.id],
    ['15-QĐ/ĐU', 'regulation', '2026-02-05', 1, cellId],
  );
  assert.ok((await member.documents.list()).items.some(({ id }) => id === imported.id));
  assert.match(await member.documents.content(imported.id), /<section id="dieu-1"[^>]*><h2>Điều 1/);
  assert.equal((await member.documents.search(imported.id, 'áp dụng cho')).items[0]!.exact, true);
  await refused(as('guest').documents.get(imported.id), 'getDocument', 404);
  assert.deepEqual(await refused(secretary.documents.import(given), 'importDocument', 409), ['document-exists']);
  const secret = secretary.documents.import({ ...given, text: `MẬT\n${text}` });
  assert.deepEqual(await refused(secret, 'importDocument', 422), ['secrecy-mark', '/body/text']);
});

const exampleText = `ĐẢNG ỦY PHƯỜNG THỬ NGHIỆM
Số 12-QĐ/ĐU
Thử Nghiệm, ngày 05 tháng 02 năm 2026
QUY ĐỊNH
về gửi tài liệu họp chi bộ
Điều 1. Phạm vi áp dụng
Quy định này áp dụng cho các chi bộ trực thuộc.`;

test('documents are found with and without diacritics, exact ones first', async () => {
  const titles = async (q: string) => (await member.documents.list({ q })).items.map(({ number }) => number);
  assert.deepEqual(await titles('gui tai lieu'), ['12-QĐ/ĐU']);
  assert.deepEqual(await titles('gửi tài liệu'), ['12-QĐ/ĐU']);
  assert.deepEqual(await titles('12 qd'), ['12-QĐ/ĐU']);
  assert.deepEqual(await titles('liêu'), ['12-QĐ/ĐU']);
  assert.deepEqual(await titles('ieu'), []);
  assert.deepEqual(await titles('…'), []);
  await secretary.documents.import({ fileName: 'a', scope: 'public', text: 'X\nQUY ĐỊNH\nvề gùi hàng' });
  const exact = (await member.documents.list({ q: 'gửi' })).items;
  assert.deepEqual([exact.length, exact[0]!.number], [2, '12-QĐ/ĐU']);
  assert.deepEqual((await member.documents.list({ category: 'resolution' })).items.length, 1);
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

test('pages hold what the limit says, each item once, also when one arrives meanwhile', async () => {
  for (let sent = 0; sent < 3; sent++) await member.feedback.submit(opinion);
  const ids: string[] = [];
  let page = await member.feedback.list({ limit: 2 });
  await member.feedback.submit(opinion);
  for (;;) {
    assert.ok(page.items.length <= 2);
    ids.push(...page.items.map(({ id }) => id));
    const next = await page.next();
    if (!next) break;
    page = next;
  }
  assert.deepEqual([ids.length, new Set(ids).size], [5, 5]);
});

test('a cursor holds for its list, filter and caller only', async () => {
  const { nextCursor: cursor } = await secretary.meetings.list({ limit: 1 });
  const wrong = ['bad-request', '/query/cursor'];
  const asked = { limit: 1, cursor: cursor! };
  assert.deepEqual(await refused(secretary.meetings.list({ ...asked, state: 'held' }), 'listMeetings', 400), wrong);
  assert.deepEqual(await refused(as('admin').meetings.list(asked), 'listMeetings', 400), wrong);
  assert.deepEqual(await refused(secretary.documents.list(asked), 'listDocuments', 400), wrong);
  const much = secretary.meetings.list({ limit: 101 });
  assert.deepEqual(await refused(much, 'listMeetings', 400), ['bad-request', '/query/limit']);
});

test('a second read costs a 304 until something changes', async () => {
  const statuses = () => sent.splice(0).map(({ response }) => response.status);
  const first = await member.meetings.get(meetingId);
  assert.equal(await member.meetings.get(meetingId), first);
  assert.deepEqual(statuses(), [200, 304]);
  await member.meetings.acknowledge(meetingId, { acknowledgement: 'attending', noticeVersion });
  assert.equal((await member.meetings.get(meetingId)).myAnswer!.acknowledgement, 'attending');
  assert.deepEqual(statuses(), [200, 200]);
});

test('a new object says where it is', async () => {
  const { id } = await member.feedback.submit(opinion);
  await member.feedback.reply(id, { body: 'Thêm' });
  await member.meetings.submitAbsence(meetingId, { reasonKind: 'work' });
  const places = sent.map(({ response }) => response.headers.get('Location'));
  assert.deepEqual(places, [`/v1/feedback/${id}`, `/v1/feedback/${id}`, `/v1/meetings/${meetingId}`]);
});
