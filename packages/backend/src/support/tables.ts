import type { Day, Instant, NullableInstant } from '../database/tables.ts';
import type { AssistedTask, SupportOutcome } from './rules.ts';

/** Why a session ended before its time. */
export type SessionEnd = 'done' | 'byParty' | 'replaced' | 'assignmentEnded';

export interface SupportTables {
  /** Who helps whom in which cell (Phụ lục 02, R122). */
  supportAssignments: {
    id: string;
    helperId: string;
    helpedId: string;
    cellId: string;
    fromOn: Day;
    /** The last day. */
    toOn: Day | null;
    endedAt: NullableInstant;
    endedBy: string | null;
    outcome: SupportOutcome | null;
    /** Null when they left so long ago that nothing names them any more. */
    createdBy: string | null;
    createdAt: Instant;
    version: number;
  };
  /** The code of each helped member, as a salted slow hash. */
  supportCodes: {
    memberId: string;
    hash: string;
    issuedBy: string;
    issuedAt: Instant;
    wrongAttempts: number;
  };
  /** Each is the proof of a consent: who read which words and said yes, when. Never deleted with its assignment. */
  assistedSessions: {
    id: string;
    assignmentId: string;
    helperId: string;
    helpedId: string;
    task: AssistedTask;
    consentTextVersion: string;
    consentGivenAt: Instant;
    startedAt: Instant;
    expiresAt: Instant;
    endedAt: NullableInstant;
    endReason: SessionEnd | null;
    /** The Idempotency-Key of the act, so that a lost answer can be asked for again. */
    actKey: string | null;
    version: number;
  };
}
