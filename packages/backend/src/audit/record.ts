import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Database } from '../database/database.ts';
import type { Principal, RoleHeld } from '../identity/principal.ts';
import type { AuditAction, AuditPurpose } from './actions.ts';

export interface AuditActor extends Pick<Principal, 'kind' | 'member' | 'assistance'> {
  readonly roles: readonly Held[];
}

type Held = Pick<RoleHeld, 'role' | 'organization'>;

/** A command on this machine, for recording outside of a request. */
export const OPERATOR: AuditActor = { kind: 'operator', member: null, roles: [] };

export interface AuditRecord {
  readonly action: AuditAction;
  readonly actor: AuditActor;
  /** The role in which the actor acted, as a grant names it. Without it: the one held nearest to the data. */
  readonly as?: { readonly role: string; readonly organizationId: string | null } | undefined;
  /** For whom the actor acts. Without it: the helped member of an assisted session. */
  readonly onBehalfOf?: string | undefined;
  /** What was acted on: a feedback, a role assignment. For a member, `memberId` says it all. */
  readonly subject?: { readonly kind: string; readonly id: string } | undefined;
  /** Whose data it is: the entry stands in the access log of this member. */
  readonly memberId?: string | undefined;
  /** Whose secretary and superior read the entry: the cell of the member, or the organisation of the object. */
  readonly organizationId?: string | undefined;
  readonly purpose?: AuditPurpose | undefined;
  /** Ids, words of code and numbers. Anything that could be personal data is refused. */
  readonly details?: Readonly<Record<string, Detail>> | undefined;
}

type Detail = string | number | boolean | readonly string[];

/**
 * Adds an entry to the audit log, in the transaction of what it tells of: both are there or none. Outside of a
 * transaction (a GET) it is there when this returns, so record before the value leaves.
 */
export async function recordAudit(db: Database, record: AuditRecord): Promise<void> {
  const { action, actor, memberId, organizationId, subject, purpose, details } = record;
  const helper = actor.assistance?.helper;
  const onBehalfOf = record.onBehalfOf ?? (helper && actor.member?.id);
  const as = record.as ?? roleNearest(actor, { memberId, organizationId });
  for (const [name, detail] of Object.entries(details ?? {})) requireImpersonal(name, detail);
  const entry = {
    action,
    actor: {
      kind: actor.kind,
      memberId: (helper ?? actor.member)?.id,
      role: as?.role,
      organizationId: as?.organizationId,
    },
    onBehalfOf,
    subject,
    memberId,
    organizationId,
    purpose,
    details,
  };
  // The clock of the database: those of several servers differ.
  await sql`
    insert into audit_entries (id, entry) values (${newId()}, ${JSON.stringify(entry)}::jsonb || jsonb_build_object(
      'at', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))`.execute(db);
}

/** Who looks at their own data does so as a member; otherwise a role at the organisation of the data comes first. */
function roleNearest(actor: AuditActor, data: Pick<AuditRecord, 'memberId' | 'organizationId'>) {
  const own = data.memberId !== undefined && data.memberId === actor.member?.id;
  const rank = ({ role, organization }: Held) =>
    ((role === 'member') === own ? 2 : 0) + (organization.id === data.organizationId ? 1 : 0);
  const [nearest] = [...actor.roles].sort((a, b) => rank(b) - rank(a));
  return nearest && { role: nearest.role, organizationId: nearest.organization.id };
}

/** The log outlives what it tells of, and cannot forget: no names, no texts, no numbers of persons. */
function requireImpersonal(name: string, detail: Detail): void {
  const words = [detail].flat().map(String);
  const personal = words.find((word) => !/^[\w.:-]{1,80}$/.test(word) || /^\d{9,}$/.test(word));
  if (personal !== undefined) throw new Error(`The audit detail "${name}" could be personal data`);
}
