// The public types against the generated ones, both ways: a field that the contract gains, loses or changes stops
// the compiler here. Compiled by `tsc`; the values of the open lists are compared when the test runs.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type * as sdk from '../index.ts';
import type { components, operations } from '../generated/schema.ts';

type Schemas = components['schemas'];
type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

/** Optional fields may be given as undefined: JSON and the query drop them. */
type Loose<T> = { [Key in keyof T]: Partial<Pick<T, Key>> extends Pick<T, Key> ? T[Key] | undefined : T[Key] };
type SameKeys<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : false;
type Same<A, B> = [A, B] extends [B, A] ? ([A] extends [string] ? true : SameKeys<A, B>) : false;
type SameInput<A, B> = Same<Loose<A>, Loose<B>>;
const same = <_Proof extends true>(): void => undefined;

same<Same<sdk.Session, Schemas['Session']>>();
same<Same<sdk.RoleHeld, Schemas['RoleHeld']>>();
same<Same<sdk.MemberProfile, Schemas['MemberProfile']>>();
same<Same<sdk.MemberProfile['birthDate'], Schemas['MemberProfile']['birthDate']>>();
same<Same<sdk.NamedMember, Schemas['NamedMember']>>();
same<Same<sdk.Organization, Schemas['Organization']>>();
same<Same<sdk.OrganizationName, Schemas['OrganizationName']>>();
same<Same<sdk.Meeting, Schemas['Meeting']>>();
same<Same<sdk.MeetingDocument, Schemas['MeetingDocument']>>();
same<Same<sdk.MyAnswer, Schemas['MyAnswer']>>();
same<Same<sdk.AnswerCounts, Schemas['AnswerCounts']>>();
same<Same<sdk.AbsenceRequest, Schemas['AbsenceRequest']>>();
same<Same<sdk.Document, Schemas['Document']>>();
same<Same<sdk.DocumentSummary, Schemas['DocumentSummary']>>();
same<Same<sdk.ContentsEntry, Schemas['ContentsEntry']>>();
same<Same<sdk.StructureNote, Schemas['StructureNote']>>();
same<Same<sdk.MatchList, Schemas['MatchList']>>();
same<Same<sdk.Match, Schemas['Match']>>();
same<Same<sdk.Feedback, Schemas['Feedback']>>();
same<Same<sdk.FeedbackReply, Schemas['FeedbackReply']>>();
same<Same<sdk.Problem, Schemas['Problem']>>();
same<Same<sdk.FieldError, Schemas['FieldError']>>();

same<SameInput<sdk.MeetingCreate, Schemas['MeetingCreate']>>();
same<SameInput<sdk.MeetingPatch, Schemas['MeetingPatch']>>();
same<SameInput<sdk.AcknowledgementPut, Schemas['AcknowledgementPut']>>();
same<SameInput<sdk.AbsenceRequestCreate, Schemas['AbsenceRequestCreate']>>();
same<SameInput<sdk.AbsenceDecisionPut, Schemas['AbsenceDecisionPut']>>();
same<SameInput<sdk.DocumentImport, Schemas['DocumentImport']>>();
same<SameInput<sdk.FeedbackCreate, Schemas['FeedbackCreate']>>();
same<SameInput<sdk.FeedbackReplyCreate, Schemas['FeedbackReplyCreate']>>();

same<SameInput<sdk.ListOrganizationsQuery, Query<'listOrganizations'>>>();
same<SameInput<sdk.GetOrganizationQuery, Query<'getOrganization'>>>();
same<SameInput<sdk.ListMeetingsQuery, Query<'listMeetings'>>>();
same<SameInput<sdk.ListAbsenceRequestsQuery, Query<'listAbsenceRequests'>>>();
same<SameInput<sdk.ListDocumentsQuery, Query<'listDocuments'>>>();
same<SameInput<sdk.ListFeedbackQuery, Query<'listFeedback'>>>();

// What each function gives is what its operation gives.
type Success<Id extends keyof operations> = operations[Id]['responses'] extends infer Responses
  ? { [Status in keyof Responses]: Status extends 200 | 201 ? (Responses[Status] extends { content: infer Types } ? Types[keyof Types] : never) : never }[keyof Responses]
  : never;
type Given<Function extends (...args: never[]) => unknown> = Awaited<ReturnType<Function>>;
type Listed<Function extends (...args: never[]) => unknown> = Omit<Given<Function>, 'next'>;

same<Same<Given<typeof sdk.getSession>, Success<'getSession'>>>();
same<Same<Given<typeof sdk.getMyProfile>, Success<'getMyProfile'>>>();
same<Same<Listed<typeof sdk.listOrganizations>, Success<'listOrganizations'>>>();
same<Same<Given<typeof sdk.getOrganization>, Success<'getOrganization'>>>();
same<Same<Listed<typeof sdk.listMeetings>, Success<'listMeetings'>>>();
same<Same<Given<typeof sdk.getMeeting>, Success<'getMeeting'>>>();
same<Same<Given<typeof sdk.createMeeting>, Success<'createMeeting'>>>();
same<Same<Given<typeof sdk.updateMeeting>, Success<'updateMeeting'>>>();
same<Same<Given<typeof sdk.notifyMeeting>, Success<'notifyMeeting'>>>();
same<Same<Given<typeof sdk.acknowledgeMeeting>, Success<'acknowledgeMeeting'>>>();
same<Same<Given<typeof sdk.submitAbsenceRequest>, Success<'submitAbsenceRequest'>>>();
same<Same<Given<typeof sdk.withdrawAbsenceRequest>, Success<'withdrawAbsenceRequest'>>>();
same<Same<Listed<typeof sdk.listAbsenceRequests>, Success<'listAbsenceRequests'>>>();
same<Same<Given<typeof sdk.decideAbsenceRequest>, Success<'decideAbsenceRequest'>>>();
same<Same<Listed<typeof sdk.listDocuments>, Success<'listDocuments'>>>();
same<Same<Given<typeof sdk.getDocument>, Success<'getDocument'>>>();
same<Same<Given<typeof sdk.getDocumentContent>, Success<'getDocumentContent'>>>();
same<Same<Given<typeof sdk.searchDocument>, Success<'searchDocument'>>>();
same<Same<Given<typeof sdk.importDocument>, Success<'importDocument'>>>();
same<Same<Given<typeof sdk.submitFeedback>, Success<'submitFeedback'>>>();
same<Same<Listed<typeof sdk.listFeedback>, Success<'listFeedback'>>>();
same<Same<Given<typeof sdk.getFeedback>, Success<'getFeedback'>>>();
same<Same<Given<typeof sdk.replyToFeedback>, Success<'replyToFeedback'>>>();

// The proof itself can fail.
// @ts-expect-error a field too many
same<Same<sdk.NamedMember & { readonly extra: string }, Schemas['NamedMember']>>();
// @ts-expect-error an optional field too many is seen as well
same<SameInput<sdk.FeedbackReplyCreate & { readonly extra?: string }, Schemas['FeedbackReplyCreate']>>();
// @ts-expect-error another type of a field
same<Same<{ readonly id: number; readonly fullName: string }, Schemas['NamedMember']>>();

/** Each open list of the contract with the values that the SDK names, complete by the compiler. */
const known = {
  Role: list<sdk.KnownRole>({ member: 1, committeeMember: 1, deputySecretary: 1, secretary: 1, admin: 1, superior: 1, office: 1 }),
  Gender: list<sdk.KnownGender>({ male: 1, female: 1 }),
  Standing: list<sdk.KnownStanding>({ official: 1, probationary: 1 }),
  ActivityState: list<sdk.KnownActivityState>({
    active: 1, exempt: 1, reduced: 1, temporaryAway: 1, transferring: 1, suspended: 1, left: 1, removed: 1, expelled: 1, deceased: 1,
  }),
  'MemberProfile.source': list<sdk.KnownProfileSource>({ sync: 1, self: 1 }),
  OrganizationLevel: list<sdk.KnownOrganizationLevel>({
    central: 1, centralDirect: 1, aboveGrassroots: 1, grassrootsOrg: 1, grassrootsCell: 1, departmental: 1, subordinateCell: 1, group: 1,
  }),
  MeetingKind: list<sdk.KnownMeetingKind>({ cellCommittee: 1, cellRegular: 1, cellThematic: 1, committee: 1 }),
  MeetingState: list<sdk.KnownMeetingState>({ draft: 1, notified: 1, held: 1, minuted: 1, reported: 1, postponed: 1, cancelled: 1 }),
  Acknowledgement: list<sdk.KnownAcknowledgement>({ attending: 1, absent: 1, none: 1 }),
  AbsenceReasonKind: list<sdk.KnownAbsenceReasonKind>({ work: 1, family: 1, health: 1, study: 1, other: 1 }),
  AbsenceState: list<sdk.KnownAbsenceState>({ submitted: 1, accepted: 1, declined: 1, withdrawn: 1 }),
  DocumentType: list<sdk.KnownDocumentType>({
    resolution: 1, directive: 1, regulation: 1, decision: 1, conclusion: 1, rules: 1, guidance: 1, announcement: 1, report: 1,
    plan: 1, program: 1, submission: 1, officialLetter: 1, minutes: 1, scheme: 1, option: 1, invitation: 1, other: 1,
  }),
  DocumentCategory: list<sdk.KnownDocumentCategory>({
    resolution: 1, directive: 1, regulation: 1, conclusion: 1, steeringDocument: 1, guidance: 1, material: 1, news: 1,
  }),
  DocumentScope: list<sdk.KnownDocumentScope>({ public: 1, members: 1 }),
  UnitKind: list<sdk.KnownUnitKind>({ phan: 1, chuong: 1, muc: 1, tieuMuc: 1, dieu: 1, khoan: 1, diem: 1, mucLaMa: 1, phuLuc: 1 }),
  FeedbackKind: list<sdk.KnownFeedbackKind>({ suggestion: 1, report: 1, proposal: 1, question: 1 }),
  FeedbackRecipient: list<sdk.KnownFeedbackRecipient>({ cell: 1, managingCommittee: 1 }),
  FeedbackState: list<sdk.KnownFeedbackState>({ submitted: 1, received: 1, forwarded: 1, answered: 1, closed: 1 }),
};

function list<Value extends string>(values: Record<Value, 1>): string[] {
  return Object.keys(values);
}

test('the open lists are those of the contract', async () => {
  const contract = JSON.parse(await readFile(new URL('../../../../openapi/dist/handbook.json', import.meta.url), 'utf8')) as {
    components: { schemas: Record<string, Listing & { properties?: Record<string, Listing> }> };
  };
  const open: Record<string, string[]> = {};
  for (const [name, schema] of Object.entries(contract.components.schemas)) {
    if (schema['x-known-values']) open[name] = schema['x-known-values'];
    for (const [property, { 'x-known-values': values }] of Object.entries(schema.properties ?? {})) if (values) open[`${name}.${property}`] = values;
  }
  assert.deepEqual(known, open);
});

interface Listing {
  readonly 'x-known-values'?: string[];
}
