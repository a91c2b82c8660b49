import { sql } from 'kysely';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import type { PrincipalMember } from '../identity/principal.ts';
import { visible } from '../identity/visibility.ts';
import { isToldTo, type LogFilter, type LogRow, namesOf, readLog } from './store.ts';

export const auditHandlers = {
  async listMyAccesses(context) {
    const { db, principal, now } = context;
    const { member } = principal;
    if (!member) throw notFound();
    const { page, nextCursor } = await readPage(context, { seen: isToldTo(member.id) });
    return { status: 200, body: { items: await presentAccesses(db, page, member, vietnamDay(now)), nextCursor } };
  },

  async listAuditEntries(context) {
    const { db, principal, grants, query, now } = context;
    const { page, nextCursor } = await readPage(context, {
      seen: visible(grants, principal, { organization: sql.ref('organizationId') }),
      memberId: query.memberId,
      actorId: query.actorId,
    });
    const near = visible(grants, principal, { organization: sql.ref('cell.organizationId') });
    const names = await namesOf(db, page, near, vietnamDay(now));
    const items = page.map((row) => ({
      id: row.id,
      number: row.number,
      at: row.at,
      action: row.action,
      actor: names.actor(row),
      onBehalfOf: row.onBehalfOf,
      memberId: row.memberId,
      organization: names.organization(row.organizationId),
      subject: row.subjectKind !== null && row.subjectId !== null ? { kind: row.subjectKind, id: row.subjectId } : null,
      fields: fieldsOf(row),
      purpose: row.purpose,
    }));
    return { status: 200, body: { items, nextCursor } };
  },
} satisfies Pick<Handlers, 'listMyAccesses' | 'listAuditEntries'>;

/** What a member sees of entries about their own data. */
export async function presentAccesses(
  db: Database,
  rows: readonly LogRow[],
  member: PrincipalMember,
  day: string,
): Promise<components['schemas']['Access'][]> {
  // The own cell is where names are never masked (domain 3.6).
  const near = sql<boolean>`cell.organization_id = ${member.cell.id}`;
  const names = await namesOf(db, rows, near, day);
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    action: row.action,
    actor: names.actor(row),
    byMyself: row.actorId === member.id,
    onMyBehalf: row.onBehalfOf === member.id,
    fields: fieldsOf(row),
    purpose: row.purpose,
  }));
}

async function readPage(
  { db, query, cursors }: Context<'listMyAccesses' | 'listAuditEntries'>,
  filter: Pick<LogFilter, 'seen' | 'memberId' | 'actorId'>,
) {
  const limit = query.limit ?? 20;
  const position = cursors.read();
  const found = await readLog(db, { ...filter, after: position && Number(position[0]), limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { page, nextCursor: found.length > limit && last ? cursors.write([last.number]) : null };
}

/** The one detail that is shown: which fields, never what stood in them. */
function fieldsOf({ details }: LogRow): string[] {
  const fields = details?.fields;
  return Array.isArray(fields) ? (fields as string[]) : [];
}
