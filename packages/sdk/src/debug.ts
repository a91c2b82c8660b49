import { routes } from './generated/routes.ts';

/** One attempt on the wire. Holds nothing personal: no address, no id, no header, no body. */
export interface DebugEntry {
  /** The operationId, or undefined for an address that the contract does not have. */
  readonly operation: string | undefined;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly ms: number;
}

type Fetch = (request: Request) => Promise<Response>;

/** A `fetch` for `createClient` that tells about each attempt: `createClient({ baseUrl, fetch: debugFetch(console.debug) })`. */
export function debugFetch(
  log: (entry: DebugEntry) => void,
  fetch: Fetch = (request) => globalThis.fetch(request),
): Fetch {
  return async (request) => {
    const started = Date.now();
    let status = 0;
    try {
      const response = await fetch(request);
      ({ status } = response);
      return response;
    } finally {
      log({ operation: operationOf(request), status, ms: Date.now() - started });
    }
  };
}

const patterns = Object.entries(routes).map(([operation, { method, path }]) => ({
  operation,
  method,
  pattern: new RegExp(`${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

function operationOf({ method, url }: Request): string | undefined {
  const { pathname } = new URL(url);
  return patterns.find((route) => route.method === method && route.pattern.test(pathname))?.operation;
}
