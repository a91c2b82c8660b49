import { accountHandlers } from './accounts/handlers.ts';
import { announcementHandlers } from './announcements/handlers.ts';
import { attachmentHandlers, type AttachmentTools } from './attachments/handlers.ts';
import { auditHandlers } from './audit/handlers.ts';
import { consentHandlers } from './consents/handlers.ts';
import type { ConsentPolicy } from './consents/policy.ts';
import type { Handlers } from './contract/handlers.ts';
import { dataRequestHandlers } from './data-requests/handlers.ts';
import { correctionHandlers } from './corrections/handlers.ts';
import { documentHandlers } from './documents/handlers.ts';
import type { EventFeed } from './events/feed.ts';
import { eventHandlers } from './events/handlers.ts';
import type { StreamTimes } from './events/stream.ts';
import { feedbackActHandlers } from './feedback/act-handlers.ts';
import { feedbackHandlers } from './feedback/handlers.ts';
import { answerHandlers } from './meetings/answer-handlers.ts';
import { meetingHandlers } from './meetings/handlers.ts';
import { memberHandlers } from './members/handlers.ts';
import { otherMemberHandlers } from './members/others-handlers.ts';
import { organizationHandlers } from './organizations/handlers.ts';
import { roleHandlers } from './roles/handlers.ts';
import { assignmentHandlers } from './support/assignment-handlers.ts';
import { sessionHandlers } from './support/session-handlers.ts';

export interface HandlerTools {
  readonly attachments: AttachmentTools;
  readonly consents: ConsentPolicy;
  readonly feed: EventFeed;
  readonly streamTimes: StreamTimes;
}

/** Every handler of the contract. A missing one fails the type check, a foreign one the start-up. */
export const createHandlers = ({ attachments, consents, feed, streamTimes }: HandlerTools): Handlers => ({
  ...accountHandlers(),
  ...announcementHandlers,
  ...attachmentHandlers(attachments),
  ...auditHandlers,
  ...consentHandlers(consents),
  ...dataRequestHandlers(consents),
  ...correctionHandlers,
  ...documentHandlers,
  ...feedbackHandlers,
  ...feedbackActHandlers,
  ...meetingHandlers,
  ...answerHandlers,
  ...memberHandlers,
  ...otherMemberHandlers,
  ...organizationHandlers,
  ...roleHandlers,
  ...assignmentHandlers,
  ...sessionHandlers,
  ...eventHandlers(feed, streamTimes),
});
