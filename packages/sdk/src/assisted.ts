import { createClient } from './client.ts';
import { ApiError } from './http/errors.ts';
import type { Client } from './http/options.ts';
import type { AssistedSession } from './types/support.ts';

/**
 * A client whose calls act as the helped member of the session. It shares the helper's token and nothing else: what it
 * reads is kept apart from what the helper's own client has read, no outbox opens on it, and it dies at their sign-out.
 */
export function assisted(client: Client, { id }: Pick<AssistedSession, 'id'>): Client {
  const { signal } = client;
  let last: string | undefined;
  const own = createClient({
    baseUrl: client.baseUrl,
    // Asked for again only after a 401: then the helper's client must renew it, unless it just did.
    token: () =>
      client.authorized((token) => {
        signal.throwIfAborted();
        if (token && token === last) return Promise.reject(new ApiError('assisted', 401, undefined, new Headers()));
        return Promise.resolve((last = token));
      }),
    fetch: (request, attempt) => {
      request.headers.set('Sotay-Assisted-Session', id);
      return client.fetch(request, attempt);
    },
  });
  signal.addEventListener('abort', () => own.clear());
  return Object.defineProperty(own, 'transient', { value: true, enumerable: true });
}
