import { work } from './work.js';

Object.assign(globalThis, {
  work,
  /** @param {string} baseUrl */
  workInWorker: (baseUrl) =>
    new Promise((resolve, reject) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data));
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(baseUrl);
    }),
});
