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
    controller.abort();
  };
  const answer = run(controller.signal);
  // After a failure too: without AbortSignal.any, ky's time limit gives up waiting but lets the request go on. Not after
  // an answer: the abort's DOMException and events cost a tenth of a call.
  answer.then(land, end);
  return (signals) =>
    new Promise((resolve, reject) => {
      callers.add(resolve);
      const leave = ({ target }: Pick<Event, 'target'>) => {
        reject((target as AbortSignal).reason as Error);
        if (callers.delete(resolve) && !callers.size) end();
      };
      signals.forEach((signal) => {
        if (signal?.aborted) leave({ target: signal });
        signal?.addEventListener('abort', leave);
      });
      answer
        .finally(() => signals.forEach((signal) => signal?.removeEventListener('abort', leave)))
        .then(resolve, reject);
    });
}
