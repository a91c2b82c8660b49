import { apiVersion } from './generated/routes.ts';
import { withHooks } from './hooks.ts';
import type { Fetch } from './http/options.ts';

/** What the server lets developers know about an operation. Shown once for each operation and code. */
export interface Notice {
  /**
   * `deprecated` (RFC 9745) and `sunset` (RFC 8594): use something else, before the date. `version-mismatch`: the server
   * has another major version of the contract than this SDK, so update one of them.
   */
  readonly code: 'deprecated' | 'sunset' | 'version-mismatch';
  /** The operationId. */
  readonly operation: string;
  /** Since when deprecated, or until when available, as RFC 3339 instant; absent when the server names no date. */
  readonly at?: string;
  readonly message: string;
}

/** A `fetch` for `createClient` that tells once what the server announces: `createClient({ baseUrl, fetch: noticesFetch() })`. */
export function noticesFetch(
  tell: (notice: Notice) => void = ({ code, message }) => console.warn(`[sotay:${code}] ${message}`),
  fetch?: Fetch,
): Fetch {
  const told = new Set<string>();
  const tellOnce = (notice: Notice) => {
    const key = `${notice.code} ${notice.operation}`;
    if (!told.has(key)) tell(notice);
    told.add(key);
  };
  return withHooks(
    {
      onResponse: ({ operation }, { headers }) => {
        for (const notice of noticesOf(operation, headers)) tellOnce(notice);
      },
    },
    fetch,
  );
}

function* noticesOf(operation: string, headers: Headers): Generator<Notice> {
  const deprecation = headers.get('Deprecation');
  if (deprecation) {
    // RFC 9745: a structured date, `@` and the seconds since 1970.
    const at = instantOf(Number(deprecation.replace('@', '')) * 1000);
    yield { code: 'deprecated', operation, ...at, message: `${operation} is deprecated${words(' since', at)}.` };
  }
  const sunset = headers.get('Sunset');
  if (sunset) {
    const at = instantOf(Date.parse(sunset));
    yield { code: 'sunset', operation, ...at, message: `${operation} ends${words(' at', at)}.` };
  }
  const theirs = parseInt(headers.get('API-Version') ?? apiVersion);
  const ours = parseInt(apiVersion);
  if (theirs !== ours)
    yield {
      code: 'version-mismatch',
      operation: '*', // of the whole API
      message: `The API answers by version ${theirs} of the contract, this SDK was built from ${ours}.`,
    };
}

function instantOf(ms: number): { at?: string } {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? {} : { at: date.toISOString() };
}

function words(word: string, { at }: { at?: string }): string {
  return at ? `${word} ${at}` : '';
}
