// OWASP API2:2023, broken authentication. What a token must look like stands in identity/access-tokens.test.ts.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { createAccessTokens } from '../identity/access-tokens.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

const ISSUER = 'https://id.portal.example.vn';
const AUDIENCE = 'https://api.example.vn/v1';

async function signingKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const published: JWK = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };
  const token = () =>
    new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'user-1' })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
      .setExpirationTime('5m')
      .sign(privateKey);
  return { published, token };
}

describe('API2 authentication: the place of the token', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend({ seed: true });
  });
  after(() => backend.close());

  it('is the Authorization header, and nothing that a log or a link keeps', async () => {
    const { authorization } = await backend.authorization('member');
    const token = String(authorization).replace('Bearer ', '');
    for (const name of ['access_token', 'token', 'authorization']) {
      const asked = await backend.call('guest', 'GET', `/members/me?${name}=${token}`);
      assert.equal(asked.status, 401, name);
      const open = await backend.call('guest', 'GET', `/documents?${name}=${token}`);
      assert.equal(open.status, 400, name);
    }
    const cookie = await backend.call('guest', 'GET', '/members/me', { headers: { cookie: `token=${token}` } });
    assert.equal(cookie.status, 401);
    const body = await backend.call('guest', 'POST', '/feedback', { body: { access_token: token } });
    assert.equal(body.status, 401);
  });

  it('holds one token, of the one scheme', async () => {
    const { authorization = '' } = await backend.authorization('member');
    const token = authorization.replace('Bearer ', '');
    for (const header of [token, `Basic ${token}`, `Bearer ${token}, Bearer ${token}`, `Bearer  ${token}`, 'Bearer'])
      assert.equal(
        (await backend.call('guest', 'GET', '/members/me', { headers: { authorization: header } })).status,
        401,
        header.slice(0, 10),
      );
  });

  it('is no longer good on the request after the account is closed', async () => {
    const set = (state: 'active' | 'closed') =>
      backend.database.db.updateTable('accounts').set({ state }).where('subject', '=', 'office').execute();
    assert.equal((await backend.call('office', 'GET', '/members/me')).status, 200);
    await set('closed');
    assert.equal((await backend.call('office', 'GET', '/members/me')).status, 403);
    await set('active');
  });
});

describe('API2 authentication: the keys of the issuer', () => {
  let server: Server;
  let keys: JWK[] = [];
  let asked = 0;
  before(async () => {
    server = createServer((_request, response) => {
      asked++;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => server.close());

  it('are taken anew when one is added and one goes, without a token refused', async (test) => {
    const [old, next] = [await signingKey('k1'), await signingKey('k2')];
    const { port } = server.address() as AddressInfo;
    const jwksUri = `http://127.0.0.1:${port}/jwks`;
    const tokens = createAccessTokens([{ name: 'portal', issuer: ISSUER, audience: AUDIENCE, jwksUri }]);
    keys = [old.published];
    await tokens.verify(await old.token());
    keys = [old.published, next.published];
    test.mock.timers.enable({ apis: ['Date'], now: Date.now() + 60_000 });
    await tokens.verify(await next.token());
    await tokens.verify(await old.token());
    keys = [next.published];
    test.mock.timers.tick(660_000);
    await tokens.verify(await next.token());
    await assert.rejects(async () => tokens.verify(await old.token()), { status: 401 });
  });

  it('are not asked for again by everybody who invents a key id', async () => {
    const [good, forged] = [await signingKey('k1'), await signingKey('k9')];
    const { port } = server.address() as AddressInfo;
    const jwksUri = `http://127.0.0.1:${port}/jwks`;
    const tokens = createAccessTokens([{ name: 'portal', issuer: ISSUER, audience: AUDIENCE, jwksUri }]);
    keys = [good.published];
    await tokens.verify(await good.token());
    asked = 0;
    for (let sent = 0; sent < 20; sent++)
      await assert.rejects(async () => tokens.verify(await forged.token()), { status: 401 });
    assert.equal(asked, 0);
  });
});
