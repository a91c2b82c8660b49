import type { Client, CreateOptions } from '../http/options.ts';
import { path } from '../http/path.ts';
import type { FeedbackCreate } from '../types/feedback.ts';
import type { AbsenceRequestCreate, AcknowledgementPut } from '../types/meetings.ts';

/** What a member may do offline. */
export type Act =
  | { readonly operation: 'submitFeedback'; readonly body: FeedbackCreate }
  | { readonly operation: 'submitAbsenceRequest'; readonly meetingId: string; readonly body: AbsenceRequestCreate }
  | { readonly operation: 'acknowledgeMeeting'; readonly meetingId: string; readonly body: AcknowledgementPut };

/** Acts on one object keep their order and wait for each other; opinions are independent. */
export const objectOf = (act: Act): string | undefined => ('meetingId' in act ? act.meetingId : undefined);

/** Throws on an id that makes no path. */
export const pathOf = (act: Act): string =>
  act.operation === 'submitFeedback'
    ? 'feedback'
    : path`meetings/${act.meetingId}/` +
      (act.operation === 'acknowledgeMeeting' ? 'acknowledgement' : 'absence-requests');

/** Not by the functions of the nouns: a page that uses the outbox instead of them does not pay for them. */
export const perform = (client: Client, act: Act, options: CreateOptions): Promise<unknown> =>
  act.operation === 'acknowledgeMeeting'
    ? client.send(act.operation, pathOf(act), { signal: options.signal, method: 'PUT', body: act.body })
    : client.send(act.operation, pathOf(act), { ...options, method: 'POST', body: act.body });
