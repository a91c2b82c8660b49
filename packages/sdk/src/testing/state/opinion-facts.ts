import type { Feedback } from '../../types/feedback.ts';
import type { Facts } from './call.ts';

/** Who reads an opinion, and the files sent with it. */
export const opinionFacts = ({ author, recipientOrganization, steps }: Feedback): Facts => ({
  memberId: author.id,
  organizationId: recipientOrganization.id,
  formerRecipients: steps.filter(({ kind }) => kind === 'forwarded').map(({ organization }) => organization.id),
});
