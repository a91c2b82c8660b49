import type { Account } from '../../types/accounts.ts';
import type { Announcement } from '../../types/announcements.ts';
import type { Attachment } from '../../types/attachments.ts';
import type { ConsentRecord } from '../../types/consents.ts';
import type { DataRequest } from '../../types/data-requests.ts';
import type { ProfileCorrection, ProfileHistoryEntry } from '../../types/corrections.ts';
import type { Document } from '../../types/documents.ts';
import type { Feedback } from '../../types/feedback.ts';
import type { AbsenceRequest, Meeting } from '../../types/meetings.ts';
import type { Organization } from '../../types/organizations.ts';
import type { AssistedSession, SupportAssignment } from '../../types/support.ts';
import { exampleOf } from '../answers.ts';
import { type KeptEntry, sampleLog } from './audit.ts';
import { sampleConsents } from './consents.ts';
import { createEventLog, type EventLog } from './event-log.ts';
import { sampleAccounts } from './sample-accounts.ts';
import { type KeptRole, sampleRoles } from './sample-roles.ts';
import { furtherCells } from './persons.ts';
import type { KeptRecord, Values } from './records.ts';

/** A meeting without what depends on who reads it. */
export interface KeptMeeting extends Omit<Meeting, 'myAnswer' | 'answerCounts'> {
  /** What the notice in force said; null before the first. */
  readonly announced: Pick<Meeting, 'startsAt' | 'place'> | null;
}

export interface KeptDocument {
  readonly document: Document;
  readonly html: string;
}

/** An announcement without what depends on who reads it. */
export interface KeptAnnouncement extends Omit<Announcement, 'readAt' | 'answerTo'> {
  readonly writtenAt: string;
}

export interface KeptAttachment {
  readonly attachment: Attachment;
  readonly authorId: string;
  /** The opinion or the correction that it was sent with. */
  readonly feedbackId?: string;
  readonly correctionId?: string;
  readonly pieces: readonly Blob[];
}

/** A correction with its values in clear, without what depends on the record and on who reads it. */
export interface KeptCorrection extends Omit<
  ProfileCorrection,
  'fields' | 'before' | 'after' | 'memberDatabaseOnly' | 'changedMeanwhile' | 'recordVersion'
> {
  readonly sent: Values;
  readonly asked: Values;
}

export interface KeptAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

/** As it was issued: the mock API has nobody to keep it from. */
export interface KeptCode {
  readonly code: string;
  readonly issuedBy: string;
  readonly issuedAt: string;
  readonly wrongAttempts: number;
}

export interface KeptSession extends Omit<AssistedSession, 'state'> {
  /** The Idempotency-Key of the act; empty for one without. Absent until it was done. */
  readonly actKey?: string;
}

/** What the mock API knows: at first the contract's examples. Give one state to several personas and they share it. */
export interface State {
  readonly organizations: readonly Organization[];
  readonly accounts: Table<Account>;
  readonly roles: Table<KeptRole>;
  readonly meetings: Table<KeptMeeting>;
  readonly absences: Table<AbsenceRequest>;
  /** `<meeting> <member>` → the notice version that the member answered. */
  readonly acknowledged: Map<string, number>;
  readonly documents: Map<string, KeptDocument>;
  readonly feedback: Table<Feedback>;
  readonly consents: Table<ConsentRecord>;
  readonly dataRequests: Table<DataRequest>;
  readonly attachments: Table<KeptAttachment>;
  /** Member id → a record that something was written into. */
  readonly records: Map<string, KeptRecord>;
  readonly corrections: Table<KeptCorrection>;
  /** What approved corrections changed, oldest first. */
  readonly fieldHistory: (ProfileHistoryEntry & { readonly memberId: string })[];
  readonly announcements: Table<KeptAnnouncement>;
  /** `<announcement> <member>` → when the member first read it. */
  readonly announcementReads: Map<string, string>;
  readonly supportAssignments: Table<SupportAssignment>;
  /** The code of each helped member. */
  readonly supportCodes: Map<string, KeptCode>;
  readonly assistedSessions: Table<KeptSession>;
  /** Answers by Idempotency-Key, with what was asked. */
  readonly answers: Map<string, { readonly asked: string; readonly answer: KeptAnswer }>;
  /** Who saw what, oldest first. */
  readonly audit: KeptEntry[];
  /** What was written, as the API tells it. */
  readonly events: EventLog;
  /** True for an organisation and for all above it. */
  isWithin(organizationId: string | null | undefined, above: string | null | undefined): boolean;
  /** An own clock, so that the examples' meeting never lies in the past: 22/11/2026, a second later at each look. */
  now(): Date;
}

type Table<Row> = Map<string, Row>;

/** A state of the contract's examples. Its tables are Maps, which a test may fill. */
export function createState(): State {
  const organizations = sampleOrganizations();
  const listed = exampleOf('listMeetings', 200).items;
  const examples = [...listed, exampleOf('createMeeting', 201)];
  const me = exampleOf('getSession', 200).memberId;
  const announced = exampleOf('listAnnouncements', 200).items;
  // Of the two examples of requests one is the caller's own, and not sent yet.
  const ofOthers = exampleOf('listAbsenceRequests', 200).items.filter(({ member }) => member.id !== me);
  const ofMine = listed.flatMap(({ myAnswer }) => myAnswer?.absenceRequest ?? []);
  let clock = Date.parse('2026-11-22T09:00:00+07:00');
  return {
    organizations,
    accounts: tableOf<Account>(sampleAccounts()),
    roles: tableOf(sampleRoles()),
    meetings: tableOf(examples.map(kept)),
    absences: tableOf<AbsenceRequest>([...ofMine, ...ofOthers]),
    acknowledged: new Map(listed.map(({ id, myAnswer }) => [`${id} ${me}`, myAnswer?.acknowledgedVersion ?? 0])),
    documents: sampleDocuments(),
    feedback: tableOf<Feedback>(exampleOf('listFeedback', 200).items),
    consents: tableOf<ConsentRecord>(sampleConsents()),
    dataRequests: tableOf<DataRequest>(exampleOf('listDataRequests', 200).items),
    attachments: new Map(),
    records: new Map(),
    corrections: tableOf(exampleOf('listProfileCorrections', 200).items.map(keptCorrection)),
    fieldHistory: exampleOf('listMyProfileHistory', 200).items.map((entry) => ({ ...entry, memberId: me })),
    announcements: tableOf([...announced, exampleOf('createAnnouncement', 201)].map(keptAnnouncement)),
    announcementReads: new Map(announced.flatMap(({ id, readAt }) => (readAt ? [[`${id} ${me}`, readAt]] : []))),
    supportAssignments: tableOf<SupportAssignment>(exampleOf('listSupportAssignments', 200).items),
    supportCodes: sampleCodes(),
    assistedSessions: new Map(),
    answers: new Map(),
    audit: sampleLog(),
    events: createEventLog(),
    isWithin(organizationId, above) {
      let at = organizationId;
      while (at && at !== above) at = organizations.find(({ id }) => id === at)?.parentId;
      return Boolean(at);
    },
    now: () => new Date((clock += 1000)),
  };
}

const tableOf = <Row extends { readonly id: string }>(rows: readonly Row[]): Table<Row> =>
  new Map(rows.map((row) => [row.id, row]));

function kept({ myAnswer: _, answerCounts: __, ...meeting }: Meeting): KeptMeeting {
  const { startsAt, place, noticeVersion } = meeting;
  return { ...meeting, announced: noticeVersion > 0 ? { startsAt, place } : null };
}

function keptAnnouncement({ readAt: _, answerTo: __, ...kept }: Announcement): KeptAnnouncement {
  return { ...kept, writtenAt: kept.publishedAt ?? '2026-11-21T09:00:00+07:00' };
}

/** The numbers that the masks of the examples stand for. */
function keptCorrection(example: ProfileCorrection): KeptCorrection {
  const {
    fields: _,
    before,
    after,
    memberDatabaseOnly: __,
    changedMeanwhile: ___,
    recordVersion: ____,
    ...kept
  } = example;
  const inClear = (
    { birthDate, citizenId, phone, ...texts }: ProfileCorrection['after'],
    id: string,
    number: string,
  ): Values => ({
    ...texts,
    ...(birthDate && { birthDate: birthDate.date }),
    ...(citizenId && { citizenId: id }),
    ...(phone && { phone: number }),
  });
  return {
    ...kept,
    sent: inClear(before, '099052000023', '+84900000012'),
    asked: inClear(after, '099052000081', '+84900000055'),
  };
}

function sampleOrganizations(): Organization[] {
  const examples = exampleOf('listOrganizations', 200).items;
  const cell = exampleOf('getOrganization', 200);
  return [...examples, ...furtherCells.map((further) => ({ ...cell, ...further, code: null }))];
}

/** Issued by the secretary of the examples, to the member whom the example of an assignment helps. */
function sampleCodes(): Map<string, KeptCode> {
  const { member, code, issuedAt } = exampleOf('issueSupportCode', 200);
  const issuedBy = exampleOf('listAuditEntries', 200).items[0]?.actor.memberId ?? '';
  return new Map([[member.id, { code, issuedBy, issuedAt, wrongAttempts: 0 }]]);
}

/** The example of a document, and for each further one of the list the same text under its own name. */
function sampleDocuments(): Map<string, KeptDocument> {
  const example = exampleOf('getDocument', 200);
  const html = exampleOf('getDocumentContent', 200);
  const { items } = exampleOf('listDocuments', 200);
  return new Map(items.map((summary) => [summary.id, { document: { ...example, ...summary }, html }]));
}
