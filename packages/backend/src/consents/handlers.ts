import { recordAudit } from '../audit/record.ts';
import { handbookContract } from '../contract/contract.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { internalError, notFound } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import { endWithdrawal, openWithdrawal } from '../data-requests/open.ts';
import type { Principal, PrincipalMember } from '../identity/principal.ts';
import { sessionRefused } from '../support/refusals.ts';
import type { ConsentPolicy, Purpose } from './policy.ts';
import { consentNotAsked, consentTextChanged } from './refusals.ts';
import { refuseGiving, stateOf } from './rules.ts';
import { insertRecord, lockRecord, present, type RecordRow, recordsOf, withdrawAll } from './store.ts';

type ConsentOperation = 'listConsentPurposes' | 'listMyConsents' | 'giveConsent' | 'withdrawConsent';

export function consentHandlers(policy: ConsentPolicy): Pick<Handlers, ConsentOperation> {
  const purposes = [...policy.values()];
  const neededBy = new Map<string, string | undefined>(
    handbookContract().operations.map(({ operationId, consent }) => [operationId, consent]),
  );
  /** A helper neither sees nor gives more of it than the task needs. */
  const isOpen = ({ assistance }: Principal, purpose: string) =>
    !assistance || neededBy.get(assistance.task) === purpose;
  return {
    listConsentPurposes: () => ({ status: 200, body: { items: purposes } }),

    async listMyConsents({ db, principal }) {
      const { member } = principal;
      if (!member) throw notFound();
      const records = await recordsOf(db, member.id);
      const shown = purposes.filter(({ purpose }) => isOpen(principal, purpose));
      const items = shown.map(({ purpose, textVersion }) => {
        const ofPurpose = records.filter((record) => record.purpose === purpose);
        const history = principal.assistance ? [] : ofPurpose.slice(0, 500).map(present);
        return { purpose, state: stateOf(ofPurpose, textVersion), history };
      });
      return { status: 200, body: { items } };
    },

    async giveConsent(context) {
      const { db, principal, body, now } = context;
      const { member } = principal;
      const asked = policy.get(body.purpose);
      if (!member || !asked) throw notFound();
      if (!isOpen(principal, body.purpose)) throw sessionRefused('assisted-session-task');
      const refusal = refuseGiving(asked, body.textVersion);
      if (refusal === 'consent-not-asked') throw consentNotAsked();
      if (refusal === 'consent-text-changed') throw consentTextChanged(asked);
      const isNew = await insertRecord(db, asked, {
        memberId: member.id,
        method: principal.assistance ? 'assisted' : body.method,
        givenAt: now,
      });
      const records = await recordsOf(db, member.id);
      const record = records.find(
        ({ purpose, textVersion, withdrawnAt }) =>
          purpose === body.purpose && textVersion === body.textVersion && withdrawnAt === null,
      );
      if (!record) throw internalError();
      if (isNew) {
        await audit(context, 'consent.given', member, record);
        if (record.purpose === 'handbook') await endWithdrawal(db, { ...principal, member }, now);
      }
      return { status: 201, body: present(record), location: `/v1/consents/${record.id}` };
    },

    async withdrawConsent(context) {
      const { db, principal, path, now } = context;
      const { member } = principal;
      const record = member && (await lockRecord(db, path.consentId, member.id));
      if (!record) throw notFound();
      if (record.withdrawnAt !== null) return { status: 200, body: present(record) };
      context.expectVersion(1);
      const asksFor = policy.get(record.purpose)?.basis === 'consent';
      const dataRequestId = asksFor ? await whatFollows(db, record.purpose, { ...principal, member }, now) : null;
      await withdrawAll(db, record, now, dataRequestId);
      await audit(context, 'consent.withdrawn', member, record);
      return { status: 200, body: present({ ...record, withdrawnAt: now, dataRequestId }) };
    },
  };
}

/** What a withdrawal sets going, besides that `x-consent` refuses from now on. Gives the request that it opened. */
async function whatFollows(
  db: Database,
  purpose: Purpose,
  principal: Principal & { readonly member: PrincipalMember },
  now: Date,
): Promise<string | null> {
  if (purpose === 'handbook') return openWithdrawal(db, principal, now);
  if (purpose === 'adoption') {
    await db
      .updateTable('accounts')
      .set({ firstLoginOn: null, lastLoginOn: null })
      .where('memberId', '=', principal.member.id)
      .execute();
  }
  return null;
}

async function audit(
  { db, principal }: Pick<Context, 'db' | 'principal'>,
  action: 'consent.given' | 'consent.withdrawn',
  member: PrincipalMember,
  { id, purpose, textVersion }: RecordRow,
): Promise<void> {
  await recordAudit(db, {
    action,
    actor: principal,
    subject: { kind: 'consent', id },
    memberId: member.id,
    organizationId: member.cell.id,
    details: {
      ...{ purpose, textVersion },
      ...(principal.assistance && { assistedSessionId: principal.assistance.sessionId }),
    },
  });
}
