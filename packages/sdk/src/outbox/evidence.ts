import type { Client } from '../http/options.ts';
import type { Feedback } from '../types/feedback.ts';
import type { Meeting } from '../types/meetings.ts';
import type { Content } from './rules.ts';

/**
 * Whether the server has this act, when its key is too old to ask by sending it again. True is certain; false is not,
 * since a server may change what it stores.
 */
export async function isDone(client: Client, act: Content): Promise<boolean> {
  const isSince = (time: string) => Date.parse(time) >= Date.parse(act.createdAt) - clockSkew;
  if (act.operation === 'submitFeedback') {
    // One page: a hundred opinions in a day and none of them this one is for the user to decide.
    const query = { limit: 100 };
    const { items } = await client.send<{ items: Feedback[] }>('listFeedback', 'feedback', { query });
    return items.some(
      (opinion) =>
        isSince(opinion.submittedAt) &&
        (['kind', 'recipient', 'subject', 'body'] as const).every((name) => same(opinion[name], act.body[name])),
    );
  }
  const { myAnswer } = await client.send<Meeting>('getMeeting', `meetings/${encodeURIComponent(act.meetingId)}`);
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
    isSince(request.submittedAt)
  );
}

/** How wrong a computer's clock may be: an hour, and a time zone taken for another. */
const clockSkew = 24 * 3_600_000;

const same = (a: string, b: string) => a.normalize() === b.normalize();
