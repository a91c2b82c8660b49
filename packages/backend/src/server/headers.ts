import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { rateLimited } from '../contract/problems.ts';

interface Options {
  readonly contractVersion: string;
  readonly origins: readonly string[];
  /** Demo: pages of any port on this machine may call. */
  readonly loopbackOrigins: boolean;
  readonly requestsPerMinute: number;
}

export async function addApiHeaders(app: FastifyInstance, options: Options): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'API-Version': options.contractVersion,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    });
  });
  await app.register(cors, {
    origin: (origin, decide) => decide(null, origin !== undefined && isRegistered(origin, options)),
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'API-Version',
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-Match',
      'If-None-Match',
      'Last-Event-ID',
      'Upload-Offset',
    ],
    exposedHeaders: [
      'API-Version',
      'Content-Disposition',
      'Deprecation',
      'ETag',
      'Location',
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      'Retry-After',
      'Sotay-Should-Retry',
      'Sunset',
      'Upload-Offset',
    ],
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
