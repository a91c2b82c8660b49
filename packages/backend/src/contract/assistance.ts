import type { Database } from '../database/database.ts';
import type { Principal } from '../identity/principal.ts';
import type { Operation } from './contract.ts';
import type { SentAnswer } from './idempotency.ts';
import { accountUnknown, notAllowed, tokenMissing } from './problems.ts';

export const ASSISTED_SESSION = 'Sotay-Assisted-Session';

/** What the noun `support` knows of assisted sessions, for the floor that admits and dispatches calls. */
export interface AssistedCalls {
  /** The helped member, when this session of the helper opens this call; otherwise throws 403. */
  actAs(helper: Principal, sessionId: string, call: AssistedCall): Promise<Principal>;
  /** Does what changes something, in its transaction: the act of the session once, a second one is refused (403). */
  once(db: Database, principal: Principal, call: AssistedCall, act: () => Promise<SentAnswer>): Promise<SentAnswer>;
}

export interface AssistedCall {
  readonly operation: Operation;
  readonly idempotencyKey: string | undefined;
}

/** What may be done in a session besides its act: where the act needs a consent, the helped member gives it beside the helper. */
const GIVES_CONSENT = 'giveConsent';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** For whom the caller acts in this call: themselves or, with the header, the helped member of that session. */
export async function actingAs(
  caller: Principal,
  operation: Operation,
  headers: Headers,
  calls: AssistedCalls | undefined,
): Promise<Principal> {
  const sessionId = text(headers[ASSISTED_SESSION.toLowerCase()]);
  if (sessionId === undefined) return caller;
  // On every operation, not only those that know the header: who means another must not act as themselves.
  if (caller.kind === 'guest') throw tokenMissing();
  if (caller.kind === 'unknown') throw accountUnknown();
  if (!calls) throw notAllowed();
  return calls.actAs(caller, sessionId, { operation, idempotencyKey: text(headers['idempotency-key']) });
}

const text = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

/** What `x-assisted` may open: reads, the act that a task is named after, and the consent that this act needs. */
export function assistanceFaults(operation: Operation, all: readonly Operation[]): string[] {
  const { operationId, method, assisted, parameters, permission } = operation;
  const takesHeader = parameters.some(({ name }) => name === ASSISTED_SESSION);
  const faults: string[] = [];
  if (takesHeader !== (assisted !== undefined)) faults.push(`${operationId}: x-assisted goes with ${ASSISTED_SESSION}`);
  if (!assisted) return faults;
  const isAct = assisted.length === 1 && assisted[0] === operationId;
  const needsConsent = (task: string) => all.some((one) => one.operationId === task && one.consent !== undefined);
  if (operationId === GIVES_CONSENT) {
    for (const task of assisted.filter((one) => !needsConsent(one)))
      faults.push(`${operationId} is open to ${task}, which needs no consent`);
  } else if (method !== 'GET' && !isAct)
    faults.push(`${operationId} changes something and is not the act of its own task`);
  if (!permission?.allow?.some(({ role }) => role === 'member'))
    faults.push(`${operationId} is assisted, and not open to members`);
  return faults;
}
