import type { GeneratedAlways } from 'kysely';
import type { Principal } from '../identity/principal.ts';
import type { AuditAction, AuditPurpose } from './actions.ts';

export interface AuditTables {
  /** Append-only. Written by `recordAudit`, by nothing else; read by way of `auditLog`. */
  auditEntries: {
    id: string;
    /** From 1, without a gap, in the order of the commits. Null only until the commit of its transaction. */
    number: GeneratedAlways<number>;
    entry: string;
    /** The hash of the entry before. */
    previous: GeneratedAlways<string>;
    /** SHA-256 over `previous` and this entry. */
    hash: GeneratedAlways<string>;
  };
  /** One row: number and hash of the newest entry. */
  auditHead: { number: GeneratedAlways<number>; hash: GeneratedAlways<string> };
  /** The view for readers. */
  auditLog: {
    id: string;
    number: number;
    /** RFC 3339 in UTC with milliseconds: sorts as text. */
    at: string;
    action: AuditAction;
    actorKind: Principal['kind'];
    actorId: string | null;
    actorRole: string | null;
    actorOrganizationId: string | null;
    subjectKind: string | null;
    subjectId: string | null;
    memberId: string | null;
    organizationId: string | null;
    purpose: AuditPurpose | null;
    details: Readonly<Record<string, unknown>> | null;
    onBehalfOf: string | null;
  };
}
