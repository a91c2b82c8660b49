import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { type BackendOptions, createBackend } from '../backend.ts';
import type { OpenDatabase } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openPglite } from '../database/pglite.ts';
import { openPostgres } from '../database/postgres.ts';
import { TEST_FIELD_KEYS } from './field-keys.ts';
import { createDemoIssuer } from '../identity/demo-issuer.ts';
import type { Persona } from '../identity/personas.ts';
import { migratedTemplate } from './pglite-template.ts';
import { seedDemo } from '../sample/seed.ts';

/** An own, migrated database: in memory, or on the server of DATABASE_URL when that is set. */
export async function createTestDatabase(): Promise<OpenDatabase> {
  const url = process.env.DATABASE_URL;
  const opened = url
    ? await createPostgresDatabase(url)
    : await openPglite(TEST_FIELD_KEYS, undefined, await migratedTemplate());
  await migrate(opened.db, opened.engine);
  return opened;
}

async function createPostgresDatabase(url: string): Promise<OpenDatabase> {
  const name = `sotay_test_${randomUUID().replaceAll('-', '')}`;
  await administer(url, `create database ${name}`);
  const target = new URL(url);
  target.pathname = `/${name}`;
  const opened = openPostgres(TEST_FIELD_KEYS, target.href);
  return {
    ...opened,
    async close() {
      await opened.close();
      await administer(url, `drop database ${name} with (force)`);
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
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
};

/** The whole server on its own seeded database. One for each test file: starting PGlite takes seconds. */
export async function createTestBackend({ seed = true, ...options }: TestOptions = {}): Promise<TestBackend> {
  const database = await createTestDatabase();
  if (seed) await seedDemo(database.db, options.now?.() ?? new Date());
  const demo = await createDemoIssuer('http://127.0.0.1:4310');
  const operatorToken = randomUUID();
  const app = await createBackend({ database, demo, operatorToken, logLevel: 'silent', ...options });

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
