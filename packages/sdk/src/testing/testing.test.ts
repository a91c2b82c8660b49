// The handlers as a portal team uses them: msw in Node, the SDK in front.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { setupServer } from 'msw/node';
import { createClient, etagOf, isProblem, type OperationId } from '../client.ts';
import { listEvents, subscribe, type HandbookEvent } from '../events.ts';
import { routes } from '../generated/routes.ts';
import { Handbook } from '../index.ts';
import { sampleId } from './state/persons.ts';
import { getMyProfile } from '../members.ts';
import {
  answer,
  createHandlers,
  exampleOf,
  faults,
  handle,
  mockFetch,
  problem,
  respond,
  tokenOfPersona,
} from './index.ts';

const baseUrl = 'http://handbook.test/v1';
const server = setupServer();
const handbook = new Handbook({ baseUrl, token: () => Promise.resolve('t'), retry: 0 });
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;

before(() => server.listen());
beforeEach(() => {
  handbook.clear();
  server.use(...createHandlers({ baseUrl }));
});
afterEach(() => server.resetHandlers());
after(() => {
  handbook.clear();
  server.close();
});

test('every operation has a handler, and every function and method calls its operation', async () => {
  const called = new Set<string>();
  const operations = Object.keys(routes) as OperationId[];
  const tell = (operation: OperationId) => handle(operation, () => void called.add(operation), baseUrl);
  server.resetHandlers(
    ...createHandlers({ persona: 'secretary', baseUrl, overrides: operations.map((operation) => tell(operation)) }),
  );
  const { accounts, roles, audit, members, organizations, meetings, documents } = handbook;
  const { feedback, attachments, announcements, support, consents, dataRequests, corrections } = handbook;
  const { memberId } = exampleOf('getSession', 200);
  const [organizationId, documentId] = [exampleOf('getOrganization', 200).id, exampleOf('getDocument', 200).id];
  const draft = await meetings.create({
    organizationId,
    kind: 'cellRegular',
    title: 'x',
    period: '2026-12',
    startsAt: '2026-12-30T19:00:00+07:00',
  });
  const change = { place: 'Hội trường', agenda: ['Thảo luận'] };
  const changed = await meetings.update(draft.id, change, { ifMatch: etagOf(draft) });
  const { id, noticeVersion } = await meetings.notify(draft.id, { ifMatch: etagOf(changed) });
  const absence = await meetings.submitAbsence(id, { reasonKind: 'work' });
  const [ofAnother] = (await meetings.absences(exampleOf('getMeeting', 200).id)).items;
  const [waiting, active] = (await accounts.list()).items;
  const why = { reason: 'Đã chuyển sinh hoạt' };
  await accounts.approve(waiting!.id, { ifMatch: etagOf(waiting!) });
  const locked = await accounts.lock(active!.id, why, { ifMatch: etagOf(active!) });
  await accounts.unlock(active!.id, { ifMatch: etagOf(locked) });
  // Of an applicant, of one who rejects, and of admins.
  const grant = { memberId, role: 'committeeMember', organizationId } as const;
  const refusals: PromiseLike<unknown>[] = [
    accounts.register({ fullName: 'x', birthDate: '1952-03-14', citizenId: '099152000110' }),
    accounts.reject(waiting!.id, why, { ifMatch: '"2"' }),
    accounts.prepare(waiting!.id, { note: 'x' }, { ifMatch: '"2"' }),
    roles.list(),
    roles.review(),
    roles.grant(grant),
    roles.revoke(memberId, why, { ifMatch: '"2"' }),
  ];
  await Promise.allSettled(refusals);
  await accounts.revoke(waiting!.id, why, { ifMatch: '"2"' });
  const sent = await feedback.submit(opinion);
  // Refused: nobody handles their own opinion.
  const handled = [
    feedback.receive(sent.id),
    feedback.forward(sent.id, { note: 'Vượt thẩm quyền' }, { ifMatch: etagOf(sent) }),
    feedback.extend(sent.id, { reason: 'Cần xác minh', workingDays: 5 }, { ifMatch: etagOf(sent) }),
    feedback.close(sent.id, { ifMatch: etagOf(sent) }),
  ];
  await Promise.allSettled(handled);
  const [consent] = (await consents.mine()).items[0]!.history;
  await consents.withdraw(consent!.id, { ifMatch: etagOf(consent!) });
  await consents.give({ purpose: 'handbook', textVersion: '2026-01', sensitiveNotice: true, method: 'screen' });
  const asked = await dataRequests.submit({ kind: 'erase' });
  // Refused: a secretary is no superior.
  const ofSuperior = [
    dataRequests.list(),
    dataRequests.answer(asked.id, { decision: 'accepted' }, { ifMatch: etagOf(asked) }),
    dataRequests.complete(asked.id, { outcome: 'x' }, { ifMatch: etagOf(asked) }),
    dataRequests.extend(asked.id, { reason: 'x' }, { ifMatch: etagOf(asked) }),
  ];
  await Promise.allSettled(ofSuperior);
  const uploaded = await attachments.upload(new Blob(['%PDF-']), { purpose: 'feedback', name: 'a.pdf' });
  await attachments.download(uploaded.id);
  await attachments.delete(uploaded.id);
  const ownCorrection = await corrections.submit({ changes: { phone: '0900000056' }, reason: 'Đổi số' });
  await corrections.withdraw(ownCorrection.id);
  const [correction] = (await corrections.list({ state: 'submitted' })).items;
  await corrections.reveal(correction!.id, { fields: ['phone'], purpose: 'recordCorrection' });
  await corrections.decide(correction!.id, { decision: 'approved' }, { ifMatch: etagOf(correction!) });
  await Promise.all([corrections.mine(), corrections.history(), corrections.get(correction!.id)]);
  const written = await announcements.create({ organizationId, title: 'x', body: 'x' });
  const published = await announcements.publish(written.id, { ifMatch: etagOf(written) });
  const pinned = { pinnedUntil: '2026-12-30T19:00:00+07:00' };
  const withPin = await announcements.update(written.id, pinned, { ifMatch: etagOf(published) });
  await announcements.withdraw(written.id, { ifMatch: etagOf(withPin) });
  const { id: helpedId } = exampleOf('issueSupportCode', 200).member;
  const assigned = await support.assign({ helperId: exampleOf('getSession', 200).memberId, helpedId: sampleId(104) });
  await support.end(assigned.id, { outcome: 'other' }, { ifMatch: etagOf(assigned) });
  const { code } = await support.issueCode(helpedId);
  const { id: assignmentId } = exampleOf('listSupportAssignments', 200).items[0]!;
  const inPerson = { task: 'submitFeedback', consentTextVersion: '2026-11', consentGiven: true, code } as const;
  const { id: sessionId } = exampleOf('startAssistedSession', 201);
  // Refused: the secretary is no helper.
  await Promise.allSettled([
    support.start({ assignmentId, ...inPerson }),
    support.session(sessionId),
    support.endSession(sessionId),
  ]);
  await Promise.all([
    support.list(),
    announcements.list(),
    announcements.get(exampleOf('getAnnouncement', 200).id),
    announcements.markRead(exampleOf('getAnnouncement', 200).id),
    announcements.readCounts(written.id),
    accounts.session(),
    accounts.mine(),
    members.me(),
    members.list(),
    members.profile(memberId),
    members.reveal(memberId, { fields: ['phone'], purpose: 'contact' }),
    audit.mine(),
    consents.purposes(),
    dataRequests.mine(),
    dataRequests.get(asked.id),
    dataRequests.download(),
    audit.list(),
    organizations.list(),
    organizations.get(organizationId),
    meetings.list(),
    meetings.get(id),
    meetings.acknowledge(id, { acknowledgement: 'attending', noticeVersion }),
    meetings.decideAbsence(ofAnother!.id, { decision: 'accepted' }, { ifMatch: etagOf(ofAnother!) }),
    meetings.withdrawAbsence(absence.id),
    documents.list(),
    documents.get(documentId),
    documents.content(documentId),
    documents.search(documentId, 'chi bộ'),
    documents.import({ fileName: 'a.txt', text: 'Điều 1', scope: 'public' }),
    feedback.list(),
    feedback.get(sent.id),
    feedback.reply(sent.id, { body: 'Thêm' }),
    listEvents(handbook.client),
    new Promise<string>((onMode) => subscribe(handbook.client, { onEvent() {}, onMode })),
  ]);
  assert.deepEqual([...called].sort(), operations.sort());
});

test('what is written is told, as it happens and to who asks after it', async () => {
  const told: HandbookEvent[] = [];
  const { client } = handbook;
  await new Promise((onMode) => subscribe(client, { onEvent: (event) => void told.push(event), onMode }));
  const { lastEventId } = await listEvents(client);
  const { id, noticeVersion } = exampleOf('getMeeting', 200);
  const sent = await handbook.feedback.submit(opinion);
  await handbook.feedback.reply(sent.id, { body: 'Thêm' });
  await handbook.meetings.acknowledge(id, { acknowledgement: 'attending', noticeVersion });
  const absence = await handbook.meetings.submitAbsence(id, { reasonKind: 'work' });
  await handbook.meetings.withdrawAbsence(absence.id);
  while (told.length < 5) await new Promise(setImmediate);
  assert.deepEqual(
    told.map(({ type, objectId }) => [type, objectId]),
    [
      ['feedback.submitted', sent.id],
      ['feedback.replied', sent.id],
      ['meeting.answered', id],
      ['absenceRequest.submitted', absence.id],
      ['absenceRequest.withdrawn', absence.id],
    ],
  );
  assert.deepEqual((await listEvents(client, { after: lastEventId })).items, told);
});

test('what was written a moment ago is told to who begins before it', async () => {
  const { client } = handbook;
  const before = performance.now();
  const sent = await handbook.feedback.submit(opinion);
  assert.deepEqual((await listEvents(client)).items, []);
  assert.deepEqual(
    (await listEvents(client, { secondsAgo: 60 })).items.map(({ objectId }) => objectId),
    [sent.id],
  );
  const told = await new Promise<HandbookEvent>((onEvent) => subscribe(client, { onEvent, since: before }));
  assert.equal(told.objectId, sent.id);
});

test('a file uploaded is sent with an opinion and stays; the same key goes on with the same file', async () => {
  const idempotencyKey = '0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f';
  const file = new File(['%PDF-1.7 %%EOF'], 'a.pdf');
  const first = await handbook.attachments.upload(file, { purpose: 'feedback', idempotencyKey });
  const again = await handbook.attachments.upload(file, { purpose: 'feedback', idempotencyKey });
  assert.deepEqual([again.id, first.state, first.receivedBytes], [first.id, 'scanned', file.size]);
  const sent = await handbook.feedback.submit({ ...opinion, attachmentIds: [first.id] });
  assert.deepEqual(
    sent.attachments.map(({ id, state }) => [id, state]),
    [[first.id, 'available']],
  );
  assert.equal(await (await handbook.attachments.download(first.id)).text(), '%PDF-1.7 %%EOF');
  await assert.rejects(handbook.attachments.delete(first.id), { status: 409 });
});

test('an answer of ones own comes first', async () => {
  server.use(answer('getMyProfile', 200, { ...exampleOf('getMyProfile', 200), phone: null }));
  assert.equal((await handbook.members.me()).phone, null);
  // @ts-expect-error the contract gives no such body
  answer('getMyProfile', 200, { phone: null });
  // @ts-expect-error the contract gives no such status
  answer('getMyProfile', 201, exampleOf('getMyProfile', 200));
});

test('a refusal is the problem of the contract', async () => {
  server.use(problem('getDocument', 404, { detail: 'Không có.' }));
  const error: unknown = await handbook.documents.get('id').catch((reason: unknown) => reason);
  assert.ok(isProblem(error, 'getDocument', 404));
  assert.deepEqual([error.problem.code, error.problem.detail], ['not-found', 'Không có.']);
});

test('a persona has a token of the demo server', async () => {
  const { http } = await import('msw');
  server.use(
    http.post('http://demo.test/demo/tokens', async ({ request }) =>
      respond(200, { accessToken: await request.text(), expiresIn: 600 }),
    ),
  );
  assert.deepEqual(await tokenOfPersona('http://demo.test', 'secretary')(), {
    accessToken: '{"persona":"secretary"}',
    expiresIn: 600,
  });
  server.use(http.post('http://demo.test/demo/tokens', () => respond(404, {})));
  await assert.rejects(tokenOfPersona('http://demo.test', 'secretary'), /no token for secretary: 404/);
});

test('without service worker or interception: a fetch that the handlers answer', async () => {
  server.close(); // nothing is intercepted
  const client = createClient({ baseUrl, token: () => Promise.resolve('t'), fetch: mockFetch(createHandlers()) });
  assert.equal((await getMyProfile(client)).fullName, exampleOf('getMyProfile', 200).fullName);
  const elsewhere = createClient({ baseUrl, fetch: mockFetch(createHandlers({ baseUrl: 'http://other.test/v1' })) });
  await assert.rejects(getMyProfile(elsewhere), /No handler for GET http:\/\/handbook\.test\/v1\/members\/me/);
  const slow = mockFetch([faults.slow({ milliseconds: 2000 }), ...createHandlers()]);
  await assert.rejects(slow(`${baseUrl}/members/me`, { signal: AbortSignal.abort(new Error('left')) }), /left/);
  const leaving = new AbortController();
  const left = assert.rejects(slow(`${baseUrl}/members/me`, { signal: leaving.signal }), /left later/);
  leaving.abort(new Error('left later'));
  await left;
  server.listen();
});

test('an upload, a download and a subscription go by the fetch of the client too', async () => {
  server.close();
  const seen: string[] = [];
  const answerNow = mockFetch(createHandlers());
  const { attachments, client } = new Handbook({
    baseUrl,
    token: () => Promise.resolve('t'),
    fetch: (request, { operation, attempt }) => {
      seen.push(`${operation} ${attempt}`);
      return answerNow(request);
    },
  });
  const { id } = await attachments.upload(new Blob(['%PDF-']), { purpose: 'feedback', name: 'a.pdf' });
  assert.equal(await (await attachments.download(id)).text(), '%PDF-');
  const mode = await new Promise((onMode) => subscribe(client, { onEvent: () => undefined, onMode }));
  assert.equal(mode, 'stream');
  assert.deepEqual(
    seen.filter((one) => !/^(add|get)Attachment /.test(one)),
    ['uploadAttachmentContent 1', 'getAttachmentContent 1', 'streamEvents 1'],
  );
  client.clear();
  server.listen();
});
