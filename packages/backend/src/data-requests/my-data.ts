import { sql } from 'kysely';
import { present as presentAccounts, readAccounts } from '../accounts/store.ts';
import { presentAccesses } from '../audit/handlers.ts';
import { isToldTo, readLog } from '../audit/store.ts';
import { vietnamDay } from '../calendar.ts';
import { present as presentConsent, recordsOf } from '../consents/store.ts';
import { notFound } from '../contract/problems.ts';
import { readHistory } from '../corrections/history.ts';
import { askedOf, type CorrectionRow, present as presentCorrections, readCorrections } from '../corrections/store.ts';
import { type ProfileField, revealedValues } from '../corrections/fields.ts';
import type { Database } from '../database/database.ts';
import { readFeedback } from '../feedback/store.ts';
import type { components } from '../generated/schema.ts';
import type { PrincipalMember } from '../identity/principal.ts';
import { readAbsencesOf } from '../meetings/absence-store.ts';
import { findMember } from '../members/store.ts';
import { organizationNames } from '../organizations/store.ts';
import { findSessions, presentSession } from '../support/session-store.ts';
import { presentAssignments, readAssignments } from '../support/store.ts';
import { actsOf } from './my-acts.ts';
import { present, readRequests } from './store.ts';

export type MyData = components['schemas']['MyData'];

/** `maxItems` of the lists in the contract. */
const MOST = 100_000;

/**
 * Where each column that names a member goes in the document. A test compares it with the database, so that a new one
 * cannot be forgotten; what stands in none of the parts says why.
 */
export const PARTS: Readonly<Record<string, keyof MyData | { readonly leftOut: string }>> = {
  'memberships.member_id': 'memberships',
  'role_assignments.member_id': 'roles',
  'accounts.member_id': 'accounts',
  'accounts.decided_by': 'officialActs',
  'meeting_invitations.member_id': 'meetings',
  'absence_requests.member_id': 'absenceRequests',
  'absence_requests.decided_by': 'officialActs',
  'feedback.author_id': 'opinions',
  'feedback_replies.member_id': 'officialActs',
  'feedback_steps.member_id': 'officialActs',
  'attachments.author_id': 'opinions',
  'announcement_reads.member_id': 'announcementsRead',
  'consent_records.member_id': 'consents',
  'data_requests.member_id': 'dataRequests',
  'data_requests.answered_by': 'officialActs',
  'data_requests.completed_by': 'officialActs',
  'profile_corrections.member_id': 'profileCorrections',
  'profile_corrections.decided_by': 'officialActs',
  'member_field_history.member_id': 'profileHistory',
  'member_field_history.changed_by': { leftOut: 'the record of another; the decision stands in the official acts' },
  'support_assignments.helper_id': 'supportAssignments',
  'support_assignments.helped_id': 'supportAssignments',
  'support_assignments.created_by': 'officialActs',
  'support_assignments.ended_by': 'officialActs',
  'support_codes.member_id': { leftOut: 'only a hash; when it was issued stands with the assignment' },
  'support_codes.issued_by': 'officialActs',
  'assisted_sessions.helper_id': 'assistedSessions',
  'assisted_sessions.helped_id': 'assistedSessions',
  'role_assignments.granted_by': 'officialActs',
  'role_assignments.ended_by': 'officialActs',
  'accounts.prepared_by': 'officialActs',
  'feedback.assisted_by': { leftOut: 'the opinion of another; that the member helped stands with the session' },
  'absence_requests.assisted_by': { leftOut: 'the request of another; that the member helped stands with the session' },
  'events.member_id': { leftOut: 'only tells that something above has changed, and is forgotten after some days' },
};

/** Everything that is held about a member; of others only the names of who wrote to them, helps them or is helped. */
export async function collectMyData(db: Database, member: PrincipalMember, now: Date): Promise<MyData> {
  const today = vietnamDay(now);
  const accounts = await readAccounts(db, {
    where: sql<boolean>`account.member_id = ${member.id}`,
    limit: MOST,
    today,
  });
  const requests = await readRequests(db, {
    seen: sql<boolean>`request.member_id = ${member.id}`,
    order: 'latest',
    limit: MOST,
  });
  const corrections = await readCorrections(db, {
    where: sql<boolean>`correction.member_id = ${member.id}`,
    order: 'latest',
    limit: MOST,
    today,
  });
  const assignments = await readAssignments(db, {
    seen: sql<boolean>`(assignment.helper_id = ${member.id} or assignment.helped_id = ${member.id})`,
    limit: MOST,
    today,
  });
  const accesses = await readLog(db, { seen: isToldTo(member.id), after: null, limit: MOST });
  return {
    madeAt: now.toISOString(),
    profile: await profileOf(db, member),
    memberships: await membershipsOf(db, member.id, today),
    roles: await rolesOf(db, member.id, today),
    accounts: await presentAccounts(db, accounts, 'self', today),
    meetings: await meetingsOf(db, member.id),
    absenceRequests: await readAbsencesOf(db, member.id),
    opinions: await readFeedback(db, {
      seen: sql<boolean>`feedback.author_id = ${member.id}`,
      order: 'latest',
      limit: MOST,
      today,
      now,
    }),
    announcementsRead: await announcementsReadBy(db, member.id),
    consents: (await recordsOf(db, member.id)).map(presentConsent),
    dataRequests: await present(db, requests, today),
    profileCorrections: await presentCorrections(db, corrections, 'self', today),
    correctedNumbers: await numbersIn(db, corrections),
    profileHistory: await readHistory(db, member.id, { limit: MOST }),
    supportAssignments: await presentAssignments(db, assignments, today),
    assistedSessions: await sessionsOf(db, member.id, now),
    officialActs: await actsOf(db, member.id),
    accesses: await presentAccesses(db, accesses, member, today),
  };
}

async function profileOf(db: Database, { id, cell }: PrincipalMember): Promise<MyData['profile']> {
  const found = await findMember(db, id);
  if (!found) throw notFound();
  const { version: _, ...fields } = found;
  return { ...fields, currentCell: cell };
}

async function membershipsOf(db: Database, memberId: string, today: string): Promise<MyData['memberships']> {
  const rows = await db
    .selectFrom('memberships')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('validFrom', 'desc')
    .execute();
  const organization = await namer(db, rows, today);
  return rows.map((row) => ({ organization: organization(row), kind: row.kind, from: row.validFrom, to: row.validTo }));
}

async function rolesOf(db: Database, memberId: string, today: string): Promise<MyData['roles']> {
  const rows = await db
    .selectFrom('roleAssignments as assignment')
    .leftJoin('members as granter', 'granter.id', 'assignment.grantedBy')
    .selectAll('assignment')
    .select('granter.fullName as granterName')
    .where('assignment.memberId', '=', memberId)
    .orderBy('assignment.validFrom', 'desc')
    .execute();
  const organization = await namer(db, rows, today);
  return rows.map((row) => ({
    role: row.role,
    organization: organization(row),
    scope: row.scope,
    duties: [...row.duties],
    from: row.validFrom,
    to: row.validTo,
    basisDocument: row.basisDocument,
    grantedBy: row.granterName,
    grantedAt: row.grantedAt?.toISOString() ?? null,
    endReason: row.endReason,
  }));
}

async function namer(db: Database, rows: readonly { readonly organizationId: string }[], today: string) {
  const names = await organizationNames(
    db,
    rows.map(({ organizationId }) => organizationId),
    today,
  );
  return ({ organizationId: id }: { readonly organizationId: string }) => ({ id, name: names.get(id) ?? '' });
}

/** Those that were announced: a draft names people who have not been told of it. */
async function meetingsOf(db: Database, memberId: string): Promise<MyData['meetings']> {
  const rows = await db
    .selectFrom('meetingInvitations as invitation')
    .innerJoin('meetings', 'meetings.id', 'invitation.meetingId')
    .select(['meetings.id', 'meetings.title', 'meetings.startsAt', 'invitation.acknowledgedVersion'])
    .where('invitation.memberId', '=', memberId)
    .where('meetings.noticeVersion', '>', 0)
    .orderBy('meetings.startsAt', 'desc')
    .execute();
  return rows.map(({ id, title, startsAt, acknowledgedVersion }) => ({
    meetingId: id,
    title,
    startsAt: startsAt.toISOString(),
    willAttend: acknowledgedVersion > 0,
  }));
}

const NUMBERS: readonly ProfileField[] = ['partyCardNumber', 'citizenId', 'phone'];

/** Corrections show them masked wherever they stand; here they are told in full. */
async function numbersIn(db: Database, corrections: readonly CorrectionRow[]): Promise<MyData['correctedNumbers']> {
  const found = await askedOf(
    db,
    corrections.map(({ id }) => id),
  );
  return corrections.flatMap(({ id }) => {
    const { sent = {}, asked = {} } = found.get(id) ?? {};
    const fields = NUMBERS.filter((field) => field in asked);
    if (fields.length === 0) return [];
    return [{ correctionId: id, before: revealedValues(fields, sent), after: revealedValues(fields, asked) }];
  });
}

async function sessionsOf(db: Database, memberId: string, now: Date): Promise<MyData['assistedSessions']> {
  const isParty = sql<boolean>`(session.helper_id = ${memberId} or session.helped_id = ${memberId})`;
  return (await findSessions(db, isParty, now)).map((session) => presentSession(session, now));
}

async function announcementsReadBy(db: Database, memberId: string): Promise<MyData['announcementsRead']> {
  const rows = await db
    .selectFrom('announcementReads as reading')
    .innerJoin('announcements', 'announcements.id', 'reading.announcementId')
    .select(['announcements.id', 'announcements.title', 'reading.readAt'])
    .where('reading.memberId', '=', memberId)
    .orderBy('reading.readAt', 'desc')
    .execute();
  return rows.map(({ id, title, readAt }) => ({ announcementId: id, title, readAt: readAt.toISOString() }));
}
