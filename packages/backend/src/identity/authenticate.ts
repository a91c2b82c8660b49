import type { Database } from '../database/database.ts';
import { tokenInvalid } from '../contract/problems.ts';
import { vietnamDay } from '../calendar.ts';
import type { ConsentPolicy } from '../consents/policy.ts';
import type { AccessTokens } from './access-tokens.ts';
import { isOperatorToken, operatorPrincipal } from './operator.ts';
import { GUEST, type Principal } from './principal.ts';
import { personPrincipal } from './roles.ts';

/** From the Authorization header to the caller. Throws 401 for anything but a good token or none at all. */
export type Authenticate = (authorization: string | undefined) => Promise<Principal>;

interface Options {
  readonly db: Database;
  readonly tokens: AccessTokens;
  readonly operatorToken?: string | undefined;
  readonly now: () => Date;
  readonly consents: ConsentPolicy;
}

export function createAuthenticate({ db, tokens, operatorToken, now, consents }: Options): Authenticate {
  return async (authorization) => {
    if (authorization === undefined) return GUEST;
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw tokenInvalid();
    const today = vietnamDay(now());
    if (operatorToken !== undefined && isOperatorToken(token, operatorToken)) return operatorPrincipal(db, today);
    const subject = await tokens.verify(token);
    return { ...(await personPrincipal(db, subject, today, consents)), authenticatedAt: subject.authenticatedAt };
  };
}
