import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';

/**
 * An opinion is seen by its author, by those it is addressed to (R111) and by those who forwarded it: they know it
 * already, and grasping what members think stays their task (R112).
 */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  return visible(grants, principal, {
    member: sql.ref('feedback.authorId'),
    organization: sql.ref('feedback.recipientOrganizationId'),
    formerRecipients: sql`(select step.organization_id from feedback_steps step
      where step.feedback_id = feedback.id and step.kind = 'forwarded')`,
  });
}
