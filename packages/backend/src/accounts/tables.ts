import type { Generated } from 'kysely';
import type { Day, Instant, NullableInstant } from '../database/tables.ts';
import type { AccountState } from './rules.ts';

export interface AccountTables {
  /**
   * Who signs in: the subject of an issuer is one member. `issuer` is the name in the configuration, not its URL. Read it
   * through `accountsOn`, which knows of transfers.
   */
  accounts: {
    id: string;
    memberId: string;
    issuer: string;
    subject: string;
    state: AccountState;
    /** The cell that the state was decided for. */
    organizationId: string;
    registeredAt: Instant;
    phoneMatches: boolean | null;
    decidedBy: string | null;
    decidedAt: NullableInstant;
    reason: string | null;
    preparedBy: string | null;
    preparedAt: NullableInstant;
    preparationNote: string | null;
    /** The cell that it was checked in: after a transfer it counts no more. */
    preparedIn: string | null;
    /** Days, nothing finer (R055; NĐ 356/2025/NĐ-CP on tracking). */
    firstLoginOn: Day | null;
    lastLoginOn: Day | null;
    version: Generated<number>;
  };
}
