import { work } from './work.js';

globalThis.onmessage = ({ data }) =>
  work(data).then(
    (result) => globalThis.postMessage(result),
    (error) => globalThis.postMessage({ error: String(error) }),
  );
