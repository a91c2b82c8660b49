import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Reply = (response: ServerResponse, request: Received, count: number) => void;

export interface Loopback {
  readonly baseUrl: string;
  readonly received: Received[];
  /** What the server does from now on; `count` is the number of requests so far. */
  reply: Reply;
}

/** A real HTTP server for one test file: fetch, sockets and broken connections as they are. */
export async function loopback(): Promise<Loopback> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
      received.push(one);
      state.reply(response, one, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    reply: (response: ServerResponse) => json(response, 200, {}),
  } as Loopback;
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return state;
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(JSON.stringify(body));
}

export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): void {
  json(
    response,
    status,
    { type: `/problems/${code}`, title: code, status, detail: 'Đề nghị thử lại.', code, requestId: 'req-1' },
    headers,
  );
}
