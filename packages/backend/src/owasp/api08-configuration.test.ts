// OWASP API8:2023, security misconfiguration. CORS and the headers of good answers stand in server/server.test.ts, bodies
// of other types in contract/routes.test.ts.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('API8 configuration', () => {
  let backend: TestBackend;
  let port: number;
  before(async () => {
    backend = await createTestBackend();
    await backend.app.listen({ host: '127.0.0.1', port: 0 });
    ({ port } = backend.app.server.address() as { port: number });
  });
  after(() => backend.close());

  /** The bytes as they are: no client puts them right. */
  async function send(request: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A server that refuses before it has read all hangs up; what it said is what counts.
    socket.on('error', () => undefined);
    socket.end(request.replaceAll('\n', '\r\n'));
    await new Promise((resolve) => socket.once('close', resolve));
    return Buffer.concat(chunks).toString('utf8');
  }
  const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

  for (const method of ['TRACE', 'CONNECT', 'PROPFIND', 'FOO']) {
    it(`${method} is nothing here`, async () => {
      const answer = await send(
        `${method} /v1/members/me HTTP/1.1\nHost: x\nAuthorization: Bearer secret\nConnection: close\n\n`,
      );
      assert.ok(answer === '' || statusOf(answer) >= 400, answer.slice(0, 100));
      assert.doesNotMatch(answer, /secret/);
    });
  }

  for (const [name, request] of [
    [
      'two lengths',
      'POST /v1/feedback HTTP/1.1\nHost: x\nContent-Length: 5\nContent-Length: 6\nConnection: close\n\nabcdef',
    ],
    [
      'a length and chunks',
      'POST /v1/feedback HTTP/1.1\nHost: x\nContent-Length: 5\nTransfer-Encoding: chunked\nConnection: close\n\n0\n\n',
    ],
    ['no host', 'GET /v1/members/me HTTP/1.1\nConnection: close\n\n'],
    ['a header of 64 kB', `GET /v1/members/me HTTP/1.1\nHost: x\nX-Long: ${'a'.repeat(65_536)}\nConnection: close\n\n`],
    ['a header that is folded', 'GET /v1/members/me HTTP/1.1\nHost: x\nX-Folded: a\n b\nConnection: close\n\n'],
  ] as const) {
    it(`a request with ${name} is refused`, async () => {
      const answer = await send(request);
      assert.ok(answer === '' || (statusOf(answer) >= 400 && statusOf(answer) < 500), answer.slice(0, 100));
    });
  }

  it('two Authorization headers are not two chances', async () => {
    const { authorization } = await backend.authorization('member');
    const answer = await send(
      `GET /v1/members/me HTTP/1.1\nHost: x\nAuthorization: Bearer forged\nAuthorization: ${String(authorization)}\nConnection: close\n\n`,
    );
    assert.equal(statusOf(answer), 401);
  });

  it('an error tells nothing of the inside', async () => {
    await backend.database.db.schema.alterTable('documents').renameTo('documents_gone').execute();
    const { status, text, headers } = await backend.call('member', 'GET', '/documents');
    await backend.database.db.schema.alterTable('documents_gone').renameTo('documents').execute();
    assert.equal(status, 500);
    assert.doesNotMatch(text, /documents_gone|relation|select|\.ts:|node_modules|kysely/i);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers.server, undefined);
    assert.equal(headers['x-powered-by'], undefined);
  });
});
