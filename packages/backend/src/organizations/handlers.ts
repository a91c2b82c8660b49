import { sql } from 'kysely';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { type Condition, visible } from '../identity/visibility.ts';
import { findOrganization, listOrganizations } from './store.ts';

export const organizationHandlers = {
  async listOrganizations(context) {
    const { parentId, asOf, limit = 20 } = context.query;
    const after = context.cursors.read();
    const items = await listOrganizations(context.db, {
      day: asOf ?? vietnamDay(context.now),
      visible: seen(context),
      parentId,
      after: after ? String(after[0]) : null,
      limit: limit + 1,
    });
    const page = items.slice(0, limit);
    const last = page.at(-1);
    const nextCursor = items.length > limit && last ? context.cursors.write([last.id]) : null;
    return { status: 200, body: { items: page, nextCursor } };
  },

  async getOrganization(context) {
    const day = context.query.asOf ?? vietnamDay(context.now);
    const found = await findOrganization(context.db, context.path.organizationId, day, seen(context));
    if (!found) throw notFound();
    return { status: 200, body: found };
  },
} satisfies Pick<Handlers, 'listOrganizations' | 'getOrganization'>;

function seen({ grants, principal }: Pick<Context, 'grants' | 'principal'>): Condition {
  return visible(grants, principal, { organization: sql.ref('version.organizationId') });
}
