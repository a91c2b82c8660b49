import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

export interface PortalFolders {
  /** Holds `provincial/`, served at `/`, and `embed.html`. */
  readonly portal?: string;
  /** The script-tag build, served at `/cdn/`. */
  readonly cdn?: string;
}

/** The strictest policy a portal may have; the widgets must work under it. */
export const PORTAL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html sotay dompurify 'allow-duplicates'",
].join('; ');

const PAGE_HEADERS = {
  'Content-Security-Policy': PORTAL_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

export async function addPortal(app: FastifyInstance, { portal, cdn }: PortalFolders): Promise<void> {
  if (portal !== undefined) {
    const root = resolve(portal);
    app.get('/embed.html', async (_request, reply) =>
      reply
        .headers(PAGE_HEADERS)
        .type('text/html; charset=utf-8')
        .send(await readFile(join(root, 'embed.html'))),
    );
    const contract = dirname(fileURLToPath(import.meta.resolve('@sotay/contract/handbook.json')));
    for (const [url, name] of [
      ['/docs/', 'index.html'],
      ['/docs/docs.css', 'docs.css'],
    ] as const)
      app.get(url, async (_request, reply) =>
        reply
          .headers(PAGE_HEADERS)
          .type(name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8')
          .send(await readFile(join(contract, name))),
      );
    await app.register(serveStatic, {
      root: join(root, 'provincial'),
      prefix: '/',
      cacheControl: false,
      setHeaders: (reply) => void reply.headers(PAGE_HEADERS),
    });
  }
  if (cdn !== undefined) {
    // Portals load the scripts from here with an integrity hash, which needs CORS.
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    };
    await app.register(serveStatic, {
      root: resolve(cdn),
      prefix: '/cdn/',
      decorateReply: portal === undefined,
      cacheControl: false,
      setHeaders: (reply) => void reply.headers(headers),
    });
  }
}
