import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import { correctionsOn, seenUnder as correctionSeenUnder } from '../corrections/visibility.ts';
import { TODAY } from '../database/today.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, grantsWhere, visible } from '../identity/visibility.ts';

/** Seen by its author and, with what it was sent with, by those who read the opinion or decide on the correction. */
export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  const withOpinion = visible(grantsWhere(grants, 'author', 'recipient', 'formerRecipient'), principal, {
    member: sql.ref('attachments.authorId'),
    formerRecipients: sql`(select step.organization_id from feedback_steps step
      where step.feedback_id = attachments.feedback_id and step.kind = 'forwarded')`,
    organization: sql`(select recipient_organization_id from feedback where feedback.id = attachments.feedback_id)`,
  });
  return sql<boolean>`(${withOpinion} or exists (
    select from ${correctionsOn(TODAY)} correction
    where correction.id = attachments.correction_id
      and ${correctionSeenUnder(grantsWhere(grants, 'cell', 'subtree'), principal)}))`;
}
