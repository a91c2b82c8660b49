// The table of domain 3.5, copied by hand, against `x-permission`: the contract is what is meant, not only what is built.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handbookContract } from './contract.ts';

type Role = 'member' | 'committeeMember' | 'deputySecretary' | 'secretary' | 'admin' | 'superior' | 'office';

/** For one operation: under which relations each role reaches its objects. A role that is not named may not call it. */
type Cells = Partial<Record<Role, string>>;

interface Row {
  readonly action: string;
  readonly operations: Record<string, Cells>;
}

const all = (where: string, ...roles: Role[]): Cells => Object.fromEntries(roles.map((role) => [role, where]));
/** A meeting or its papers: chi ủy, deputy, secretary and the admin, who types it in. */
const PREPARES = all('cell', 'committeeMember', 'deputySecretary', 'secretary', 'admin');
const SEES_MEETING: Cells = { member: 'invited', ...PREPARES, superior: 'subtree (published)' };
/** In the name of the own organisation; whom it is addressed to is another question (`targetIds`). */
const SPEAKS = all('cell', 'deputySecretary', 'secretary', 'admin', 'superior', 'office');
const SPEAKS_OR_OVERSEES: Cells = {
  ...SPEAKS,
  superior: 'cell, subtree (published)',
  office: 'cell, subtree (published)',
};
const READS_OPINION: Cells = {
  member: 'author',
  ...all('recipient, formerRecipient', 'committeeMember', 'deputySecretary', 'secretary', 'superior'),
};
const ANSWERS_OPINION = all('recipient', 'deputySecretary', 'secretary', 'superior');
const DECIDES_ACCOUNT: Cells = { secretary: 'cell', superior: 'subtree' };
const APPROVES_ACCOUNT: Cells = { ...DECIDES_ACCOUNT, deputySecretary: 'cell with approveAccounts' };
const GRANTS: Cells = { admin: 'cell', superior: 'subtree' };

/** All roles are held beside that of a member: what stands under `member` is open to everybody. */
const TABLE: readonly Row[] = [
  {
    action: 'Own nine fields: view unmasked (after re-auth) / request correction',
    operations: {
      getMyProfile: { member: 'self' },
      submitProfileCorrection: { member: 'self' },
      listMyProfileCorrections: { member: 'self' },
      withdrawProfileCorrection: { member: 'author' },
    },
  },
  {
    action: "Other members' nine fields",
    operations: {
      listMembers: { ...all('cell', 'committeeMember', 'deputySecretary', 'secretary', 'admin'), superior: 'subtree' },
      getMemberProfile: { ...all('cell', 'deputySecretary', 'secretary', 'admin'), superior: 'subtree' },
      // With that of the own fields.
      revealMemberFields: { member: 'self', secretary: 'cell', superior: 'subtree' },
    },
  },
  {
    action: 'Approve account',
    operations: {
      approveAccount: APPROVES_ACCOUNT,
      rejectAccount: APPROVES_ACCOUNT,
      listAccounts: { ...APPROVES_ACCOUNT, admin: 'cell' },
      prepareAccount: { admin: 'cell' },
      lockAccount: DECIDES_ACCOUNT,
      unlockAccount: DECIDES_ACCOUNT,
      revokeAccount: DECIDES_ACCOUNT,
    },
  },
  {
    action: 'Grant roles',
    operations: { grantRole: GRANTS, revokeRole: GRANTS, listRoles: GRANTS, reviewRoles: GRANTS },
  },
  {
    action: 'Create/notify meeting, upload papers',
    operations: {
      createMeeting: PREPARES,
      // Papers too: they are linked to the meeting.
      updateMeeting: PREPARES,
      notifyMeeting: PREPARES,
      getMeeting: SEES_MEETING,
      listMeetings: SEES_MEETING,
    },
  },
  {
    action: 'Decide absence',
    operations: {
      decideAbsenceRequest: {
        committeeMember: 'cell with decideAbsences',
        ...all('cell', 'deputySecretary', 'secretary'),
      },
    },
  },
  {
    action: 'See absence reason text',
    operations: {
      listAbsenceRequests: all('cell', 'committeeMember', 'deputySecretary', 'secretary'),
      // One's own is in the answers to these.
      submitAbsenceRequest: { member: 'invited' },
      withdrawAbsenceRequest: { member: 'author' },
    },
  },
  {
    action: 'Publish document/announcement',
    operations: {
      importDocument: {
        ...all('cell', 'deputySecretary', 'secretary', 'admin'),
        ...all('subtree', 'superior', 'office'),
      },
      createAnnouncement: SPEAKS,
      updateAnnouncement: SPEAKS,
      publishAnnouncement: SPEAKS,
      withdrawAnnouncement: SPEAKS_OR_OVERSEES,
      getAnnouncementReadCounts: SPEAKS_OR_OVERSEES,
    },
  },
  {
    action: 'Feedback: send / read / answer',
    operations: {
      submitFeedback: { member: 'self' },
      listFeedback: READS_OPINION,
      getFeedback: READS_OPINION,
      replyToFeedback: { member: 'author', ...ANSWERS_OPINION },
      receiveFeedback: ANSWERS_OPINION,
      forwardFeedback: ANSWERS_OPINION,
      extendFeedback: ANSWERS_OPINION,
      closeFeedback: ANSWERS_OPINION,
    },
  },
  {
    action: 'Audit log',
    operations: {
      listMyAccesses: { member: 'self' },
      listAuditEntries: { secretary: 'cell', superior: 'subtree' },
    },
  },
];

/** Rows whose operations are not in the contract yet, and how one could be recognised. With it, the row moves up. */
const LATER: Readonly<Record<string, RegExp>> = {
  'Record attendance': /attendance|roll-?call/i,
  'Send branch report / receive-return': /report/i,
  'Study: do / assign / see results': /study|campaign|contest/i,
  'Adoption statistics': /adoption|statistic|snapshot/i,
  Reconciliation: /reconcil|member-import/i,
};

/** Of no row: what everybody does for themselves, and what other parts of the domain say. */
const BESIDE: Readonly<Record<string, string>> = {
  'getSession getMyAccount registerAccount': 'domain 3.4.1: whoever signs in',
  'listEvents streamEvents acknowledgeMeeting markAnnouncementRead': 'R005, R068: what reaches a member is answered',
  'getDocument getDocumentContent listDocuments searchDocument getAnnouncement listAnnouncements':
    'R068, R080: to each member',
  'getOrganization listOrganizations': 'the tree is no secret of its members',
  'addAttachment getAttachment getAttachmentContent uploadAttachmentContent deleteAttachment':
    'with what it was sent with',
  'decideProfileCorrection getProfileCorrection listProfileCorrections revealCorrectionFields listMyProfileHistory':
    'R039',
  'createSupportAssignment endSupportAssignment listSupportAssignments issueSupportCode': 'R122',
  'startAssistedSession getAssistedSession endAssistedSession': 'R122',
  'listConsentPurposes listMyConsents giveConsent withdrawConsent': 'domain 3.6',
  'submitDataRequest listMyDataRequests listDataRequests getDataRequest answerDataRequest extendDataRequest completeDataRequest downloadMyData': 'domain 3.6', // prettier-ignore
};

const { operations } = handbookContract();

/** What the contract says, in the words of the table. */
function cellsOf(operationId: string): Cells {
  const { permission } = operations.find((operation) => operation.operationId === operationId) ?? {};
  const cells: Cells = {};
  for (const { role, where, published, duty } of permission?.allow ?? []) {
    const word = `${where}${published ? ' (published)' : ''}${duty === undefined ? '' : ` with ${duty}`}`;
    const before = cells[role as Role];
    cells[role as Role] = before === undefined ? word : `${before}, ${word}`;
  }
  return cells;
}

describe('domain 3.5', () => {
  for (const { action, operations: row } of TABLE) {
    describe(action, () => {
      for (const [operationId, expected] of Object.entries(row)) {
        it(operationId, () => {
          assert.ok(
            operations.some((operation) => operation.operationId === operationId),
            'is in the contract',
          );
          assert.deepEqual(cellsOf(operationId), expected);
        });
      }
    });
  }

  for (const [action, sign] of Object.entries(LATER)) {
    it(`${action}: not yet`, () => {
      const found = operations.filter(({ operationId, path }) => sign.test(operationId) || sign.test(path));
      assert.deepEqual(
        found.map(({ operationId }) => operationId),
        [],
      );
    });
  }

  it('has a place for every operation', () => {
    const placed = [
      ...TABLE.flatMap((row) => Object.keys(row.operations)),
      ...Object.keys(BESIDE).flatMap((ids) => ids.split(' ')),
    ];
    assert.deepEqual(placed.sort(), operations.map(({ operationId }) => operationId).sort());
  });
});
