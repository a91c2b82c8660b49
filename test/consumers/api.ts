// An API on another origin than the page, answering with the contract's examples.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examples } from '../../packages/sdk/src/generated/examples.ts';

export interface Api {
  readonly baseUrl: string;
  /** What was asked since the last look, preflights left out. */
  look(): { readonly line: string; readonly headers: IncomingHttpHeaders }[];
  close(): void;
}

const answers: Readonly<Record<string, readonly [status: number, body: unknown]>> = {
  'GET /v1/documents?limit=2': [200, examples.listDocuments['200']],
  'POST /v1/feedback': [201, examples.submitFeedback['201']],
  'GET /v1/documents/none': [404, examples.getDocument['404']],
};

export async function startApi(): Promise<Api> {
  let seen: { line: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'authorization, api-version, content-type, idempotency-key');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const line = `${request.method} ${request.url}`;
    seen.push({ line, headers: request.headers });
    const [status, body] = answers[line] ?? [400, {}];
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    request.resume().on('end', () => response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    look() {
      const found = seen;
      seen = [];
      return found;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
