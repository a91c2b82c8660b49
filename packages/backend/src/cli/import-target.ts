import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBackend } from '../backend.ts';
import { type LockHolder, lockHolder } from '../database/lock.ts';
import { migrate } from '../database/migrate.ts';
import { isEmpty, seedDemo } from '../sample/seed.ts';
import { UsageError } from '../usage-error.ts';
import { openForCommand } from './open.ts';
import type { Output } from './output.ts';
import type { Settings } from './settings.ts';

export interface ImportAnswer {
  readonly status: number;
  readonly location: string | undefined;
  // Checked by the contract before it left the backend.
  readonly body: Record<string, unknown>;
}

/** `importDocument` of a backend: of the server that holds the data folder, or of one made for this command. */
export interface ImportTarget {
  post(body: object): Promise<ImportAnswer>;
  close(): Promise<void>;
}

const timeoutMs = 60_000;
const rateLimitWaits = 5;

export async function openImportTarget(settings: Settings, output: Output): Promise<ImportTarget> {
  const holder = settings.databaseUrl ? null : lockHolder(settings.dataDir);
  return holder ? throughServer(holder, settings.dataDir) : directly(settings, output);
}

function throughServer({ url, pid, operatorToken }: LockHolder, dataDir: string): ImportTarget {
  if (url === null)
    throw new UsageError(`${dataDir} is in use by process ${pid}, which does not serve yet: try again in a moment`);
  return {
    async post(body) {
      const headers = {
        authorization: `Bearer ${operatorToken}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      };
      for (let waits = 0; ; waits += 1) {
        const answer = await fetch(`${url}/v1/documents`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(timeoutMs),
        }).catch((cause: unknown) => {
          throw new UsageError(`the server at ${url} (process ${pid}) does not answer`, { cause });
        });
        if (answer.status === 429 && waits < rateLimitWaits) {
          await answer.body?.cancel();
          await sleep(Math.min(Number(answer.headers.get('retry-after')) || 1, 60) * 1000);
          continue;
        }
        return {
          status: answer.status,
          location: answer.headers.get('location') ?? undefined,
          body: (await answer.json()) as Record<string, unknown>,
        };
      }
    },
    close: () => Promise.resolve(),
  };
}

async function directly(settings: Settings, output: Output): Promise<ImportTarget> {
  const { database, operatorToken } = await openForCommand(settings);
  try {
    await migrate(database.db, database.engine);
    await requireOrganizations();
    const app = await createBackend({ database, operatorToken, logLevel: 'silent' });
    return {
      async post(body) {
        const headers = { authorization: `Bearer ${operatorToken}`, 'idempotency-key': randomUUID() };
        const answer = await app.inject({ method: 'POST', url: '/v1/documents', headers, payload: body });
        return {
          status: answer.statusCode,
          location: answer.headers.location,
          body: answer.json<Record<string, unknown>>(),
        };
      },
      async close() {
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }

  /** Somebody must keep a document. The embedded database is for trying out, so an empty one gets the demo. */
  async function requireOrganizations(): Promise<void> {
    if (!(await isEmpty(database.db))) return;
    if (database.engine !== 'pglite')
      throw new UsageError('the database holds no organisation that could keep the document');
    await seedDemo(database.db, new Date());
    output.warn(`${settings.dataDir} was empty: it now holds the invented demo organisation.`);
  }
}
