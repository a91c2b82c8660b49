import { permissions } from '../../generated/permissions.ts';
import type { operations } from '../../generated/schema.ts';
import type { OperationId } from '../../problems.ts';
import type { Body, Status } from '../answers.ts';
import { heldRole, type Person } from './persons.ts';
import { Refusal } from './refusal.ts';
import { rolesHeld } from './sample-roles.ts';
import type { State } from './state.ts';

type RequestBody<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Given } };
}
  ? Given
  : undefined;

/** One request, permitted, on its way to what the operation does. */
export interface Call<Id extends OperationId = OperationId> {
  readonly operation: Id;
  readonly state: State;
  /** Null for a guest. */
  readonly person: Person | null;
  readonly grants: readonly Grant[];
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: RequestBody<Id>;
  /** In an assisted session: who really calls for `person`. */
  readonly helper?: Person | undefined;
  /** The task of that session. */
  readonly task?: string | undefined;
  /** Throws 412 unless the request's If-Match names this version. */
  expectVersion(version: number): void;
}

/** What an operation does: it gives the body of its success, or throws a `Refusal` before it has changed anything. */
export type Act<Id extends OperationId> = (call: Call<Id>) => Body<Id, Extract<Status<Id>, 200 | 201>>;
export type Acts = { readonly [Id in OperationId]?: Act<Id> };

/** Why this caller may use this operation, and on which objects (ARCHITECTURE.md, `x-permission`). */
export interface Grant {
  readonly role: string;
  readonly where: string;
  /** Where the role is held; null for guests. */
  readonly organizationId: string | null;
  readonly published: boolean;
  /** With `subtree`, `cell` takes in the organisations below. */
  readonly scope: string;
}

export function grantsOf(operation: OperationId, person: Person | null): Grant[] {
  const { public: open, allow = [] } = permissions[operation];
  const held = allow.flatMap(({ role, where, published = false, duty }) =>
    (person?.roles ?? [])
      .filter((one) => one.role === role && (duty === undefined || one.duties.includes(duty)))
      .map(({ organization, scope }) => ({ role, where, organizationId: organization.id, published, scope })),
  );
  return open
    ? [{ role: 'guest', where: 'public', organizationId: null, published: false, scope: 'self' }, ...held]
    : held;
}

/** Who calls now: without an active account, nobody but an applicant. */
export function callerOf(request: Request, persona: Person, state: State): Person | null {
  if (!request.headers.has('Authorization')) return null;
  const account = [...state.accounts.values()].find(({ member }) => member.id === persona.id);
  if (account?.state !== 'active') return { ...persona, roles: [heldRole('applicant', persona.cell)] };
  return { ...persona, roles: [heldRole('member', persona.cell), ...rolesHeld(state, persona.id)] };
}

const isApplicant = (person: Person | null) => person?.roles.some(({ role }) => role === 'applicant') === true;

/** Deny by default. */
export function authorize(operation: OperationId, person: Person | null): Grant[] {
  const grants = grantsOf(operation, person);
  if (grants.length > 0) return grants;
  if (isApplicant(person)) throw new Refusal(403, 'account-unknown');
  throw person ? new Refusal(403) : new Refusal(401, 'token-missing', [], { 'WWW-Authenticate': 'Bearer' });
}

/** How an object answers the relations of `x-permission`. */
export interface Facts {
  readonly organizationId?: string;
  /** Those it was addressed to before it was forwarded. */
  readonly formerRecipients?: readonly string[];
  /** Whose own record it is, or who wrote it. */
  readonly memberId?: string;
  readonly invited?: boolean;
  readonly public?: boolean;
  readonly published?: boolean;
}

/** True when a grant of the caller reaches the object. */
export function sees({ grants, person, state }: Pick<Call, 'grants' | 'person' | 'state'>, facts: Facts): boolean {
  const relations: Readonly<Record<string, (held: string | null, scope: string) => boolean | undefined>> = {
    public: () => facts.public,
    self: () => facts.memberId === person?.id,
    author: () => facts.memberId === person?.id,
    invited: () => facts.invited,
    recipient: (held) => facts.organizationId === held,
    formerRecipient: (held) => facts.formerRecipients?.includes(held ?? ''),
    cell: (held, scope) =>
      scope === 'subtree' ? state.isWithin(facts.organizationId, held) : facts.organizationId === held,
    subtree: (held) => state.isWithin(facts.organizationId, held),
    lineage: (held) => state.isWithin(held, facts.organizationId),
  };
  return grants.some(
    ({ where, organizationId, published, scope }) =>
      relations[where]?.(organizationId, scope) === true && (!published || facts.published === true),
  );
}
