import type { Client } from '@sotay/sdk/client';
import { report } from './report.ts';
import type { MistakeCode } from './report.ts';

/** An access token; none when nobody is signed in. */
export type Token = string | { accessToken: string; expiresIn: number } | null | undefined;

/** What a provider offers to the elements below it. */
export interface Connection {
  /** Absent when the provider is set up wrong, or its script could not be loaded; then `code` says so. */
  readonly client?: Client;
  readonly code?: MistakeCode;
  /** Whether the portal gave a token; guests see public documents only. */
  readonly withToken: boolean;
  /** Where the portal signs its users in. */
  readonly signInUrl?: string;
}

export interface ConnectionOptions {
  baseUrl: string | null | undefined;
  tokenUrl?: string | null | undefined;
  token?: (() => Promise<Token>) | undefined;
  signInUrl?: string | null | undefined;
}

/** The portal's token address or function did not answer as agreed. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

const webUrl = (value: string | null | undefined): URL | undefined => {
  try {
    const url = new URL(value ?? '', document.baseURI);
    return value && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

const tokenFrom = (address: string) => async (): Promise<Token> => {
  const url = webUrl(address);
  // Another origin would have to accept cookies across sites, and could be anybody's.
  if (url?.origin !== location.origin) throw new TokenError(`${address} is not of this origin`);
  const response = await fetch(url, {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { accept: 'application/json' },
  });
  // Nobody is signed in to the portal: a guest, not a fault.
  if (response.status === 401 || response.status === 403 || response.status === 204) return undefined;
  const answer = (await response.json().catch(() => undefined)) as
    { accessToken?: unknown; expiresIn?: unknown } | undefined;
  if (!response.ok || typeof answer?.accessToken !== 'string')
    throw new TokenError(`${address} answered ${response.status}`);
  return { accessToken: answer.accessToken, expiresIn: Number(answer.expiresIn) || 60 };
};

/**
 * Makes the one client of a provider. The transport is fetched here and not with the elements, so that their first
 * drawing does not wait for it: it is half of all bytes.
 */
export const connect = async ({ baseUrl, tokenUrl, token, signInUrl }: ConnectionOptions): Promise<Connection> => {
  const base = webUrl(baseUrl);
  const source = token ?? (tokenUrl ? tokenFrom(tokenUrl) : undefined);
  const signIn = webUrl(signInUrl);
  const common = { ...(signIn && { signInUrl: signIn.href }), withToken: false };
  if (!base) {
    report('SOTAY-002');
    return { ...common, code: 'SOTAY-002' };
  }
  try {
    const { createClient } = await import('@sotay/sdk/client');
    const connection = {
      ...common,
      client: createClient({
        baseUrl: base.href,
        ...(source && {
          token: async () => {
            const answer = await source().catch((cause: unknown) => {
              throw new TokenError('no token', { cause });
            });
            connection.withToken = Boolean(answer);
            return answer;
          },
        }),
      }),
    };
    return connection;
  } catch (error) {
    report('SOTAY-003', error);
    return { ...common, code: 'SOTAY-003' };
  }
};
