import type { OpenDatabase } from '../database/database.ts';
import { tokenInvalid } from '../contract/problems.ts';
import { vietnamDay } from '../calendar.ts';
import type { ConsentPolicy } from '../consents/policy.ts';
import type { AccessTokens } from './access-tokens.ts';
import { isOperatorToken, operatorPrincipal } from './operator.ts';
import { GUEST, type Principal } from './principal.ts';
import { RecentReads } from './recent-reads.ts';
import { type Caller, changesCallers, readCaller } from './roles.ts';

/**
 * From the Authorization header to the caller. Throws 401 for anything but a good token or none at all. `now` reads the roles
 * anew, for what goes on for seconds; else they are at most three seconds old.
 */
export type Authenticate = (authorization: string | undefined, roles?: 'recent' | 'now') => Promise<Principal>;

interface Options {
  readonly database: Pick<OpenDatabase, 'db' | 'onWrite'>;
  readonly tokens: AccessTokens;
  readonly operatorToken?: string | undefined;
  readonly now: () => Date;
  readonly consents: ConsentPolicy;
  readonly elapsed?: (() => number) | undefined;
}

export function createAuthenticate({ database, tokens, operatorToken, now, consents, elapsed }: Options): Authenticate {
  const { db } = database;
  const callers = new RecentReads<Caller>(elapsed);
  // What this process changes is felt at once; what others change, when the time of the read is over.
  database.onWrite(changesCallers, () => callers.forget());
  return async (authorization, roles = 'recent') => {
    if (authorization === undefined) return GUEST;
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw tokenInvalid();
    const today = vietnamDay(now());
    if (operatorToken !== undefined && isOperatorToken(token, operatorToken)) return operatorPrincipal(db, today);
    const subject = await tokens.verify(token);
    const read = () => readCaller(db, subject, today, consents);
    // With the day: a role that ends with yesterday opens nothing from midnight on.
    const key = JSON.stringify([subject.issuer, subject.subject, today]);
    const caller = await (roles === 'now' ? callers.renew(key, read) : callers.of(key, read));
    return { ...caller, token: subject, authenticatedAt: subject.authenticatedAt };
  };
}
