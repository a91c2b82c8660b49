import { type Selectable, sql } from 'kysely';
import { type Database, inTransaction } from '../database/database.ts';
import type { EventTables } from '../events/tables.ts';
import type { Attempt, Outcome } from './rules.ts';

/**
 * The transactional outbox: a delivery is written in the transaction of its event, so it exists exactly if the event
 * does. It is sent at least once. The oldest go first, several at a time, and a retry comes after newer ones: a receiver
 * that minds the order compares `occurredAt`.
 */
export interface ClaimedDelivery {
  readonly id: string;
  readonly endpointId: string;
  readonly url: string;
  readonly payload: string;
  readonly attempts: number;
  readonly createdAt: Date;
}

/** One delivery for each enabled endpoint that asked for the event. Must run in the transaction of the event. */
export async function enqueueDeliveries(db: Database, event: Selectable<EventTables['events']>): Promise<void> {
  const { type, objectId, organizationId } = event;
  const payload = JSON.stringify({
    id: String(event.id),
    type,
    objectId,
    organizationId,
    occurredAt: event.occurredAt.toISOString(),
  });
  // `for key share` skips an endpoint that is being removed; its foreign key would fail the writer's transaction.
  await sql`
    insert into webhook_deliveries (id, endpoint_id, event_id, event_type, payload)
    select gen_random_uuid(), endpoint.id, ${event.id}, ${type}, ${payload}
    from webhook_endpoints endpoint
    where endpoint.disabled_because is null
      and (endpoint.types is null or ${type} = any (endpoint.types))
      and (endpoint.organization_id is null or exists (
        select from organization_closure
        where ancestor_id = endpoint.organization_id and descendant_id = ${organizationId}))
    for key share of endpoint`.execute(db);
}

export async function endpointsWithDue(db: Database, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from webhook_endpoints endpoint
    where disabled_because is null and exists (
      select from webhook_deliveries
      where endpoint_id = endpoint.id and state = 'pending' and due_at <= ${now})`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * Takes deliveries that are due out of the reach of other processes until `leaseUntil`. No transaction stays open while
 * they are sent: when the process dies, they fall due again at the end of the lease.
 */
export async function claimDeliveries(
  db: Database,
  endpointId: string,
  limit: number,
  now: Date,
  leaseUntil: Date,
): Promise<ClaimedDelivery[]> {
  const { rows } = await sql<ClaimedDelivery>`
    with due as materialized (
      select delivery.id, endpoint.url
      from webhook_deliveries delivery join webhook_endpoints endpoint on endpoint.id = delivery.endpoint_id
      where delivery.endpoint_id = ${endpointId} and delivery.state = 'pending' and delivery.due_at <= ${now}
        and endpoint.disabled_because is null
      order by delivery.event_id
      limit ${limit}
      for update of delivery skip locked
    )
    update webhook_deliveries delivery
    set attempts = delivery.attempts + 1, due_at = ${leaseUntil}
    from due
    where delivery.id = due.id
    returning delivery.id, delivery.endpoint_id, due.url, delivery.payload, delivery.attempts, delivery.created_at`.execute(
    db,
  );
  return rows;
}

/** Writes down how an attempt ended; nothing, if its lease ran out and another attempt began meanwhile. */
export async function settle(
  db: Database,
  delivery: ClaimedDelivery,
  attempt: Attempt,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const lastResult = 'status' in attempt ? String(attempt.status) : attempt.error;
  await inTransaction(db, async (transaction) => {
    const held = await transaction
      .selectFrom('webhookDeliveries')
      .select('id')
      .where('id', '=', delivery.id)
      .where('attempts', '=', delivery.attempts)
      .where('state', '=', 'pending')
      .forUpdate()
      .executeTakeFirst();
    if (!held) return;
    const change = await settleEndpoint(transaction, delivery, outcome, now);
    await transaction
      .updateTable('webhookDeliveries')
      .set({ lastResult, ...change })
      .where('id', '=', delivery.id)
      .execute();
  });
}

/** Tells the endpoint, and returns what becomes of the delivery: one that disables its endpoint waits for `enable`. */
async function settleEndpoint(db: Database, { endpointId, createdAt }: ClaimedDelivery, outcome: Outcome, now: Date) {
  const update = db.updateTable('webhookEndpoints').where('id', '=', endpointId);
  switch (outcome.kind) {
    case 'delivered':
      await update.set({ succeededAt: now }).execute();
      return { state: 'delivered' as const };
    case 'retry':
      return { dueAt: outcome.at };
    case 'gone':
      await update.set({ disabledBecause: 'gone' }).execute();
      return { dueAt: now };
    case 'exhausted': {
      // An endpoint that took others meanwhile is well; this one delivery is given up.
      const { numUpdatedRows } = await update
        .set({ disabledBecause: 'failing' })
        .where((eb) => eb.or([eb('succeededAt', 'is', null), eb('succeededAt', '<', createdAt)]))
        .executeTakeFirst();
      return numUpdatedRows === 0n ? { state: 'failed' as const } : { dueAt: now };
    }
  }
}
