import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { PERSONAS, type Persona } from '../identity/personas.ts';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { createBoard, refused, shownOf } from './testing.ts';

const NOW = new Date('2026-11-20T09:00:00+07:00');

let backend: TestBackend;
let board: ReturnType<typeof createBoard>;
before(async () => {
  backend = await createTestBackend({ now: () => NOW });
  board = createBoard(backend);
});
after(() => backend.close());

/** All but the one who is no member yet. */
const MEMBERS = PERSONAS.filter((persona) => persona !== 'applicant');

async function readers(written: TestAnswer): Promise<Persona[]> {
  const seeing: Persona[] = [];
  for (const persona of MEMBERS) if ((await board.read(persona, written)).status === 200) seeing.push(persona);
  return seeing;
}

const OF_CELL: readonly Persona[] = ['member', 'secretary', 'deputySecretary', 'committeeMember', 'admin'];
const OF_WARD: readonly Persona[] = [...OF_CELL, 'superior', 'office', 'otherCellMember'];

describe('who sees an announcement', () => {
  it('of a cell: its members, and who oversees it; nobody of another cell or province', async () => {
    const written = await board.publish('secretary', { title: 'Riêng chi bộ' });
    assert.deepEqual(await readers(written), [...OF_CELL, 'superior', 'office']);
    for (const persona of MEMBERS) {
      const inbox = await board.titles(persona);
      assert.equal(inbox.includes('Riêng chi bộ'), OF_CELL.includes(persona), persona);
    }
  });

  it('of a ward: every cell below it, and no other province', async () => {
    assert.deepEqual(await readers(await board.publish('superior', { organizationId: SAMPLE.ward })), OF_WARD);
  });

  it('of a ward to one of its cells: that cell, not its neighbours, not even those who wrote it as members', async () => {
    const fields = { organizationId: SAMPLE.ward, targetIds: [SAMPLE.otherCell], title: 'Riêng tổ 5' };
    const written = await board.publish('office', fields);
    assert.deepEqual(await readers(written), ['superior', 'office', 'otherCellMember']);
    assert.ok(!(await board.titles('office')).includes('Riêng tổ 5'));
    assert.ok((await board.titles('office', '?box=issued&limit=100')).includes('Riêng tổ 5'));
  });

  it('as a draft: those who publish for the organisation that speaks, not the committee above', async () => {
    assert.deepEqual(await readers(await board.write('deputySecretary')), ['secretary', 'deputySecretary', 'admin']);
  });

  it('withdrawn: those who publish and oversee; to members it is missing', async () => {
    const written = await board.publish('secretary', { title: 'Nhầm' });
    assert.equal((await board.withdraw('secretary', written)).status, 200);
    assert.deepEqual(await readers(written), ['secretary', 'deputySecretary', 'admin', 'superior', 'office']);
    assert.ok(!(await board.titles('member')).includes('Nhầm'));
    refused(await board.mark('member', written), 404, 'not-found');
  });

  it('is no guest', async () => {
    assert.equal((await board.read('guest', await board.publish('secretary'))).status, 401);
  });

  it('in two cells: both announcements, one time each, with one way to answer', async () => {
    const { id: memberId } = SAMPLE_PERSONS.otherCellMember;
    const guest = { memberId, organizationId: SAMPLE.cell, kind: 'temporary', validFrom: '2026-01-01', validTo: null };
    const here = await board.publish('secretary', { title: 'Nơi sinh hoạt tạm thời' });
    const both = await board.publish('superior', {
      organizationId: SAMPLE.ward,
      targetIds: [SAMPLE.cell, SAMPLE.otherCell],
      title: 'Cả hai chi bộ',
    });
    const audienceBefore = (await board.counts('superior', both)).body.audience as number;
    await backend.database.db.insertInto('memberships').values(guest).execute();
    try {
      const titles = await board.titles('otherCellMember');
      assert.equal(titles.filter((title) => title === 'Nơi sinh hoạt tạm thời').length, 1);
      assert.equal(titles.filter((title) => title === 'Cả hai chi bộ').length, 1);
      assert.ok(titles.includes('Nhà văn hóa tổ dân phố số 5 sửa chữa'), 'that of the own cell');
      // Opinions go to the own cell (R111), also about what another cell said.
      assert.deepEqual(shownOf(await board.read('otherCellMember', here)).answerTo, {
        recipient: 'cell',
        organization: { id: SAMPLE.otherCell, name: 'Chi bộ Tổ dân phố số 5' },
      });
      assert.equal((await board.counts('superior', both)).body.audience, audienceBefore, 'counted once');
    } finally {
      await sql`delete from memberships where member_id = ${memberId} and kind = 'temporary'`.execute(
        backend.database.db,
      );
    }
    assert.equal((await board.read('otherCellMember', here)).status, 404, 'when the temporary activity is over');
  });
});

describe('a dissolved cell', () => {
  it('is spoken to by nobody, and what it said keeps its name for those above', async () => {
    const cellId = sampleId(13);
    const memberId = SAMPLE_PERSONS.otherCellMember.id;
    const member = { id: randomUUID(), memberId, role: 'secretary' };
    for (const table of ['memberships', 'accounts'])
      await sql`update ${sql.table(table)} set organization_id = ${cellId} where member_id = ${memberId}`.execute(
        backend.database.db,
      );
    await backend.database.db
      .insertInto('roleAssignments')
      .values({ ...member, organizationId: cellId, validFrom: '2025-07-01', validTo: null })
      .execute();
    const said = await board.publish('otherCellMember', { organizationId: cellId, title: 'Lời cuối' });
    await sql`update organization_versions set valid_to = '2026-11-01' where organization_id = ${cellId}`.execute(
      backend.database.db,
    );

    assert.equal((await board.write('otherCellMember', { organizationId: cellId })).status, 403);
    const targetIds = [SAMPLE.cell, cellId];
    const fromWard = await board.write('superior', { organizationId: SAMPLE.ward, targetIds });
    refused(fromWard, 422, 'target-outside', '/body/targetIds/1');
    const kept = await board.read('superior', said);
    assert.equal(kept.status, 200, kept.text);
    assert.equal(shownOf(kept).organization.name, 'Chi bộ Trường Tiểu học Thử Nghiệm');
    assert.deepEqual((await board.counts('superior', said)).body.audience, 0);
  });
});
