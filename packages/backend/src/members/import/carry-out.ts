import { v7 as newId } from 'uuid';
import type { Database } from '../../database/database.ts';
import { sealFields } from '../secret-fields.ts';
import { UsageError } from '../../usage-error.ts';
import { insertMembers } from '../store.ts';
import type { Plan } from './plan.ts';

type PlanOf<Outcome extends Plan['outcome']> = Extract<Plan, { outcome: Outcome }>;
type Known = Extract<Plan, { known: unknown }>;

/** What the plans say, and no more: nothing is ever deleted, and a row to confirm changes nothing. */
export async function carryOut(db: Database, plans: readonly Plan[], asOf: string): Promise<void> {
  await create(
    db,
    plans.filter((plan) => plan.outcome === 'create'),
    asOf,
  );
  for (const plan of plans) if (plan.outcome === 'update') await update(db, plan, asOf);
  const seen = plans.flatMap((plan) => (plan.outcome === 'unchanged' ? [plan.known.id] : []));
  if (seen.length > 0) await db.updateTable('members').set({ asOf, source: 'sync' }).where('id', 'in', seen).execute();
}

async function create(db: Database, plans: readonly PlanOf<'create'>[], asOf: string): Promise<void> {
  if (plans.length === 0) return;
  const created = plans.map(({ member, cellId }) => ({ id: newId(), member, cellId }));
  await insertMembers(
    db,
    created.map(({ id, member }) => ({ ...member, id })),
  );
  await db
    .insertInto('memberships')
    .values(created.map(({ id, cellId }) => officialMembership(id, cellId, asOf)))
    .execute();
}

async function update(db: Database, { known, member, cellId }: Known, asOf: string): Promise<void> {
  const row = { ...member, ...sealFields(db, member.id, member) };
  const { numUpdatedRows } = await db
    .updateTable('members')
    .set(row)
    .where('id', '=', member.id)
    // What the plan was made on: a correction that was approved meanwhile is not overwritten unseen.
    .where('version', '=', known.version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new UsageError('a record was corrected while the list was read: import it again');
  if (cellId !== known.cellId) await moveToCell(db, member.id, cellId, asOf);
}

/** The old membership ends on the day of the list; one that began that day never was. */
async function moveToCell(db: Database, memberId: string, cellId: string, asOf: string): Promise<void> {
  await db
    .deleteFrom('memberships')
    .where('memberId', '=', memberId)
    .where('kind', '=', 'official')
    .where('validTo', 'is', null)
    .where('validFrom', '>=', asOf)
    .execute();
  await db
    .updateTable('memberships')
    .set({ validTo: asOf })
    .where('memberId', '=', memberId)
    .where('kind', '=', 'official')
    .where('validTo', 'is', null)
    .execute();
  await db
    .insertInto('memberships')
    .values(officialMembership(memberId, cellId, asOf))
    // They took part there without a vote since the same day.
    .onConflict((conflict) =>
      conflict.columns(['memberId', 'organizationId', 'validFrom']).doUpdateSet({ kind: 'official', validTo: null }),
    )
    .execute();
}

const officialMembership = (memberId: string, organizationId: string, validFrom: string) => ({
  memberId,
  organizationId,
  kind: 'official',
  validFrom,
  validTo: null,
});
