export type Join = (signal: AbortSignal | undefined) => Promise<unknown>;

/**
 * One run that several callers wait for. Each leaves by its own signal; the run itself is aborted when the last one
 * has left. AbortSignal.any would do part of this, but Chrome 109 does not have it.
 */
export function takeOff(run: (signal: AbortSignal) => Promise<unknown>, land: () => unknown): Join {
  const controller = new AbortController();
  let callers = 0;
  const end = () => {
    land();
    controller.abort(); // also lets go of the callers' signals
  };
  const answer = run(controller.signal).finally(end);
  return (signal) =>
    new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal?.reason as Error);
        if (!--callers) end();
      };
      callers++;
      if (signal?.aborted) leave();
      signal?.addEventListener('abort', leave, { signal: controller.signal });
      answer.then(resolve, reject);
    });
}
