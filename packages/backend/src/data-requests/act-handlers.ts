import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { ConsentPolicy } from '../consents/policy.ts';
import { hasOpenRecord } from '../consents/store.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { requireGrants } from '../identity/roles.ts';
import { closeAccounts } from './close-accounts.ts';
import { reasonMissing, refusal } from './refusals.ts';
import { type DataRequestAct, executeDueOn, judge } from './rules.ts';
import { changeRequest, type DataRequest, lockRequest, present, readRequests, seenUnder } from './store.ts';

type ActOperation = 'answerDataRequest' | 'completeDataRequest' | 'extendDataRequest';
type Acting = { readonly [Name in ActOperation]: Context<Name> }[ActOperation];

/** What a committee does with the request of a member below it. */
export const actHandlers = (policy: ConsentPolicy): Pick<Handlers, ActOperation> => ({
  async answerDataRequest(context) {
    const { db, body, now } = context;
    const accepts = body.decision === 'accepted';
    const { request, member, state } = await lockToAct(context, accepts ? 'accept' : 'refuse');
    if (!accepts && body.reason === undefined) throw reasonMissing();
    await changeRequest(db, request.id, {
      state,
      answeredAt: now,
      answeredBy: member.id,
      reason: body.reason ?? null,
    });
    await audit(context, 'dataRequest.answered', request, body.decision);
    return { status: 200, body: await readAgain(context, request.id) };
  },

  async completeDataRequest(context) {
    const { db, body, now } = context;
    const { request, member, state } = await lockToAct(context, 'complete');
    await changeRequest(db, request.id, {
      state,
      completedAt: now,
      completedBy: member.id,
      outcome: body.outcome,
    });
    await audit(context, 'dataRequest.executed', request, 'completed');
    if (request.kind === 'withdraw' && (await gaveUpHandbook(context, policy, request.memberId)))
      await closeAccounts(context, { memberId: request.memberId, by: member.id });
    return { status: 200, body: await readAgain(context, request.id) };
  },

  async extendDataRequest(context) {
    const { db, body } = context;
    const { request, state } = await lockToAct(context, 'extend');
    await changeRequest(db, request.id, {
      state,
      executeDueOn: executeDueOn(request.kind, request.submittedAt, true),
      extended: true,
      extensionReason: body.reason,
    });
    await audit(context, 'dataRequest.answered', request, 'extended');
    return { status: 200, body: await readAgain(context, request.id) };
  },
});

type Locked = Awaited<ReturnType<typeof lockToAct>>['request'];

/** The request, locked for one act at a time, its next state, and the member who acts in a role that they still hold. */
async function lockToAct(context: Acting, act: DataRequestAct) {
  const { db, principal, path, now } = context;
  const today = vietnamDay(now);
  const grants = await requireGrants(db, context, today);
  const request = await lockRequest(db, path.dataRequestId, seenUnder(grants, principal));
  const { member } = principal;
  if (!request || !member) throw notFound();
  const verdict = judge({ ...request, isOwn: request.memberId === member.id }, act, today);
  if (verdict.outcome === 'refused') throw refusal(verdict.code);
  context.expectVersion(request.version);
  return { request, member, state: verdict.state };
}

/** A withdrawal of something else, such as the consent to opinions, leaves the account as it is. */
async function gaveUpHandbook({ db }: Acting, policy: ConsentPolicy, memberId: string): Promise<boolean> {
  return policy.get('handbook')?.basis === 'consent' && !(await hasOpenRecord(db, memberId, 'handbook'));
}

async function audit(
  { db, principal }: Acting,
  action: 'dataRequest.answered' | 'dataRequest.executed',
  { id, memberId, organizationId, kind }: Locked,
  decision: string,
): Promise<void> {
  await recordAudit(db, {
    action,
    actor: principal,
    subject: { kind: 'dataRequest', id },
    memberId,
    organizationId,
    details: { kind, decision },
  });
}

async function readAgain({ db, now }: Acting, id: string): Promise<DataRequest> {
  const rows = await readRequests(db, { seen: sql<boolean>`request.id = ${id}`, order: 'latest', limit: 1 });
  const [request] = await present(db, rows, vietnamDay(now));
  if (!request) throw notFound();
  return request;
}
