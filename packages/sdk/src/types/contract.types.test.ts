// The public types against the generated ones, both ways: a field that the contract gains, loses or changes stops
// the compiler here. Compiled by `tsc`; the values of the open lists are compared when the test runs.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type * as events from '../events.ts';
import type * as sdk from '../index.ts';
import type { components, operations } from '../generated/schema.ts';

type Schemas = components['schemas'];
type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

/** Optional fields may be given as undefined: JSON and the query drop them. */
type Loose<T> = { [Key in keyof T]: Partial<Pick<T, Key>> extends Pick<T, Key> ? T[Key] | undefined : T[Key] };
type SameKeys<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : false;
type Same<A, B> = [A, B] extends [B, A] ? ([A] extends [string] ? true : SameKeys<A, B>) : false;
type SameInput<A, B> = Same<Loose<A>, Loose<B>>;
type True<Proof extends true> = Proof;

type Success<Id extends keyof operations> = operations[Id]['responses'] extends infer Responses
  ? {
      [Status in keyof Responses]: Status extends 200 | 201
        ? Responses[Status] extends { content: infer Types }
          ? Types[keyof Types]
          : never
        : never;
    }[keyof Responses]
  : never;
type Given<Function extends (...args: never[]) => unknown> = Awaited<ReturnType<Function>>;
type Listed<Function extends (...args: never[]) => unknown> = Omit<Given<Function>, 'next'>;

export type Answers = [
  True<Same<sdk.Session, Schemas['Session']>>,
  True<Same<sdk.RoleHeld, Schemas['RoleHeld']>>,
  True<Same<sdk.Account, Schemas['Account']>>,
  True<Same<sdk.MemberProfile, Schemas['MemberProfile']>>,
  True<Same<sdk.MemberProfile['birthDate'], Schemas['MemberProfile']['birthDate']>>,
  True<Same<sdk.NamedMember, Schemas['NamedMember']>>,
  True<Same<sdk.Organization, Schemas['Organization']>>,
  True<Same<sdk.OrganizationName, Schemas['OrganizationName']>>,
  True<Same<sdk.Meeting, Schemas['Meeting']>>,
  True<Same<sdk.MeetingDocument, Schemas['MeetingDocument']>>,
  True<Same<sdk.MyAnswer, Schemas['MyAnswer']>>,
  True<Same<sdk.AnswerCounts, Schemas['AnswerCounts']>>,
  True<Same<sdk.AbsenceRequest, Schemas['AbsenceRequest']>>,
  True<Same<sdk.Document, Schemas['Document']>>,
  True<Same<sdk.DocumentSummary, Schemas['DocumentSummary']>>,
  True<Same<sdk.ContentsEntry, Schemas['ContentsEntry']>>,
  True<Same<sdk.StructureNote, Schemas['StructureNote']>>,
  True<Same<sdk.MatchList, Schemas['MatchList']>>,
  True<Same<sdk.Match, Schemas['Match']>>,
  True<Same<sdk.Feedback, Schemas['Feedback']>>,
  True<Same<sdk.FeedbackReply, Schemas['FeedbackReply']>>,
  True<Same<sdk.Announcement, Schemas['Announcement']>>,
  True<Same<sdk.AnswerPath, Schemas['AnswerPath']>>,
  True<Same<sdk.ReadCounts, Schemas['ReadCounts']>>,
  True<Same<sdk.FeedbackStep, Schemas['FeedbackStep']>>,
  True<Same<events.HandbookEvent, Schemas['HandbookEvent']>>,
  True<Same<events.EventPage, Schemas['EventPage']>>,
  True<Same<sdk.Attachment, Schemas['Attachment']>>,
  True<Same<sdk.AttachmentRefusal, Schemas['AttachmentRefusal']>>,
  True<Same<sdk.MemberSummary, Schemas['MemberSummary']>>,
  True<Same<sdk.RevealedFields, Schemas['RevealedFields']>>,
  True<Same<sdk.ProfileCorrection, Schemas['ProfileCorrection']>>,
  True<Same<sdk.ProfileFields, Schemas['ProfileFields']>>,
  True<Same<sdk.ProfileWarning, Schemas['ProfileWarning']>>,
  True<Same<sdk.RevealedCorrection, Schemas['RevealedCorrection']>>,
  True<Same<sdk.RevealedValues, Schemas['RevealedValues']>>,
  True<Same<sdk.ProfileHistoryEntry, Schemas['ProfileHistoryEntry']>>,
  True<Same<sdk.Access, Schemas['Access']>>,
  True<Same<sdk.AuditActor, Schemas['AuditActor']>>,
  True<Same<sdk.AuditEntry, Schemas['AuditEntry']>>,
  True<Same<sdk.AuditSubject, Schemas['AuditSubject']>>,
  True<Same<sdk.SupportAssignment, Schemas['SupportAssignment']>>,
  True<Same<sdk.SupportCode, Schemas['SupportCode']>>,
  True<Same<sdk.AssistedSession, Schemas['AssistedSession']>>,
  True<Same<sdk.Problem, Schemas['Problem']>>,
  True<Same<sdk.FieldError, Schemas['FieldError']>>,
];

export type Inputs = [
  True<SameInput<sdk.AccountRegistration, Schemas['AccountRegistration']>>,
  True<SameInput<sdk.AccountReason, Schemas['AccountReason']>>,
  True<SameInput<sdk.ListAccountsQuery, Query<'listAccounts'>>>,
  True<SameInput<sdk.MeetingCreate, Schemas['MeetingCreate']>>,
  True<SameInput<sdk.MeetingPatch, Schemas['MeetingPatch']>>,
  True<SameInput<sdk.AcknowledgementPut, Schemas['AcknowledgementPut']>>,
  True<SameInput<sdk.AbsenceRequestCreate, Schemas['AbsenceRequestCreate']>>,
  True<SameInput<sdk.AbsenceDecisionPut, Schemas['AbsenceDecisionPut']>>,
  True<SameInput<sdk.DocumentImport, Schemas['DocumentImport']>>,
  True<SameInput<sdk.FeedbackCreate, Schemas['FeedbackCreate']>>,
  True<SameInput<sdk.FeedbackReplyCreate, Schemas['FeedbackReplyCreate']>>,
  True<SameInput<sdk.AnnouncementCreate, Schemas['AnnouncementCreate']>>,
  True<SameInput<sdk.AnnouncementPatch, Schemas['AnnouncementPatch']>>,
  True<SameInput<sdk.FeedbackForward, Schemas['FeedbackForward']>>,
  True<SameInput<sdk.FeedbackExtensionPut, Schemas['FeedbackExtensionPut']>>,
  True<SameInput<sdk.AttachmentCreate, Schemas['AttachmentCreate']>>,
  True<SameInput<sdk.MemberReveal, Schemas['MemberReveal']>>,
  True<SameInput<sdk.ProfileCorrectionCreate, Schemas['ProfileCorrectionCreate']>>,
  True<SameInput<sdk.ProfileChanges, Schemas['ProfileChanges']>>,
  True<SameInput<sdk.ProfileCorrectionDecision, Schemas['ProfileCorrectionDecision']>>,
  True<SameInput<sdk.ListProfileCorrectionsQuery, Query<'listProfileCorrections'>>>,
  True<SameInput<sdk.ListMyProfileCorrectionsQuery, Query<'listMyProfileCorrections'>>>,
  True<SameInput<sdk.ListMyProfileCorrectionsQuery, Query<'listMyProfileHistory'>>>,
  True<SameInput<sdk.ListMembersQuery, Query<'listMembers'>>>,
  True<SameInput<sdk.ListMyAccessesQuery, Query<'listMyAccesses'>>>,
  True<SameInput<sdk.ListAuditEntriesQuery, Query<'listAuditEntries'>>>,
  True<SameInput<sdk.ListOrganizationsQuery, Query<'listOrganizations'>>>,
  True<SameInput<sdk.GetOrganizationQuery, Query<'getOrganization'>>>,
  True<SameInput<sdk.ListMeetingsQuery, Query<'listMeetings'>>>,
  True<SameInput<sdk.ListAbsenceRequestsQuery, Query<'listAbsenceRequests'>>>,
  True<SameInput<sdk.ListDocumentsQuery, Query<'listDocuments'>>>,
  True<SameInput<sdk.ListFeedbackQuery, Query<'listFeedback'>>>,
  True<SameInput<sdk.ListAnnouncementsQuery, Query<'listAnnouncements'>>>,
  True<SameInput<sdk.SupportAssignmentCreate, Schemas['SupportAssignmentCreate']>>,
  True<SameInput<sdk.SupportAssignmentEnd, Schemas['SupportAssignmentEnd']>>,
  True<SameInput<sdk.AssistedSessionStart, Schemas['AssistedSessionStart']>>,
  True<SameInput<sdk.ListSupportAssignmentsQuery, Query<'listSupportAssignments'>>>,
  True<SameInput<events.ListEventsQuery, Query<'listEvents'>>>,
];

/** What each function gives is what its operation gives. */
export type Functions = [
  True<Same<Given<typeof sdk.getSession>, Success<'getSession'>>>,
  True<Same<Given<typeof sdk.getMyAccount>, Success<'getMyAccount'>>>,
  True<Same<Given<typeof sdk.registerAccount>, Success<'registerAccount'>>>,
  True<Same<Listed<typeof sdk.listAccounts>, Success<'listAccounts'>>>,
  True<Same<Given<typeof sdk.approveAccount>, Success<'approveAccount'>>>,
  True<Same<Given<typeof sdk.rejectAccount>, Success<'rejectAccount'>>>,
  True<Same<Given<typeof sdk.lockAccount>, Success<'lockAccount'>>>,
  True<Same<Given<typeof sdk.unlockAccount>, Success<'unlockAccount'>>>,
  True<Same<Given<typeof sdk.revokeAccount>, Success<'revokeAccount'>>>,
  True<Same<Given<typeof sdk.getMyProfile>, Success<'getMyProfile'>>>,
  True<Same<Listed<typeof sdk.listMembers>, Success<'listMembers'>>>,
  True<Same<Given<typeof sdk.getMemberProfile>, Success<'getMemberProfile'>>>,
  True<Same<Given<typeof sdk.revealMemberFields>, Success<'revealMemberFields'>>>,
  True<Same<Given<typeof sdk.submitProfileCorrection>, Success<'submitProfileCorrection'>>>,
  True<Same<Listed<typeof sdk.listMyProfileCorrections>, Success<'listMyProfileCorrections'>>>,
  True<Same<Listed<typeof sdk.listMyProfileHistory>, Success<'listMyProfileHistory'>>>,
  True<Same<Listed<typeof sdk.listProfileCorrections>, Success<'listProfileCorrections'>>>,
  True<Same<Given<typeof sdk.getProfileCorrection>, Success<'getProfileCorrection'>>>,
  True<Same<Given<typeof sdk.decideProfileCorrection>, Success<'decideProfileCorrection'>>>,
  True<Same<Given<typeof sdk.withdrawProfileCorrection>, Success<'withdrawProfileCorrection'>>>,
  True<Same<Given<typeof sdk.revealCorrectionFields>, Success<'revealCorrectionFields'>>>,
  True<Same<Listed<typeof sdk.listMyAccesses>, Success<'listMyAccesses'>>>,
  True<Same<Listed<typeof sdk.listAuditEntries>, Success<'listAuditEntries'>>>,
  True<Same<Listed<typeof sdk.listOrganizations>, Success<'listOrganizations'>>>,
  True<Same<Given<typeof sdk.getOrganization>, Success<'getOrganization'>>>,
  True<Same<Listed<typeof sdk.listMeetings>, Success<'listMeetings'>>>,
  True<Same<Given<typeof sdk.getMeeting>, Success<'getMeeting'>>>,
  True<Same<Given<typeof sdk.createMeeting>, Success<'createMeeting'>>>,
  True<Same<Given<typeof sdk.updateMeeting>, Success<'updateMeeting'>>>,
  True<Same<Given<typeof sdk.notifyMeeting>, Success<'notifyMeeting'>>>,
  True<Same<Given<typeof sdk.acknowledgeMeeting>, Success<'acknowledgeMeeting'>>>,
  True<Same<Given<typeof sdk.submitAbsenceRequest>, Success<'submitAbsenceRequest'>>>,
  True<Same<Given<typeof sdk.withdrawAbsenceRequest>, Success<'withdrawAbsenceRequest'>>>,
  True<Same<Listed<typeof sdk.listAbsenceRequests>, Success<'listAbsenceRequests'>>>,
  True<Same<Given<typeof sdk.decideAbsenceRequest>, Success<'decideAbsenceRequest'>>>,
  True<Same<Listed<typeof sdk.listDocuments>, Success<'listDocuments'>>>,
  True<Same<Given<typeof sdk.getDocument>, Success<'getDocument'>>>,
  True<Same<Given<typeof sdk.getDocumentContent>, Success<'getDocumentContent'>>>,
  True<Same<Given<typeof sdk.searchDocument>, Success<'searchDocument'>>>,
  True<Same<Given<typeof sdk.importDocument>, Success<'importDocument'>>>,
  True<Same<Given<typeof sdk.submitFeedback>, Success<'submitFeedback'>>>,
  True<Same<Listed<typeof sdk.listFeedback>, Success<'listFeedback'>>>,
  True<Same<Given<typeof sdk.getFeedback>, Success<'getFeedback'>>>,
  True<Same<Given<typeof sdk.replyToFeedback>, Success<'replyToFeedback'>>>,
  True<Same<Listed<typeof sdk.listAnnouncements>, Success<'listAnnouncements'>>>,
  True<Same<Given<typeof sdk.getAnnouncement>, Success<'getAnnouncement'>>>,
  True<Same<Given<typeof sdk.createAnnouncement>, Success<'createAnnouncement'>>>,
  True<Same<Given<typeof sdk.updateAnnouncement>, Success<'updateAnnouncement'>>>,
  True<Same<Given<typeof sdk.publishAnnouncement>, Success<'publishAnnouncement'>>>,
  True<Same<Given<typeof sdk.withdrawAnnouncement>, Success<'withdrawAnnouncement'>>>,
  True<Same<Given<typeof sdk.markAnnouncementRead>, Success<'markAnnouncementRead'>>>,
  True<Same<Given<typeof sdk.getAnnouncementReadCounts>, Success<'getAnnouncementReadCounts'>>>,
  True<Same<Given<typeof sdk.receiveFeedback>, Success<'receiveFeedback'>>>,
  True<Same<Given<typeof sdk.forwardFeedback>, Success<'forwardFeedback'>>>,
  True<Same<Given<typeof sdk.extendFeedback>, Success<'extendFeedback'>>>,
  True<Same<Given<typeof sdk.closeFeedback>, Success<'closeFeedback'>>>,
  True<Same<Listed<typeof sdk.listSupportAssignments>, Success<'listSupportAssignments'>>>,
  True<Same<Given<typeof sdk.createSupportAssignment>, Success<'createSupportAssignment'>>>,
  True<Same<Given<typeof sdk.endSupportAssignment>, Success<'endSupportAssignment'>>>,
  True<Same<Given<typeof sdk.issueSupportCode>, Success<'issueSupportCode'>>>,
  True<Same<Given<typeof sdk.startAssistedSession>, Success<'startAssistedSession'>>>,
  True<Same<Given<typeof sdk.getAssistedSession>, Success<'getAssistedSession'>>>,
  True<Same<Given<typeof sdk.endAssistedSession>, Success<'endAssistedSession'>>>,
  True<Same<Given<typeof events.listEvents>, Success<'listEvents'>>>,
  True<Same<Given<typeof sdk.addAttachment>, Success<'addAttachment'>>>,
  True<Same<Given<typeof sdk.getAttachment>, Success<'getAttachment'>>>,
  True<Same<Given<typeof sdk.uploadAttachment>, Success<'uploadAttachmentContent'>>>,
];

/** The proof itself can fail. */
export type Failing = [
  // @ts-expect-error a field too many
  True<Same<sdk.NamedMember & { readonly extra: string }, Schemas['NamedMember']>>,
  // @ts-expect-error an optional field too many
  True<SameInput<sdk.FeedbackReplyCreate & { readonly extra?: string }, Schemas['FeedbackReplyCreate']>>,
  // @ts-expect-error another type of a field
  True<Same<{ readonly id: number; readonly fullName: string }, Schemas['NamedMember']>>,
];

/** Each open list of the contract with the values that the SDK names, complete by the compiler. */
const known = {
  Role: list<sdk.KnownRole>({
    member: 1,
    committeeMember: 1,
    deputySecretary: 1,
    secretary: 1,
    admin: 1,
    superior: 1,
    office: 1,
  }),
  AccountState: list<sdk.KnownAccountState>({ pending: 1, active: 1, rejected: 1, locked: 1, closed: 1 }),
  Gender: list<sdk.KnownGender>({ male: 1, female: 1 }),
  Standing: list<sdk.KnownStanding>({ official: 1, probationary: 1 }),
  ActivityState: list<sdk.KnownActivityState>({
    active: 1,
    exempt: 1,
    reduced: 1,
    temporaryAway: 1,
    transferring: 1,
    suspended: 1,
    left: 1,
    removed: 1,
    expelled: 1,
    deceased: 1,
  }),
  ProfileField: list<sdk.KnownProfileField>({
    fullName: 1,
    birthDate: 1,
    gender: 1,
    admissionDate: 1,
    officialDate: 1,
    partyCardNumber: 1,
    currentCell: 1,
    citizenId: 1,
    phone: 1,
  }),
  CorrectionState: list<sdk.KnownCorrectionState>({ submitted: 1, approved: 1, rejected: 1, withdrawn: 1 }),
  ProfileWarningCode: list<sdk.KnownProfileWarningCode>({
    'unknown-prefix': 1,
    'other-gender': 1,
    'other-birth-year': 1,
    'differs-from-citizen-id': 1,
    missing: 1,
    'without-official-date': 1,
    'too-young': 1,
    'unusually-old': 1,
    'within-a-year': 1,
    'unusual-phone': 1,
  }),
  'MemberProfile.source': list<sdk.KnownProfileSource>({ sync: 1, self: 1 }),
  AuditPurpose: list<sdk.KnownAuditPurpose>({
    ownData: 1,
    identification: 1,
    contact: 1,
    recordCorrection: 1,
    memberRequest: 1,
    inspection: 1,
  }),
  AuditAction: list<sdk.KnownAuditAction>({
    'member.listed': 1,
    'member.viewed': 1,
    'member.revealed': 1,
    'member.imported': 1,
    'member.erased': 1,
    'account.registered': 1,
    'account.approved': 1,
    'account.rejected': 1,
    'account.locked': 1,
    'account.unlocked': 1,
    'account.revoked': 1,
    'role.granted': 1,
    'role.revoked': 1,
    'consent.given': 1,
    'consent.withdrawn': 1,
    'correction.submitted': 1,
    'correction.withdrawn': 1,
    'correction.approved': 1,
    'correction.rejected': 1,
    'feedback.received': 1,
    'feedback.forwarded': 1,
    'feedback.extended': 1,
    'feedback.answered': 1,
    'feedback.closed': 1,
    'announcement.published': 1,
    'export.made': 1,
    'support.assigned': 1,
    'support.ended': 1,
    'support.codeIssued': 1,
    'assistedSession.opened': 1,
    'assistedSession.acted': 1,
    'assistedSession.ended': 1,
    'dataRequest.submitted': 1,
    'dataRequest.answered': 1,
    'dataRequest.executed': 1,
    'retention.applied': 1,
  }),
  SupportState: list<sdk.KnownSupportState>({ planned: 1, current: 1, ended: 1 }),
  SupportOutcome: list<sdk.KnownSupportOutcome>({
    independent: 1,
    handedOver: 1,
    moved: 1,
    noLongerNeeded: 1,
    other: 1,
  }),
  SupportCodeState: list<sdk.KnownSupportCodeState>({ none: 1, valid: 1, locked: 1 }),
  AssistedTask: list<sdk.KnownAssistedTask>({
    acknowledgeMeeting: 1,
    submitAbsenceRequest: 1,
    submitFeedback: 1,
    markAnnouncementRead: 1,
  }),
  AssistedSessionState: list<sdk.KnownAssistedSessionState>({ open: 1, done: 1, ended: 1 }),
  AssistedConsentText: list<sdk.KnownAssistedConsentText>({ '2026-11': 1 }),
  OrganizationLevel: list<sdk.KnownOrganizationLevel>({
    central: 1,
    centralDirect: 1,
    aboveGrassroots: 1,
    grassrootsOrg: 1,
    grassrootsCell: 1,
    departmental: 1,
    subordinateCell: 1,
    group: 1,
  }),
  MeetingKind: list<sdk.KnownMeetingKind>({ cellCommittee: 1, cellRegular: 1, cellThematic: 1, committee: 1 }),
  MeetingState: list<sdk.KnownMeetingState>({
    draft: 1,
    notified: 1,
    held: 1,
    minuted: 1,
    reported: 1,
    postponed: 1,
    cancelled: 1,
  }),
  Acknowledgement: list<sdk.KnownAcknowledgement>({ attending: 1, absent: 1, none: 1 }),
  AbsenceReasonKind: list<sdk.KnownAbsenceReasonKind>({ work: 1, family: 1, health: 1, study: 1, other: 1 }),
  AbsenceState: list<sdk.KnownAbsenceState>({ submitted: 1, accepted: 1, declined: 1, withdrawn: 1 }),
  DocumentType: list<sdk.KnownDocumentType>({
    resolution: 1,
    directive: 1,
    regulation: 1,
    decision: 1,
    conclusion: 1,
    rules: 1,
    guidance: 1,
    announcement: 1,
    report: 1,
    plan: 1,
    program: 1,
    submission: 1,
    officialLetter: 1,
    minutes: 1,
    scheme: 1,
    option: 1,
    invitation: 1,
    other: 1,
  }),
  DocumentCategory: list<sdk.KnownDocumentCategory>({
    resolution: 1,
    directive: 1,
    regulation: 1,
    conclusion: 1,
    steeringDocument: 1,
    guidance: 1,
    material: 1,
    news: 1,
  }),
  DocumentScope: list<sdk.KnownDocumentScope>({ public: 1, members: 1 }),
  UnitKind: list<sdk.KnownUnitKind>({
    phan: 1,
    chuong: 1,
    muc: 1,
    tieuMuc: 1,
    dieu: 1,
    khoan: 1,
    diem: 1,
    mucLaMa: 1,
    phuLuc: 1,
  }),
  FeedbackKind: list<sdk.KnownFeedbackKind>({ suggestion: 1, report: 1, proposal: 1, question: 1 }),
  FeedbackRecipient: list<sdk.KnownFeedbackRecipient>({ cell: 1, managingCommittee: 1 }),
  AnnouncementState: list<sdk.KnownAnnouncementState>({ draft: 1, published: 1, withdrawn: 1 }),
  AttachmentRefusalCode: list<sdk.KnownAttachmentRefusalCode>({
    'type-not-allowed': 1,
    'content-mismatch': 1,
    'content-ambiguous': 1,
    'content-harmful': 1,
    'content-protected': 1,
    'secrecy-marked': 1,
    'malware-found': 1,
  }),
  AttachmentPurpose: list<sdk.KnownAttachmentPurpose>({ feedback: 1, correction: 1 }),
  AttachmentState: list<sdk.KnownAttachmentState>({ receiving: 1, pending: 1, scanned: 1, available: 1, refused: 1 }),
  FeedbackStepKind: list<sdk.KnownFeedbackStepKind>({ received: 1, forwarded: 1, extended: 1, closed: 1 }),
  FeedbackState: list<sdk.KnownFeedbackState>({ submitted: 1, received: 1, forwarded: 1, answered: 1, closed: 1 }),
  EventType: list<events.KnownEventType>({
    'meeting.notified': 1,
    'meeting.updated': 1,
    'meeting.answered': 1,
    'absenceRequest.submitted': 1,
    'absenceRequest.withdrawn': 1,
    'absenceRequest.decided': 1,
    'document.imported': 1,
    'feedback.submitted': 1,
    'feedback.replied': 1,
    'account.registered': 1,
    'account.decided': 1,
    'announcement.published': 1,
    'announcement.withdrawn': 1,
    'feedback.received': 1,
    'feedback.forwarded': 1,
    'feedback.extended': 1,
    'feedback.closed': 1,
    'correction.submitted': 1,
    'correction.withdrawn': 1,
    'correction.decided': 1,
  }),
};

function list<Value extends string>(values: Record<Value, 1>): string[] {
  return Object.keys(values);
}

test('the open lists are those of the contract', async () => {
  const contract = JSON.parse(
    await readFile(new URL('../../../../openapi/dist/handbook.json', import.meta.url), 'utf8'),
  ) as {
    components: { schemas: Record<string, Listing & { properties?: Record<string, Listing> }> };
  };
  const open: Record<string, string[]> = {};
  for (const [name, schema] of Object.entries(contract.components.schemas)) {
    if (schema['x-known-values']) open[name] = schema['x-known-values'];
    for (const [property, { 'x-known-values': values }] of Object.entries(schema.properties ?? {}))
      if (values) open[`${name}.${property}`] = values;
  }
  assert.deepEqual(known, open);
});

interface Listing {
  readonly 'x-known-values'?: string[];
}
