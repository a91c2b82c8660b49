import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import type { Condition } from '../identity/visibility.ts';
import { isCode } from './code.ts';
import { accountStatesOf, membersTakingPart } from './people.ts';
import { codeLocked, codeWrong, conflict } from './refusals.ts';
import { expiresAt, isBarred, MOST_ATTEMPTS, SESSION_MINUTES, supportCodeState, supportState } from './rules.ts';
import { type AssistedSession, endSessions, findSession, insertSession, presentSession } from './session-store.ts';
import { type AssignmentRow, countAttempts, lockAssignment, lockCode } from './store.ts';

export const sessionHandlers = {
  async startAssistedSession(context) {
    const { db, principal, body, now } = context;
    const helper = principal.member;
    if (!helper) throw notFound();
    const today = vietnamDay(now);
    const own = sql<boolean>`assignment.helper_id = ${helper.id}`;
    const assignment = await lockAssignment(db, body.assignmentId, own, today);
    if (!assignment) throw notFound();
    await refuseParties(db, assignment, today);
    await takeCode(db, { helperId: helper.id, helpedId: assignment.helpedId, code: body.code, today });
    // One at a time: who starts another has left the one before.
    const { helpedId, cellId } = assignment;
    const before = sql<boolean>`(session.helper_id = ${helper.id} or session.helped_id = ${helpedId})`;
    await endSessions(db, before, 'replaced', { actor: principal, now });
    const id = newId();
    await insertSession(db, {
      ...{ id, assignmentId: assignment.id, helperId: helper.id, helpedId, task: body.task },
      consentTextVersion: body.consentTextVersion,
      consentGivenAt: now,
      startedAt: now,
      expiresAt: expiresAt(now),
      endReason: null,
      actKey: null,
      version: 1,
    });
    await recordAudit(db, {
      action: 'assistedSession.opened',
      actor: principal,
      onBehalfOf: helpedId,
      subject: { kind: 'assistedSession', id },
      memberId: helpedId,
      organizationId: cellId,
      details: { task: body.task, consentTextVersion: body.consentTextVersion, minutes: SESSION_MINUTES },
    });
    return { status: 201, body: await readOne(context, id), location: `/v1/assisted-sessions/${id}` };
  },

  async getAssistedSession(context) {
    return { status: 200, body: await readOne(context, context.path.assistedSessionId) };
  },

  async endAssistedSession(context) {
    const { db, principal, path, now } = context;
    const { id } = await readOne(context, path.assistedSessionId);
    await endSessions(db, sql<boolean>`session.id = ${id}`, 'byParty', { actor: principal, now });
    return { status: 200, body: await readOne(context, id) };
  },
} satisfies Pick<Handlers, 'startAssistedSession' | 'getAssistedSession' | 'endAssistedSession'>;

/** The session, for its two parties. */
async function readOne({ db, principal, now }: Pick<Context, 'db' | 'principal' | 'now'>, id: string) {
  const me = principal.member?.id ?? null;
  const isParty: Condition = sql<boolean>`(session.helper_id = ${me} or session.helped_id = ${me})`;
  const found = await findSession(db, id, isParty, now);
  if (!found) throw notFound();
  return presentSession(found, now) satisfies AssistedSession;
}

async function refuseParties(db: Database, assignment: AssignmentRow, today: string): Promise<void> {
  const { helperId, helpedId, cellId } = assignment;
  const people = await membersTakingPart(db, [helperId, helpedId], today);
  const inCell = [helperId, helpedId].every((id) => people.get(id)?.cell.id === cellId);
  if (supportState(assignment, today) !== 'current' || !inCell) throw conflict('assignment-not-current');
  if (isBarred(await accountStatesOf(db, helpedId))) throw conflict('helped-account-closed');
}

interface TypedCode {
  readonly helperId: string;
  readonly helpedId: string;
  readonly code: string;
  readonly today: string;
}

/** Throws unless the code is that of the helped member. Counted in the database: a restart gives no new attempts. */
async function takeCode(db: Database, { helperId, helpedId, code, today }: TypedCode): Promise<void> {
  const kept = await lockCode(db, helpedId);
  if (!kept) throw conflict('support-code-missing');
  const state = supportCodeState(kept, today);
  if (state === 'locked') throw codeLocked();
  if (state === 'expired') throw conflict('support-code-expired');
  // They would not need the helped member to be there.
  if (kept.issuedBy === helperId) throw conflict('support-code-own');
  if (await isCode(code, kept.hash)) {
    await countAttempts(db, helpedId, 0);
    return;
  }
  const wrong = kept.wrongAttempts + 1;
  await countAttempts(db, helpedId, wrong);
  throw wrong < MOST_ATTEMPTS ? codeWrong(MOST_ATTEMPTS - wrong) : codeLocked();
}
