import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { AssignableRole, RoleAssignment, RoleFinding, RoleReview } from '../../types/roles.ts';
import { sees, type Acts, type Call } from './call.ts';
import { latestFirst, pageOf } from './pages.ts';
import { persons } from './persons.ts';
import { found, refuse, Refusal } from './refusal.ts';
import { dayOf, type KeptRole, stateOf } from './sample-roles.ts';

type Caller = Pick<Call, 'state' | 'person' | 'grants'>;

export const roles: Acts = {
  listRoles(call) {
    const { query } = call;
    const [organizationId, role, state] = ['organizationId', 'role', 'state'].map((name) => query.get(name));
    const seen = [...call.state.roles.values()].filter((one) => reaches(call, one.organization.id));
    return pageOf(
      call,
      seen.sort(latestFirst(({ id }) => id)).map((one) => shown(call, one)),
      (one) =>
        (!organizationId || one.organization.id === organizationId) &&
        (!role || one.role === role) &&
        (!state || one.state === state),
    );
  },

  reviewRoles(call) {
    const above = call.query.get('organizationId');
    const reviews = call.state.organizations
      .filter(({ id }) => reaches(call, id) && (!above || call.state.isWithin(id, above)))
      .map(({ id, name, level }): RoleReview & { id: string } => {
        const power = powerAt(call, id);
        const holders = inOrder.flatMap((role) =>
          [...call.state.roles.values()].filter((one) => one.organization.id === id && one.role === role),
        );
        const findings = findingsOf(call, holders);
        const kept = holders.filter((one) => {
          const state = stateOf(one, today(call));
          return state === 'active' || state === 'upcoming' || findings.some(({ roleId }) => roleId === one.id);
        });
        const isCell = cellLevels.includes(level);
        return {
          id,
          organization: { id, name },
          holders: kept.map((one) => shown(call, one)),
          findings,
          grantableRoles: assignable.filter(
            (role) => isWithin(power, role, 'self') && !(isCell && reachesSubtree.includes(role)),
          ),
          widestScope: power === 'admin' || isCell ? 'self' : 'subtree',
        };
      })
      .sort((a, b) => Number(a.findings.length === 0) - Number(b.findings.length === 0));
    const { items, nextCursor } = pageOf(call, reviews);
    return { items: items.map(({ id: _, ...review }) => review), nextCursor };
  },

  grantRole(call) {
    const { state, person, body } = call;
    const { memberId, role, organizationId, scope = 'self', duties = [], to = null, basisDocument = null } = body;
    const place = state.organizations.find(({ id }) => id === organizationId);
    const organization = found(place && reaches(call, place.id) ? place : undefined);
    const granter = found(person ?? undefined);
    const headers = { Location: `/v1/roles?organizationId=${organizationId}&role=${role}` };
    if (memberId === granter.id) throw new Refusal(409, 'own-role', [], headers);
    const power = powerAt(call, organizationId);
    const member = Object.values(persons).find(({ id }) => id === memberId);
    const isThere = member !== undefined && state.isWithin(member.cell.id, organizationId);
    const from = body.from ?? today(call);
    refuse(
      !isWithin(power, role, 'self') && { code: 'role-beyond-reach', field: 'role' },
      cellLevels.includes(organization.level) &&
        reachesSubtree.includes(role) && { code: 'role-not-at-cell', field: 'role' },
      scope === 'subtree' && role !== 'admin' && { code: 'scope-not-for-role', field: 'scope' },
      scope === 'subtree' && role === 'admin' && power === 'admin' && { code: 'role-beyond-reach', field: 'scope' },
      duties.some((duty) => dutyOf[role] !== duty) && { code: 'duty-not-for-role', field: 'duties' },
      role === 'admin' && basisDocument === null && { code: 'basis-missing', field: 'basisDocument' },
      !isThere && { code: 'member-outside', field: 'memberId' },
      power !== 'superior' &&
        role === 'admin' &&
        outlives(to, adminUntil(call, organizationId, scope)) && { code: 'role-beyond-reach', field: 'to' },
      to !== null && to < from && { code: 'period-reversed', field: 'to' },
      to !== null && to >= from && to < today(call) && { code: 'period-past', field: 'to' },
    );
    const held = [...state.roles.values()].filter(
      (one) =>
        one.organization.id === organizationId &&
        one.role === role &&
        one.endedAt === null &&
        (to === null || one.from <= to) &&
        (one.to === null || one.to >= from),
    );
    if (held.some((one) => one.member.id === memberId)) throw new Refusal(409, 'role-held', [], headers);
    if (role === 'secretary' && held.length > 0) throw new Refusal(409, 'secretary-exists', [], headers);
    const granted: KeptRole = {
      id: newIdempotencyKey(),
      member: { id: memberId, fullName: member?.fullName ?? '' },
      role,
      organization: { id: organizationId, name: organization.name },
      scope,
      duties,
      from,
      to,
      basisDocument,
      grantedBy: granter.fullName,
      grantedAt: state.now().toISOString(),
      endedBy: null,
      endedAt: null,
      endReason: null,
      version: 1,
    };
    state.roles.set(granted.id, granted);
    return shown(call, granted);
  },

  revokeRole(call) {
    const { state, person, body } = call;
    const one = state.roles.get(call.path['roleId'] ?? '');
    const role = found(one && reaches(call, one.organization.id) ? one : undefined);
    const ender = found(person ?? undefined);
    refuse(role.member.id === ender.id && { code: 'own-role' });
    refuse(!isWithin(powerAt(call, role.organization.id), role.role, role.scope) && { code: 'role-beyond-reach' });
    const current = stateOf(role, today(call));
    if (current === 'revoked' && role.endedBy === ender.fullName) return shown(call, role);
    refuse(current !== 'active' && current !== 'upcoming' && { code: 'role-already-ended' });
    call.expectVersion(role.version);
    const ended: KeptRole = {
      ...role,
      endedBy: ender.fullName,
      endedAt: state.now().toISOString(),
      endReason: body.reason,
      version: role.version + 1,
    };
    state.roles.set(ended.id, ended);
    return shown(call, ended);
  },
};

/** As they are read: who leads, then who administers, then who stands above. */
const inOrder = ['secretary', 'deputySecretary', 'committeeMember', 'admin', 'superior', 'office'];
const assignable: readonly AssignableRole[] = [
  'committeeMember',
  'deputySecretary',
  'secretary',
  'admin',
  'superior',
  'office',
];
const reachesSubtree = ['superior', 'office'];
const cellLevels = ['grassrootsCell', 'subordinateCell'];
const dutyOf: Readonly<Record<string, string>> = {
  deputySecretary: 'approveAccounts',
  committeeMember: 'decideAbsences',
};

const today = ({ state }: Caller) => dayOf(state.now());
const reaches = (call: Caller, organizationId: string) => sees(call, { organizationId });

function powerAt(call: Caller, organizationId: string): 'superior' | 'wideAdmin' | 'admin' {
  const by = (wanted: (grant: Call['grants'][number]) => boolean) =>
    sees({ ...call, grants: call.grants.filter(wanted) }, { organizationId });
  if (by(({ role }) => role === 'superior')) return 'superior';
  return by(({ scope }) => scope === 'subtree') ? 'wideAdmin' : 'admin';
}

function isWithin(power: ReturnType<typeof powerAt>, role: string, scope: string): boolean {
  if (power === 'superior') return true;
  if (role === 'superior') return false;
  return power === 'wideAdmin' || (scope === 'self' && !reachesSubtree.includes(role));
}

/** The last day on which the caller is an admin who could grant this; null when no end is set. */
function adminUntil(call: Caller, organizationId: string, scope: string): string | null {
  const { state, person } = call;
  const ends = [...state.roles.values()]
    .filter((one) => one.member.id === person?.id && one.role === 'admin' && stateOf(one, today(call)) === 'active')
    .filter(({ organization, scope: reach }) =>
      reach === 'subtree'
        ? state.isWithin(organizationId, organization.id)
        : scope === 'self' && organization.id === organizationId,
    )
    .map(({ to }) => to);
  return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
}

const outlives = (to: string | null, end: string | null): boolean => end !== null && (to === null || to > end);

function shown(call: Caller, role: KeptRole): RoleAssignment {
  const state = stateOf(role, today(call));
  const mayEnd =
    role.member.id !== call.person?.id &&
    ['active', 'upcoming'].includes(state) &&
    isWithin(powerAt(call, role.organization.id), role.role, role.scope);
  return { ...role, state, mayEnd };
}

function findingsOf(call: Caller, holders: readonly KeptRole[]): RoleFinding[] {
  const day = today(call);
  const after = (days: number) => dayOf(new Date(Date.parse(day) + days * 86_400_000));
  const of = (role: string, ...states: string[]) =>
    holders.filter((one) => one.role === role && states.includes(stateOf(one, day)));
  const hasAccount = ({ member }: KeptRole) =>
    [...call.state.accounts.values()].some((one) => one.member.id === member.id && one.state === 'active');
  const secretaries = of('secretary', 'active');
  const found = (kind: RoleFinding['kind'], about: readonly KeptRole[]) =>
    about.map(({ id: roleId }) => ({ kind, roleId }));
  return [
    ...(secretaries.length === 0 ? [{ kind: 'noSecretary', roleId: null }] : []),
    ...found('secretaryWithoutAccount', secretaries.filter((one) => !hasAccount(one))), // prettier-ignore
    ...found(
      'ended',
      of('admin', 'expired').filter(
        ({ to, member }) =>
          (to ?? '') >= after(-90) && !of('admin', 'active', 'upcoming').some((anew) => anew.member.id === member.id),
      ),
    ),
    ...found('endsSoon', of('admin', 'active').filter(({ to }) => to !== null && to <= after(30))), // prettier-ignore
    ...found('noBasis', of('admin', 'active', 'upcoming').filter((one) => one.basisDocument === null)), // prettier-ignore
  ];
}
