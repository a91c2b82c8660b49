import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Database } from '../../database/database.ts';
import { ENDED } from '../../identity/activity-states.ts';
import { sealFields } from '../secret-fields.ts';
import { UsageError } from '../../usage-error.ts';
import { insertMembers } from '../store.ts';
import type { KnownMember, Plan } from './plan.ts';

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
  await confirm(
    db,
    plans.flatMap((plan) => (plan.outcome === 'unchanged' ? [plan.known] : [])),
    asOf,
  );
}

async function create(db: Database, plans: readonly PlanOf<'create'>[], asOf: string): Promise<void> {
  if (plans.length === 0) return;
  const created = plans.map(({ member, cellId }) => ({ id: newId(), member, cellId }));
  await insertMembers(
    db,
    created.map(({ id, member }) => ({ ...member, id })),
  );
  // Who is new to us and has already gone belongs to no cell.
  const placed = created.filter(({ member }) => !ENDED.includes(member.activityState));
  if (placed.length === 0) return;
  await db
    .insertInto('memberships')
    .values(placed.map(({ id, cellId }) => officialMembership(id, cellId, asOf)))
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
  if (numUpdatedRows === 0n) throw correctedMeanwhile();
  if (ENDED.includes(member.activityState)) await endMemberships(db, member.id, ['official', 'temporary'], asOf);
  else if (cellId !== known.cellId) await moveToCell(db, member.id, cellId, asOf);
}

/** The list agrees with what is known of them, as it was when the plan was made. */
async function confirm(db: Database, known: readonly KnownMember[], asOf: string): Promise<void> {
  if (known.length === 0) return;
  const ids = known.map(({ id }) => id);
  const versions = known.map(({ version }) => version);
  const { numAffectedRows } = await sql`
    update members set as_of = ${asOf}, source = 'sync'
      from unnest(${ids}::uuid[], ${versions}::integer[]) as known (id, version)
     where members.id = known.id and members.version = known.version`.execute(db);
  if (Number(numAffectedRows) < known.length) throw correctedMeanwhile();
}

const correctedMeanwhile = () => new UsageError('a record was corrected while the list was read: import it again');

/** They end on the day of the list; those that began that day never were. */
async function endMemberships(db: Database, memberId: string, kinds: readonly string[], asOf: string): Promise<void> {
  await db
    .deleteFrom('memberships')
    .where('memberId', '=', memberId)
    .where('kind', 'in', kinds)
    .where('validFrom', '>=', asOf)
    .execute();
  await db
    .updateTable('memberships')
    .set({ validTo: asOf })
    .where('memberId', '=', memberId)
    .where('kind', 'in', kinds)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', asOf)]))
    .execute();
}

async function moveToCell(db: Database, memberId: string, cellId: string, asOf: string): Promise<void> {
  await endMemberships(db, memberId, ['official'], asOf);
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
