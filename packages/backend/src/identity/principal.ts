import type { TokenSubject } from './access-tokens.ts';

/** How far an assignment reaches: the organisation, or those below it as well. */
export type RoleScope = 'self' | 'subtree';

export interface RoleHeld {
  readonly role: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly scope: RoleScope;
  /** What was handed over besides (`duty` in `x-permission`). */
  readonly duties: readonly string[];
}

export interface PrincipalMember {
  readonly id: string;
  readonly fullName: string;
  /** The cell of the official membership. */
  readonly cell: { readonly id: string; readonly name: string };
}

/**
 * Who calls. `person` has an active account; `operator` is the command line on this machine; `unknown` has a valid token
 * but no active account; `guest` has no token.
 */
export interface Principal {
  readonly kind: 'guest' | 'unknown' | 'person' | 'operator';
  /** Stable name of the caller for idempotency keys and cursors. Never shown, never logged. */
  readonly subject: string;
  /** Who the token names; there for `unknown` and `person`. */
  readonly token?: TokenSubject;
  readonly member: PrincipalMember | null;
  /** Every role held now, `member` of the own cell included. */
  readonly roles: readonly RoleHeld[];
  /** When the caller signed in, as the token tells; absent when it does not. */
  readonly authenticatedAt?: Date | undefined;
  /** In an assisted session: `member` is the helped one, and `helper` who really calls. */
  readonly assistance?: Assistance;
}

export interface Assistance {
  readonly sessionId: string;
  readonly task: string;
  readonly helper: PrincipalMember;
}

export const GUEST: Principal = { kind: 'guest', subject: 'guest', member: null, roles: [] };
