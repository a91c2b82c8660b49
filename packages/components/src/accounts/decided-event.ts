import { SotayEvent } from '../foundation/events.ts';

/** An account was decided; `detail.state` says how. */
export class AccountDecidedEvent extends SotayEvent<{ accountId: string; state: string }> {
  constructor(accountId: string, state: string) {
    super('sotay-account-decided', { accountId, state });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sotay-account-decided': AccountDecidedEvent;
  }
}
