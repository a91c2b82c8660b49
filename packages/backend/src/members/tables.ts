import type { Day } from '../database/tables.ts';

export interface MemberTables {
  members: {
    id: string;
    fullName: string;
    birthDate: Day | null;
    birthYear: number;
    gender: string;
    admissionDate: Day;
    officialDate: Day | null;
    partyCardNumber: string | null;
    citizenId: string;
    /** E.164. */
    phone: string | null;
    standing: string;
    activityState: string;
    source: string;
    asOf: Day;
    version: number;
  };
  /** `official` where the member belongs, `temporary` where they take part without a vote. Both may hold at once. */
  memberships: {
    memberId: string;
    organizationId: string;
    kind: string;
    validFrom: Day;
    validTo: Day | null;
  };
}
