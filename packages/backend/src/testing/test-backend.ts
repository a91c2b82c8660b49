import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type BackendOptions, createBackend } from '../backend.ts';
import type { OpenDatabase } from '../database/database.ts';
import { openPglite } from '../database/pglite.ts';
import type { Contents } from './contents.ts';
import { TEST_FIELD_KEYS } from './field-keys.ts';
import { createDemoIssuer } from '../identity/demo-issuer.ts';
import type { Persona } from '../identity/personas.ts';
import { keptLog } from './kept-log.ts';
import { pgliteTemplate } from './pglite-template.ts';
import { createPostgresDatabase } from './postgres-template.ts';
import { seedDemo } from '../sample/seed.ts';

/** An own database: in memory, or on the server of DATABASE_URL when that is set. */
export async function createTestDatabase(contents: Contents = 'migrated'): Promise<OpenDatabase> {
  const url = process.env.DATABASE_URL;
  return url
    ? createPostgresDatabase(url, contents)
    : openPglite(TEST_FIELD_KEYS, undefined, await pgliteTemplate(contents));
}

export interface TestBackend {
  readonly app: FastifyInstance;
  readonly database: OpenDatabase;
  readonly operatorToken: string;
  /** Calls as a persona, as the operator, or as a guest. `path` is without `/v1`. */
  call(as: Persona | 'operator' | 'guest', method: string, path: string, options?: CallOptions): Promise<TestAnswer>;
  authorization(as: Persona | 'operator' | 'guest'): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export interface CallOptions {
  /** Sent as JSON; a Buffer as it is. */
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Record<string, string | undefined>;
  // Tests look into answers freely.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly text: string;
}

export type TestOptions = Partial<Omit<BackendOptions, 'database' | 'demo' | 'operatorToken'>> & {
  readonly seed?: boolean;
  /** Seeded already; closed with the backend. */
  readonly database?: OpenDatabase;
};

/** The whole server on its own seeded database. One for each test file: starting PGlite takes seconds. */
export async function createTestBackend({
  seed = true,
  database: given,
  ...options
}: TestOptions = {}): Promise<TestBackend> {
  // Another clock needs a seed of its own.
  const database = given ?? (await createTestDatabase(seed && !options.now ? 'seeded' : 'migrated'));
  if (!given && seed && options.now) await seedDemo(database.db, options.now());
  const demo = await createDemoIssuer('http://127.0.0.1:4310');
  const operatorToken = randomUUID();
  const app = await createBackend({ database, demo, operatorToken, ...keptLog(), ...options });

  async function authorization(as: Persona | 'operator' | 'guest'): Promise<Record<string, string>> {
    if (as === 'guest') return {};
    const token = as === 'operator' ? operatorToken : (await demo.issue(as)).accessToken;
    return { authorization: `Bearer ${token}` };
  }

  return {
    app,
    database,
    operatorToken,
    authorization,
    async call(as, method, path, { body, headers } = {}) {
      const creating = method === 'POST' ? { 'idempotency-key': randomUUID() } : {};
      const answer = await app.inject({
        method: method,
        url: `/v1${path}`,
        headers: { ...creating, ...(await authorization(as)), ...headers },
        ...(body !== undefined && { payload: body }),
      });
      const json = (answer.headers['content-type'] ?? '').includes('json');
      return {
        status: answer.statusCode,
        headers: answer.headers as Record<string, string | undefined>,
        body: json && answer.body ? answer.json<object>() : null,
        text: answer.body,
      };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
