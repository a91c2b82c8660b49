import { type Insertable, type Selectable, sql } from 'kysely';
import { type AuditActor, recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { components } from '../generated/schema.ts';
import type { PrincipalMember } from '../identity/principal.ts';
import type { Condition } from '../identity/visibility.ts';
import { membersTakingPart } from './people.ts';
import { isBarred, type SessionFacts, sessionState, supportState } from './rules.ts';
import type { SessionEnd } from './tables.ts';

export type AssistedSession = components['schemas']['AssistedSession'];

type SessionRow = Selectable<Tables['assistedSessions']> & {
  readonly helperName: string;
  readonly helpedName: string;
  readonly cellId: string;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly assignmentEndedAt: Date | null;
  readonly helpedAccounts: readonly string[];
};

/** A session with all that could have ended it meanwhile. */
export interface FoundSession extends SessionFacts {
  readonly row: SessionRow;
  /** Null when they take part in no cell any more. */
  readonly helped: PrincipalMember | null;
}

/** `seen` is about the columns of `session`. */
export async function findSession(db: Database, id: string, seen: Condition, now: Date): Promise<FoundSession | null> {
  const [found] = await findSessions(db, sql<boolean>`(session.id = ${id} and ${seen})`, now);
  return found ?? null;
}

/** Latest first. `which` is about the columns of `session`. */
export async function findSessions(db: Database, which: Condition, now: Date): Promise<FoundSession[]> {
  const { rows } = await sql<SessionRow>`
    select session.*, helper.full_name as helper_name, helped.full_name as helped_name,
           assignment.cell_id, assignment.from_on, assignment.to_on, assignment.ended_at as assignment_ended_at,
           array(select state from accounts where member_id = session.helped_id) as helped_accounts
      from assisted_sessions session
      join support_assignments assignment on assignment.id = session.assignment_id
      join members helper on helper.id = session.helper_id
      join members helped on helped.id = session.helped_id
     where ${which}
     order by session.started_at desc, session.id desc`.execute(db);
  const today = vietnamDay(now);
  const people = await membersTakingPart(
    db,
    rows.flatMap(({ helperId, helpedId }) => [helperId, helpedId]),
    today,
  );
  return rows.map((row) => ({
    row,
    helped: people.get(row.helpedId) ?? null,
    endedAt: row.endedAt,
    endReason: row.endReason,
    expiresAt: row.expiresAt,
    assignment: supportState({ ...row, endedAt: row.assignmentEndedAt }, today),
    bothInCell: [row.helperId, row.helpedId].every((party) => people.get(party)?.cell.id === row.cellId),
    helpedIsBarred: isBarred(row.helpedAccounts),
  }));
}

export function presentSession(found: FoundSession, now: Date): AssistedSession {
  const { row } = found;
  return {
    id: row.id,
    assignmentId: row.assignmentId,
    helper: { id: row.helperId, fullName: row.helperName },
    helped: { id: row.helpedId, fullName: row.helpedName },
    task: row.task,
    state: sessionState(found, now),
    startedAt: row.startedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    consentTextVersion: row.consentTextVersion,
    version: row.version,
  };
}

export async function insertSession(db: Database, row: Insertable<Tables['assistedSessions']>): Promise<void> {
  await db.insertInto('assistedSessions').values(row).execute();
}

/** Ends those that are open, and writes it down. One that ran out has nobody who ended it: `opened` tells until when. */
export async function endSessions(
  db: Database,
  which: Condition,
  reason: Exclude<SessionEnd, 'done'>,
  { actor, now }: { readonly actor: AuditActor; readonly now: Date },
): Promise<void> {
  const { rows } = await sql<{ id: string; helpedId: string; cellId: string }>`
    update assisted_sessions session
       set ended_at = ${now}, end_reason = ${reason}, version = session.version + 1
      from support_assignments assignment
     where assignment.id = session.assignment_id and session.ended_at is null and session.expires_at > ${now} and ${which}
    returning session.id, session.helped_id, assignment.cell_id`.execute(db);
  for (const { id, helpedId: memberId, cellId: organizationId } of rows)
    await recordAudit(db, {
      action: 'assistedSession.ended',
      actor,
      subject: { kind: 'assistedSession', id },
      memberId,
      organizationId,
      details: { reason },
    });
}

/** False when it is over. Until the end of the transaction nobody ends it. */
export async function holdSession(db: Database, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('assistedSessions')
    .select('id')
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses up the one act of a session. False when it is over: the second of two at once waits here and comes too late. */
export async function spendSession(db: Database, id: string, actKey: string | null, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('assistedSessions')
    .set({ endedAt: now, endReason: 'done', actKey, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
