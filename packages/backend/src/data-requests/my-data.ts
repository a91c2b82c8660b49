import { sql } from 'kysely';
import { present as presentAccounts, readAccounts } from '../accounts/store.ts';
import { presentAccesses } from '../audit/handlers.ts';
import { readLog } from '../audit/store.ts';
import { vietnamDay } from '../calendar.ts';
import { present as presentConsent, recordsOf } from '../consents/store.ts';
import { notFound } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import { readFeedback } from '../feedback/store.ts';
import type { components } from '../generated/schema.ts';
import type { PrincipalMember } from '../identity/principal.ts';
import { readAbsencesOf } from '../meetings/absence-store.ts';
import { findMember } from '../members/store.ts';
import { organizationNames } from '../organizations/store.ts';
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
  'profile_corrections.member_id': { leftOut: 'told by its own list until MyData has a part for it' },
  'member_field_history.member_id': { leftOut: 'told by its own list until MyData has a part for it' },
  'support_assignments.helper_id': { leftOut: 'told by its own list until MyData has a part for it' },
  'support_assignments.helped_id': { leftOut: 'told by its own list until MyData has a part for it' },
  'support_codes.member_id': { leftOut: 'told by its own list until MyData has a part for it' },
  'assisted_sessions.helper_id': { leftOut: 'told by its own list until MyData has a part for it' },
  'assisted_sessions.helped_id': { leftOut: 'told by its own list until MyData has a part for it' },
  'role_assignments.granted_by': { leftOut: 'an act in an office, told by the audit log' },
  'role_assignments.ended_by': { leftOut: 'an act in an office, told by the audit log' },
  'accounts.prepared_by': { leftOut: 'an act in an office, told by the audit log' },
  'support_assignments.ended_by': { leftOut: 'an act in an office, told by the audit log' },
  'support_assignments.created_by': { leftOut: 'an act in an office, told by the audit log' },
  'support_codes.issued_by': { leftOut: 'an act in an office, told by the audit log' },
  'profile_corrections.decided_by': { leftOut: 'an act in an office, told by the audit log' },
  'member_field_history.changed_by': { leftOut: 'an act in an office, told by the audit log' },
  'feedback.assisted_by': { leftOut: 'an act in an office, told by the audit log' },
  'absence_requests.assisted_by': { leftOut: 'an act in an office, told by the audit log' },
  'events.member_id': { leftOut: 'only tells that something above has changed, and is forgotten after some days' },
};

/** Everything that is held about a member, and nothing about anybody else but who wrote to them. */
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
  const accesses = await readLog(db, { seen: sql<boolean>`member_id = ${member.id}`, after: null, limit: MOST });
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
    .selectFrom('roleAssignments')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('validFrom', 'desc')
    .execute();
  const organization = await namer(db, rows, today);
  return rows.map((row) => ({ role: row.role, organization: organization(row), from: row.validFrom, to: row.validTo }));
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
