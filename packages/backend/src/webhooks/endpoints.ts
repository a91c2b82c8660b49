import { type Selectable, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { type Database, inTransaction } from '../database/database.ts';
import { fieldKeysOf } from '../encryption/database-keys.ts';
import { open, seal } from '../encryption/sealed.ts';
import { createSecret } from './signature.ts';
import type { WebhookTables } from './tables.ts';

export type Endpoint = Selectable<WebhookTables['webhookEndpoints']>;
export type Delivery = Selectable<WebhookTables['webhookDeliveries']>;

/** Both secrets sign for so long after a rotation. */
const ROTATION_HOURS = 24;
const DELIVERIES_SHOWN = 100;

export interface NewEndpoint {
  readonly url: string;
  readonly types: string[] | null;
  readonly organizationId: string | null;
}

/** The secret is told this once. */
export async function addEndpoint(db: Database, endpoint: NewEndpoint): Promise<{ id: string; secret: string }> {
  const id = newId();
  const secret = createSecret();
  await inTransaction(db, async (transaction) => {
    await transaction
      .insertInto('webhookEndpoints')
      .values({ id, ...endpoint, disabledBecause: null })
      .execute();
    await insertSecret(transaction, id, secret);
  });
  return { id, secret };
}

export async function listEndpoints(db: Database): Promise<(Endpoint & { pending: number })[]> {
  return db
    .selectFrom('webhookEndpoints as endpoint')
    .selectAll('endpoint')
    .select(
      sql<number>`(select count(*) from webhook_deliveries where endpoint_id = endpoint.id and state = 'pending')`.as(
        'pending',
      ),
    )
    .orderBy('endpoint.id')
    .execute();
}

export async function findEndpoint(db: Database, id: string): Promise<Endpoint | undefined> {
  return db.selectFrom('webhookEndpoints').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Secrets of earlier rotations keep the end that they have. */
export async function rotateSecret(db: Database, endpointId: string, now: Date): Promise<string> {
  const secret = createSecret();
  const expiresAt = new Date(now.getTime() + ROTATION_HOURS * 3_600_000);
  await inTransaction(db, async (transaction) => {
    await transaction
      .updateTable('webhookSecrets')
      .set({ expiresAt })
      .where('endpointId', '=', endpointId)
      .where('expiresAt', 'is', null)
      .execute();
    await insertSecret(transaction, endpointId, secret);
  });
  return secret;
}

/** Newest first, so that a receiver that looks at the first signature only follows the rotation. */
export async function readSecrets(db: Database, endpointId: string, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('webhookSecrets')
    .select('secret')
    .where('endpointId', '=', endpointId)
    .where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)]))
    .orderBy('expiresAt', (order) => order.desc().nullsFirst())
    .execute();
  const keys = fieldKeysOf(db);
  return rows.map(({ secret }) => open(keys, secretPlace(endpointId), secret));
}

/** Seals every secret with the first key. */
export async function resealSecrets(db: Database): Promise<void> {
  const keys = fieldKeysOf(db);
  await inTransaction(db, async (transaction) => {
    const rows = await transaction.selectFrom('webhookSecrets').selectAll().forUpdate().execute();
    for (const { endpointId, secret } of rows) {
      const place = secretPlace(endpointId);
      await transaction
        .updateTable('webhookSecrets')
        .set({ secret: seal(keys, place, open(keys, place, secret)) })
        .where('endpointId', '=', endpointId)
        .where('secret', '=', secret)
        .execute();
    }
  });
}

async function insertSecret(db: Database, endpointId: string, clear: string): Promise<void> {
  const secret = seal(fieldKeysOf(db), secretPlace(endpointId), clear);
  await db.insertInto('webhookSecrets').values({ endpointId, secret }).execute();
}

const secretPlace = (endpointId: string) => ({ table: 'webhook_secrets', column: 'secret', row: endpointId });

/** What was kept while it was disabled is sent now, its schedule from the start. */
export async function enableEndpoint(db: Database, id: string, now: Date): Promise<void> {
  await inTransaction(db, async (transaction) => {
    // Deliveries before their endpoint, as `settle` locks them.
    await transaction
      .updateTable('webhookDeliveries')
      .set({ attempts: 0, dueAt: now })
      .where('endpointId', '=', id)
      .where('state', '=', 'pending')
      .execute();
    await transaction.updateTable('webhookEndpoints').set({ disabledBecause: null }).where('id', '=', id).execute();
  });
}

/** Deliveries under way end; those waiting are kept for thirty days; new events make none. */
export async function disableEndpoint(db: Database, id: string): Promise<void> {
  await db.updateTable('webhookEndpoints').set({ disabledBecause: 'operator' }).where('id', '=', id).execute();
}

/** With its secrets and deliveries. */
export async function removeEndpoint(db: Database, id: string): Promise<void> {
  await inTransaction(db, async (transaction) => {
    await transaction.deleteFrom('webhookDeliveries').where('endpointId', '=', id).execute();
    await transaction.deleteFrom('webhookEndpoints').where('id', '=', id).execute();
  });
}

/** The latest first. */
export async function listDeliveries(db: Database, endpointId: string): Promise<Delivery[]> {
  return db
    .selectFrom('webhookDeliveries')
    .selectAll()
    .where('endpointId', '=', endpointId)
    .orderBy('eventId', 'desc')
    .limit(DELIVERIES_SHOWN)
    .execute();
}

export async function forgetOldWebhooks(db: Database): Promise<void> {
  await sql`delete from webhook_deliveries where created_at < now() - interval '30 days'`.execute(db);
  await sql`delete from webhook_secrets where expires_at < now()`.execute(db);
}
