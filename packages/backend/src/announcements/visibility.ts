import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, grantsWhere, visible } from '../identity/visibility.ts';

const PUBLISHED = sql<boolean>`announcements.state = 'published'`;
/** What was withdrawn too: those who oversee still find it. */
const EVER_PUBLISHED = sql<boolean>`announcements.published_at is not null`;

/** Those it is addressed to, while it is published, and those who publish for the organisation that speaks. */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  return sql<boolean>`(${addressedTo(grants, principal)} or ${issuedUnder(grants, principal)})`;
}

export function addressedTo(grants: readonly Grant[], principal: Principal, published = PUBLISHED): Condition {
  return sql<boolean>`exists (
    select from announcement_targets target
    where target.announcement_id = announcements.id
      and ${visible(grantsWhere(grants, 'lineage'), principal, { organization: sql.ref('target.organizationId'), published })})`;
}

export function issuedUnder(grants: readonly Grant[], principal: Principal): Condition {
  return visible(grantsWhere(grants, 'cell', 'subtree'), principal, {
    organization: sql.ref('announcements.organizationId'),
    published: EVER_PUBLISHED,
  });
}

/** Who sees it, and who saw it until it was withdrawn: an open page must hear that it is gone. */
export function concernedUnder(grants: readonly Grant[], principal: Principal): Condition {
  return sql<boolean>`(${addressedTo(grants, principal, EVER_PUBLISHED)} or ${issuedUnder(grants, principal)})`;
}
