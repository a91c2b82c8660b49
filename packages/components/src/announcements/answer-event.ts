import type { AnswerPath } from '@sotay/sdk/announcements';
import { SotayEvent } from '../foundation/events.ts';

/** A reader wants to answer an announcement. Prevent it to take the answer in your own way. */
export class AnnouncementAnswerEvent extends SotayEvent<{
  readonly announcementId: string;
  readonly recipient: AnswerPath['recipient'];
}> {
  constructor(announcementId: string, recipient: AnswerPath['recipient']) {
    super('sotay-announcement-answer', { announcementId, recipient }, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sotay-announcement-answer': AnnouncementAnswerEvent;
  }
}
