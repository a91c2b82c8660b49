import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';

/** Seen by its author and, with the opinion that it was sent with, by those the opinion is addressed to. */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  return visible(grants, principal, {
    member: sql.ref('attachments.authorId'),
    organization: sql`(select recipient_organization_id from feedback where feedback.id = attachments.feedback_id)`,
  });
}
