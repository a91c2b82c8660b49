import type { Generated } from 'kysely';

export interface EventTables {
  events: {
    /** Rises in the order of the commits: see `recordEvent`. */
    id: Generated<number>;
    type: string;
    objectId: string;
    organizationId: string;
    /** Whose answer it tells of; null when it concerns everybody who may read the object. */
    memberId: string | null;
    occurredAt: Generated<Date>;
  };
}
