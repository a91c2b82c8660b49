import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { DataRequest, DataRequestKind, MyDataRole } from '../../types/data-requests.ts';
import { exampleOf } from '../answers.ts';
import { myAccesses, record } from './audit.ts';
import { sees, type Acts, type Call } from './call.ts';
import { correctionParts } from './corrections.ts';
import { inWorkingDays, receiptCode, show as showOpinion } from './feedback.ts';
import { compare, latestFirst, pageOf } from './pages.ts';
import { persons, type Person } from './persons.ts';
import { found, Refusal, refuse } from './refusal.ts';
import type { State } from './state.ts';
import { supportParts } from './support.ts';

export const dataRequests: Acts = {
  submitDataRequest(call) {
    const me = found(call.person ?? undefined);
    const { kind, details } = call.body;
    refuse(kind === 'correct' && details === undefined && { code: 'details-missing', field: 'details' });
    const isOpen = mine(call).some((one) => one.kind === kind && waits(one));
    refuse(isOpen && { code: 'data-request-open' });
    return openRequest(call, me, { kind, details: details ?? null });
  },

  listMyDataRequests(call) {
    const { items, nextCursor } = pageOf(call, mine(call));
    return { items: items.map((one) => show(call.state, one)), nextCursor };
  },

  listDataRequests(call) {
    const wanted = call.query.get('state');
    const all = [...call.state.dataRequests.values()].filter((one) => isSeen(call, one)).sort(byDue);
    const { items, nextCursor } = pageOf(call, all, ({ state }) => !wanted || state === wanted);
    return { items: items.map((one) => show(call.state, one)), nextCursor };
  },

  getDataRequest: (call) => show(call.state, read(call)),

  answerDataRequest(call) {
    const { decision, reason } = call.body;
    const request = toAct(call);
    refuse(request.state !== 'submitted' && { code: 'data-request-answered' });
    call.expectVersion(request.version);
    refuse(decision === 'refused' && reason === undefined && { code: 'reason-missing', field: 'reason' });
    const answered = { answeredAt: call.state.now().toISOString(), answeredBy: call.person?.fullName ?? null };
    return keep(call, 'dataRequest.answered', request, { ...answered, state: decision, reason: reason ?? null });
  },

  completeDataRequest(call) {
    const request = toAct(call);
    refuse(request.state !== 'accepted' && { code: notAccepted(request) });
    call.expectVersion(request.version);
    const completed = { completedAt: call.state.now().toISOString(), completedBy: call.person?.fullName ?? null };
    const change = { ...completed, state: 'completed', outcome: call.body.outcome };
    const done = keep(call, 'dataRequest.executed', request, change);
    if (done.kind === 'withdraw' && !usesHandbook(call.state, done.member.id)) closeAccounts(call, done);
    return done;
  },

  extendDataRequest(call) {
    const request = toAct(call);
    refuse(
      request.kind !== 'erase' && { code: 'data-request-not-extendable' },
      request.state !== 'accepted' && { code: notAccepted(request) },
      request.extended && { code: 'data-request-extended' },
      isOverdue(call.state, request) && { code: 'data-request-overdue' },
    );
    call.expectVersion(request.version);
    const executeDueOn = inDays(request.submittedAt, 2 * daysOf('erase'));
    const change = { executeDueOn, extended: true, extensionReason: call.body.reason };
    return keep(call, 'dataRequest.answered', request, change);
  },

  downloadMyData(call) {
    const me = found(call.person ?? undefined);
    const { state } = call;
    record(call, 'export.made', { member: me, purpose: 'ownData' });
    const example = exampleOf('downloadMyData', 200);
    const { id, fullName, gender, cell } = me;
    const isMine = ({ member }: { readonly member: { readonly id: string } }) => member.id === id;
    return {
      ...example,
      madeAt: state.now().toISOString(),
      profile: { ...example.profile, id, fullName, gender, currentCell: cell },
      roles: rolesOf(state, id),
      accounts: [...state.accounts.values()].filter(isMine).map((account) => ({ ...account, phoneMatches: null })),
      opinions: [...state.feedback.values()]
        .filter(({ author }) => author.id === id)
        .map((opinion) => showOpinion(call, opinion)),
      consents: [...state.consents.values()].filter(isMine).reverse(),
      dataRequests: mine(call).map((one) => show(state, one)),
      ...correctionParts(call),
      ...supportParts(call, id),
      accesses: myAccesses(state, me),
    };
  },
};

/** `to` is the day on which a role had ended; an assignment names the last one on which it was to hold. */
function rolesOf({ roles }: State, memberId: string): MyDataRole[] {
  return [...roles.values()]
    .filter(({ member }) => member.id === memberId)
    .map(
      ({ role, organization, scope, duties, from, to, basisDocument, grantedBy, grantedAt, endedAt, endReason }) => ({
        ...{ role, organization, scope, duties, from, basisDocument, grantedBy, grantedAt, endReason },
        to: endedAt === null ? to && inDays(`${to}T00:00:00+07:00`, 1) : dayOf(new Date(endedAt)),
      }),
    );
}

type Asking = Pick<Call, 'state' | 'person' | 'grants'>;
type Acting = Call<'answerDataRequest'> | Call<'completeDataRequest'> | Call<'extendDataRequest'>;
type Opened = { readonly kind: DataRequestKind; readonly details?: string | null; readonly consentId?: string };

export function openRequest(call: Asking, me: Person, { kind, details = null, consentId }: Opened): DataRequest {
  const now = call.state.now();
  const opened: DataRequest = {
    ...{ id: newIdempotencyKey(), receiptCode: receiptCode(), kind, details },
    member: { id: me.id, fullName: me.fullName },
    cell: me.cell,
    state: 'submitted',
    submittedAt: now.toISOString(),
    answerDueOn: dayOf(inWorkingDays(now, 2)),
    executeDueOn: inDays(now.toISOString(), daysOf(kind)),
    ...{ extended: false, overdue: false, answeredAt: null, answeredBy: null, reason: null, extensionReason: null },
    ...{ completedAt: null, completedBy: null, outcome: null, consentId: consentId ?? null, version: 1 },
  };
  call.state.dataRequests.set(opened.id, opened);
  record(call, 'dataRequest.submitted', { member: me });
  return opened;
}

/** The member has consented to the handbook again: nothing is left to be done. */
export function endWithdrawal(call: Asking, me: Person): void {
  const { state } = call;
  const opened = new Set([...state.consents.values()].map(({ dataRequestId }) => dataRequestId));
  const request = [...state.dataRequests.values()].find(
    (one) => one.kind === 'withdraw' && one.member.id === me.id && waits(one) && opened.has(one.id),
  );
  if (request)
    keep(call, 'dataRequest.executed', request, {
      ...{ state: 'completed', completedAt: state.now().toISOString(), completedBy: me.fullName },
      outcome: 'Đảng viên đã đồng ý sử dụng Sổ tay trở lại nên yêu cầu này kết thúc.',
    });
}

const usesHandbook = ({ consents }: State, memberId: string): boolean =>
  [...consents.values()].some(
    ({ purpose, member, withdrawnAt }) => purpose === 'handbook' && member.id === memberId && withdrawnAt === null,
  );

function closeAccounts(call: Acting, { member }: DataRequest): void {
  const { state, person } = call;
  for (const account of [...state.accounts.values()].filter((one) => one.member.id === member.id)) {
    if (account.state === 'closed') continue;
    state.accounts.set(account.id, {
      ...account,
      ...{ state: 'closed', decidedBy: person?.fullName ?? null, decidedAt: state.now().toISOString() },
      ...{ reason: 'Đồng chí đã rút lại sự đồng ý sử dụng Sổ tay.', preparation: null, version: account.version + 1 },
    });
    state.events.record('revokeAccount', account);
    const owner = Object.values(persons).find(({ id }) => id === member.id) ?? null;
    record(call, 'account.revoked', { member: owner, subject: { kind: 'account', id: account.id } });
  }
}

const waits = ({ state }: DataRequest) => state === 'submitted' || state === 'accepted';
const dueOf = ({ state, answerDueOn, executeDueOn }: DataRequest) =>
  state === 'submitted' ? answerDueOn : executeDueOn;
const isOverdue = (state: State, request: DataRequest) => waits(request) && dueOf(request) < dayOf(state.now());

const show = (state: State, request: DataRequest): DataRequest => ({ ...request, overdue: isOverdue(state, request) });

const byDue = (a: DataRequest, b: DataRequest): number =>
  Number(waits(b)) - Number(waits(a)) || compare(dueOf(a), dueOf(b)) || compare(a.id, b.id);

const latest = latestFirst<DataRequest>(({ submittedAt }) => Date.parse(submittedAt));
const mine = ({ state, person }: Pick<Call, 'state' | 'person'>) =>
  [...state.dataRequests.values()].filter(({ member }) => member.id === person?.id).sort(latest);

const isSeen = (call: Asking, { member, cell }: DataRequest) =>
  sees(call, { memberId: member.id, organizationId: cell.id });

function read(call: Asking & Pick<Call, 'path'>): DataRequest {
  const request = call.state.dataRequests.get(call.path['dataRequestId'] ?? '');
  if (request && isSeen(call, request)) return request;
  throw new Refusal(404);
}

/** Nobody does anything with their own request. */
function toAct(call: Acting): DataRequest {
  const request = read(call);
  refuse(request.member.id === call.person?.id && { code: 'own-data-request' });
  return request;
}

const notAccepted = ({ state }: DataRequest) =>
  `data-request-${state === 'submitted' ? 'not-accepted' : state === 'refused' ? 'refused' : 'completed'}`;

function keep(call: Asking, action: string, request: DataRequest, change: Partial<DataRequest>): DataRequest {
  const changed: DataRequest = { ...request, ...change, version: request.version + 1 };
  call.state.dataRequests.set(changed.id, changed);
  record(call, action, { member: Object.values(persons).find(({ id }) => id === request.member.id) ?? null });
  return show(call.state, changed);
}

const daysOf = (kind: DataRequestKind) =>
  (({ withdraw: 15, restrict: 15, object: 15, erase: 20 }) as Record<string, number>)[kind] ?? 10;

/** In Việt Nam, which is seven hours ahead. */
const dayOf = (instant: Date) => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
const inDays = (from: string, days: number) => dayOf(new Date(Date.parse(from) + days * 86_400_000));
