import { assisted } from '@sotay/sdk/assisted';
import type { Client } from '@sotay/sdk/client';
import type { AssistedSession } from '@sotay/sdk/support';

export interface Watcher {
  /** The act is on its way. */
  readonly tried: () => void;
  /** The act was done; its answer, as far as it can be read. */
  readonly done: (answer: unknown) => void;
  /** The server says that the session is over: `done` when the task was done, whose answer got lost. */
  readonly over: (how: 'done' | 'ended') => void;
  /** The act was refused for want of a consent. */
  readonly consentMissing: () => void;
}

/**
 * The client of an assisted session, and what becomes of the session as its answers tell. Whatever element is used for the
 * task need not know of it.
 */
export const watched = (client: Client, session: AssistedSession, watcher: Watcher): Client => {
  const watching: Client = {
    baseUrl: client.baseUrl,
    signal: client.signal,
    send: (...call) => client.send(...call),
    authorized: (attempt) => client.authorized(attempt),
    clear: () => client.clear(),
    fetch: async (request, attempt) => {
      const isAct = attempt.operation === session.task;
      if (isAct) watcher.tried();
      const response = await client.fetch(request, attempt);
      if (response.ok && isAct) watcher.done(await bodyOf(response));
      if (response.status === 403) {
        const { code } = Object(await bodyOf(response)) as { code?: string };
        if (code === 'assisted-session-done') watcher.over('done');
        if (code === 'assisted-session-ended') watcher.over('ended');
        if (code === 'consent-required') watcher.consentMissing();
      }
      return response;
    },
  };
  return assisted(watching, session);
};

const bodyOf = (response: Response): Promise<unknown> =>
  response
    .clone()
    .json()
    .catch(() => undefined);
