import { sql } from 'kysely';
import { recordAudit } from '../audit/record.ts';
import type { AssistedCalls } from '../contract/assistance.ts';
import type { Database } from '../database/database.ts';
import { sessionRefused } from './refusals.ts';
import { sessionState } from './rules.ts';
import { findSession, holdSession, spendSession } from './session-store.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Calls in an assisted session: as whom they act, and that the act is done once. */
export function createAssistedCalls(db: Database, now: () => Date): AssistedCalls {
  return {
    async actAs(helper, sessionId, { operation, idempotencyKey }) {
      const me = helper.member?.id ?? null;
      const own = sql<boolean>`session.helper_id = ${me}`;
      const found = UUID.test(sessionId) ? await findSession(db, sessionId, own, now()) : null;
      if (!found) throw sessionRefused('assisted-session-ended');
      const { row, helped } = found;
      // Before its state: what a session never opens, it does not open when it is over either.
      if (!operation.assisted?.includes(row.task)) throw sessionRefused('assisted-session-task');
      const state = sessionState(found, now());
      const asksAgain = row.actKey !== null && row.actKey === idempotencyKey?.toLowerCase();
      if (state === 'done' && !(asksAgain && operation.operationId === row.task))
        throw sessionRefused('assisted-session-done');
      if (state === 'ended' || !helped || !helper.member) throw sessionRefused('assisted-session-ended');
      return {
        kind: 'person',
        // Its own name for keys, cursors and quotas: nothing of the helper's own answers is taken for the other's. Not that
        // of the session: an act whose answer was lost is not done again by who goes on with it in the next one.
        subject: `assisted:${helper.member.id}:${helped.id}:${row.task}`,
        ...(helper.token && { token: helper.token }),
        member: helped,
        roles: [{ role: 'member', organization: helped.cell, scope: 'self', duties: [] }],
        assistance: { sessionId: row.id, task: row.task, helper: helper.member },
      };
    },

    async once(transaction, principal, { operation, idempotencyKey }, act) {
      const { assistance, member } = principal;
      if (!assistance || !member) return act();
      if (operation.operationId !== assistance.task) {
        if (!(await holdSession(transaction, assistance.sessionId))) throw sessionRefused('assisted-session-ended');
        return act();
      }
      if (!(await spendSession(transaction, assistance.sessionId, idempotencyKey?.toLowerCase() ?? null, now())))
        throw sessionRefused('assisted-session-done');
      const answer = await act();
      const { id } = answer.body as { id: string };
      await recordAudit(transaction, {
        action: 'assistedSession.acted',
        actor: principal,
        subject: { kind: 'assistedSession', id: assistance.sessionId },
        memberId: member.id,
        organizationId: member.cell.id,
        details: { operation: assistance.task, objectId: id },
      });
      return answer;
    },
  };
}
