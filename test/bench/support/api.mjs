// A server for the clients: 20 documents, and one opinion kept. In a worker its work is not counted as the clients' own.
import { createServer } from 'node:http';
import { isMainThread, parentPort } from 'node:worker_threads';
import { examples } from '../../../packages/sdk/src/generated/examples.ts';

const [item] = examples.listDocuments[200].items;
const documents = JSON.stringify({ items: Array.from({ length: 20 }, () => item), nextCursor: null });
const opinion = JSON.stringify(examples.submitFeedback[201]);

/** `wire()`: requests, those of them answered by 304, and bytes so far, headers included, both ways. */
export async function startApi({ etag } = {}) {
  const sockets = new Set();
  let requests = 0;
  let unchanged = 0;
  const server = createServer((request, response) => {
    requests++;
    request.resume().on('end', () => {
      const { method, headers } = request;
      const isComplete = headers.authorization && (method === 'GET' || headers['idempotency-key']);
      response.setHeader('content-type', 'application/json');
      if (etag) response.setHeader('etag', etag);
      if (!isComplete) response.writeHead(400).end('{}');
      else if (etag && headers['if-none-match'] === etag) {
        unchanged++;
        response.writeHead(304).end();
      } else response.writeHead(method === 'GET' ? 200 : 201).end(method === 'GET' ? documents : opinion);
    });
  }).on('connection', (socket) => sockets.add(socket));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${server.address().port}/v1`,
    wire() {
      const bytes = [...sockets].reduce((sum, { bytesRead, bytesWritten }) => sum + bytesRead + bytesWritten, 0);
      return { requests, unchanged, bytes };
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

if (!isMainThread) parentPort.postMessage((await startApi()).baseUrl);
