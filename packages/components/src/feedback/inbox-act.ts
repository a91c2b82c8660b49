import type { Client } from '@sotay/sdk/client';
import { closeFeedback, extendFeedback, forwardFeedback, replyToFeedback } from '@sotay/sdk/feedback';
import type { Feedback } from '@sotay/sdk/feedback';

export type ActKind = 'answer' | 'forward' | 'extend' | 'close';

/** The one act that is being written. */
export interface Act {
  readonly feedbackId: string;
  readonly kind: ActKind;
  readonly text: string;
  /** Working days of an extension. */
  readonly days: string;
  readonly step: 'write' | 'review';
  readonly busy: boolean;
  readonly problem: string;
  readonly restored: boolean;
  /** One for as long as it stays the same, so that sending again never doubles. */
  readonly idempotencyKey: string;
}

/** What can be done with an opinion by those it is addressed to (domain 3.4.5); the server has the last word. */
export const actsOn = ({ state, extended, overdue }: Feedback): ActKind[] => {
  if (state === 'closed') return [];
  if (state === 'answered') return ['answer', 'close'];
  return extended || overdue ? ['answer', 'forward'] : ['answer', 'forward', 'extend'];
};

/** On the version that was read: whoever comes second is told, and nothing is written over. */
export const perform = (client: Client, opinion: Feedback, act: Act): Promise<Feedback> => {
  const { idempotencyKey } = act;
  const ifMatch = `"${opinion.version}"`;
  const text = act.text.trim().normalize('NFC');
  switch (act.kind) {
    case 'answer':
      return replyToFeedback(client, opinion.id, { body: text, readVersion: opinion.version }, { idempotencyKey });
    case 'forward':
      return forwardFeedback(client, opinion.id, text ? { note: text } : {}, { ifMatch, idempotencyKey });
    case 'extend':
      return extendFeedback(client, opinion.id, { reason: text, workingDays: Number(act.days) }, { ifMatch });
    case 'close':
      return closeFeedback(client, opinion.id, { ifMatch });
  }
};
