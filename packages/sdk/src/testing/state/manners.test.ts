// What all operations of the mock API have in common: examples, permission, keys, pages, ETags.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  createWorld,
  draft,
  meetingId,
  noticeVersion,
  opinion,
  refused,
} from '../../../../../test/support/mock-world.ts';
import type { Handbook } from '../../index.ts';
import { exampleOf, personas } from '../index.ts';

let { as, member, secretary, sent } = createWorld();
beforeEach(() => void ({ as, member, secretary, sent } = createWorld()));

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
  const known = personas.filter((persona) => persona !== 'applicant');
  const ids = await Promise.all(known.map(async (persona) => (await as(persona).members.me()).id));
  assert.equal(new Set(ids).size, known.length);
  await member.feedback.submit(opinion);
  assert.equal((await createWorld().member.feedback.list()).items.length, exampleOf('listFeedback', 200).items.length);
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
