import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { requireAssigned, requireGrants } from '../identity/roles.ts';
import type { Condition } from '../identity/visibility.ts';
import { hashCode, newCode } from './code.ts';
import { membersTakingPart } from './people.ts';
import { conflict, refuseFields } from './refusals.ts';
import { refuseAssignment, supportState } from './rules.ts';
import { endSessions } from './session-store.ts';
import * as store from './store.ts';

export const assignmentHandlers = {
  async listSupportAssignments({ db, principal, grants, query, now, cursors }) {
    const limit = query.limit ?? 20;
    const today = vietnamDay(now);
    const position = cursors.read();
    const found = await store.readAssignments(db, {
      seen: store.seenUnder(grants, principal),
      state: query.state,
      after: position && { fromOn: String(position[0]), id: String(position[1]) },
      limit: limit + 1,
      today,
    });
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const nextCursor = found.length > limit && last ? cursors.write([last.fromOn, last.id]) : null;
    return { status: 200, body: { items: await store.presentAssignments(db, rows, today), nextCursor } };
  },

  async createSupportAssignment(context) {
    const { db, principal, body, now } = context;
    const today = vietnamDay(now);
    const cells = (await requireGrants(db, context, today)).map(({ organizationId }) => organizationId);
    const { helperId, helpedId, from: fromOn = today, to: toOn = null } = body;
    const people = await membersTakingPart(db, [helperId, helpedId], today);
    const own = [...people.values()].filter(({ cell }) => cells.includes(cell.id));
    const cellOf = new Map(own.map(({ id, cell }) => [id, cell.id]));
    refuseFields(refuseAssignment({ helperId, helpedId, fromOn, toOn }, cellOf, today));
    const cellId = cellOf.get(helperId);
    if (!principal.member || cellId === undefined) throw notFound();
    if (await store.findUnended(db, helperId, helpedId, today)) throw conflict('assignment-exists');
    const id = newId();
    await store.insertAssignment(db, {
      ...{ id, helperId, helpedId, cellId, fromOn, toOn },
      createdBy: principal.member.id,
      createdAt: now,
      endedBy: null,
      outcome: null,
      version: 1,
    });
    await recordAudit(db, {
      action: 'support.assigned',
      actor: principal,
      subject: { kind: 'supportAssignment', id },
      memberId: helpedId,
      organizationId: cellId,
      details: { memberIds: [helperId] },
    });
    return { status: 201, body: await readOne(context, id), location: `/v1/support-assignments` };
  },

  async endSupportAssignment(context) {
    const { db, principal, path, body, now } = context;
    const today = vietnamDay(now);
    const grants = await requireGrants(db, context, today);
    const kept = await store.lockAssignment(db, path.assignmentId, store.seenUnder(grants, principal), today);
    if (!kept || !principal.member) throw notFound();
    if (supportState(kept, today) === 'ended') {
      const repeated = kept.outcome === body.outcome && kept.endedBy === principal.member.id;
      if (!repeated) throw conflict('assignment-ended');
    } else {
      context.expectVersion(kept.version);
      const { id, helpedId: memberId, helperId, cellId: organizationId } = kept;
      await store.endAssignment(db, id, {
        endedAt: now,
        endedBy: principal.member.id,
        outcome: body.outcome,
        // A planned one ends before it began: its days still follow one another.
        toOn: kept.fromOn > today ? kept.fromOn : today,
      });
      await endSessions(db, sql<boolean>`assignment_id = ${id}`, 'assignmentEnded', { actor: principal, now });
      const subject = { kind: 'supportAssignment', id };
      await recordAudit(db, {
        action: 'support.ended',
        actor: principal,
        subject,
        memberId,
        organizationId,
        details: { memberIds: [helperId] },
      });
    }
    return { status: 200, body: await readOne(context, kept.id) };
  },

  async issueSupportCode(context) {
    const { db, principal, path, now } = context;
    const today = vietnamDay(now);
    const issuer = principal.member;
    const { memberId } = path;
    const cells = memberId === issuer?.id ? [issuer.cell.id] : await issuingCells(context, today);
    const member = (await membersTakingPart(db, [memberId], today)).get(memberId);
    if (!issuer || !member || !cells.includes(member.cell.id)) throw notFound();
    const code = newCode();
    await store.keepCode(db, {
      ...{ memberId, hash: await hashCode(code), issuedBy: issuer.id, issuedAt: now },
      wrongAttempts: 0,
    });
    await recordAudit(db, {
      action: 'support.codeIssued',
      actor: principal,
      memberId,
      organizationId: member.cell.id,
    });
    const { id, fullName } = member;
    return { status: 200, body: { member: { id, fullName }, code, issuedAt: now.toISOString() } };
  },
} satisfies Pick<
  Handlers,
  'listSupportAssignments' | 'createSupportAssignment' | 'endSupportAssignment' | 'issueSupportCode'
>;

/** A member without a role issues to themselves only; to them another member is a missing one. */
async function issuingCells(context: Context<'issueSupportCode'>, today: string): Promise<(string | null)[]> {
  return (await requireAssigned(context.db, context, today)).map((grant) => grant.organizationId);
}

/** The assignment, which this very request has written or locked. */
async function readOne({ db, now }: Pick<Context, 'db' | 'now'>, id: string): Promise<store.SupportAssignment> {
  const today = vietnamDay(now);
  const seen: Condition = sql<boolean>`assignment.id = ${id}`;
  const rows = await store.readAssignments(db, { seen, limit: 1, today });
  const [found] = await store.presentAssignments(db, rows, today);
  if (!found) throw notFound();
  return found;
}
