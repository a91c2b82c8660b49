import type { Day } from '../database/tables.ts';

export interface AccountTables {
  /** Who signs in: the subject of an issuer is one member. `issuer` is the name in the configuration, not its URL. */
  accounts: { id: string; memberId: string; issuer: string; subject: string; state: string };
  roleAssignments: {
    id: string;
    memberId: string;
    role: string;
    organizationId: string;
    validFrom: Day;
    validTo: Day | null;
  };
}
