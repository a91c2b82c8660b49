import type { AccessToken, TokenProvider } from './options.ts';

export interface Cached {
  readonly etag: string;
  readonly data: unknown;
}

export interface Flight {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  callers: number;
}

/** Everything that belongs to one user. Signing out starts a new one; what is still under way keeps the old. */
export interface Session {
  cache: Map<string, Cached>;
  flights: Map<string, Flight>;
  token?: string | undefined;
  renewAt?: number;
  renewal?: Promise<string | undefined> | undefined;
}

export const newSession = (): Session => ({ cache: new Map(), flights: new Map() });

/** The token to send; `refused` is one that the server has just answered with 401. All callers share one renewal. */
export function tokenOf(session: Session, provider: TokenProvider, refused?: string): Promise<string | undefined> | string {
  const { token } = session;
  if (token && token !== refused && Date.now() < session.renewAt!) return token;
  return (session.renewal ??= renew(session, provider).finally(() => (session.renewal = undefined)));
}

async function renew(session: Session, provider: TokenProvider): Promise<string | undefined> {
  const given = await provider();
  const { accessToken = given, expiresIn = Infinity } = (given ?? {}) as Partial<AccessToken>;
  // Another token may be another user's: what was read with the last one is not shown to them.
  if (session.token) Object.assign(session, newSession());
  session.renewAt = Date.now() + expiresIn * 900;
  return (session.token = accessToken as string);
}
