import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { handbookText } from '../contract/contract.ts';
import { unavailable } from '../contract/problems.ts';
import type { OpenDatabase } from '../database/database.ts';
import { isMigrated } from '../database/migrate.ts';

/** `/livez`: this process answers. `/readyz`: it can do its work. */
export function addHealth(app: FastifyInstance, { db, engine }: OpenDatabase): void {
  app.get('/livez', () => Promise.resolve({ status: 'ok' }));
  app.get('/readyz', async () => {
    try {
      await sql`select 1`.execute(db);
      if (!(await isMigrated(db, engine))) throw new Error('Migrations are pending');
    } catch (cause) {
      throw unavailable(cause);
    }
    return { status: 'ok' };
  });
  const contract = handbookText();
  app.get('/v1/openapi.json', async (_request, reply) =>
    reply.type('application/json').header('Cache-Control', 'no-cache').send(contract),
  );
}
