// The handlers as a portal team uses them: msw in Node, the SDK in front.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { setupServer } from 'msw/node';
import { ApiError, createClient, etagOf, isProblem, NetworkError, TimeoutError, type OperationId } from '../client.ts';
import { routes } from '../generated/routes.ts';
import { Handbook } from '../index.ts';
import { getMyProfile } from '../members.ts';
import { answer, createHandlers, exampleOf, faults, handle, problem, respond, tokenOfPersona } from './index.ts';

const baseUrl = 'http://handbook.test/v1';
const server = setupServer();
const handbook = new Handbook({ baseUrl, token: () => Promise.resolve('t'), retry: 0 });
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;

before(() => server.listen());
beforeEach(() => {
  handbook.clear();
  server.use(...createHandlers(baseUrl));
});
afterEach(() => server.resetHandlers());
after(() => server.close());

test('every operation has a handler, and every function and method calls its operation', async () => {
  const called: string[] = [];
  const operations = Object.keys(routes) as OperationId[];
  const tell = (operation: OperationId) => handle(operation, () => void called.push(operation), baseUrl);
  server.use(...operations.map(tell));
  const { accounts, members, organizations, meetings, documents, feedback } = handbook;
  const { id } = exampleOf('getMeeting', 200);
  const absence = await meetings.submitAbsence(id, { reasonKind: 'work' });
  const [sent] = (await feedback.list()).items;
  const given: Record<OperationId, object | string> = {
    submitAbsenceRequest: absence,
    listFeedback: { items: [sent], nextCursor: null },
    getSession: await accounts.session(),
    getMyProfile: await members.me(),
    listOrganizations: await organizations.list(),
    getOrganization: await organizations.get('id'),
    listMeetings: await meetings.list(),
    getMeeting: await meetings.get(id),
    createMeeting: await meetings.create({
      organizationId: 'o',
      kind: 'cellRegular',
      title: 'x',
      period: '2026-12',
      startsAt: '2026-12-03T19:00:00+07:00',
    }),
    updateMeeting: await meetings.update('id', { title: 'x' }, { ifMatch: '"1"' }),
    notifyMeeting: await meetings.notify('id', { ifMatch: '"1"' }),
    acknowledgeMeeting: await meetings.acknowledge(id, { acknowledgement: 'attending', noticeVersion: 1 }),
    listAbsenceRequests: await meetings.absences(id),
    decideAbsenceRequest: await meetings.decideAbsence('id', { decision: 'accepted' }, { ifMatch: '"1"' }),
    withdrawAbsenceRequest: await meetings
      .submitAbsence(id, { reasonKind: 'work' })
      .then((request) => meetings.withdrawAbsence(request.id)),
    listDocuments: await documents.list(),
    getDocument: await documents.get('id'),
    getDocumentContent: await documents.content('id'),
    searchDocument: await documents.search('id', 'chi bộ'),
    importDocument: await documents.import({ fileName: 'a.txt', text: 'Điều 1', scope: 'public' }),
    submitFeedback: await feedback.submit(opinion),
    getFeedback: await feedback.get(sent!.id),
    replyToFeedback: await feedback.reply(sent!.id, { body: 'Thêm' }),
  };
  assert.deepEqual([...new Set(called)].sort(), operations.sort());
  for (const operation of operations) assert.ok(given[operation], operation);
  assert.match(given.getDocumentContent as string, /^</);
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

test('an opinion sent is in the list, once for one key; a reply is in it', async () => {
  const idempotencyKey = '0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f';
  const before = (await handbook.feedback.list()).items.length;
  const sent = await handbook.feedback.submit(opinion, { idempotencyKey });
  const again = await handbook.feedback.submit(opinion, { idempotencyKey });
  assert.equal(again.id, sent.id);
  const { items } = await handbook.feedback.list();
  assert.equal(items.length, before + 1);
  assert.deepEqual([items[0]!.subject, items[0]!.body], ['Hỏi', 'Nội dung']);
  await handbook.feedback.reply(sent.id, { body: 'Xin bổ sung' });
  assert.equal((await handbook.feedback.get(sent.id)).replies[0]!.body, 'Xin bổ sung');
  assert.equal((await handbook.feedback.list({ state: 'received' })).items.length, 1);
});

test('an answer to a notice and an absence request are remembered, and forgotten by new handlers', async () => {
  const { id, noticeVersion } = exampleOf('getMeeting', 200);
  const stateOf = async () => (await handbook.meetings.get(id)).myAnswer;
  await handbook.meetings.acknowledge(id, { acknowledgement: 'attending', noticeVersion });
  assert.equal((await stateOf())!.acknowledgement, 'attending');
  const absence = await handbook.meetings.submitAbsence(id, { reasonKind: 'family' });
  assert.equal((await stateOf())!.absenceRequest!.reasonKind, 'family');
  await handbook.meetings.withdrawAbsence(absence.id);
  assert.equal((await stateOf())!.absenceRequest!.state, 'withdrawn');
  server.resetHandlers(...createHandlers(baseUrl));
  assert.equal((await stateOf())!.acknowledgement, 'none');
});

test('what does not exist is 404', async () => {
  await assert.rejects(handbook.meetings.get('nobody'), (error) => isProblem(error, 'getMeeting', 404));
  await assert.rejects(handbook.feedback.get('nobody'), (error) => isProblem(error, 'getFeedback', 404));
});

test('faults: offline, broken, too many, slow, empty, token refused once', async () => {
  server.use(faults.offline());
  await assert.rejects(handbook.members.me(), NetworkError);
  server.use(faults.broken());
  await assert.rejects(handbook.members.me(), (error) => error instanceof ApiError && error.status === 500);
  server.use(faults.tooMany());
  await assert.rejects(handbook.members.me(), (error) => error instanceof ApiError && error.status === 429);
  server.resetHandlers(...createHandlers(baseUrl, [faults.slow(200)]));
  await assert.rejects(handbook.members.me({ timeout: 30 }), TimeoutError);
  server.resetHandlers(...createHandlers(baseUrl, faults.empty()));
  assert.deepEqual((await handbook.documents.list()).items, []);
  let renewals = 0;
  server.resetHandlers(...createHandlers(baseUrl, [faults.tokenRefusedOnce()]));
  await getMyProfile(createClient({ baseUrl, token: () => Promise.resolve(`t${++renewals}`) }));
  assert.equal(renewals, 2);
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

test('a change of what was read from a list names its version', async () => {
  let ifMatch: string | null | undefined;
  server.use(handle('updateMeeting', ({ request }) => void (ifMatch = request.headers.get('If-Match')), baseUrl));
  const [meeting] = (await handbook.meetings.list()).items;
  await handbook.meetings.update(meeting!.id, { place: 'Hội trường' }, { ifMatch: etagOf(meeting!) });
  assert.equal(ifMatch, `"${meeting!.version}"`);
});
