import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { inTransaction, type OpenDatabase } from '../database/database.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { addOrganizations, changeOrganization, moveOrganization } from './tree.ts';

const SINCE = '2025-07-01';

describe('the tree of organisations', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.close());

  async function closure(ids: readonly string[]): Promise<string[]> {
    const rows = await database.db
      .selectFrom('organizationClosure')
      .selectAll()
      .where('descendantId', 'in', ids)
      .execute();
    return rows.map(({ ancestorId, descendantId, depth }) => `${ancestorId} ${descendantId} ${depth}`).sort();
  }

  /** What the closure must be, from the parents alone. */
  function lines(parents: ReadonlyMap<string, string | null>): string[] {
    return [...parents.keys()]
      .flatMap((id) => {
        const found: string[] = [];
        for (let above: string | null = id, depth = 0; above !== null; above = parents.get(above) ?? null, depth++)
          found.push(`${above} ${id} ${depth}`);
        return found;
      })
      .sort();
  }

  it('keeps the closure equal to the parents through any moves, and never makes a ring', async () => {
    const shape = fc.record({
      parents: fc.array(fc.nat(), { minLength: 2, maxLength: 14 }),
      moves: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 10 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ parents: picks, moves }) => {
        const ids = picks.map(() => uuid());
        const parents = new Map<string, string | null>();
        ids.forEach((id, index) => parents.set(id, index === 0 ? null : (ids[(picks[index] ?? 0) % index] ?? null)));
        await addOrganizations(
          database.db,
          ids.map((id) => ({
            id,
            parentId: parents.get(id) ?? null,
            name: `Chi bộ ${id}`,
            level: 'subordinateCell',
            unitKind: 'chi bộ',
            validFrom: SINCE,
          })),
        );
        assert.deepEqual(await closure(ids), lines(parents));
        for (const [from, to] of moves) {
          const id = ids[from % ids.length] ?? '';
          const parentId = ids[to % ids.length] ?? '';
          const ring = lines(parents).some((line) => line.startsWith(`${id} ${parentId} `));
          const move = inTransaction(database.db, (transaction) =>
            moveOrganization(transaction, id, parentId, '2026-01-01'),
          );
          if (ring) await assert.rejects(move, RangeError);
          else {
            await move;
            parents.set(id, parentId);
          }
          assert.deepEqual(await closure(ids), lines(parents));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('keeps what was before readable, and takes no change before the last one', async () => {
    const id = uuid();
    await addOrganizations(database.db, [
      { id, parentId: null, name: 'Chi bộ Cũ', level: 'subordinateCell', unitKind: 'chi bộ', validFrom: SINCE },
    ]);
    await changeOrganization(database.db, id, '2026-03-01', { name: 'Chi bộ Mới' });
    await changeOrganization(database.db, id, '2026-03-01', { unitKind: 'chi bộ cơ sở' });
    await assert.rejects(changeOrganization(database.db, id, '2026-02-01', { name: 'x' }), RangeError);
    const versions = await database.db
      .selectFrom('organizationVersions')
      .selectAll()
      .where('organizationId', '=', id)
      .orderBy('version')
      .execute();
    assert.deepEqual(
      versions.map(({ name, unitKind, validFrom, validTo }) => [name, unitKind, validFrom, validTo]),
      [
        ['Chi bộ Cũ', 'chi bộ', SINCE, '2026-03-01'],
        ['Chi bộ Mới', 'chi bộ cơ sở', '2026-03-01', null],
      ],
    );
  });

  it('sorts as Vietnamese does', async () => {
    const names = [
      'Đặng',
      'Dung',
      'Đào',
      'Dương',
      'An',
      'Ánh',
      'Ăn',
      'Ân',
      'Bình',
      'Uyên',
      'Ứng',
      'Ơn',
      'Ô',
      'Ổn',
      'ồn',
      'Ốn',
      'Ẩn',
      'An Ba',
      'Ản',
      'Ãn',
      'Án',
      'Ạn',
      'À',
      'Yên',
      'Xuân',
    ];
    await addOrganizations(
      database.db,
      names.map((name) => ({ id: uuid(), parentId: null, name, level: 'group', unitKind: 'sort', validFrom: SINCE })),
    );
    const rows = await database.db
      .selectFrom('organizationVersions')
      .select('name')
      .where('unitKind', '=', 'sort')
      .orderBy('name')
      .execute();
    assert.deepEqual(
      rows.map(({ name }) => name),
      [...names].sort(new Intl.Collator('vi').compare),
    );
  });
});
