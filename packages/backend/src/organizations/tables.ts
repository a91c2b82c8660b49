import type { Day } from '../database/tables.ts';

export interface OrganizationTables {
  /** One row for each organisation, for ever. `parentId` is the truth of the tree as it is now. */
  organizations: { id: string; parentId: string | null };
  /** Names, kinds and levels hold from `validFrom` until the day before `validTo`. */
  organizationVersions: {
    organizationId: string;
    version: number;
    parentId: string | null;
    name: string;
    code: string | null;
    level: string;
    unitKind: string;
    hasCellCommittee: boolean;
    validFrom: Day;
    validTo: Day | null;
  };
  /** Every organisation with each one above it and, at depth 0, itself. Made from `parentId`. */
  organizationClosure: { ancestorId: string; descendantId: string; depth: number };
}
