import { listFeedback, submitFeedback } from '../feedback.ts';
import type { Client, CreateOptions } from '../http/options.ts';
import { path } from '../http/path.ts';
import { acknowledgeMeeting, getMeeting, submitAbsenceRequest } from '../meetings.ts';
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

/**
 * Whether the server has this act, when its key is too old to ask by sending it again. True is certain; false is not,
 * since a server may change what it stores.
 */
export async function isDone(client: Client, act: Act & { readonly createdAt: string }): Promise<boolean> {
  if (act.operation === 'submitFeedback') {
    for await (const opinion of listFeedback(client, { limit: 100 })) {
      if (Date.parse(opinion.submittedAt) < Date.parse(act.createdAt) - clockSkew) return false;
      if ((['kind', 'recipient', 'subject', 'body'] as const).every((name) => same(opinion[name], act.body[name])))
        return true;
    }
    return false;
  }
  const { myAnswer } = await getMeeting(client, act.meetingId);
  if (act.operation === 'acknowledgeMeeting')
    return (
      myAnswer?.acknowledgement === act.body.acknowledgement &&
      (act.body.acknowledgement === 'none' || myAnswer.acknowledgedVersion === act.body.noticeVersion)
    );
  const request = myAnswer?.absenceRequest;
  return (
    !!request &&
    request.reasonKind === act.body.reasonKind &&
    same(request.reasonText ?? '', act.body.reasonText ?? '') &&
    Date.parse(request.submittedAt) >= Date.parse(act.createdAt) - clockSkew
  );
}

/** How wrong a computer's clock may be: an hour, and a time zone taken for another. */
const clockSkew = 24 * 3_600_000;

const same = (a: string, b: string) => a.normalize() === b.normalize();
