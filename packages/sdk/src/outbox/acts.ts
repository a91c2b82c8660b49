import { submitFeedback } from '../feedback.ts';
import type { Client, CreateOptions } from '../http/options.ts';
import { path } from '../http/path.ts';
import { acknowledgeMeeting, submitAbsenceRequest } from '../meetings.ts';
import type { FeedbackCreate } from '../types/feedback.ts';
import type { AbsenceRequestCreate, AcknowledgementPut } from '../types/meetings.ts';

/** What a member may do offline. */
export type Act =
  | { readonly operation: 'submitFeedback'; readonly body: FeedbackCreate }
  | { readonly operation: 'submitAbsenceRequest'; readonly meetingId: string; readonly body: AbsenceRequestCreate }
  | { readonly operation: 'acknowledgeMeeting'; readonly meetingId: string; readonly body: AcknowledgementPut };

/** Acts on one object keep their order and wait for each other; opinions are independent. */
export const objectOf = (act: Act): string | undefined => ('meetingId' in act ? act.meetingId : undefined);

/** An id that no request could be made of is refused before it is queued. */
export function checkIds(act: Act): void {
  if ('meetingId' in act) path`${act.meetingId}`;
}

export function perform(client: Client, act: Act, options: CreateOptions): Promise<unknown> {
  switch (act.operation) {
    case 'submitFeedback':
      return submitFeedback(client, act.body, options);
    case 'submitAbsenceRequest':
      return submitAbsenceRequest(client, act.meetingId, act.body, options);
    case 'acknowledgeMeeting':
      return acknowledgeMeeting(client, act.meetingId, act.body, options);
  }
}
