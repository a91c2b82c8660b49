import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { readConsentPolicy } from '../consents/policy.ts';
import { insertRecord } from '../consents/store.ts';
import { insertCorrection } from '../corrections/store.ts';
import { insertRequest } from '../data-requests/store.ts';
import type { Database } from '../database/database.ts';
import { receiptCode } from '../feedback/receipt-code.ts';
import { DEMO_ISSUER_NAME, PERSONAS } from '../identity/personas.ts';
import { findMember } from '../members/store.ts';

const DAY_MS = 86_400_000;

/** Where an object belongs and, where it is of somebody, to whom. */
export interface Place {
  readonly organizationId: string;
  readonly memberId: string;
}

type Make = (db: Database, place: Place, fields?: object) => Promise<string>;

/** Another one like the first of the table, but for these columns. */
async function copyOf(db: Database, table: string, columns: object): Promise<string> {
  const id = newId();
  const changed = JSON.stringify({ id, version: 1, ...columns });
  await sql`insert into ${sql.table(table)}
    select (jsonb_populate_record(kept, ${changed}::text::jsonb)).* from ${sql.table(table)} kept limit 1`.execute(db);
  return id;
}

const soon = (days: number) => new Date(Date.now() + days * DAY_MS);

/** A new object of each kind, named as the contract names its id in paths, as it is when its first act waits. */
export const MAKE = {
  organizationId: (_db, { organizationId }) => Promise.resolve(organizationId),
  memberId: (_db, { memberId }) => Promise.resolve(memberId),

  /** All members of the organisation are invited. */
  async meetingId(db, { organizationId }, fields = {}) {
    const id = await copyOf(db, 'meetings', {
      ...{
        organization_id: organizationId,
        kind: 'cellRegular',
        state: 'notified',
        state_reason: null,
        place: 'Nhà văn hóa',
      },
      ...{
        notice_version: 1,
        notice_sent_at: soon(-1),
        starts_at: soon(9),
        ends_at: null,
        announced_starts_at: soon(9),
      },
      ...{ announced_place: 'Nhà văn hóa', absence_deadline_at: soon(8), topic: null, presenter: null },
      ...fields,
    });
    await sql`insert into meeting_invitations (meeting_id, member_id)
      select ${id}::uuid, member_id from memberships where organization_id = ${organizationId}`.execute(db);
    return id;
  },
  async absenceRequestId(db, place): Promise<string> {
    return copyOf(db, 'absence_requests', {
      ...{ meeting_id: await MAKE.meetingId(db, place), member_id: place.memberId, state: 'submitted', late: false },
      ...{ decided_by: null, decided_at: null, decision_note: null, assisted_by: null },
    });
  },
  documentId: async (db, { organizationId }, fields = {}) => {
    const id = newId();
    const columns = { id, organization_id: organizationId, scope: 'members', identity: newId(), ...fields };
    await sql`insert into documents
      select (jsonb_populate_record(kept, ${JSON.stringify(columns)}::text::jsonb)).* from documents kept limit 1`.execute(
      db,
    );
    await sql`insert into document_texts
      select ${id}::uuid, details, html, units from document_texts limit 1`.execute(db);
    return id;
  },
  feedbackId: (db, { organizationId, memberId }, fields = {}) =>
    copyOf(db, 'feedback', {
      ...{ recipient_organization_id: organizationId, author_id: memberId, receipt_code: receiptCode() },
      ...{ state: 'submitted', received_at: null, answered_at: null, extended: false, assisted_by: null },
      ...fields,
    }),
  /** Of the member, to be sent with an opinion or a correction. */
  async attachmentId(db, place, fields = { feedbackId: null }) {
    const id = newId();
    await db
      .insertInto('attachments')
      .values({
        ...{ id, authorId: place.memberId, purpose: 'feedback', name: 'a.txt', mediaType: 'text/plain', size: 100_000 },
        ...{ receivedBytes: 0, state: 'receiving', refusalCode: null, feedbackId: null, correctionId: null },
        ...{ scanAfter: soon(1), createdAt: new Date() },
        ...fields,
      })
      .execute();
    return id;
  },
  /** A persona's is the one that they sign in with; anybody else's waits. */
  async accountId(db, { organizationId, memberId }) {
    const kept = await db
      .selectFrom('accounts')
      .select('id')
      .where('memberId', '=', memberId)
      .where('subject', 'in', PERSONAS)
      .executeTakeFirst();
    if (kept) return kept.id;
    const id = newId();
    await db.deleteFrom('accounts').where('memberId', '=', memberId).execute();
    await db
      .insertInto('accounts')
      .values({
        ...{ id, memberId, organizationId, issuer: DEMO_ISSUER_NAME, subject: id, state: 'pending' },
        ...{ registeredAt: new Date(), phoneMatches: null, decidedBy: null, decidedAt: null, reason: null },
        ...{ firstLoginOn: null, lastLoginOn: null },
      })
      .execute();
    return id;
  },
  async roleId(db, { organizationId, memberId }) {
    const id = newId();
    await db
      .insertInto('roleAssignments')
      .values({ id, memberId, organizationId, role: 'deputySecretary', validFrom: '2026-01-01', validTo: null })
      .execute();
    return id;
  },
  async announcementId(db, { organizationId }, fields = {}) {
    const id = await copyOf(db, 'announcements', {
      ...{ organization_id: organizationId, state: 'published', published_at: new Date(), pinned_until: null },
      ...fields,
    });
    await db.insertInto('announcementTargets').values({ announcementId: id, organizationId, position: 0 }).execute();
    return id;
  },
  /** The member helps another one of the cell. */
  async assignmentId(db, { organizationId, memberId }) {
    const { memberId: helpedId } = await db
      .selectFrom('memberships')
      .select('memberId')
      .where('organizationId', '=', organizationId)
      .where('memberId', '<>', memberId)
      .orderBy('memberId', 'desc')
      .executeTakeFirstOrThrow();
    const id = newId();
    await db
      .insertInto('supportAssignments')
      .values({
        ...{ id, helperId: memberId, helpedId, cellId: organizationId, fromOn: '2026-01-01', toOn: null },
        ...{ endedBy: null, outcome: null, createdBy: memberId, createdAt: new Date(), version: 1 },
      })
      .execute();
    return id;
  },
  async assistedSessionId(db, place) {
    const id = newId();
    await sql`
      insert into assisted_sessions (id, assignment_id, helper_id, helped_id, task, consent_text_version, consent_given_at, started_at, expires_at, version)
      select ${id}::uuid, id, helper_id, helped_id, 'submitFeedback', '2026-11', now(), now(), ${soon(1)}, 1
        from support_assignments where id = ${await MAKE.assignmentId(db, place)}`.execute(db);
    return id;
  },
  async consentId(db, { memberId }) {
    const asked = readConsentPolicy().get('adoption');
    if (!asked) throw new Error('Days of use are not asked for');
    const id = newId();
    await sql`update consent_records set withdrawn_at = now()
      where member_id = ${memberId} and purpose = 'adoption' and withdrawn_at is null`.execute(db);
    await insertRecord(db, asked, { id, memberId, method: 'screen', givenAt: new Date() });
    return id;
  },
  async dataRequestId(db, { organizationId, memberId }) {
    await sql`update data_requests set state = 'refused' where member_id = ${memberId} and kind = 'restrict'`.execute(
      db,
    );
    const details = null;
    const id = await insertRequest(db, {
      kind: 'restrict',
      details,
      memberId,
      organizationId,
      submittedAt: new Date(),
    });
    if (id === null) throw new Error('A request was open');
    return id;
  },
  async correctionId(db, { organizationId, memberId }) {
    const member = await findMember(db, memberId);
    if (!member) throw new Error(`No member ${memberId}`);
    const id = newId();
    await insertCorrection(db, {
      ...{ id, member, organizationId, reason: 'Số bị gõ nhầm.', warnings: [], now: new Date() },
      ...{ before: { phone: member.phone }, after: { phone: '+84900000099' } },
    });
    return id;
  },
} satisfies Record<string, Make>;

export type IdName = keyof typeof MAKE;

/** The member's attachment was sent with this opinion of theirs. */
export async function objectsOf(db: Database, place: Place): Promise<Record<IdName, string>> {
  const made: Partial<Record<IdName, string>> = {};
  for (const name of Object.keys(MAKE) as IdName[]) made[name] = await MAKE[name](db, place);
  const { feedbackId = null } = made;
  return { ...(made as Record<IdName, string>), attachmentId: await MAKE.attachmentId(db, place, { feedbackId }) };
}
