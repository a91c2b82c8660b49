import { accountHandlers } from './accounts/handlers.ts';
import { announcementHandlers } from './announcements/handlers.ts';
import { attachmentHandlers, type AttachmentTools } from './attachments/handlers.ts';
import { auditHandlers } from './audit/handlers.ts';
import type { Handlers } from './contract/handlers.ts';
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
import { assignmentHandlers } from './support/assignment-handlers.ts';
import { sessionHandlers } from './support/session-handlers.ts';

export interface HandlerTools {
  readonly attachments: AttachmentTools;
  readonly feed: EventFeed;
  readonly streamTimes: StreamTimes;
}

/** Every handler of the contract. A missing one fails the type check, a foreign one the start-up. */
export const createHandlers = ({ attachments, feed, streamTimes }: HandlerTools): Handlers => ({
  ...accountHandlers(),
  ...announcementHandlers,
  ...attachmentHandlers(attachments),
  ...auditHandlers,
  ...correctionHandlers,
  ...documentHandlers,
  ...feedbackHandlers,
  ...feedbackActHandlers,
  ...meetingHandlers,
  ...answerHandlers,
  ...memberHandlers,
  ...otherMemberHandlers,
  ...organizationHandlers,
  ...assignmentHandlers,
  ...sessionHandlers,
  ...eventHandlers(feed, streamTimes),
});
