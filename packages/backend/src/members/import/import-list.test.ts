import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { type Database, inTransaction, type OpenDatabase } from '../../database/database.ts';
import { SAMPLE, sampleId } from '../../sample/organizations.ts';
import { seedDemo } from '../../sample/seed.ts';
import { createTestDatabase } from '../../testing/test-backend.ts';
import { openMember } from '../secret-fields.ts';
import { findMemberByCitizenId } from '../store.ts';
import { carryOut } from './carry-out.ts';
import { type ImportResult, importList, type MemberList } from './import-list.ts';
import type { Plan } from './plan.ts';
import type { ListedMember } from './read-row.ts';

const AS_OF = '2026-11-27';
const CELL = 'Chi bộ Thôn Hai';
const OTHER_CELL = 'Chi bộ Thôn Đông';
const cellIds = { [CELL]: sampleId(16), [OTHER_CELL]: sampleId(19) };

let database: OpenDatabase;
let db: Database;
before(async () => {
  database = await createTestDatabase();
  db = database.db;
  await seedDemo(db, new Date(`${AS_OF}T08:00:00+07:00`));
});
after(() => database.close());

let next = 1;
const number = () => `0600520${String((next += 1)).padStart(5, '0')}`;

function person(changes: Partial<ListedMember> = {}): ListedMember {
  const citizenId = number();
  return {
    row: next,
    fullName: `Nguyễn Văn ${'ABCDEGHIKL'[next % 10] ?? 'M'}${'abcdeghikl'[Math.floor(next / 10) % 10] ?? 'm'}`,
    birthDate: '1952-03-14',
    birthYear: 1952,
    gender: 'male',
    citizenId,
    partyCardNumber: citizenId,
    cell: CELL,
    admissionDate: '1979-05-19',
    officialDate: '1980-05-19',
    standing: 'official',
    activityState: 'active',
    phone: null,
    ...changes,
  };
}

const take = (rows: ListedMember[], changes: Partial<MemberList> = {}): Promise<ImportResult> =>
  inTransaction(db, (transaction) =>
    importList(transaction, { organizationId: SAMPLE.central, asOf: AS_OF, rows, dryRun: false, ...changes }),
  );

const outcomes = async (rows: ListedMember[], changes?: Partial<MemberList>) =>
  (await take(rows, changes)).rows.map(({ outcome, changed, issues }) =>
    [outcome, ...changed, ...issues.map(({ field, code }) => `${field}:${code}`)].join(' '),
  );

const stored = async (row: ListedMember) => {
  assert.ok(row.citizenId);
  return findMemberByCitizenId(db, row.citizenId);
};

const placeOf = async (memberId: string) =>
  db
    .selectFrom('memberships')
    .select(['organizationId', 'kind', 'validFrom', 'validTo'])
    .where('memberId', '=', memberId)
    .orderBy('validFrom')
    .execute();

/** Every member, opened, and every membership. */
async function everything(): Promise<unknown> {
  const rows = await db.selectFrom('members').selectAll().orderBy('id').execute();
  const memberships = await db.selectFrom('memberships').selectAll().orderBy('memberId').orderBy('validFrom').execute();
  return [rows.map((row) => openMember(db, row)), memberships];
}

describe('a list of members', () => {
  it('adds those who are new, without an account, in the cell that it names', async () => {
    const row = person({ phone: '+84900000001' });
    assert.deepEqual(await outcomes([row]), ['created']);
    const member = await stored(row);
    assert.ok(member);
    const { row: _row, cell: _cell, ...fields } = row;
    assert.deepEqual(member, { ...fields, id: member.id, exemptUntil: null, source: 'sync', asOf: AS_OF, version: 1 });
    assert.deepEqual(await placeOf(member.id), [
      { organizationId: cellIds[CELL], kind: 'official', validFrom: AS_OF, validTo: null },
    ]);
    assert.deepEqual(await db.selectFrom('accounts').selectAll().where('memberId', '=', member.id).execute(), []);
  });

  it('changes nothing when it is taken again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), async (official) => {
        const rows = official.map((is) =>
          person(is ? {} : { standing: 'probationary', officialDate: null, partyCardNumber: null, birthDate: null }),
        );
        assert.deepEqual(new Set(await outcomes(rows)), new Set(['created']));
        const before = await everything();
        assert.deepEqual(new Set(await outcomes(rows)), new Set(['unchanged']));
        assert.deepEqual(await everything(), before);
      }),
      { numRuns: 5 },
    );
  });

  it('writes nothing as a dry run, and tells the same', async () => {
    const known = person();
    await take([known]);
    const before = await everything();
    const rows = [person(), { ...known, activityState: 'exempt' }, person({ cell: 'Chi bộ nào' })];
    const dry = await take(rows, { dryRun: true });
    assert.deepEqual(await everything(), before);
    assert.deepEqual(await take(rows), dry);
  });

  it('is in the audit log by its counts, when it was taken', async () => {
    const entries = async () => {
      const { rows } = await sql<{ details: object }>`
        select entry->'details' as details from audit_entries
         where entry->>'action' = 'member.imported' order by number desc`.execute(db);
      return rows.map(({ details }) => details);
    };
    const before = await entries();
    const rows = [person(), person()];
    await take(rows, { dryRun: true });
    assert.equal((await entries()).length, before.length);
    await take(rows);
    assert.deepEqual((await entries())[0], { asOf: AS_OF, created: 2, updated: 0, unchanged: 0 });
  });

  it('follows the list in state, dates and names, and counts the version', async () => {
    const row = person();
    await take([row]);
    const changes = { fullName: 'Nguyễn Văn Khác', activityState: 'exempt', officialDate: '1980-06-19' };
    assert.deepEqual(await outcomes([{ ...row, ...changes }], { asOf: '2026-11-28' }), [
      'updated fullName officialDate activityState',
    ]);
    const member = await stored(row);
    assert.deepEqual(
      [member?.fullName, member?.activityState, member?.officialDate, member?.asOf, member?.version],
      ['Nguyễn Văn Khác', 'exempt', '1980-06-19', '2026-11-28', 2],
    );
  });

  it('keeps what it does not say: state, phone, day of birth', async () => {
    const row = person({ activityState: 'exempt', phone: '+84900000002' });
    await take([row]);
    assert.deepEqual(await outcomes([{ ...row, activityState: null, phone: null, birthDate: null }]), ['unchanged']);
    assert.deepEqual(
      [(await stored(row))?.activityState, (await stored(row))?.phone, (await stored(row))?.birthDate],
      ['exempt', '+84900000002', '1952-03-14'],
    );
  });

  it('does not overwrite what a newer list said', async () => {
    const row = person();
    await take([row]);
    assert.deepEqual(await outcomes([{ ...row, activityState: 'exempt' }], { asOf: '2026-11-26' }), [
      'refused row:older-than-record',
    ]);
    assert.equal((await stored(row))?.activityState, 'active');
  });

  it('stops when a record was corrected since it was read, and changes nothing', async () => {
    const row = person();
    await take([row]);
    const record = await stored(row);
    assert.ok(record);
    const known = { ...record, cellId: cellIds[CELL] };
    await db.updateTable('members').set({ version: 2 }).where('id', '=', known.id).execute();
    const plan = {
      outcome: 'update',
      known,
      member: { ...record, phone: null },
      cellId: known.cellId,
      changed: ['phone'],
    };
    await assert.rejects(carryOut(db, [plan as Plan], AS_OF), /import it again/);
    const unchanged = { ...plan, outcome: 'unchanged', member: record, changed: [] };
    await assert.rejects(carryOut(db, [unchanged as Plan], '2026-11-28'), /import it again/);
    assert.deepEqual(await stored(row), { ...record, version: 2 });
  });

  it('takes the end of an exemption away with the exemption, and not before', async () => {
    const row = person({ activityState: 'exempt' });
    await take([row]);
    await db.updateTable('members').set({ exemptUntil: '2026-12-20' }).where('fullName', '=', row.fullName).execute();
    await take([{ ...row, phone: '+84900000003' }]);
    assert.equal((await stored(row))?.exemptUntil, '2026-12-20');
    await take([{ ...row, activityState: 'active' }]);
    assert.equal((await stored(row))?.exemptUntil, null);
  });

  it('moves a member to another cell from its day on, and keeps where they were', async () => {
    const row = person();
    await take([row], { asOf: '2026-11-01' });
    assert.deepEqual(await outcomes([{ ...row, cell: OTHER_CELL }]), ['updated cell']);
    const member = await stored(row);
    assert.deepEqual(await placeOf(member?.id ?? ''), [
      { organizationId: cellIds[CELL], kind: 'official', validFrom: '2026-11-01', validTo: AS_OF },
      { organizationId: cellIds[OTHER_CELL], kind: 'official', validFrom: AS_OF, validTo: null },
    ]);
    assert.deepEqual(await outcomes([row]), ['updated cell'], 'back on the same day');
    assert.deepEqual((await placeOf(member?.id ?? '')).at(-1), {
      organizationId: cellIds[CELL],
      kind: 'official',
      validFrom: AS_OF,
      validTo: null,
    });
  });

  it('ends where a member belongs when they have gone, once, and begins anew when they are back', async () => {
    const row = person();
    await take([row], { asOf: '2026-11-01' });
    const member = await stored(row);
    assert.ok(member);
    const guest = { memberId: member.id, organizationId: cellIds[OTHER_CELL], kind: 'temporary' } as const;
    await db
      .insertInto('memberships')
      .values({ ...guest, validFrom: '2026-11-10', validTo: null })
      .execute();
    const gone = [{ ...row, activityState: 'expelled', cell: OTHER_CELL }];
    assert.deepEqual(await outcomes(gone), ['updated activityState cell']);
    const ended = [
      { organizationId: cellIds[CELL], kind: 'official', validFrom: '2026-11-01', validTo: AS_OF },
      { organizationId: cellIds[OTHER_CELL], kind: 'temporary', validFrom: '2026-11-10', validTo: AS_OF },
    ];
    assert.deepEqual(await placeOf(member.id), ended);
    assert.deepEqual(await outcomes(gone, { asOf: '2026-11-28' }), ['unchanged']);
    assert.deepEqual(await outcomes([row], { asOf: '2026-11-29' }), ['updated activityState cell']);
    assert.deepEqual(await placeOf(member.id), [
      ...ended,
      { organizationId: cellIds[CELL], kind: 'official', validFrom: '2026-11-29', validTo: null },
    ]);
  });

  it('ends what an older import left open, and puts nobody in a cell who has gone', async () => {
    const [row, stranger] = [person(), person({ activityState: 'deceased' })];
    await take([row], { asOf: '2026-11-01' });
    const member = await stored(row);
    assert.ok(member);
    await db.updateTable('members').set({ activityState: 'left' }).where('id', '=', member.id).execute();
    assert.deepEqual(await outcomes([{ ...row, activityState: 'left' }, stranger]), ['updated cell', 'created']);
    assert.deepEqual(
      (await placeOf(member.id)).map(({ validTo }) => validTo),
      [AS_OF],
    );
    assert.deepEqual(await placeOf((await stored(stranger))?.id ?? ''), []);
    assert.deepEqual(await outcomes([stranger]), ['unchanged']);
  });

  it('asks whether a namesake is somebody who has gone from the cell', async () => {
    const row = person();
    await take([row], { asOf: '2026-11-01' });
    await take([{ ...row, activityState: 'left' }]);
    assert.deepEqual(await outcomes([{ ...row, citizenId: number(), partyCardNumber: null }]), [
      'confirm citizenId:same-name-and-birth',
    ]);
  });

  it('only names those who are missing from it', async () => {
    const [one, two] = [person(), person()];
    await take([one, two]);
    const absent = await stored(two);
    const before = await everything();
    const { missing } = await take([one], { organizationId: cellIds[CELL] });
    assert.ok(absent && missing.includes(absent.id));
    assert.ok(!missing.includes((await stored(one))?.id ?? ''));
    assert.deepEqual(await everything(), before);
  });

  describe('finds a member', () => {
    let row: ListedMember;
    beforeEach(async () => {
      row = person();
      await take([row]);
    });

    it('by the card where the list has no citizen id, or a corrected one', async () => {
      assert.deepEqual(await outcomes([{ ...row, citizenId: null }]), ['unchanged']);
      assert.deepEqual(await outcomes([{ ...row, citizenId: number() }]), ['updated citizenId']);
    });

    it('not by name, birth and cell alone: that is for a person to confirm', async () => {
      const before = await everything();
      const named = { ...row, fullName: 'NGUYỄN VĂN' + row.fullName.slice('Nguyễn Văn'.length), partyCardNumber: null };
      assert.deepEqual(await outcomes([{ ...named, citizenId: null }]), ['confirm citizenId:same-name-and-birth']);
      assert.deepEqual(await outcomes([{ ...named, citizenId: number() }]), ['confirm citizenId:same-name-and-birth']);
      assert.deepEqual(await everything(), before);
    });

    it('not where the number leads to another person', async () => {
      const other = { fullName: 'Trần Văn Khác', birthYear: 1960, birthDate: '1960-01-01' };
      assert.deepEqual(await outcomes([{ ...row, ...other }]), ['confirm citizenId:held-by-another']);
      assert.deepEqual(await outcomes([{ ...row, ...other, citizenId: null }]), [
        'confirm partyCardNumber:held-by-another',
      ]);
      const second = person();
      await take([second]);
      assert.deepEqual(await outcomes([{ ...row, partyCardNumber: second.partyCardNumber }]), [
        'confirm partyCardNumber:held-by-another',
      ]);
      assert.equal((await stored(row))?.fullName, row.fullName);
      assert.equal((await stored(second))?.fullName, second.fullName);
    });
  });

  const refused: [string, Partial<ListedMember>, string][] = [
    ['an unknown cell', { cell: 'Chi bộ nào đó' }, 'refused cell:unknown'],
    ['a committee for a cell', { cell: 'Đảng bộ xã Ví Dụ' }, 'refused cell:unknown'],
    ['no number to know the person by', { citizenId: null, partyCardNumber: null }, 'refused citizenId:missing'],
  ];
  for (const [name, changes, outcome] of refused) {
    it(`takes the other rows when one has ${name}`, async () => {
      const [good, bad, last] = [person(), person(changes), person()];
      assert.deepEqual(await outcomes([good, bad, last]), ['created', outcome, 'created']);
      assert.ok((await stored(good)) && (await stored(last)));
    });
  }

  it('believes neither of two rows with one number', async () => {
    const row = person();
    const twin = { ...person(), citizenId: row.citizenId };
    assert.deepEqual(await outcomes([row, twin, person()]), [
      'refused citizenId:in-another-row',
      'refused citizenId:in-another-row',
      'created',
    ]);
    assert.equal(await stored(row), undefined);
  });

  it('takes a person once, who stands in it by the id and again by the card', async () => {
    const row = person();
    await take([row]);
    const again = person({ ...row, row: row.row + 1, citizenId: null });
    assert.deepEqual(await outcomes([{ ...row, partyCardNumber: null }, again]), [
      'unchanged',
      'refused row:same-member-as-another-row',
    ]);
  });

  it('finds a cell in any spelling, within the organisation that was named', async () => {
    for (const cell of ['CHI BỘ THÔN HAI', 'chi bo thon hai', 'Chi bộ Thôn Hai'.normalize('NFD')])
      assert.deepEqual(await outcomes([person({ cell })]), ['created']);
    assert.deepEqual(await outcomes([person()], { organizationId: SAMPLE.otherProvince }), ['refused cell:unknown']);
  });

  it('is taken whole or not at all', async () => {
    const rows = Array.from({ length: 501 }, () => person());
    const before = await everything();
    const broken = inTransaction(db, (transaction) =>
      importList(transaction, { organizationId: SAMPLE.central, asOf: AS_OF, rows, dryRun: false }, (done) => {
        if (done > 500) throw new Error('the process ends here');
      }),
    );
    await assert.rejects(broken, /ends here/);
    assert.deepEqual(await everything(), before);
  });
});
