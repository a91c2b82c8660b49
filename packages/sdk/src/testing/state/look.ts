import { auditRules } from '../../generated/permissions.ts';
import type { OrganizationName } from '../../types/organizations.ts';
import { keep } from './audit.ts';
import type { Call, Grant } from './call.ts';

/** Relations in which nobody looks at what is of others. */
const OWN = ['self', 'author', 'invited'];

/**
 * Writes down whose data the answer shows to somebody else, as `x-audit` of the operation says. Who is named already by what
 * the call did, in the entries from `before` on, is not named again.
 */
export function recordLook(call: Call, body: unknown, before: number): void {
  const { operation, state, person, helper, grants } = call;
  const rule = auditRules[operation];
  const whose = rule?.whose;
  if (!rule || !whose || !person) return;
  const named = state.audit.slice(before).flatMap(({ memberId, memberIds = [] }) => [memberId, ...memberIds]);
  const own = [person.id, helper?.id];
  const personsIn = (object: unknown) =>
    [...new Set(whose.flatMap((path) => textsAt(object, path)))].filter((id) => !own.includes(id));
  const all = objectsOf(body);
  const memberIds = [...new Set(all.flatMap(personsIn))].filter((id) => !named.includes(id));
  if (memberIds.length === 0) return;
  const objects = all.filter((object) => personsIn(object).some((id) => memberIds.includes(id)));
  const places = rule.at === undefined ? [] : objects.flatMap((object) => valuesAt(object, rule.at ?? ''));
  const [place, other] = [...new Map((places as OrganizationName[]).map((one) => [one.id, one])).values()];
  const told = other ? undefined : place;
  const grant = grantFor(grants, told?.id);
  const held = person.roles.find(
    ({ role, organization }) => role === grant?.role && organization.id === grant.organizationId,
  );
  const ids = rule.subject === undefined ? [] : objects.flatMap((object) => textsAt(object, 'id'));
  const [id] = ids;
  keep(state, {
    action: rule.action,
    actor: { memberId: (helper ?? person).id, role: held?.role ?? null, organization: held?.organization ?? null },
    onBehalfOf: helper ? person.id : null,
    memberId: memberIds.length === 1 ? (memberIds[0] ?? null) : null,
    memberIds,
    organization: told ?? held?.organization ?? null,
    subject: rule.subject !== undefined && id !== undefined && ids.length === 1 ? { kind: rule.subject, id } : null,
    fields: [],
    purpose: null,
  });
}

function objectsOf(body: unknown): readonly unknown[] {
  const { items } = Object(body) as { items?: unknown };
  return Array.isArray(items) ? items : [body];
}

const textsAt = (value: unknown, path: string): string[] =>
  valuesAt(value, path).filter((each) => typeof each === 'string');

function valuesAt(value: unknown, path: string): unknown[] {
  let found: unknown[] = [value];
  for (const key of path.split('.'))
    found = found.flatMap((each) => (Object(each) as Record<string, unknown>)[key] ?? []).flat();
  return found;
}

/** The role that opened this: one held at the place itself first, then one that reaches below where it is held. */
function grantFor(grants: readonly Grant[], place: string | undefined): Grant | undefined {
  const rank = ({ where, scope, organizationId }: Grant) =>
    (OWN.includes(where) ? 0 : 4) +
    (organizationId === place ? 2 : 0) +
    (where === 'subtree' || scope === 'subtree' ? 1 : 0);
  return [...grants].sort((a, b) => rank(b) - rank(a))[0];
}
