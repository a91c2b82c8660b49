import fastify, { type FastifyInstance, LogController } from 'fastify';
import { type AttachmentOptions, openAttachments } from './attachments/open.ts';
import { recordLook } from './audit/look.ts';
import { type ConsentPolicy, readConsentPolicy } from './consents/policy.ts';
import { consentRequirement, requireKeptTexts } from './consents/require.ts';
import { handbookContract } from './contract/contract.ts';
import { noSuchRoute } from './contract/problems.ts';
import type { Handler } from './contract/handlers.ts';
import { registerContract } from './contract/routes.ts';
import type { LockedDatabase } from './database/open.ts';
import { type Issuer, createAccessTokens } from './identity/access-tokens.ts';
import { createAuthenticate } from './identity/authenticate.ts';
import type { DemoIssuer } from './identity/demo-issuer.ts';
import { checkFieldKeys } from './encryption/database-keys.ts';
import { EventFeed } from './events/feed.ts';
import { STREAM_TIMES, type StreamTimes } from './events/stream.ts';
import { createHandlers } from './nouns.ts';
import { createAssistedCalls } from './support/assisted-calls.ts';
import { answerProblems } from './server/errors.ts';
import { addApiHeaders } from './server/headers.ts';
import { addHealth } from './server/health.ts';
import { describeError, type LogSink, loggerOptions, logRequests } from './server/log.ts';
import { addPortal, type PortalFolders } from './server/portal.ts';

export interface BackendOptions {
  readonly database: Omit<LockedDatabase, 'lock'>;
  readonly issuers?: readonly Issuer[];
  /** Demo mode: sample personas sign in without typing. */
  readonly demo?: DemoIssuer;
  readonly operatorToken?: string;
  /** Registered portals, such as `https://portal.example.vn`. */
  readonly origins?: readonly string[];
  readonly requestsPerMinute?: number;
  /** Whether the contract's `x-quota` holds; unless given, everywhere but in a demo, where many are one person. */
  readonly quotas?: boolean;
  readonly trustProxy?: boolean | string;
  readonly portal?: PortalFolders;
  readonly logLevel?: string;
  readonly logSink?: LogSink;
  readonly attachments?: AttachmentOptions;
  /** What members are asked; unless given, the texts that come with this package, all by consent. */
  readonly consents?: ConsentPolicy;
  readonly now?: () => Date;
  /** Milliseconds, for what is kept a few seconds; unless given, those of a clock that nobody sets. */
  readonly elapsed?: () => number;
  readonly streamTimes?: Partial<StreamTimes>;
  readonly afterCommit?: (operationId: string) => Promise<void>;
}

const DEFAULT_REQUESTS_PER_MINUTE = 600;
const DEMO_REQUESTS_PER_MINUTE = 60_000;

/** The whole server, ready to listen or to be called with `inject`. Closing it does not close the database. */
export async function createBackend(options: BackendOptions): Promise<FastifyInstance> {
  const { database, demo, consents = readConsentPolicy(), now = () => new Date() } = options;
  await checkFieldKeys(database.db);
  await requireKeptTexts(database.db, consents);
  const app = fastify({
    logger: loggerOptions(options.logLevel ?? 'warn', options.logSink),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => `req-${crypto.randomUUID()}`,
    exposeHeadRoutes: false,
    trustProxy: options.trustProxy ?? false,
    // Fastify's defaults are no limit at all: a slow client could hold a connection for ever.
    connectionTimeout: 60_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 30_000,
    forceCloseConnections: 'idle',
    bodyLimit: 65_536,
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
  } as never) as unknown as FastifyInstance;
  answerProblems(app);
  logRequests(app);

  const contract = handbookContract();
  const tokens = createAccessTokens([...(options.issuers ?? []), ...(demo ? [demo] : [])]);
  const feed = new EventFeed(database);
  // Before the server waits for what is under way: a stream would never end by itself.
  app.addHook('preClose', () => feed.close());
  const authenticate = createAuthenticate({
    database,
    tokens,
    operatorToken: options.operatorToken,
    now,
    consents,
    elapsed: options.elapsed,
  });

  const attachments = openAttachments(options.attachments ?? {}, {
    db: database.db,
    now,
    report: (error) => app.log.error({ error: describeError(error) }),
  });
  app.addHook('onClose', () => attachments.close());

  await app.register(async (api) => {
    await addApiHeaders(api, {
      contract,
      origins: options.origins ?? [],
      loopbackOrigins: demo !== undefined,
      requestsPerMinute: options.requestsPerMinute ?? (demo ? DEMO_REQUESTS_PER_MINUTE : DEFAULT_REQUESTS_PER_MINUTE),
    });
    addHealth(api, database);
    await registerContract(api, {
      contract,
      handlers: createHandlers({
        attachments: attachments.tools,
        consents,
        feed,
        streamTimes: { ...STREAM_TIMES, ...options.streamTimes },
      }) as unknown as Record<string, Handler<never>>,
      authenticate,
      assisted: createAssistedCalls(database.db, now),
      prefix: '/v1',
      db: database.db,
      cursorSecret: cursorSecret(database),
      now,
      quotas: options.quotas ?? demo === undefined,
      requireConsent: consentRequirement(consents),
      recordLook,
      afterCommit: options.afterCommit,
    });
    // So that an unknown path answers with the headers of the API.
    api.all('/v1/*', () => Promise.reject(noSuchRoute()));
  });
  await demo?.register(app);
  if (options.portal) await addPortal(app, options.portal);
  await app.ready();
  return app;
}

/** One secret for all processes on the database, so that a cursor of one is good at another. */
function cursorSecret({ db }: Pick<LockedDatabase, 'db'>): () => Promise<Buffer> {
  let secret: Promise<Buffer> | undefined;
  return () =>
    (secret ??= db
      .selectFrom('serverSecrets')
      .select('value')
      .where('name', '=', 'cursors')
      .executeTakeFirstOrThrow()
      .then((row) => Buffer.from(row.value, 'base64')));
}
