// A proxy between page and backend that fails as networks do. It serves the page itself at all times.
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request of the API. */
export type Fault =
  | 'none'
  /** It never arrives. */
  | 'cut'
  /** It arrives and has its effect; its answer does not come back. */
  | 'answer-lost'
  /** The same, but half of the answer comes. */
  | 'answer-torn';

export interface Road {
  readonly url: string;
  /** Where it leads; a backend that is started again has another port. */
  backend: string;
  /** Decides on each request of the API. */
  fault: (request: IncomingMessage) => Fault;
  /** Requests of acts (POST) by what happened to them; lost answers only where the act had its effect. */
  readonly met: Record<Fault, number>;
  close(): void;
}

export async function openRoad(backend: string, files: ReadonlyMap<string, string>): Promise<Road> {
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', road.backend);
    const file = files.get(url.pathname);
    if (file !== undefined) {
      const type = url.pathname === '/' ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
      return void response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(file);
    }
    if (!/^\/(v1|demo)\//.test(url.pathname)) return void response.writeHead(404).end();
    const fault = road.fault(request);
    const isAct = request.method === 'POST' && url.pathname.startsWith('/v1/');
    const met = (outcome: Fault) => isAct && road.met[outcome]++;
    const cut = () => {
      request.socket.destroy();
    };
    if (fault === 'cut') {
      met('cut');
      cut();
      return;
    }
    const onward = forward(
      url,
      { method: request.method, headers: { ...request.headers, host: url.host } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const body = Buffer.concat(parts);
          const worked = (answer.statusCode ?? 500) < 300;
          met(worked ? fault : 'none');
          if (fault === 'answer-lost') return cut();
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          if (fault === 'none') return void response.end(body);
          response.write(body.subarray(0, body.length / 2), cut);
        });
      },
    );
    onward.on('error', cut);
    request.pipe(onward);
  };
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const road: Road = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    backend,
    fault: () => 'none',
    met: { none: 0, cut: 0, 'answer-lost': 0, 'answer-torn': 0 },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return road;
}
