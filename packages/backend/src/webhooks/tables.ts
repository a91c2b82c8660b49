import type { Generated } from 'kysely';
import type { Sealed } from '../encryption/sealed.ts';
import type { Instant, NullableInstant } from '../database/tables.ts';

export interface WebhookTables {
  webhookEndpoints: {
    id: string;
    url: string;
    /** Null takes every type. */
    types: string[] | null;
    /** Only events of this organisation and those below it; null takes all. */
    organizationId: string | null;
    /** Null while it is enabled. */
    disabledBecause: 'operator' | 'gone' | 'failing' | null;
    /** The last time it took a delivery. */
    succeededAt: NullableInstant;
    createdAt: Generated<Date>;
  };
  webhookSecrets: { endpointId: string; secret: Sealed; expiresAt: NullableInstant };
  webhookDeliveries: {
    /** Sent as `webhook-id`, the same at every attempt. */
    id: string;
    endpointId: string;
    eventId: number;
    eventType: string;
    payload: string;
    state: Generated<'pending' | 'delivered' | 'failed'>;
    /** Counted when an attempt begins: it also names the attempt, see `settle`. */
    attempts: Generated<number>;
    dueAt: Instant;
    /** The status, or what happened instead of an answer. */
    lastResult: string | null;
    createdAt: Generated<Date>;
  };
}
