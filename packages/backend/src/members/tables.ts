import type { Day } from '../database/tables.ts';
import type { SealedFields } from './secret-fields.ts';

/** What is stored as it is. */
export interface MemberFacts {
  id: string;
  fullName: string;
  birthDate: Day | null;
  birthYear: number;
  gender: string;
  admissionDate: Day;
  officialDate: Day | null;
  standing: string;
  activityState: string;
  /** The last day of an exemption that has an end (domain 3.3). */
  exemptUntil: Day | null;
  source: string;
  asOf: Day;
  version: number;
}

export interface MemberTables {
  members: MemberFacts & SealedFields;
  /** `official` where the member belongs, `temporary` where they take part without a vote. Both may hold at once. */
  memberships: {
    memberId: string;
    organizationId: string;
    kind: string;
    validFrom: Day;
    validTo: Day | null;
  };
}
