import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { recordEvent } from '../events/record.ts';
import { requireGrants } from '../identity/roles.ts';
import { assignRole } from './granting.ts';
import { conflict } from './refusals.ts';
import { presentReview, readPlaces } from './review.ts';
import { judgeEnd, stateOf } from './rules.ts';
import { endRole, findRole, inState, lockRoles, present, readRoles, type RoleAssignment } from './store.ts';
import { powerAt, seenUnder, within } from './visibility.ts';

export const roleHandlers = {
  async listRoles({ db, principal, grants, query, cursors, now }) {
    const today = vietnamDay(now);
    const limit = query.limit ?? 20;
    const after = cursors.read();
    const wanted = [
      seenUnder(grants, principal),
      ...(query.organizationId ? [sql<boolean>`assignment.organization_id = ${query.organizationId}`] : []),
      ...(query.role ? [sql<boolean>`assignment.role = ${query.role}`] : []),
      ...(query.state ? [inState(query.state, today)] : []),
      ...(after ? [sql<boolean>`assignment.id < ${String(after[0])}::uuid`] : []),
    ];
    const found = await readRoles(db, {
      where: sql<boolean>`(${sql.join(wanted, sql` and `)})`,
      power: powerAt(grants, principal, 'assignment.organizationId'),
      limit: limit + 1,
    });
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    const items = await present(db, rows, { memberId: principal.member?.id, today });
    return { status: 200, body: { items, nextCursor: last ? cursors.write([last.id]) : null } };
  },

  async reviewRoles({ db, principal, grants, query, cursors, now }) {
    const question = { grants, principal, today: vietnamDay(now) };
    const limit = query.limit ?? 20;
    const position = cursors.read();
    const found = await readPlaces(db, {
      ...question,
      organizationId: query.organizationId,
      after: position && { quiet: position[0] === 1, id: String(position[1]) },
      limit: limit + 1,
    });
    const places = found.slice(0, limit);
    const last = found.length > limit ? places.at(-1) : undefined;
    const nextCursor = last ? cursors.write([last.findings.length === 0 ? 1 : 0, last.id]) : null;
    return { status: 200, body: { items: await presentReview(db, places, question), nextCursor } };
  },

  async grantRole(context) {
    const { db, principal, body, now } = context;
    const today = vietnamDay(now);
    await lockRoles(db);
    const grants = await requireGrants(db, context, today);
    const { scope = 'self', duties = [], from = today, to = null, basisDocument = null } = body;
    const id = await assignRole(
      db,
      { ...body, scope, duties, from, to, basisDocument },
      {
        actor: principal,
        seen: within(grants, principal, 'version.organizationId'),
        power: powerAt(grants, principal, 'version.organizationId'),
      },
      { now, today },
    );
    return { status: 201, body: await readOne({ ...context, grants }, id), location: `/v1/roles/${id}` };
  },

  async revokeRole(context) {
    const { db, principal, path, body, now } = context;
    const today = vietnamDay(now);
    await lockRoles(db);
    const grants = await requireGrants(db, context, today);
    const reach = {
      seen: seenUnder(grants, principal),
      power: powerAt(grants, principal, 'assignment.organizationId'),
    };
    const row = await findRole(db, path.roleId, reach);
    const { member } = principal;
    if (!row || !member) throw notFound();
    const verdict = judgeEnd({
      ...row,
      state: stateOf(row, today),
      isOwn: row.memberId === member.id,
      endedByCaller: row.endedBy === member.id,
    });
    if (verdict !== 'ended' && verdict !== 'repeated') throw conflict(verdict);
    if (verdict === 'ended') {
      context.expectVersion(row.version);
      await endRole(db, row, { endedBy: member.id, endedAt: now, endReason: body.reason, today });
      const { id, memberId, organizationId, role } = row;
      const subject = { kind: 'roleAssignment', id };
      const details = { role };
      await recordAudit(db, { action: 'role.revoked', actor: principal, subject, memberId, organizationId, details });
      await recordEvent(db, { type: 'role.revoked', objectId: id, organizationId });
    }
    return { status: 200, body: await readOne({ ...context, grants }, row.id) };
  },
} satisfies Pick<Handlers, 'listRoles' | 'reviewRoles' | 'grantRole' | 'revokeRole'>;

async function readOne(
  { db, principal, grants, now }: Pick<Context, 'db' | 'principal' | 'grants' | 'now'>,
  id: string,
): Promise<RoleAssignment> {
  const reach = { seen: seenUnder(grants, principal), power: powerAt(grants, principal, 'assignment.organizationId') };
  const row = await findRole(db, id, reach);
  const [shown] = row ? await present(db, [row], { memberId: principal.member?.id, today: vietnamDay(now) }) : [];
  if (!shown) throw notFound();
  return shown;
}
