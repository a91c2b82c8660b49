import { sql } from 'kysely';
import type { AuditRule } from '../contract/contract.ts';
import type { Call, Shown } from '../contract/dispatch.ts';
import type { Grant } from '../contract/permission.ts';
import type { Database } from '../database/database.ts';
import type { Principal } from '../identity/principal.ts';
import type { AuditAction } from './actions.ts';
import { recordAudit } from './record.ts';

/** Relations in which nobody looks at what is of others. */
const OWN = ['self', 'author', 'invited'];

/**
 * Writes down whose data an answer shows to somebody else, as `x-audit` of the operation says: one entry, however many
 * persons. Who changed something is in the log already, with whose data it was: only those whom no entry of the same
 * transaction names are added, such as after an act that was done before.
 */
export async function recordLook(
  db: Database,
  { action, whose, subject, at }: AuditRule,
  { principal, grants }: Pick<Call, 'principal' | 'grants'>,
  { body, organizationId: told, acted }: Shown,
): Promise<void> {
  if (!whose) return;
  const personsIn = (object: unknown) =>
    [...new Set(whose.flatMap((path) => valuesAt(object, path)))].filter((id) => !isOneself(principal, id));
  const all = objectsOf(body);
  const named = acted ? await namedHere(db) : [];
  const memberIds = [...new Set(all.flatMap(personsIn))].filter((id) => !named.includes(id));
  if (memberIds.length === 0) return;
  const objects = all.filter((object) => personsIn(object).some((id) => memberIds.includes(id)));
  const places = new Set(at === undefined ? [] : objects.flatMap((object) => valuesAt(object, `${at}.id`)));
  const place = told ?? (places.size === 1 ? [...places][0] : undefined);
  const as = grantFor(grants, place);
  const subjectIds = subject === undefined ? [] : objects.flatMap((object) => valuesAt(object, 'id'));
  const [subjectId] = subjectIds.length === 1 ? subjectIds : [];
  await recordAudit(db, {
    action: action as AuditAction,
    actor: principal,
    as,
    subject: subject !== undefined && subjectId !== undefined ? { kind: subject, id: subjectId } : undefined,
    memberId: memberIds.length === 1 ? memberIds[0] : undefined,
    organizationId: place ?? as?.organizationId ?? undefined,
    details: { ...severalOf('memberIds', memberIds), ...severalOf('subjectIds', subjectIds) },
  });
}

/** One stands in the entry itself. */
const severalOf = (name: string, ids: readonly string[]) => (ids.length > 1 ? { [name]: ids } : {});

const isOneself = ({ member, assistance }: Principal, id: string) => id === member?.id || id === assistance?.helper.id;

/** Of a page each item, of anything else the answer itself. */
function objectsOf(body: unknown): readonly unknown[] {
  const { items } = Object(body) as { items?: unknown };
  return Array.isArray(items) ? items : [body];
}

/** The texts at a path such as `holders.member.id`; of a list on the way, those of all its items. */
function valuesAt(value: unknown, path: string): string[] {
  let found: unknown[] = [value];
  for (const key of path.split('.'))
    found = found.flatMap((each) => (Object(each) as Record<string, unknown>)[key] ?? []).flat();
  return found.filter((each) => typeof each === 'string');
}

/** The role that opened this: one held at the place itself first, then one that reaches below where it is held. */
function grantFor(grants: readonly Grant[], place: string | undefined): Grant | undefined {
  const rank = ({ where, scope, organizationId }: Grant) =>
    (OWN.includes(where) ? 0 : 4) +
    (organizationId === place ? 2 : 0) +
    (where === 'subtree' || scope === 'subtree' ? 1 : 0);
  return [...grants].sort((a, b) => rank(b) - rank(a))[0];
}

/** Whom the entries of this transaction name: until its commit they have no number, and nobody else sees them. */
async function namedHere(db: Database): Promise<string[]> {
  const { rows } = await sql<{ memberId: string | null; memberIds: string[] | null }>`
    select member_id, details->'memberIds' as member_ids from audit_log where number is null`.execute(db);
  return rows.flatMap(({ memberId, memberIds }) => [memberId ?? [], memberIds ?? []].flat());
}
