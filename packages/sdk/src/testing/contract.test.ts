// Everything that the handlers answer is what the contract says: every operation, as every persona and as a guest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkAgainstContract, definitionOf, resolve } from '../../../../test/support/contract-answers.ts';
import { routes } from '../generated/routes.ts';
import type { OperationId } from '../problems.ts';
import { createHandlers, createState, exampleOf, faults, mockFetch, personas, type State } from './index.ts';

const operations = Object.keys(routes) as OperationId[];
const callers = [...personas, 'guest'] as const;

/** For accounts that wait; the others are for one that is active. */
const waits: OperationId[] = ['approveAccount', 'rejectAccount', 'prepareAccount'];

/** For requests that were accepted; the others are for one that waits. */
const onAccepted: OperationId[] = ['completeDataRequest', 'extendDataRequest'];

/** A request with the examples of the contract, and objects that exist in the examples. */
function requestFor(operation: OperationId, signedIn: boolean): Request {
  const { method, path } = routes[operation];
  const { parameters = [], requestBody } = definitionOf(operation);
  const query = parameters.map(resolve).filter((one) => one.in === 'query' && one.required);
  const known: Record<string, string> = {
    organizationId: exampleOf('getOrganization', 200).id,
    meetingId: exampleOf('getMeeting', 200).id,
    absenceRequestId: exampleOf('listAbsenceRequests', 200).items[1]!.id,
    documentId: exampleOf('getDocument', 200).id,
    feedbackId: exampleOf('getFeedback', 200).id,
    accountId: exampleOf('listAccounts', 200).items[waits.includes(operation) ? 0 : 1]!.id,
    announcementId: (operation === 'publishAnnouncement'
      ? exampleOf('createAnnouncement', 201)
      : exampleOf('getAnnouncement', 200)
    ).id,
    roleId: exampleOf('revokeRole', 200).id,
    memberId: exampleOf('getSession', 200).memberId,
    assignmentId: exampleOf('listSupportAssignments', 200).items[0]!.id,
    assistedSessionId: exampleOf('getAssistedSession', 200).id,
    consentId: exampleOf('giveConsent', 201).id,
    dataRequestId: exampleOf('listDataRequests', 200).items[onAccepted.includes(operation) ? 1 : 0]!.id,
    correctionId: exampleOf('getProfileCorrection', 200).id,
    attachmentId: operation === 'uploadAttachmentContent' ? 'receiving' : 'scanned',
  };
  const url = new URL(`http://handbook.test/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? 'x')}`);
  for (const { name, example } of query) url.searchParams.set(name, String(example));
  const [content] = Object.values(requestBody?.content ?? {});
  const named = Object.values(content?.examples ?? {})[0];
  const body = named ? JSON.stringify(resolve(named).value) : content?.example;
  return new Request(url, {
    method,
    headers: {
      ...(signedIn && { Authorization: 'Bearer t' }),
      'Idempotency-Key': crypto.randomUUID(),
      'Upload-Offset': '0',
      'If-Match':
        [
          'decideAbsenceRequest',
          'publishAnnouncement',
          'revokeRole',
          'decideProfileCorrection',
          'endSupportAssignment',
          'withdrawConsent',
          'answerDataRequest',
        ].includes(operation) || waits.includes(operation)
          ? '"1"'
          : '"2"',
    },
    ...(body !== undefined && { body }),
  });
}

/** The examples, an open session, and two files of the member: one whose bytes are awaited, and one that was checked. */
function stateWithFiles(): State {
  const state = createState();
  const { state: _, ...session } = exampleOf('getAssistedSession', 200);
  state.assistedSessions.set(session.id, session);
  const example = exampleOf('addAttachment', 201);
  for (const id of ['receiving', 'scanned']) {
    const attachment = { ...example, state: id };
    state.attachments.set(id, { attachment, authorId: exampleOf('getSession', 200).memberId, pieces: [] });
  }
  return state;
}

for (const caller of callers) {
  test(`as ${caller}`, async () => {
    const seen: Record<string, number> = {};
    for (const operation of operations) {
      const state = stateWithFiles();
      const handlers = createHandlers(caller === 'guest' ? { state } : { persona: caller, state });
      const request = requestFor(operation, caller !== 'guest');
      const response = await mockFetch(handlers)(request.clone());
      seen[operation] = response.status;
      const etag = response.headers.get('ETag');
      await checkAgainstContract(operation, response);
      // These tell also that they were read, so they are others each time.
      const tellsItself = ['downloadMyData', 'listAuditEntries'].includes(operation);
      if (!etag || request.method !== 'GET' || tellsItself) continue;
      request.headers.set('If-None-Match', etag);
      const again = await mockFetch(handlers)(request);
      assert.equal(again.status, 304, operation);
      await checkAgainstContract(operation, again);
    }
    assert.deepEqual(
      operations.filter((operation) => seen[operation]! >= 400),
      operations.filter((operation) => !allowed[caller](operation)),
    );
  });
}

// Who succeeds with the examples, by hand: from the table of roles, not from the code that is tested here.
const reads = ['getDocument', 'getDocumentContent', 'listConsentPurposes', 'listDocuments', 'searchDocument'];
const lists = ['listAnnouncements', 'listFeedback', 'listMeetings', 'listOrganizations', 'listSupportAssignments'];
const everybody = [
  ...reads,
  ...lists,
  'getMyAccount',
  'getMyProfile',
  'getSession',
  'listMyAccesses',
  'listMyProfileCorrections',
  'listMyProfileHistory',
  'submitProfileCorrection',
  'submitFeedback',
  'listEvents',
  'streamEvents',
  'addAttachment',
  'listMyConsents',
  'giveConsent',
  'submitDataRequest',
  'listMyDataRequests',
  'downloadMyData',
];
const ofTheCell = [
  ...everybody,
  'acknowledgeMeeting',
  'getAnnouncement',
  'getMeeting',
  'getOrganization',
  'markAnnouncementRead',
  'submitAbsenceRequest',
];
const oversees = ['getAnnouncement', 'getAnnouncementReadCounts', 'withdrawAnnouncement'];
const announces = ['createAnnouncement', 'updateAnnouncement', 'publishAnnouncement', ...oversees];
const meets = ['createMeeting', 'notifyMeeting', 'updateMeeting'];
const prepares = ['importDocument', ...meets, ...announces];
const dataRights = ['answerDataRequest', 'completeDataRequest', 'extendDataRequest', 'listDataRequests'];
const answers = ['getFeedback', 'replyToFeedback'];
const handles = ['receiveFeedback', 'closeFeedback'];
const ofTheCorrection = ['getProfileCorrection', 'withdrawProfileCorrection'];
const corrects = [
  'listProfileCorrections',
  'getProfileCorrection',
  'decideProfileCorrection',
  'revealCorrectionFields',
];
const decides = ['listAccounts', 'approveAccount', 'rejectAccount', 'lockAccount', 'unlockAccount', 'revokeAccount'];
/** What the duty `approveAccounts` opens. */
const approves = ['listAccounts', 'approveAccount', 'rejectAccount'];
const delegates = ['listRoles', 'reviewRoles', 'grantRole'];
// The example of a code is the member's own.
const assigns = ['createSupportAssignment', 'endSupportAssignment', 'issueSupportCode'];
const helps = ['issueSupportCode', 'startAssistedSession', 'getAssistedSession', 'endAssistedSession'];
const looks = ['listMembers', 'getMemberProfile'];
// Not their own: the purpose of the example is that of others.
const reveals = [...looks, 'revealMemberFields', 'listAuditEntries'];
const ofTheAuthor = ['getAttachment', 'getAttachmentContent', 'uploadAttachmentContent', 'deleteAttachment'];
const only =
  (...operations: string[]) =>
  (operation: OperationId) =>
    operations.includes(operation);
const allowed: Record<(typeof callers)[number], (operation: OperationId) => boolean> = {
  guest: only(...reads),
  member: only(
    ...ofTheCell,
    ...answers,
    ...ofTheAuthor,
    ...helps,
    ...ofTheCorrection,
    'getDataRequest',
    'withdrawConsent',
  ),
  secretary: only(
    ...ofTheCell,
    ...prepares,
    ...answers,
    ...handles,
    ...assigns,
    ...decides,
    ...corrects,
    ...reveals,
    'decideAbsenceRequest',
    'listAbsenceRequests',
  ),
  // The request of the examples is theirs: nobody decides their own, or asks twice; only its author withdraws it.
  deputySecretary: (operation) =>
    operation !== 'submitAbsenceRequest' &&
    [
      ofTheCell,
      prepares,
      answers,
      handles,
      approves,
      assigns,
      looks,
      ['listAbsenceRequests', 'withdrawAbsenceRequest'],
    ].some((list) => list.includes(operation)),
  committeeMember: only(...ofTheCell, ...meets, 'getFeedback', 'listAbsenceRequests', 'listMembers'),
  // Nobody ends their own role, which is the one of the examples.
  admin: only(...ofTheCell, ...prepares, ...looks, ...delegates, 'listAccounts', 'prepareAccount'),
  // They could import, but the text of the examples is there already.
  superior: only(
    ...everybody,
    ...oversees,
    ...reveals,
    ...dataRights,
    'getDataRequest',
    'getMeeting',
    'getOrganization',
    'listAccounts',
    ...delegates,
    'revokeRole',
    'listProfileCorrections',
  ),
  office: only(...everybody, ...oversees, 'getOrganization'),
  otherCellMember: only(...everybody),
  otherProvinceSecretary: only(
    ...everybody,
    'importDocument',
    'listAccounts',
    'listProfileCorrections',
    'listMembers',
    'listAuditEntries',
  ),
  applicant: only(...reads, 'registerAccount'),
};

test('every status of a fault is one that the contract gives every operation', async () => {
  for (const operation of operations) {
    for (const fault of [faults.broken(), faults.tooMany(), faults.tokenRefused()]) {
      await checkAgainstContract(operation, await mockFetch([fault])(requestFor(operation, true)));
    }
  }
});
