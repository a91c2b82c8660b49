import type { Generated } from 'kysely';
import type { Day, Instant, NullableInstant } from '../database/tables.ts';
import type { DataRequestKind, DataRequestState } from './rules.ts';

export interface DataRequestTables {
  dataRequests: {
    id: string;
    receiptCode: string;
    kind: DataRequestKind;
    details: string | null;
    memberId: string;
    /** The cell of the member then: the committees above it answer. */
    organizationId: string;
    state: DataRequestState;
    submittedAt: Instant;
    answerDueOn: Day;
    executeDueOn: Day;
    extended: Generated<boolean>;
    answeredAt: NullableInstant;
    answeredBy: string | null;
    reason: string | null;
    extensionReason: string | null;
    completedAt: NullableInstant;
    completedBy: string | null;
    outcome: string | null;
    version: Generated<number>;
  };
}
