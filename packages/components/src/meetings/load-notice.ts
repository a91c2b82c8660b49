import { getSession } from '@sotay/sdk/accounts';
import type { Session } from '@sotay/sdk/accounts';
import type { Client } from '@sotay/sdk/client';
import { getMeeting, listMeetings } from '@sotay/sdk/meetings';
import type { Meeting } from '@sotay/sdk/meetings';

/** No meeting when the reader has none to come. The session is asked for only where there is something to decide. */
export interface Loaded {
  readonly meeting: Meeting | undefined;
  readonly session: Session | undefined;
}

/** The meeting of this id; without one, the reader's next. */
export const loadNotice = async (client: Client, signal: AbortSignal, meetingId?: string): Promise<Loaded> => {
  const meeting = await (meetingId ? getMeeting(client, meetingId, { signal }) : nextMeeting(client, signal));
  const session = meeting?.answerCounts ? await getSession(client, { signal }).catch(() => undefined) : undefined;
  return { meeting, session };
};

/** They come latest first; one page holds more than anybody is invited to. */
const nextMeeting = async (client: Client, signal: AbortSignal): Promise<Meeting | undefined> => {
  const query = { state: 'notified', from: new Date().toISOString(), limit: 100 } as const;
  const { items } = await listMeetings(client, query, { signal });
  return items.filter(({ myAnswer }) => myAnswer).at(-1);
};
