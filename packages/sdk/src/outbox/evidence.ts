import { listFeedback } from '../feedback.ts';
import type { Client } from '../http/options.ts';
import { getMeeting } from '../meetings.ts';
import type { Content } from './rules.ts';

/**
 * Whether the server has this act, when its key is too old to ask by sending it again. True is certain; false is not,
 * since a server may change what it stores.
 */
export async function isDone(client: Client, act: Content): Promise<boolean> {
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
