import type { RoleAssignment, RoleState } from '../../types/roles.ts';
import { exampleOf } from '../answers.ts';
import { type HeldRole, persons } from './persons.ts';
import type { State } from './state.ts';

/** An assignment without what depends on the day and on who reads it. */
export type KeptRole = Omit<RoleAssignment, 'state' | 'mayEnd'>;

/** The examples, and a role for each further persona that holds one. */
export function sampleRoles(): KeptRole[] {
  const examples = [
    ...exampleOf('listRoles', 200).items,
    ...exampleOf('reviewRoles', 200).items.flatMap(({ holders }) => holders.filter(({ to }) => to !== null)),
  ];
  const [example] = examples;
  if (!example) return [];
  const others = Object.values(persons).flatMap(({ id, fullName, roles }) =>
    roles
      .filter(({ role }) => role !== 'member' && !examples.some(({ member }) => member.id === id))
      .map((held) => ({ ...held, member: { id, fullName } })),
  );
  const further = others.map((held, index) => ({
    ...example,
    ...held,
    basisDocument: null,
    id: example.id.slice(0, -2) + String(11 + index),
  }));
  return [...examples.map(kept), ...further.map(kept)];
}

const kept = ({ state: _, mayEnd: __, ...role }: RoleAssignment): KeptRole => role;

/** What an active account of this member opens besides what every member may. */
export function rolesHeld({ roles, now }: Pick<State, 'roles' | 'now'>, memberId: string): HeldRole[] {
  const today = dayOf(now());
  return [...roles.values()]
    .filter((one) => one.member.id === memberId && stateOf(one, today) === 'active')
    .map(({ role, organization, scope, duties }) => ({ role, organization, scope, duties }));
}

export function stateOf({ from, to, endedAt }: KeptRole, today: string): RoleState {
  if (endedAt !== null) return 'revoked';
  if (to !== null && to < today) return 'expired';
  return from > today ? 'upcoming' : 'active';
}

/** In Việt Nam, which has one zone. */
export const dayOf = (date: Date): string => new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
