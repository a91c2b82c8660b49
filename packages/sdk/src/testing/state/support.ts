import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { MyData } from '../../types/data-requests.ts';
import type { AssistedSession, SupportAssignment, SupportCodeState } from '../../types/support.ts';
import { isBarred, personOf, stateOf } from './assisted-call.ts';
import { record } from './audit.ts';
import { sees, type Acts, type Call } from './call.ts';
import { latestFirst, pageOf } from './pages.ts';
import { named, persons, type Person } from './persons.ts';
import { found, Refusal, refuse } from './refusal.ts';
import type { KeptSession, State } from './state.ts';

type Assigning = Pick<Call, 'state' | 'person' | 'grants'>;

const MOST_ATTEMPTS = 5;
const MOST_USES = 10;
const CODE_DAYS = 90;
const SESSION_MS = 15 * 60_000;

export const support: Acts = {
  listSupportAssignments(call) {
    const wanted = call.query.get('state');
    const all = [...call.state.supportAssignments.values()].filter((one) => isSeen(call, one));
    return pageOf(
      call,
      all.sort(begun).map((one) => shown(call, one)),
      ({ state }) => !wanted || state === wanted,
    );
  },

  createSupportAssignment(call) {
    const { state, body, grants } = call;
    const today = dayOf(state.now());
    const { helperId, helpedId, from = today, to = null } = body;
    const cellOf = (id: string) => {
      const cell = Object.values(persons).find((one) => one.id === id)?.cell;
      return grants.some(({ organizationId }) => organizationId === cell?.id) ? cell : undefined;
    };
    const [cell, other] = [cellOf(helperId), cellOf(helpedId)];
    refuse(
      helperId === helpedId && { code: 'helps-themselves', field: 'helpedId' },
      helperId !== helpedId && !cell && { code: 'not-in-cell', field: 'helperId' },
      helperId !== helpedId &&
        (!other || other.id !== (cell ?? other).id) && { code: 'not-in-cell', field: 'helpedId' },
      to !== null && to < from && { code: 'end-before-start', field: 'to' },
      to !== null && to >= from && to < today && { code: 'end-in-past', field: 'to' },
    );
    const same = [...state.supportAssignments.values()].some(
      (one) => one.helper.id === helperId && one.helped.id === helpedId && one.state !== 'ended',
    );
    refuse(same && { code: 'assignment-exists' });
    const assignment: SupportAssignment = {
      id: newIdempotencyKey(),
      helper: found(named(personOf(helperId)) ?? undefined),
      helped: found(named(personOf(helpedId)) ?? undefined),
      cell: found(cell),
      ...{ from, to, outcome: null, version: 1 },
      state: from > today ? 'planned' : 'current',
      ...{ codeState: 'none', codeIssuedAt: null },
    };
    state.supportAssignments.set(assignment.id, assignment);
    record(call, 'support.assigned', {
      member: personOf(helpedId),
      others: [found(personOf(helperId))],
      subject: subjectOf(assignment.id),
    });
    return shown(call, assignment);
  },

  endSupportAssignment(call) {
    const { state, body, path } = call;
    const one = state.supportAssignments.get(path['assignmentId'] ?? '');
    const kept = found(one && isSeen(call, one) ? one : undefined);
    if (kept.state === 'ended') {
      refuse(kept.outcome !== body.outcome && { code: 'assignment-ended' });
      return shown(call, kept);
    }
    call.expectVersion(kept.version);
    const now = state.now();
    const { outcome } = body;
    const to = kept.from > dayOf(now) ? kept.from : dayOf(now);
    const ended: SupportAssignment = { ...kept, state: 'ended', to, outcome, version: kept.version + 1 };
    state.supportAssignments.set(kept.id, ended);
    endSessions(call, ({ assignmentId }) => assignmentId === kept.id);
    record(call, 'support.ended', {
      member: personOf(kept.helped.id),
      others: [found(personOf(kept.helper.id))],
      subject: subjectOf(kept.id),
    });
    return shown(call, ended);
  },

  issueSupportCode(call) {
    const { state, person, path } = call;
    const member = Object.values(persons).find(({ id }) => id === path['memberId']);
    const issuer = found(person ?? undefined);
    const reached = member && sees(call, { memberId: member.id, organizationId: member.cell.id });
    const { id, fullName } = found(reached ? member : undefined);
    const code = String(Math.floor(Math.random() * 10 ** 8)).padStart(8, '0');
    const issuedAt = state.now().toISOString();
    state.supportCodes.set(id, { code, issuedBy: issuer.id, issuedAt, wrongAttempts: 0 });
    record(call, 'support.codeIssued', { member: personOf(id) });
    return { member: { id, fullName }, code, issuedAt };
  },

  startAssistedSession(call) {
    const { state, person, body } = call;
    const helper = found(person ?? undefined);
    const one = state.supportAssignments.get(body.assignmentId);
    const assignment = found(one?.helper.id === helper.id ? one : undefined);
    const { helped } = assignment;
    refuse(
      assignment.state !== 'current' && { code: 'assignment-not-current' },
      isBarred(helped.id, state) && { code: 'helped-account-closed' },
    );
    takeCode(state, helper, helped.id, body.code);
    endSessions(call, (session) => session.helper.id === helper.id || session.helped.id === helped.id);
    const startedAt = state.now();
    const session: KeptSession = {
      id: newIdempotencyKey(),
      assignmentId: assignment.id,
      helper: found(named(helper) ?? undefined),
      helped,
      task: body.task,
      startedAt: startedAt.toISOString(),
      expiresAt: new Date(+startedAt + SESSION_MS).toISOString(),
      endedAt: null,
      consentTextVersion: body.consentTextVersion,
      version: 1,
    };
    state.assistedSessions.set(session.id, session);
    const subject = { kind: 'assistedSession', id: session.id };
    record(call, 'assistedSession.opened', { member: personOf(helped.id), onBehalfOf: helped.id, subject });
    return sessionShown(session, state);
  },

  getAssistedSession: (call) => sessionShown(party(call), call.state),

  endAssistedSession(call) {
    const { id } = party(call);
    endSessions(call, (session) => session.id === id);
    return sessionShown(party(call), call.state);
  },
};

/** What `downloadMyData` tells of it. */
export function supportParts(
  { state }: Pick<Call, 'state'>,
  memberId: string,
): Pick<MyData, 'supportAssignments' | 'assistedSessions'> {
  const isParty = ({ helper, helped }: Pick<SupportAssignment, 'helper' | 'helped'>) =>
    [helper.id, helped.id].includes(memberId);
  return {
    supportAssignments: [...state.supportAssignments.values()]
      .filter(isParty)
      .sort(begun)
      .map((one) => shown({ state }, one)),
    assistedSessions: [...state.assistedSessions.values()]
      .filter(isParty)
      .sort(latestFirst(({ startedAt }) => startedAt))
      .map((one) => sessionShown(one, state)),
  };
}

const begun = latestFirst<SupportAssignment>(({ from }) => from);

const isSeen = (call: Assigning, { helper, helped, cell }: SupportAssignment) =>
  [helper.id, helped.id].some((memberId) => sees(call, { memberId, organizationId: cell.id }));

/** With what is known of the code now. */
function shown({ state }: Pick<Call, 'state'>, assignment: SupportAssignment): SupportAssignment {
  const code = state.supportCodes.get(assignment.helped.id);
  return { ...assignment, codeState: codeStateOf(state, assignment.helped.id), codeIssuedAt: code?.issuedAt ?? null };
}

function codeStateOf(state: State, memberId: string): SupportCodeState {
  const code = state.supportCodes.get(memberId);
  if (!code) return 'none';
  if (code.wrongAttempts >= MOST_ATTEMPTS) return 'locked';
  const issuedAt = Date.parse(code.issuedAt);
  const opened = [...state.assistedSessions.values()].filter(
    ({ helped, startedAt }) => helped.id === memberId && Date.parse(startedAt) > issuedAt,
  );
  const lastDay = dayOf(new Date(issuedAt + CODE_DAYS * 86_400_000));
  return opened.length >= MOST_USES || lastDay < dayOf(state.now()) ? 'expired' : 'valid';
}

function takeCode(state: State, helper: Person, helpedId: string, typed: string): void {
  const kept = state.supportCodes.get(helpedId);
  if (!kept) throw new Refusal(409, 'support-code-missing');
  const codeState = codeStateOf(state, helpedId);
  if (codeState !== 'valid') throw new Refusal(409, `support-code-${codeState}`);
  if (kept.issuedBy === helper.id) throw new Refusal(409, 'support-code-own');
  const wrongAttempts = kept.code === typed ? 0 : kept.wrongAttempts + 1;
  state.supportCodes.set(helpedId, { ...kept, wrongAttempts });
  if (wrongAttempts === 0) return;
  if (wrongAttempts >= MOST_ATTEMPTS) throw new Refusal(409, 'support-code-locked');
  throw new Refusal(422, 'support-code-wrong', [{ pointer: '/body/code', code: 'support-code-wrong' }]);
}

function endSessions(call: Assigning, which: (session: KeptSession) => boolean): void {
  const { state } = call;
  for (const session of state.assistedSessions.values()) {
    if (!which(session) || session.endedAt !== null || Date.parse(session.expiresAt) <= +state.now()) continue;
    const endedAt = state.now().toISOString();
    state.assistedSessions.set(session.id, { ...session, endedAt, version: session.version + 1 });
    const subject = { kind: 'assistedSession', id: session.id };
    record(call, 'assistedSession.ended', { member: personOf(session.helped.id), subject });
  }
}

function party({ state, person, path }: Pick<Call, 'state' | 'person' | 'path'>): KeptSession {
  const session = state.assistedSessions.get(path['assistedSessionId'] ?? '');
  const isParty = session && [session.helper.id, session.helped.id].includes(person?.id ?? '');
  return found(isParty ? session : undefined);
}

function sessionShown(kept: KeptSession, state: State): AssistedSession {
  const { actKey: _, ...session } = kept;
  return { ...session, state: stateOf(kept, state) };
}

const subjectOf = (id: string) => ({ kind: 'supportAssignment', id });

const dayOf = (instant: Date) => new Date(+instant + 7 * 3_600_000).toISOString().slice(0, 10);
