import { lockAccount, revokeAccount, unlockAccount } from '@sotay/sdk/accounts';
import type { Account, Session } from '@sotay/sdk/accounts';
import type { Client } from '@sotay/sdk/client';
import { etagOf } from '@sotay/sdk/etags';

export type ActKind = 'lock' | 'unlock' | 'revoke';

/** The one act that is being confirmed. In memory only. */
export interface Act {
  readonly accountId: string;
  readonly kind: ActKind;
  readonly reason: string;
  readonly busy: boolean;
  readonly problem: string;
}

/** What the state allows; the server has the last word. */
export const actsOn = ({ state }: Account): readonly ActKind[] => {
  if (state === 'active') return ['lock', 'revoke'];
  return state === 'locked' ? ['unlock', 'revoke'] : [];
};

/** A secretary’s is decided by the committee above. */
export const mayAct = ({ decider }: Account, { roles, operations }: Session): boolean =>
  decider.role === 'superior' ? roles.some(({ role }) => role === 'superior') : operations.includes('lockAccount');

/** On the version that was read: whoever comes second is told, and nothing is written over. */
export const perform = (client: Client, account: Account, { kind, reason: typed }: Act): Promise<Account> => {
  const options = { ifMatch: etagOf(account) };
  // One line, as the contract has it.
  const reason = typed.trim().replace(/\s+/g, ' ').normalize('NFC');
  if (kind === 'lock') return lockAccount(client, account.id, { reason }, options);
  if (kind === 'revoke') return revokeAccount(client, account.id, { reason }, options);
  return unlockAccount(client, account.id, options);
};
