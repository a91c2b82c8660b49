import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { guardedLookup } from './addresses.ts';
import { post, type PostOptions } from './post.ts';

const demo = { ports: [], loopback: true };
const LONG = 20_000;

describe('one attempt', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function receiver(listener: RequestListener): Promise<{ server: Server; url: string }> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, url: `http://127.0.0.1:${(server.address() as { port: number }).port}/hooks?key=1` };
  }

  const send = (url: string, options: PostOptions = {}) =>
    post(url, { 'webhook-id': 'x' }, '{"type":"ý"}', demo, { timeoutMs: LONG, ...options });

  it('posts the very bytes as JSON', async () => {
    const seen: unknown[] = [];
    const { url } = await receiver((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { 'webhook-id': id, 'content-type': type } = request.headers;
        seen.push(request.method, request.url, id, type, Buffer.concat(chunks).toString());
        response.writeHead(202).end();
      });
    });
    assert.deepEqual(await send(url), { status: 202, retryAfter: undefined });
    assert.deepEqual(seen, ['POST', '/hooks?key=1', 'x', 'application/json', '{"type":"ý"}']);
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`does not follow a ${status}`, async () => {
      let visited = 0;
      const inside = await receiver((_request, response) => {
        visited += 1;
        response.end();
      });
      const { url } = await receiver((_request, response) =>
        response.writeHead(status, { location: inside.url }).end(),
      );
      assert.deepEqual(await send(url), { status, retryAfter: undefined });
      assert.equal(visited, 0);
    });
  }

  it('tells how long the receiver wants to be left alone', async () => {
    const { url } = await receiver((_request, response) => response.writeHead(503, { 'retry-after': '120' }).end());
    assert.deepEqual(await send(url), { status: 503, retryAfter: '120' });
  });

  it('gives up on a receiver that never answers', async () => {
    const { url } = await receiver(() => undefined);
    assert.deepEqual(await send(url, { timeoutMs: 300 }), { error: 'timeout' });
  });

  it('gives up on a name that is never resolved', async () => {
    const lookup = guardedLookup(demo, () => undefined);
    assert.deepEqual(await send('https://portal.example.vn/', { lookup, timeoutMs: 300 }), { error: 'timeout' });
  });

  it('counts the status of a receiver that drips its body for ever', async () => {
    const { url } = await receiver((_request, response) => {
      response.writeHead(200);
      response.write('.');
    });
    assert.deepEqual(await send(url, { timeoutMs: 500 }), { status: 200, retryAfter: undefined });
  });

  it('takes little of a body that does not end', async () => {
    let written = 0;
    const { url } = await receiver((_request, response) => {
      response.writeHead(500);
      const fill = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536;
      };
      response.on('drain', fill);
      fill();
    });
    assert.deepEqual(await send(url), { status: 500, retryAfter: undefined });
    assert.ok(written < 8_000_000, `${written} bytes were written before the cut`);
  });

  for (const [name, bytes] of [
    ['no HTTP', 'SSH-2.0-OpenSSH_9\r\n'],
    ['endless headers', `HTTP/1.1 200 OK\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'],
    ['nothing, and closes', ''],
  ] as const) {
    it(`is not delivered to who speaks ${name}`, async () => {
      const server = createTcpServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', () => socket.end(bytes));
      }).unref();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as { port: number };
      const attempt = await send(`http://127.0.0.1:${port}/`);
      server.close();
      assert.deepEqual(attempt, { error: 'unreachable' });
    });
  }

  it('is told of a receiver that is not there', async () => {
    const { server, url } = await receiver(() => undefined);
    servers.splice(0);
    await new Promise((resolve) => server.close(resolve));
    assert.deepEqual(await send(url), { error: 'unreachable' });
  });

  it('does not go to a literal address inside, which no lookup would see', async () => {
    const { url, server } = await receiver(() => assert.fail('reached'));
    const { port } = server.address() as { port: number };
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])
      assert.deepEqual(await post(`https://${host}:${port}/`, {}, '{}', { ports: [port], loopback: false }), {
        error: 'address-refused',
      });
    assert.deepEqual(await post(url, {}, '{}', { ports: [port], loopback: false }), { error: 'address-refused' });
  });

  describe('to a name that changes its mind (DNS rebinding)', () => {
    /** Answers in turn; the last for ever. */
    function resolverOf(...addresses: string[]) {
      const asked: string[] = [];
      const resolve: Parameters<typeof guardedLookup>[1] = (_hostname, _options, callback) => {
        const address = addresses[Math.min(asked.length, addresses.length - 1)] ?? '';
        asked.push(address);
        callback(null, [{ address, family: 4 } satisfies LookupAddress]);
      };
      return { asked, resolve };
    }

    it('never connects inside, though the name was public when it was added', async () => {
      const { server } = await receiver(() => undefined);
      let connections = 0;
      server.on('connection', () => (connections += 1));
      const { port } = server.address() as { port: number };
      const rules = { ports: [port], loopback: false };
      const { resolve, asked } = resolverOf('1.1.1.1', '127.0.0.1');
      const lookup = guardedLookup(rules, resolve);
      await new Promise<void>((done, fail) => {
        lookup('rebind.example.vn', { all: true }, (error) => (error ? fail(error) : done()));
      });
      const attempt = await post(`https://rebind.example.vn:${port}/`, {}, '{}', rules, { lookup, timeoutMs: LONG });
      assert.deepEqual([attempt, asked, connections], [{ error: 'address-refused' }, ['1.1.1.1', '127.0.0.1'], 0]);
    });

    it('connects to the answer that was judged, and does not ask again', async () => {
      const { server } = await receiver(() => undefined);
      let connections = 0;
      server.on('connection', (socket) => {
        connections += 1;
        socket.destroy();
      });
      const { port } = server.address() as { port: number };
      const { resolve, asked } = resolverOf('127.0.0.1', '10.0.0.1');
      const lookup = guardedLookup(demo, resolve);
      await post(`https://rebind.example.vn:${port}/`, {}, '{}', demo, { lookup, timeoutMs: LONG });
      assert.deepEqual([asked, connections], [['127.0.0.1'], 1]);
    });
  });
});
