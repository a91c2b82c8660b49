import type { JSONColumnType } from 'kysely';
import type { Instant, NullableInstant } from '../database/tables.ts';
import type { ConsentPurpose, Purpose } from './policy.ts';

export type ConsentMethod = 'screen' | 'assisted';
/** What a member was shown, without the legal basis, which is no part of the words. */
export type ConsentWords = Omit<ConsentPurpose, 'basis'>;

export interface ConsentTables {
  /** Texts that somebody consented to, for ever under their version. */
  consentTexts: {
    purpose: Purpose;
    textVersion: string;
    words: JSONColumnType<ConsentWords>;
  };
  /** Append-only but for `withdrawnAt`, which is set once. */
  consentRecords: {
    id: string;
    receiptCode: string;
    memberId: string;
    purpose: Purpose;
    textVersion: string;
    sensitiveNotice: true;
    givenAt: Instant;
    method: ConsentMethod;
    withdrawnAt: NullableInstant;
    /** The request that the withdrawal opened. */
    dataRequestId: string | null;
  };
}
