import { neededConsents } from '../../generated/permissions.ts';
import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { ConsentPurpose, ConsentPurposeName, ConsentRecord, ConsentState } from '../../types/consents.ts';
import type { DataRequest } from '../../types/data-requests.ts';
import type { OperationId } from '../../problems.ts';
import { exampleOf } from '../answers.ts';
import { record } from './audit.ts';
import type { Acts, Call } from './call.ts';
import { endWithdrawal, openRequest } from './data-requests.ts';
import { receiptCode } from './feedback.ts';
import { persons, sampleId, type Person } from './persons.ts';
import { found, Refusal } from './refusal.ts';

export const consents: Acts = {
  listConsentPurposes: () => ({ items: purposes() }),

  listMyConsents: (call) => ({
    items: purposes()
      .filter((asked) => isOpen(call, asked.purpose))
      .map((asked) => {
        const { state, person, task } = call;
        const history = [...state.consents.values()]
          .filter(({ purpose, member }) => purpose === asked.purpose && member.id === person?.id)
          .reverse();
        return { purpose: asked.purpose, state: stateOf(history, asked), history: task ? [] : history };
      }),
  }),

  giveConsent(call) {
    const { state, body } = call;
    const me = found(call.person ?? undefined);
    const asked = found(purposes().find(({ purpose }) => purpose === body.purpose));
    if (!isOpen(call, body.purpose)) throw new Refusal(403, 'assisted-session-task');
    if (body.textVersion !== asked.textVersion) throw refusalOf(409, 'consent-text-changed', asked);
    const open = openRecord(call, asked);
    if (open) return open;
    const { title, text, controller, textVersion, purpose } = asked;
    const given: ConsentRecord = {
      ...{ id: newIdempotencyKey(), receiptCode: receiptCode(), purpose, textVersion, title, text },
      ...{ sensitiveNotice: true, controller, member: { id: me.id, fullName: me.fullName } },
      givenAt: state.now().toISOString(),
      ...{ method: call.task ? 'assisted' : body.method, withdrawnAt: null, dataRequestId: null, version: 1 },
    };
    state.consents.set(given.id, given);
    record(call, 'consent.given', { member: me });
    if (purpose === 'handbook') endWithdrawal(call, me);
    return given;
  },

  withdrawConsent(call) {
    const { state, path } = call;
    const me = found(call.person ?? undefined);
    const known = state.consents.get(path['consentId'] ?? '');
    const consent = found(known?.member.id === me.id ? known : undefined);
    if (consent.withdrawnAt !== null) return consent;
    call.expectVersion(consent.version);
    const dataRequestId = consent.purpose === 'handbook' ? openWithdrawal(call, me, consent).id : null;
    const withdrawnAt = state.now().toISOString();
    for (const one of [...state.consents.values()])
      if (one.purpose === consent.purpose && one.member.id === me.id && one.withdrawnAt === null)
        state.consents.set(one.id, { ...one, withdrawnAt, dataRequestId, version: 2 });
    record(call, 'consent.withdrawn', { member: me });
    return found(state.consents.get(consent.id));
  },
};

/** Throws 403 where the caller has not consented to the text in force (`x-consent`). */
export function requireConsent(call: Pick<Call, 'state' | 'person'>, purpose: ConsentPurposeName): void {
  const asked = purposes().find((one) => one.purpose === purpose);
  if (asked && !openRecord(call, asked)) throw refusalOf(403, 'consent-required', asked);
}

/** In an assisted session: what its task needs, and nothing else. */
const isOpen = ({ task }: Pick<Call, 'task'>, purpose: string): boolean =>
  task === undefined || neededConsents[task as OperationId] === purpose;

/**
 * The examples of the member, and everything given for the others; for one of them to an earlier text. Who is helped has
 * said yes to opinions beside the helper.
 */
export function sampleConsents(): ConsentRecord[] {
  const ofMember = exampleOf('listMyConsents', 200).items.flatMap(({ history }) => history);
  const [example] = ofMember;
  if (!example) return [];
  const others = Object.entries(persons).filter(([persona]) => persona !== 'member');
  const ofOthers = others.flatMap(([persona, { id, fullName }], at) =>
    purposes().flatMap(({ purpose, textVersion, title, text }, index): ConsentRecord[] => {
      const isHelped = persona === 'applicant';
      if (isHelped && purpose !== 'feedback') return [];
      const isOutdated = persona === 'deputySecretary' && purpose === 'handbook';
      return [
        {
          ...example,
          ...{ purpose, title, text, textVersion: isOutdated ? '2025-11' : textVersion },
          id: sampleId(2003 + at * 3 + (isHelped ? 0 : index)),
          member: { id, fullName },
          method: isHelped ? 'assisted' : 'screen',
        },
      ];
    }),
  );
  return [...ofMember, ...ofOthers];
}

const purposes = (): readonly ConsentPurpose[] => exampleOf('listConsentPurposes', 200).items;

function openRecord({ state, person }: Pick<Call, 'state' | 'person'>, asked: ConsentPurpose) {
  return [...state.consents.values()].find(
    ({ purpose, textVersion, member, withdrawnAt }) =>
      purpose === asked.purpose &&
      textVersion === asked.textVersion &&
      member.id === person?.id &&
      withdrawnAt === null,
  );
}

function stateOf(history: readonly ConsentRecord[], { textVersion }: ConsentPurpose): ConsentState {
  const open = history.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (open.some((one) => one.textVersion === textVersion)) return 'given';
  return open.length > 0 ? 'outdated' : history.length > 0 ? 'withdrawn' : 'none';
}

function openWithdrawal(
  call: Pick<Call, 'state' | 'person' | 'grants'>,
  me: Person,
  consent: ConsentRecord,
): DataRequest {
  const open = [...call.state.dataRequests.values()].find(
    ({ kind, member, state }) =>
      kind === 'withdraw' && member.id === me.id && (state === 'submitted' || state === 'accepted'),
  );
  return open ?? openRequest(call, me, { kind: 'withdraw', consentId: consent.id });
}

function refusalOf(status: 403 | 409, code: string, { purpose, textVersion }: ConsentPurpose): Refusal {
  return new Refusal(status, code, [], {}, { consent: { purpose, textVersion } });
}
