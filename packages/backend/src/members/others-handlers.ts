import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { seenAs } from '../contract/masking.ts';
import type { Grant, Relation } from '../contract/permission.ts';
import { notFound } from '../contract/problems.ts';
import { requireAssigned } from '../identity/roles.ts';
import { grantsWhere } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import { requireMayReveal } from './reveal.ts';
import { findPlaced, listRoster, type Placed, withinReach } from './roster.ts';
import { findMember, type Member } from './store.ts';
import { expiresAt } from './rules.ts';

/** What others than the member see of a record. Every look is in the audit log before the answer leaves. */
export const otherMemberHandlers = {
  async listMembers({ db, principal, grants, query, now, cursors }) {
    const limit = query.limit ?? 20;
    const day = vietnamDay(now);
    const found = await listRoster(db, {
      seen: withinReach(grants, principal),
      day,
      organizationId: query.organizationId,
      after: (cursors.read()?.[0] as string | undefined) ?? null,
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const cells = await organizationNames(
      db,
      page.map(({ organizationId }) => organizationId),
      day,
    );
    const items = page.map(({ id, fullName, organizationId }) => ({
      id,
      fullName,
      currentCell: { id: organizationId, name: cells.get(organizationId) ?? '' },
    }));
    return { status: 200, body: { items, nextCursor: found.length > limit && last ? cursors.write([last.id]) : null } };
  },

  async getMemberProfile(context) {
    const { db, now } = context;
    const { placed, grant, row } = await reach(context, context.path.memberId);
    const { birthDate: date, birthYear: year, ...fields } = row;
    const cells = await organizationNames(db, [placed.organizationId], vietnamDay(now));
    const currentCell = { id: placed.organizationId, name: cells.get(placed.organizationId) ?? '' };
    // Masked also for the caller's own record: this is how a cell is looked through, not how one's own data is shown.
    return { status: 200, body: seenAs({ ...fields, birthDate: { date, year }, currentCell }, grant.where) };
  },

  async revealMemberFields(context) {
    const { db, principal, path, body, now } = context;
    const own = path.memberId === principal.member?.id;
    const grants = own ? grantsWhere(context.grants, 'self') : await requireAssigned(db, context, vietnamDay(now));
    const { placed, grant, row } = await reach({ ...context, grants }, path.memberId);
    await requireMayReveal({ db, principal, now, purpose: body.purpose, own });
    await recordAudit(db, {
      action: 'member.revealed',
      actor: principal,
      as: grant,
      memberId: placed.id,
      organizationId: placed.organizationId,
      purpose: body.purpose,
      details: { fields: body.fields },
    });
    const shown = Object.fromEntries(body.fields.map((field) => [field, row[field]]));
    // The transaction is committed before the answer leaves: a look that could not be recorded shows nothing.
    return {
      status: 200,
      body: seenAs({ memberId: placed.id, expiresAt: expiresAt(now).toISOString(), ...shown }, grant.where),
    };
  },
} satisfies Pick<Handlers, 'listMembers' | 'getMemberProfile' | 'revealMemberFields'>;

interface Reached {
  readonly placed: Placed;
  readonly row: Member;
  /** The first grant that reaches the member. */
  readonly grant: Grant & { readonly where: Relation };
}

/** Throws 404 unless a grant of the caller reaches the member. */
async function reach(
  { db, principal, grants, now }: Pick<Context, 'db' | 'principal' | 'grants' | 'now'>,
  memberId: string,
): Promise<Reached> {
  const day = vietnamDay(now);
  for (const grant of grants) {
    const placed = await findPlaced(db, memberId, withinReach([grant], principal), day);
    const row = placed && (await findMember(db, placed.id));
    if (row) return { placed, row, grant };
  }
  throw notFound();
}
