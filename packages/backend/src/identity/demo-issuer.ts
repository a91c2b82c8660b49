// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types, and tests are checked apart
/// <reference path="./oidc-provider.d.ts" />
import type { FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import Provider from 'oidc-provider';
import { badRequest } from '../contract/problems.ts';
import type { Issuer } from './access-tokens.ts';
import { createDemoStore } from './demo-store.ts';
import { DEMO_ISSUER_NAME, type Persona, PERSONAS } from './personas.ts';

const PATH = '/demo/oidc';
const INTERACTION = '/demo/interaction';
const CLIENT_ID = 'demo-portal';
const LIFETIME_SECONDS = 300;

export interface DemoIssuer extends Issuer {
  /** Adds the OpenID provider and `/demo/tokens`. Demo mode only. */
  register(app: FastifyInstance): Promise<void>;
  issue(persona: Persona): Promise<{ accessToken: string; expiresIn: number }>;
}

/** An OpenID provider in this process with the sample personas. Its key lives as long as the process. */
export async function createDemoIssuer(origin: string): Promise<DemoIssuer> {
  const issuer = `${origin}${PATH}`;
  const audience = `${origin}/v1`;
  const keys = await createKeys();
  const resource = {
    audience,
    scope: '',
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: LIFETIME_SECONDS,
    jwt: { sign: { alg: 'ES256' as const } },
  };
  const provider: Provider = new Provider(issuer, {
    jwks: keys.private,
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/callback'],
        application_type: 'native',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    findAccount: (_context, id) => (isPersona(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    adapter: createDemoStore(),
    // The portal names the persona in `login_hint`: nothing to type, nothing to consent to.
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `${INTERACTION}/${uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resource,
      },
    },
    ttl: { AccessToken: LIFETIME_SECONDS, Grant: 3_600, IdToken: LIFETIME_SECONDS, Interaction: 600, Session: 3_600 },
    cookies: { keys: [crypto.randomUUID()] },
    pkce: { required: () => true },
  });

  const issue = async (persona: Persona) => {
    const client = await provider.Client.find(CLIENT_ID);
    if (!client) throw new Error('The demo client is missing');
    const token = new provider.AccessToken({ accountId: persona, client, gty: 'demo' });
    token.resourceServer = new provider.ResourceServer(audience, resource);
    return { accessToken: await token.save(), expiresIn: LIFETIME_SECONDS };
  };

  return {
    name: DEMO_ISSUER_NAME,
    issuer,
    audience,
    jwks: keys.public,
    issue,
    register: async (app) => {
      await app.register((scope, _options, done) => {
        mountProvider(scope, provider.callback());
        done();
      });
      app.get(`${INTERACTION}/:uid`, async (request, reply) => {
        const { params } = await provider.interactionDetails(request.raw, reply.raw);
        const accountId = requirePersona(params.login_hint, '/query/login_hint');
        reply.hijack();
        const grant = new provider.Grant({ accountId, clientId: CLIENT_ID });
        grant.addOIDCScope('openid');
        const consent = { grantId: await grant.save() };
        await provider.interactionFinished(request.raw, reply.raw, { login: { accountId }, consent });
      });
      app.post('/demo/tokens', async (request, reply) => {
        const persona = requirePersona((request.body as { persona?: unknown } | undefined)?.persona, '/body/persona');
        reply.header('Cache-Control', 'no-store');
        return issue(persona);
      });
      // What a portal's own `token-url` is like: the snippet page has no code to send a body with.
      app.get('/demo/tokens/:persona', async (request, reply) => {
        const persona = requirePersona((request.params as { persona?: unknown }).persona, '/path/persona');
        reply.header('Cache-Control', 'no-store');
        return issue(persona);
      });
    },
  };
}

async function createKeys(): Promise<{ private: JSONWebKeySet; public: JSONWebKeySet }> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const common = { kid: crypto.randomUUID(), alg: 'ES256', use: 'sig' };
  return {
    private: { keys: [{ ...(await exportJWK(privateKey)), ...common }] },
    public: { keys: [{ ...(await exportJWK(publicKey)), ...common }] },
  };
}

/** The provider reads its own bodies, so Fastify must leave them alone. */
function mountProvider(scope: FastifyInstance, callback: ReturnType<Provider['callback']>): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
  scope.all(`${PATH}/*`, async (request, reply) => {
    reply.hijack();
    const raw = request.raw as typeof request.raw & { originalUrl?: string };
    raw.originalUrl = raw.url ?? '';
    raw.url = raw.originalUrl.slice(PATH.length);
    void callback(raw, reply.raw);
  });
}

function requirePersona(value: unknown, pointer: string): Persona {
  if (isPersona(value)) return value;
  throw badRequest([{ pointer, code: 'unknown-value', detail: `Đề nghị chọn một trong: ${PERSONAS.join(', ')}.` }]);
}

function isPersona(value: unknown): value is Persona {
  return PERSONAS.includes(value as Persona);
}
