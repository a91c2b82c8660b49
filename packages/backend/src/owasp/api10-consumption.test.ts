// OWASP API10:2023, unsafe consumption of APIs: the peers of the server are an issuer's keys, clamd, the receivers of
// webhooks and an S3-compatible store. Receivers stand in webhooks/post.test.ts, clamd in attachments/caretaker.test.ts, the
// store in attachments/storage.test.ts; here are the keys.
import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createAccessTokens } from '../identity/access-tokens.ts';

const ISSUER = 'https://id.portal.example.vn';
const AUDIENCE = 'https://api.example.vn/v1';

describe('API10 consumption: an issuer that answers with something else than its keys', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  }

  async function verifyWith(listener: (keys: string) => RequestListener): Promise<unknown> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] });
    const jwksUri = await serve(listener(keys));
    const tokens = createAccessTokens([{ name: 'portal', issuer: ISSUER, audience: AUDIENCE, jwksUri }]);
    const token = await new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'user-1' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1' })
      .setExpirationTime('5m')
      .sign(privateKey);
    return tokens.verify(token);
  }

  it('is taken when it answers with its keys', async () => {
    await verifyWith((keys) => (_request, response) => void response.end(keys));
  });

  const wrong: [string, (keys: string) => RequestListener][] = [
    [
      'a page of HTML',
      () => (_request, response) => void response.setHeader('content-type', 'text/html').end('<html>'),
    ],
    ['an error with the keys', (keys) => (_request, response) => void response.writeHead(500).end(keys)],
    ['keys of another shape', () => (_request, response) => void response.end('{"keys":"none"}')],
    ['an empty list', () => (_request, response) => void response.end('{"keys":[]}')],
    [
      'half an answer',
      (keys) => (_request, response) => {
        response.writeHead(200, { 'content-length': keys.length });
        response.write(keys.slice(0, 40));
        setTimeout(() => response.destroy(), 10);
      },
    ],
    ['nothing, for ever', () => () => undefined],
  ];
  for (const [name, listener] of wrong) {
    it(`refuses the token on ${name}`, { timeout: 60_000 }, async () => {
      await assert.rejects(verifyWith(listener), { status: 401, code: 'token-invalid' });
    });
  }

  it('does not follow a redirect to keys elsewhere', async () => {
    await assert.rejects(
      verifyWith((keys) => (request, response) => {
        if (request.url === '/jwks') response.writeHead(302, { location: '/elsewhere' }).end();
        else response.end(keys);
      }),
      { status: 401 },
    );
  });
});
