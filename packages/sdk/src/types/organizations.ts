export interface OrganizationName {
  readonly id: string;
  readonly name: string;
}

export type KnownOrganizationLevel =
  | 'central'
  | 'centralDirect'
  | 'aboveGrassroots'
  | 'grassrootsOrg'
  | 'grassrootsCell'
  | 'departmental'
  | 'subordinateCell'
  | 'group';
export type OrganizationLevel = KnownOrganizationLevel | (string & {});

/** A party organisation as it is on the day asked for. */
export interface Organization extends OrganizationName {
  /** Official code M1.M2.M3.M4.M5, where known. */
  readonly code: string | null;
  readonly level: OrganizationLevel;
  /** What kind of unit it is in plain Vietnamese, such as "chi bộ" or "đảng bộ xã". */
  readonly unitKind: string;
  readonly parentId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** False for a cell of fewer than nine official members, which has no chi ủy. */
  readonly hasCellCommittee: boolean;
  readonly version: number;
}

export interface ListOrganizationsQuery {
  /** Only the children of this organisation. */
  readonly parentId?: string | undefined;
  /** The day to look at, yyyy-mm-dd. @default today */
  readonly asOf?: string | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}

export type GetOrganizationQuery = Pick<ListOrganizationsQuery, 'asOf'>;
