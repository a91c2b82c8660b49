type Signals = readonly (AbortSignal | undefined)[];

export type Join<T> = (signals: Signals) => Promise<T>;

/**
 * One run that several callers wait for. Each leaves by its own signals; the run itself is aborted when the last one
 * has left. AbortSignal.any would do part of this, but Chrome 109 does not have it.
 */
export function takeOff<T>(run: (signal: AbortSignal) => Promise<T>, land: () => unknown): Join<T> {
  const controller = new AbortController();
  const callers = new Set();
  const end = () => {
    land();
    controller.abort(); // also lets go of the callers' signals
  };
  const answer = run(controller.signal).finally(end);
  return (signals) =>
    new Promise((resolve, reject) => {
      callers.add(resolve);
      for (const signal of signals) {
        const leave = () => {
          reject(signal?.reason as Error);
          if (callers.delete(resolve) && !callers.size) end();
        };
        if (signal?.aborted) leave();
        signal?.addEventListener('abort', leave, { signal: controller.signal });
      }
      answer.then(resolve, reject);
    });
}
