import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createBackend } from '../backend.ts';
import { forgetOldKeys } from '../contract/idempotency.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { type LockedDatabase, PGLITE_BANNER } from '../database/open.ts';
import { forgetOldEvents } from '../events/store.ts';
import { createDemoIssuer } from '../identity/demo-issuer.ts';
import { isEmpty, seedDemo } from '../sample/seed.ts';
import { freePort } from '../server/free-port.ts';
import type { PortalFolders } from '../server/portal.ts';
import { UsageError } from '../usage-error.ts';
import { forgetOldWebhooks } from '../webhooks/endpoints.ts';
import { startWorker, type Worker } from '../webhooks/worker.ts';
import type { Command, Invocation } from './command.ts';
import { attachmentOptions } from './attachments.ts';
import { openForCommand, requireMigrated } from './open.ts';
import { wholeNumber } from './settings.ts';

const HOUR_MS = 3_600_000;
const SHUTDOWN_MS = 10_000;

export const serveCommand: Command = {
  usage: '[--demo] [--portal DIR] [--cdn DIR] [--port N]',
  summary: 'serve the API; --demo adds sample data and personas',
  options: { demo: { type: 'boolean' }, portal: { type: 'string' }, cdn: { type: 'string' }, port: { type: 'string' } },
  async run({ values, settings, output }: Invocation) {
    const portal = portalFolders(values);
    const port = (wholeNumber('--port', values.port as string | undefined) ?? settings.port) || (await freePort());
    if (values.demo && settings.production)
      throw new UsageError('--demo signs anybody in: not with NODE_ENV=production');
    if (settings.production && !settings.ownConsentTexts)
      throw new UsageError(
        'NODE_ENV=production needs SOTAY_CONSENT_TEXTS: the texts at hand name an invented controller',
      );
    const origin = `http://${settings.host}:${port}`;
    const { database, operatorToken } = await openForCommand(settings);
    try {
      if (database.engine === 'pglite') output.warn(PGLITE_BANNER);
      if (values.demo) await prepareDemo(database);
      else await requireMigrated(database);
      const app = await createBackend({
        database,
        operatorToken,
        issuers: settings.issuers,
        origins: settings.origins,
        trustProxy: settings.trustProxy,
        logLevel: settings.logLevel ?? (values.demo ? 'warn' : 'info'),
        portal,
        attachments: attachmentOptions(settings, output),
        ...(settings.consents && { consents: settings.consents }),
        ...(settings.requestsPerMinute !== undefined && { requestsPerMinute: settings.requestsPerMinute }),
        ...(values.demo === true && { demo: await createDemoIssuer(origin) }),
        logSink: process.stderr,
      });
      await listen(app, settings.host, port);
      database.lock?.announce(origin);
      output.result(`Sổ tay: ${origin}`, { url: origin });
      const worker = startWorker({ db: database.db, log: app.log, rules: settings.webhooks });
      await untilStopped(app, database, worker);
    } finally {
      await database.close();
    }
  },
};

async function prepareDemo({ db, engine }: LockedDatabase): Promise<void> {
  await migrate(db, engine);
  if (await isEmpty(db)) await seedDemo(db, new Date());
}

function portalFolders({ portal, cdn }: Invocation['values']): PortalFolders {
  if (typeof portal === 'string' && !existsSync(join(portal, 'provincial', 'index.html'))) {
    throw new UsageError(`--portal ${portal} holds no provincial/index.html`);
  }
  if (typeof cdn === 'string' && !existsSync(cdn)) throw new UsageError(`--cdn ${cdn} does not exist`);
  return { ...(typeof portal === 'string' && { portal }), ...(typeof cdn === 'string' && { cdn }) };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new UsageError(`port ${port} is in use: set PORT to another one`);
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
      throw new UsageError(`cannot listen on ${host}:${port} (${code})`);
    throw error;
  }
}

/** Answers what is under way, then ends; a second signal or ten seconds end it at once. */
function untilStopped(app: FastifyInstance, { db }: LockedDatabase, worker: Worker): Promise<void> {
  const cleaning = setInterval(() => void forgetOld(db).catch(() => undefined), HOUR_MS);
  return new Promise((resolve, reject) => {
    const stop = () => {
      process.once('SIGINT', () => process.exit(1));
      process.once('SIGTERM', () => process.exit(1));
      setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
      clearInterval(cleaning);
      Promise.all([app.close(), worker.stop()]).then(() => resolve(), reject);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

async function forgetOld(db: Database): Promise<void> {
  await forgetOldKeys(db);
  await forgetOldEvents(db);
  await forgetOldWebhooks(db);
}
