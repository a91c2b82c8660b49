import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';

/** Seen by its author and, with the opinion that it was sent with, by those who read the opinion. */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  return visible(grants, principal, {
    member: sql.ref('attachments.authorId'),
    formerRecipients: sql`(select step.organization_id from feedback_steps step
      where step.feedback_id = attachments.feedback_id and step.kind = 'forwarded')`,
    organization: sql`(select recipient_organization_id from feedback where feedback.id = attachments.feedback_id)`,
  });
}
