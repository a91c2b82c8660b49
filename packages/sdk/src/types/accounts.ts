import type { OrganizationName } from './organizations.ts';

export type KnownRole =
  'member' | 'committeeMember' | 'deputySecretary' | 'secretary' | 'admin' | 'superior' | 'office';
export type Role = KnownRole | (string & {});

/** Who is signed in, and what they may do. */
export interface Session {
  readonly memberId: string;
  readonly fullName: string;
  readonly cell: OrganizationName;
  /** Every role held now, with its organisation. */
  readonly roles: readonly RoleHeld[];
  /** The operationIds that the roles held open to the caller. */
  readonly operations: readonly string[];
}

export interface RoleHeld {
  readonly role: Role;
  readonly organization: OrganizationName;
}
