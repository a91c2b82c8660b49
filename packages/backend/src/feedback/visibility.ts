import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';

/** An opinion is seen by its author and by those it is addressed to, by nobody else (R111). */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  return visible(grants, principal, {
    member: sql.ref('feedback.authorId'),
    organization: sql.ref('feedback.recipientOrganizationId'),
  });
}
