import { SotayEvent } from '../foundation/events.ts';

/** A reader chose a meeting. Prevent it to open the meeting in your own way. */
export class MeetingOpenEvent extends SotayEvent<{ readonly meetingId: string }> {
  constructor(meetingId: string) {
    super('sotay-meeting-open', { meetingId }, { cancelable: true });
  }
}

/** The server has a new answer or decision; whatever shows this meeting should read it again. */
export class MeetingChangedEvent extends SotayEvent<{ readonly meetingId: string }> {
  constructor(meetingId: string) {
    super('sotay-meeting-changed', { meetingId });
  }
}

declare global {
  /** Heard on elements and on the document. */
  interface GlobalEventHandlersEventMap {
    'sotay-meeting-open': MeetingOpenEvent;
    'sotay-meeting-changed': MeetingChangedEvent;
  }
}
