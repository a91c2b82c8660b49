import type { Generated } from 'kysely';
import type { Day, NullableInstant } from '../database/tables.ts';
import type { RoleScope } from '../identity/principal.ts';

export interface RoleTables {
  /** `validTo` is the first day on which it no longer holds, also for one that was revoked. */
  roleAssignments: {
    id: string;
    memberId: string;
    role: string;
    organizationId: string;
    scope: Generated<RoleScope>;
    duties: Generated<readonly string[]>;
    validFrom: Day;
    validTo: Day | null;
    /** Số, ký hiệu. */
    basisDocument: string | null;
    /** Null for what was set up on the server itself. */
    grantedBy: string | null;
    grantedAt: NullableInstant;
    /** There when somebody ended it; one that runs out by its day has none. */
    endedAt: NullableInstant;
    endedBy: string | null;
    endReason: string | null;
    /** The last day that was granted, of one that was ended before. */
    plannedTo: Day | null;
    version: Generated<number>;
  };
}
