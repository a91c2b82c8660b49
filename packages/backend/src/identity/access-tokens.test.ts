import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { type AccessTokens, createAccessTokens } from './access-tokens.ts';

const ISSUER = 'https://id.portal.example.vn';
const AUDIENCE = 'https://api.example.vn/v1';
const CLAIMS: JWTPayload = { iss: ISSUER, aud: AUDIENCE, sub: 'user-1' };

interface Shape {
  readonly claims?: JWTPayload;
  readonly header?: { alg?: string; typ?: string; kid?: string };
  readonly expires?: string | number | null;
  readonly key?: CryptoKey | Uint8Array;
}

describe('access tokens', () => {
  let good: { privateKey: CryptoKey; publicKey: CryptoKey };
  let other: CryptoKey;
  let tokens: AccessTokens;

  before(async () => {
    good = await generateKeyPair('ES256', { extractable: true });
    other = (await generateKeyPair('ES256')).privateKey;
    tokens = createAccessTokens([
      { name: 'portal', issuer: ISSUER, audience: AUDIENCE, jwks: { keys: [await published(good.publicKey, 'k1')] } },
    ]);
  });

  async function published(key: CryptoKey, kid: string): Promise<JWK> {
    return { ...(await exportJWK(key)), kid, alg: 'ES256', use: 'sig' };
  }

  async function token({ claims = {}, header = {}, expires = '5m', key }: Shape = {}): Promise<string> {
    const jwt = new SignJWT({ ...CLAIMS, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', ...header })
      .setIssuedAt();
    if (expires !== null) jwt.setExpirationTime(expires);
    return jwt.sign(key ?? good.privateKey);
  }

  const unsigned = (header: object, claims: object) =>
    `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;

  it('takes a good one', async () => {
    const { issuer, subject } = await tokens.verify(await token());
    assert.deepEqual([issuer, subject], ['portal', 'user-1']);
  });

  it('tells when the user signed in: by auth_time, otherwise by iat', async () => {
    const { authenticatedAt } = await tokens.verify(await token({ claims: { auth_time: 1_700_000_000 } }));
    assert.equal(authenticatedAt?.toISOString(), '2023-11-14T22:13:20.000Z');
    const issued = await tokens.verify(await token());
    assert.ok(Math.abs((issued.authenticatedAt?.getTime() ?? 0) - Date.now()) < 60_000);
    const wrong = await tokens.verify(await token({ claims: { auth_time: 'yesterday' } }));
    assert.equal(wrong.authenticatedAt, undefined);
  });

  it('forgives a clock that is some seconds off', async () => {
    await tokens.verify(await token({ expires: Math.floor(Date.now() / 1000) - 10 }));
  });

  const bad: [string, () => Promise<string>][] = [
    ['alg none', () => Promise.resolve(unsigned({ alg: 'none', typ: 'at+jwt' }, { ...CLAIMS, exp: 4_000_000_000 }))],
    [
      'HS256 with the public key as secret',
      async () => token({ header: { alg: 'HS256' }, key: Buffer.from(await exportSPKI(good.publicKey)) }),
    ],
    ['the key of somebody else', () => token({ key: other })],
    ['another issuer', () => token({ claims: { iss: 'https://evil.example' } })],
    ['the issuer with a slash more', () => token({ claims: { iss: `${ISSUER}/` } })],
    ['another audience', () => token({ claims: { aud: 'https://other.example/v1' } })],
    ['no audience', async () => token({ claims: { aud: undefined as never } })],
    ['an ID token', () => token({ header: { typ: 'JWT' } })],
    ['an expired one', () => token({ expires: Math.floor(Date.now() / 1000) - 60 })],
    ['one that never expires', () => token({ expires: null })],
    ['one not valid yet', () => token({ claims: { nbf: Math.floor(Date.now() / 1000) + 3600 } })],
    ['one without a subject', () => token({ claims: { sub: undefined as never } })],
    ['an unknown key id', () => token({ header: { kid: 'k9' } })],
    [
      'a changed claim',
      async () =>
        (await token()).replace(
          /\.[^.]+\./,
          `.${Buffer.from(JSON.stringify({ ...CLAIMS, sub: 'boss', exp: 4_000_000_000 })).toString('base64url')}.`,
        ),
    ],
    ['no token at all', () => Promise.resolve('abc')],
    ['an empty one', () => Promise.resolve('')],
  ];
  for (const [name, make] of bad) {
    it(`refuses ${name}`, async () => {
      await assert.rejects(tokens.verify(await make()), { status: 401, code: 'token-invalid' });
    });
  }

  it('refuses an issuer without keys at start-up', () => {
    assert.throws(() => createAccessTokens([{ name: 'x', issuer: ISSUER, audience: AUDIENCE }]), /needs jwksUri/);
  });

  describe('with keys from the network', () => {
    let server: Server;
    let keys: JWK[];
    let asked = 0;
    before(async () => {
      keys = [await published(good.publicKey, 'k1')];
      server = createServer((_request, response) => {
        asked++;
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    after(() => server.close());

    it('asks once and keeps them', async () => {
      const { port } = server.address() as AddressInfo;
      const remote = createAccessTokens([
        { name: 'portal', issuer: ISSUER, audience: AUDIENCE, jwksUri: `http://127.0.0.1:${port}/jwks` },
      ]);
      await Promise.all(Array.from({ length: 5 }, async () => remote.verify(await token())));
      await remote.verify(await token());
      assert.equal(asked, 1);
    });

    it('refuses when the issuer cannot be reached', async () => {
      const remote = createAccessTokens([
        { name: 'portal', issuer: ISSUER, audience: AUDIENCE, jwksUri: 'http://127.0.0.1:9/jwks' },
      ]);
      await assert.rejects(remote.verify(await token()), { status: 401 });
    });
  });
});
