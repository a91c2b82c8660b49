/** Longer than anybody holds it: one attempt and its writes. */
const orphanedAfter = 90_000;

/**
 * Runs with the lock that all tabs of the origin share. A lock that a frozen or broken tab never gives back is taken
 * from it (https://github.com/supabase/supabase-js/pull/2235 tells of such); `onLost` tells that tab if it comes back.
 * Without Web Locks there is only the lease that the store gives with each claim.
 */
export async function exclusively<T>(name: string, run: () => Promise<T>, onLost: () => void): Promise<T> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return run();
  const own = { held: false };
  const hold = () => {
    own.held = true;
    return run();
  };
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(orphanedAfter) }, hold);
  } catch (error) {
    if (own.held) onLost();
    if (own.held || (error as Error).name !== 'TimeoutError') throw error;
    return locks.request(name, { steal: true }, hold);
  }
}
