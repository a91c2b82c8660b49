import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { createAccessTokens } from './access-tokens.ts';
import { createDemoIssuer, type DemoIssuer } from './demo-issuer.ts';
import { PERSONAS } from './personas.ts';

const ORIGIN = 'http://127.0.0.1:4310';
const REDIRECT = 'http://127.0.0.1:9999/callback';

describe('demo issuer', () => {
  let app: FastifyInstance;
  let issuer: DemoIssuer;
  before(async () => {
    issuer = await createDemoIssuer(ORIGIN);
    app = fastify();
    await issuer.register(app);
  });
  after(() => app.close());

  it('signs in every persona without typing, with a token that the API takes', async () => {
    const tokens = createAccessTokens([issuer]);
    for (const persona of PERSONAS) {
      const answer = await app.inject({ method: 'POST', url: '/demo/tokens', payload: { persona } });
      assert.equal(answer.statusCode, 200);
      assert.equal(answer.headers['cache-control'], 'no-store');
      assert.equal(answer.json().expiresIn, 300);
      assert.partialDeepStrictEqual(await tokens.verify(answer.json().accessToken), {
        issuer: 'demo',
        subject: persona,
      });
    }
  });

  it('answers like the token-url of a portal', async () => {
    const answer = await app.inject('/demo/tokens/secretary');
    assert.equal(answer.headers['cache-control'], 'no-store');
    const verified = await createAccessTokens([issuer]).verify(answer.json().accessToken);
    assert.partialDeepStrictEqual(verified, { issuer: 'demo', subject: 'secretary' });
  });

  it('refuses a persona that does not exist', async () => {
    const answer = await app.inject({ method: 'POST', url: '/demo/tokens', payload: { persona: 'root' } });
    assert.equal(answer.statusCode >= 400, true);
    assert.equal((await app.inject('/demo/tokens/root')).statusCode >= 400, true);
  });

  it('is an OpenID provider: authorization code with PKCE', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const query = new URLSearchParams({
      client_id: 'demo-portal',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: REDIRECT,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      login_hint: 'secretary',
    });
    const code = await follow(app, `/demo/oidc/auth?${query}`);
    const answer = await app.inject({
      method: 'POST',
      url: '/demo/oidc/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', host: '127.0.0.1:4310' },
      payload: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'demo-portal',
        code,
        code_verifier: verifier,
        redirect_uri: REDIRECT,
      }).toString(),
    });
    assert.equal(answer.statusCode, 200, answer.body);
    const subject = await createAccessTokens([issuer]).verify(answer.json().access_token);
    assert.partialDeepStrictEqual(subject, { issuer: 'demo', subject: 'secretary' });
  });
});

/** Follows the redirects of a browser, with its cookies, to the code. */
async function follow(app: FastifyInstance, start: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = new URL(start, ORIGIN);
  for (let hops = 0; hops < 8; hops++) {
    const code = url.searchParams.get('code');
    if (code) return code;
    const answer = await app.inject({
      method: 'GET',
      url: url.pathname + url.search,
      headers: { host: url.host },
      cookies: Object.fromEntries(cookies),
    });
    for (const { name, value } of answer.cookies) cookies.set(name, value);
    assert.ok(answer.headers.location, `${answer.statusCode} ${answer.body}`);
    url = new URL(answer.headers.location, url);
  }
  throw new Error('The provider never gave a code');
}
