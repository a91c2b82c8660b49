import type { Client } from '@sotay/sdk/client';
import { answerDataRequest, completeDataRequest, extendDataRequest } from '@sotay/sdk/data-requests';
import type { DataRequest } from '@sotay/sdk/data-requests';

export type ActKind = 'accept' | 'refuse' | 'complete' | 'extend';

/** The one act that is being written. In memory only. */
export interface Act {
  readonly requestId: string;
  readonly kind: ActKind;
  readonly text: string;
  readonly busy: boolean;
  readonly problem: string;
}

/** What a committee can do with a request; the server has the last word. */
export const actsOn = ({ state, kind, extended, overdue }: DataRequest): ActKind[] => {
  if (state === 'submitted') return ['accept', 'refuse'];
  if (state !== 'accepted') return [];
  return kind === 'erase' && !extended && !overdue ? ['complete', 'extend'] : ['complete'];
};

/** On the version that was read: whoever comes second is told, and nothing is written over. */
export const perform = (client: Client, { id, version }: DataRequest, { kind, text }: Act): Promise<DataRequest> => {
  const options = { ifMatch: `"${version}"` };
  const words = text.trim().normalize('NFC');
  if (kind === 'complete') return completeDataRequest(client, id, { outcome: words }, options);
  if (kind === 'extend') return extendDataRequest(client, id, { reason: words }, options);
  const decision = kind === 'accept' ? 'accepted' : 'refused';
  return answerDataRequest(client, id, { decision, ...(words && { reason: words }) }, options);
};
