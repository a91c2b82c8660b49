import { type Selectable, sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { ENDED } from '../../identity/activity-states.ts';
import { type IndexedField, indexValues, openMember } from '../secret-fields.ts';
import type { MemberTables } from '../tables.ts';
import type { Candidates, KnownMember } from './plan.ts';
import type { ListedMember } from './read-row.ts';

type KnownRow = Selectable<MemberTables['members']> & { cellId: string | null };

interface Placed {
  readonly row: ListedMember;
  readonly cellId: string;
}

/** For each row, who of the database may be meant: three queries for all of them. */
export async function findCandidates(
  db: Database,
  placed: readonly Placed[],
): Promise<(Placed & { readonly candidates: Candidates })[]> {
  const byCitizenId = await heldBy(db, 'citizenId', placed);
  const byCard = await heldBy(db, 'partyCardNumber', placed);
  const nearby = new Map<string, KnownMember[]>();
  for (const { nearCellId, ...member } of await nearbyMembers(db, placed)) {
    const key = nearKey(nearCellId, member.birthYear);
    nearby.set(key, [...(nearby.get(key) ?? []), member]);
  }
  return placed.map(({ row, cellId }) => ({
    row,
    cellId,
    candidates: {
      byCitizenId: byCitizenId.get(row.citizenId ?? '')?.[0],
      byCard: byCard.get(row.partyCardNumber ?? '') ?? [],
      nearby: nearby.get(nearKey(cellId, row.birthYear)) ?? [],
    },
  }));
}

const nearKey = (cellId: string, birthYear: number) => `${cellId} ${birthYear}`;

const known = sql`select members.*, membership.organization_id as cell_id
  from members left join memberships membership
    on membership.member_id = members.id and membership.kind = 'official' and membership.valid_to is null`;

/** The members who hold one of the numbers of these rows, by the number. */
async function heldBy(
  db: Database,
  field: IndexedField,
  placed: readonly Placed[],
): Promise<Map<string, KnownMember[]>> {
  const numbers = placed.map(({ row }) => row[field]).filter((number) => number !== null);
  const indexes = numbers.flatMap((number) => indexValues(db, field, number));
  const { rows } = await sql<KnownRow>`
    ${known} where members.${sql.ref(`${field}Index`)} = any(${indexes}::text[])`.execute(db);
  const held = new Map<string, KnownMember[]>();
  for (const member of rows.map((row) => openMember(db, row))) {
    const number = member[field] ?? '';
    held.set(number, [...(held.get(number) ?? []), member]);
  }
  return held;
}

/** Those who belong to one of the cells, and those who have gone and belonged to it. */
async function nearbyMembers(
  db: Database,
  placed: readonly Placed[],
): Promise<(KnownMember & { readonly nearCellId: string })[]> {
  const cells = [...new Set(placed.map(({ cellId }) => cellId))];
  const years = [...new Set(placed.map(({ row }) => row.birthYear))];
  const { rows } = await sql<KnownRow & { nearCellId: string }>`
    select distinct on (members.id, near.organization_id) members.*,
      case when near.valid_to is null then near.organization_id end as cell_id, near.organization_id as near_cell_id
      from members join memberships near on near.member_id = members.id and near.kind = 'official'
     where near.organization_id = any(${cells}::uuid[]) and members.birth_year = any(${years}::int[])
       and (near.valid_to is null or members.activity_state = any(${ENDED}::text[]))
     order by members.id, near.organization_id, near.valid_to desc nulls first`.execute(db);
  return rows.map((row) => openMember(db, row));
}
