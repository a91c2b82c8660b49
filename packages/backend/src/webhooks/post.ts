import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps, type RequestOptions } from 'node:https';
import { AddressRefused, type AddressRules, guardedLookup, refuseUrl } from './addresses.ts';
import type { Attempt } from './rules.ts';

const TIMEOUT_MS = 10_000;
/** The answer counts by its status. So much of its body is taken and thrown away, for receivers that mind a cut. */
const BODY_LIMIT = 16_384;

export interface PostOptions {
  readonly lookup?: RequestOptions['lookup'];
  readonly timeoutMs?: number;
}

/**
 * One attempt, over a connection of its own. node:http rather than fetch: it takes the guarded `lookup`, follows no
 * redirect and uses no proxy of the environment, behind which the guard would see nothing.
 */
export function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  payload: string,
  rules: AddressRules,
  { lookup = guardedLookup(rules), timeoutMs = TIMEOUT_MS }: PostOptions = {},
): Promise<Attempt> {
  // Again, since rules may be stricter than they were: and a literal address is connected to without a lookup.
  if (refuseUrl(url, rules) !== null) return Promise.resolve({ error: 'address-refused' });
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve) => {
    const send = new URL(url).protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, {
      method: 'POST',
      agent: false,
      lookup,
      signal,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(payload),
        'user-agent': 'sotay-webhooks/1',
        ...headers,
      },
    });
    let answer: Attempt | undefined;
    request.on('response', (response) => {
      const { statusCode: status = 0, headers: answered } = response;
      answer = { status, retryAfter: answered['retry-after'] };
      discard(response);
    });
    request.on('error', (error) => resolve(answer ?? { error: errorOf(error, signal) }));
    request.on('close', () => resolve(answer ?? { error: 'unreachable' }));
    // Without a listener node:http destroys the socket and tells nobody.
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      resolve({ error: 'unreachable' });
    });
    request.end(payload);
  });
}

function discard(response: IncomingMessage): void {
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > BODY_LIMIT) response.destroy();
  });
  // The status has been taken.
  response.on('error', () => undefined);
}

function errorOf(error: Error, signal: AbortSignal): 'address-refused' | 'timeout' | 'unreachable' {
  if (signal.aborted) return 'timeout';
  return error instanceof AddressRefused ? 'address-refused' : 'unreachable';
}
