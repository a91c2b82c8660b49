import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Contract } from '../contract/contract.ts';
import { headerNames } from '../contract/header-names.ts';
import { rateLimited } from '../contract/problems.ts';

interface Options {
  readonly contract: Contract;
  readonly origins: readonly string[];
  /** Demo: pages of any port on this machine may call. */
  readonly loopbackOrigins: boolean;
  readonly requestsPerMinute: number;
}

export async function addApiHeaders(app: FastifyInstance, options: Options): Promise<void> {
  const { sent, answered } = headerNames(options.contract);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'API-Version': options.contract.version,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    });
  });
  await app.register(cors, {
    origin: (origin, decide) => decide(null, origin !== undefined && isRegistered(origin, options)),
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    // A browser sends and reads no others across origins (Fetch, CORS protocol).
    allowedHeaders: ['Authorization', 'Content-Type', ...sent],
    exposedHeaders: answered.filter((name) => !name.startsWith('Access-Control-')),
    maxAge: 600,
    strictPreflight: false,
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinute,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    errorResponseBuilder: () => rateLimited(),
  });
}

/** Compared to the letter; a portal is registered with its whole origin. */
function isRegistered(origin: string, { origins, loopbackOrigins }: Options): boolean {
  return (
    origins.includes(origin) || (loopbackOrigins && /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(origin))
  );
}
