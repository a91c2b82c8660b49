import { withHooks, type Outcome } from './hooks.ts';
import type { Fetch } from './http/options.ts';

/** One attempt on the wire. Holds nothing personal: no address, no id of an object, no header, no body. */
export interface DebugEntry extends Outcome {
  /** Names a refused request in the server's logs. */
  readonly requestId?: string;
}

/** A `fetch` for `createClient` that tells about each attempt: `createClient({ baseUrl, fetch: debugFetch(console.debug) })`. */
export function debugFetch(log: (entry: DebugEntry) => void, fetch?: Fetch): Fetch {
  return withHooks(
    {
      onResponse: async (outcome, response) => {
        const requestId = response.ok ? undefined : await requestIdOf(response.clone());
        log(requestId ? { ...outcome, requestId } : outcome);
      },
      onError: (outcome) => log(outcome),
    },
    fetch,
  );
}

/** Only in the form that the contract gives it, so that nothing else of a proxy's page ends in a log. */
async function requestIdOf(refusal: Response): Promise<string | undefined> {
  const { requestId } = (await refusal.json().catch(() => ({}))) as { requestId?: unknown };
  return typeof requestId === 'string' && /^[\w-]{1,60}$/.test(requestId) ? requestId : undefined;
}
