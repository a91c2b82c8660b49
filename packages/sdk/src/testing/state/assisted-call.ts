import { assistedTasks } from '../../generated/permissions.ts';
import type { OperationId } from '../../problems.ts';
import { record } from './audit.ts';
import { heldRole, persons, type Person } from './persons.ts';
import { Refusal } from './refusal.ts';
import type { KeptSession, State } from './state.ts';

/** A call that a helper makes for another member. */
export interface AssistedCall {
  /** The helped member, with the role of a member only. */
  readonly person: Person;
  readonly helper: Person;
  readonly task: string;
  /** After the call: uses up the session when it was its act. */
  done(): void;
}

/** As whom the header `Sotay-Assisted-Session` makes this call act; nothing without the header. */
export function assistedCall(
  operation: OperationId,
  headers: Headers,
  caller: Person | null,
  state: State,
): AssistedCall | undefined {
  const id = headers.get('Sotay-Assisted-Session');
  if (id === null) return undefined;
  if (!caller) throw new Refusal(401, 'token-missing', [], { 'WWW-Authenticate': 'Bearer' });
  const session = state.assistedSessions.get(id);
  if (!session || session.helper.id !== caller.id) throw new Refusal(403, 'assisted-session-ended');
  if (!assistedTasks[operation]?.includes(session.task)) throw new Refusal(403, 'assisted-session-task');
  const now = stateOf(session, state);
  const key = headers.get('Idempotency-Key')?.toLowerCase() ?? '';
  const isAct = operation === session.task;
  const asksAgain = isAct && key !== '' && session.actKey === key;
  if (now === 'done' && !asksAgain) throw new Refusal(403, 'assisted-session-done');
  if (now === 'ended') throw new Refusal(403, 'assisted-session-ended');
  const helped = personOf(session.helped.id);
  const person = { ...helped, roles: [heldRole('member', helped.cell)] };
  return {
    person,
    helper: caller,
    task: session.task,
    done() {
      if (!isAct) return;
      const endedAt = state.now().toISOString();
      state.assistedSessions.set(id, { ...session, endedAt, actKey: key, version: session.version + 1 });
      const call = { state, person, grants: [], helper: caller };
      record(call, 'assistedSession.acted', { member: helped, subject: { kind: 'assistedSession', id } });
    },
  };
}

/** Asked at every request, as at the API. */
export function stateOf(session: KeptSession, state: State): 'open' | 'done' | 'ended' {
  if (session.actKey !== undefined) return 'done';
  const assignment = state.supportAssignments.get(session.assignmentId);
  const runs = session.endedAt === null && Date.parse(session.expiresAt) > +state.now();
  return runs && assignment?.state === 'current' && !isBarred(session.helped.id, state) ? 'open' : 'ended';
}

/** An account that somebody locked or closed shuts out its member, helped or not. */
export function isBarred(memberId: string, { accounts }: State): boolean {
  return [...accounts.values()].some(
    ({ member, state }) => member.id === memberId && (state === 'locked' || state === 'closed'),
  );
}

/** The mock API knows no members but the personas. */
export function personOf(id: string): Person {
  const person = Object.values(persons).find((one) => one.id === id);
  if (!person) throw new Refusal(404);
  return person;
}
