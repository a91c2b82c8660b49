import type { AccessToken, TokenProvider } from './http/options.ts';
import { sameUser } from './http/subject.ts';

export interface SharedAcrossTabsOptions {
  /**
   * Names the user's session at the portal and changes at each sign-in: a random id that scripts may read, not the
   * session cookie. Tabs with the same name share tokens.
   */
  readonly name: string;
  /** Milliseconds to wait for another tab before asking the portal alone. @default 10_000 */
  readonly timeout?: number;
  /** Another tab of this session has signed out: `() => client.clear()`. */
  readonly onSignOut?: () => void;
}

export interface SharedToken extends TokenProvider {
  /** Call it at sign-out, before `client.clear()`: from then on no tab gives or takes a token of this session. */
  signOut(): void;
}

type Given = Awaited<ReturnType<TokenProvider>>;

/**
 * After a tab has let go of the lock, its answer may still be on the way to the next one. A busy page may run the timer
 * before a message that is already there, hence one more turn.
 */
const grace = 50;

/**
 * A token function that asks the portal once for all tabs: the one that has the lock asks, the others take its answer.
 * It goes by BroadcastChannel and is never stored. Where there are no locks (plain http), each tab asks for itself.
 */
export function sharedAcrossTabs(provider: TokenProvider, options: SharedAcrossTabsOptions): SharedToken {
  const { name, timeout = 10_000, onSignOut } = options;
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return Object.assign(() => provider(), { signOut() {} });

  const id = `sotay-token:${name}`;
  const channel = new BroadcastChannel(id);
  let heard: { readonly accessToken: string; readonly until: number } | undefined;
  let given: string | undefined;
  let ended = false;
  let onHeard = () => {};
  let pending: Promise<Given> | undefined;

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'signed-out') {
      end();
      onSignOut?.();
    } else if (isToken(data) && !ended) {
      heard = { accessToken: data.accessToken, until: performance.now() + data.expiresIn * 1000 };
      onHeard();
    }
  };

  (channel as { unref?: () => void }).unref?.(); // Node would stay alive for it

  const end = () => {
    ended = true;
    heard = given = undefined;
  };

  /** What another tab got and this one has not used: what it has used was refused or ran out, and another user's is not ours. */
  const take = (): AccessToken | undefined => {
    if (!heard) return;
    const { accessToken, until } = heard;
    const expiresIn = (until - performance.now()) / 1000;
    if (accessToken === given || expiresIn <= 0 || (given && !sameUser(given, accessToken))) return;
    given = accessToken;
    return { accessToken, expiresIn };
  };

  const askPortal = async (): Promise<Given> => {
    const answer = await provider();
    if (ended) return null; // signed out meanwhile, so this may be a token of the old session
    const { accessToken = answer, expiresIn = Infinity } = Object(answer) as Partial<AccessToken>;
    const token = { accessToken, expiresIn };
    if (isToken(token)) {
      given = token.accessToken;
      channel.postMessage(token);
    }
    return answer;
  };

  const ask = async (): Promise<Given> => {
    const early = ended ? provider() : take();
    if (early) return early;
    let answer: Promise<Given> | undefined;
    const asHolder = (ready: Promise<unknown>) => (lock: Lock | null) => {
      if (!lock) return;
      answer = ready.then(() => take() ?? askPortal());
      // A portal that never answers must not keep the lock from the other tabs.
      return Promise.race([answer.catch(() => undefined), sleep(timeout)]);
    };
    const nobody = () => undefined; // left the queue, or a page that may not have locks
    await locks.request(id, { ifAvailable: true }, asHolder(Promise.resolve())).catch(nobody);
    if (!answer) {
      const queue = new AbortController();
      onHeard = () => queue.abort();
      void sleep(timeout).then(onHeard); // an orphaned lock
      await locks
        .request(id, { signal: queue.signal }, (lock) => asHolder(sleep(grace).then(() => sleep(0)))(lock))
        .catch(nobody);
    }
    return answer ?? take() ?? askPortal();
  };

  return Object.assign(() => (pending ??= ask().finally(() => (pending = undefined))), {
    signOut() {
      channel.postMessage('signed-out');
      end();
    },
  });
}

const sleep = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

function isToken(value: unknown): value is AccessToken {
  const { accessToken, expiresIn } = Object(value) as Partial<Record<keyof AccessToken, unknown>>;
  return Boolean(accessToken) && typeof accessToken === 'string' && typeof expiresIn === 'number';
}
