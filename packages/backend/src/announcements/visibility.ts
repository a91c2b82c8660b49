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

/**
 * A draft is addressed to nobody yet, whoever asks. As an array, which is made once: an index finds its announcements, and
 * within `or` too.
 */
export function addressedTo(grants: readonly Grant[], principal: Principal, published = PUBLISHED): Condition {
  const addressed = grantsWhere(grants, 'lineage').map((grant) => ({ ...grant, published: false }));
  return sql<boolean>`(${published} and announcements.id = any(array(
    select target.announcement_id from announcement_targets target
     where ${visible(addressed, principal, { organization: sql.ref('target.organizationId') })})))`;
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
