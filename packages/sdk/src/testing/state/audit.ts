import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { Access, AuditActor, AuditEntry } from '../../types/audit.ts';
import { exampleOf } from '../answers.ts';
import { sees, type Acts, type Call } from './call.ts';
import { pageOf } from './pages.ts';
import { persons, type Person } from './persons.ts';
import { found } from './refusal.ts';
import type { State } from './state.ts';

/** An entry without the name of who acted, which depends on who reads it. */
export type KeptEntry = Omit<AuditEntry, 'actor'> & {
  readonly actor: Omit<AuditActor, 'fullName'>;
  /** Everybody who was shown, where that were several. */
  readonly memberIds?: readonly string[];
};

const isAbout = ({ memberId, memberIds = [] }: KeptEntry, id: string) => memberId === id || memberIds.includes(id);

export const audit: Acts = {
  listMyAccesses(call) {
    const { items, nextCursor } = pageOf(call, myAccesses(call.state, found(call.person ?? undefined)));
    return { items, nextCursor };
  },

  listAuditEntries(call) {
    const [memberId, actorId] = [call.query.get('memberId'), call.query.get('actorId')];
    const seen = latest(call.state).filter(({ organization }) => sees(call, placeOf(organization?.id)));
    const { items, nextCursor } = pageOf(
      call,
      seen,
      (entry) => (!memberId || isAbout(entry, memberId)) && (!actorId || entry.actor.memberId === actorId),
    );
    const named = (person: Person) => sees(call, placeOf(person.cell.id));
    return {
      items: items.map(({ memberIds: _, ...entry }) => ({ ...entry, actor: nameActor(entry.actor, named) })),
      nextCursor,
    };
  },
};

/** Latest first. */
export const myAccesses = (state: State, me: Person): Access[] =>
  latest(state)
    .filter((entry) => isAbout(entry, me.id) && entry.action !== 'member.listed')
    .map((entry) => accessOf(entry, me));

/** Writes down who did something to the data of a member, as the API does. */
export function record(
  { state, person, grants, helper }: Pick<Call, 'state' | 'person' | 'grants' | 'helper'>,
  action: string,
  {
    member,
    fields = [],
    purpose = null,
    onBehalfOf = helper ? (person?.id ?? null) : null,
    subject = null,
    others = [],
  }: {
    member: Person | null;
    fields?: readonly string[];
    purpose?: string | null;
    onBehalfOf?: string | null;
    subject?: AuditEntry['subject'];
    /** Whose data it was besides. */
    others?: readonly Person[];
  },
): void {
  const actor = found(helper ?? person ?? undefined);
  const held = actor.roles.find(({ organization }) => organization.id === grants[0]?.organizationId);
  // In an assisted session nothing counts but the place as a member.
  const used =
    helper || member?.id === actor.id ? actor.roles[0] : (actor.roles.find(({ role }) => role !== 'member') ?? held);
  keep(state, {
    action,
    actor: { memberId: actor.id, role: used?.role ?? null, organization: used?.organization ?? null },
    onBehalfOf,
    memberId: member?.id ?? null,
    organization: (member ?? actor).cell,
    subject,
    fields,
    purpose,
    ...(others.length > 0 && { memberIds: others.map(({ id }) => id) }),
  });
}

export function keep(state: State, entry: Omit<KeptEntry, 'id' | 'number' | 'at'>): void {
  const number = state.audit.length + 1;
  state.audit.push({ id: newIdempotencyKey(), number, at: state.now().toISOString(), ...entry });
}

/** The accesses of the contract's example, oldest first. */
export function sampleLog(): KeptEntry[] {
  const { memberId, cell } = exampleOf('getSession', 200);
  const accesses = exampleOf('listMyAccesses', 200).items;
  return [...accesses]
    .reverse()
    .map(({ actor: { fullName: _, ...actor }, byMyself: __, onMyBehalf: ___, ...access }, index) => ({
      ...access,
      actor,
      number: index + 1,
      onBehalfOf: null,
      memberId,
      organization: cell,
      subject: null,
    }));
}

const latest = ({ audit: log }: State): KeptEntry[] => [...log].reverse();

const placeOf = (organizationId: string | undefined) => (organizationId === undefined ? {} : { organizationId });

function accessOf({ id, at, action, actor, onBehalfOf, fields, purpose }: KeptEntry, me: Person): Access {
  const named = ({ cell }: Person) => cell.id === me.cell.id;
  const byMyself = actor.memberId === me.id;
  const onMyBehalf = onBehalfOf === me.id;
  return { id, at, action, actor: nameActor(actor, named), byMyself, onMyBehalf, fields, purpose };
}

function nameActor(
  { memberId, role, organization }: KeptEntry['actor'],
  named: (person: Person) => boolean,
): AuditActor {
  const person = Object.values(persons).find(({ id }) => id === memberId);
  return { memberId, fullName: person && named(person) ? person.fullName : null, role, organization };
}
