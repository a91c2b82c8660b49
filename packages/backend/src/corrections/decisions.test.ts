// Deciding: the record, its history and the log change together or not at all, and nobody decides on what they have not seen.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { findMemberByCitizenId } from '../members/store.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { Correction } from './store.ts';
import { createCorrectionBackend } from './testing.ts';

let world: Awaited<ReturnType<typeof createCorrectionBackend>>;
before(async () => {
  world = await createCorrectionBackend();
});
after(() => world.backend.close());
afterEach(async () => {
  await sql`update profile_corrections set state = 'withdrawn', decided_at = now() where state = 'submitted'`.execute(
    world.db,
  );
});

interface Entry {
  readonly field: string;
  readonly before: object;
  readonly after: object;
  readonly changedBy: string;
  readonly correctionId: string;
}
const history = async (as: Parameters<typeof world.list>[0], query = ''): Promise<Entry[]> =>
  (await world.list(as, `/members/me/profile-history${query}`)) as unknown as Entry[];

describe('an approval', () => {
  it('writes the values into the record, sealed and findable, and into its history', async () => {
    const old = await world.record('member');
    const correction = await world.submitted('member', {
      citizenId: '099052000181',
      phone: '0900000055',
      birthDate: '1952-04-14',
      fullName: 'Nguyễn Văn Mậu',
    });
    const { status, body, text } = await world.decide('secretary', correction);
    assert.equal(status, 200, text);
    assert.deepEqual([body.state, body.decidedBy, body.decisionNote], ['approved', 'Trần Thị Ví Dụ', 'Đã đối chiếu.']);
    const record = await world.record('member');
    assert.deepEqual(record, {
      ...old,
      citizenId: '099052000181',
      phone: '+84900000055',
      birthDate: '1952-04-14',
      fullName: 'Nguyễn Văn Mậu',
      source: 'self',
      asOf: '2026-11-27',
      version: old.version + 1,
    });
    assert.equal((await findMemberByCitizenId(world.db, '099052000181'))?.id, record.id);
    assert.equal(await findMemberByCitizenId(world.db, old.citizenId), undefined);
    const { rows } = await sql<{ text: string }>`
      select row_to_json(kept)::text as text from (select * from members where id = ${record.id}) kept
      union all select row_to_json(kept)::text from member_field_history kept`.execute(world.db);
    for (const row of rows) assert.doesNotMatch(row.text, /099052000181|84900000055|099052000101/);
    const entries = (await history('member')).filter(({ correctionId }) => correctionId === correction.id);
    assert.deepEqual(
      entries
        .map(({ field, before, after, changedBy }) => [field, before, after, changedBy] as const)
        .sort(([a], [b]) => a.localeCompare(b)),
      [
        [
          'birthDate',
          { birthDate: { date: '1952-03-14', year: 1952 } },
          { birthDate: { date: '1952-04-14', year: 1952 } },
        ],
        ['citizenId', { citizenId: '099*******01' }, { citizenId: '099*******81' }],
        ['fullName', { fullName: 'Nguyễn Văn Mẫu' }, { fullName: 'Nguyễn Văn Mậu' }],
        ['phone', { phone: '09** *** 001' }, { phone: '09** *** 055' }],
      ].map((entry) => [...entry, 'Trần Thị Ví Dụ']),
    );
    assert.deepEqual(await history('secretary'), [], 'of nobody else');
    const pages = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path = `/members/me/profile-history?limit=2${cursor && `&cursor=${cursor}`}`;
      const page = (await world.backend.call('member', 'GET', path)).body as {
        items: object[];
        nextCursor: string | null;
      };
      pages.push(...page.items);
      cursor = page.nextCursor;
    }
    assert.deepEqual(pages, await history('member'));
  });

  it('moves nobody: the cell, and what makes a probationary member official, are for the member database', async () => {
    await world.importRecord('office', { standing: 'probationary', officialDate: null, partyCardNumber: null });
    const old = await world.record('office');
    const memberships = world.db.selectFrom('memberships').selectAll().where('memberId', '=', old.id);
    const placed = await memberships.execute();
    const correction = await world.submitted('office', {
      currentCell: 'Chi bộ Tổ dân phố số 5',
      officialDate: '2026-05-19',
      partyCardNumber: '099052000107',
      gender: 'female',
    });
    const only = ['officialDate', 'partyCardNumber', 'currentCell'];
    assert.deepEqual(correction.memberDatabaseOnly, only);
    // The cell of the ward's office has a secretary of its own.
    const remove = await world.grant('superior', 'secretary', SAMPLE_PERSONS.office.cellId);
    const { status, body, text } = await world.decide('superior', correction);
    await remove();
    assert.equal(status, 200, text);
    assert.deepEqual([body.state, body.memberDatabaseOnly], ['approved', only]);
    const record = await world.record('office');
    assert.deepEqual(
      [record.gender, record.officialDate, record.partyCardNumber, record.standing],
      ['female', null, null, 'probationary'],
    );
    assert.deepEqual(await memberships.execute(), placed);
    assert.deepEqual(
      (await history('office')).map(({ field }) => field),
      ['gender'],
    );
  });

  it('is told to the member and stands in their access log', async () => {
    const correction = await world.submitted('committeeMember', { phone: '0900000081' });
    const { events } = await world.eventsSince('committeeMember', () => world.decide('secretary', correction));
    assert.deepEqual(events, [['correction.decided', correction.id]]);
    const [access] = (await world.backend.call('committeeMember', 'GET', '/members/me/accesses')).body.items;
    assert.deepEqual(
      [access.action, access.actor.fullName, access.fields],
      ['correction.approved', 'Trần Thị Ví Dụ', ['phone']],
    );
  });

  it('of a number that another member has is refused in words, and changes nothing', async () => {
    const old = await world.record('committeeMember');
    const other = await world.record('admin');
    const correction = await world.submitted('committeeMember', { citizenId: other.citizenId, phone: '0900000082' });
    const { status, body } = await world.decide('secretary', correction);
    assert.deepEqual([status, body.code], [409, 'number-held-by-another']);
    assert.match(body.detail, /Số định danh công dân/);
    assert.deepEqual(await world.record('committeeMember'), old);
    assert.equal((await world.get('secretary', correction.id)).body.state, 'submitted');
  });

  it('changes nothing at all when its history cannot be kept', async () => {
    const old = await world.record('admin');
    const correction = await world.submitted('admin', { phone: '0900000083' });
    await sql`alter table member_field_history add constraint no_room check (field <> 'phone') not valid`.execute(
      world.db,
    );
    assert.equal((await world.decide('secretary', correction)).status, 500);
    await sql`alter table member_field_history drop constraint no_room`.execute(world.db);
    assert.deepEqual(await world.record('admin'), old);
    assert.equal((await world.decide('secretary', correction)).status, 200);
  });
});

describe('a record that an import changed meanwhile', () => {
  it('is told before anything is overwritten, and approved once the decider has seen it', async () => {
    const correction = await world.submitted('admin', { phone: '0900000091', gender: 'female' });
    await world.importRecord('admin', { phone: '+84900000092' });
    const refused = await world.decide('secretary', correction);
    assert.deepEqual([refused.status, refused.body.code], [409, 'record-changed']);
    assert.match(refused.body.detail, /Số điện thoại\./);
    assert.doesNotMatch(refused.body.detail, /Giới tính/);
    assert.equal((await world.record('admin')).phone, '+84900000092');
    const seen = (await world.get('secretary', correction.id)).body as Correction;
    assert.deepEqual([seen.changedMeanwhile, seen.before.phone], [['phone'], '09** *** 092']);
    const { recordVersion: _, ...unseen } = seen;
    assert.equal((await world.decide('secretary', unseen as Correction)).status, 409);
    assert.equal((await world.decide('secretary', seen)).status, 200);
    const [entry] = (await history('admin')).filter(({ field }) => field === 'phone');
    assert.deepEqual([entry?.before, entry?.after], [{ phone: '09** *** 092' }, { phone: '09** *** 091' }]);
    const closed = (await world.get('admin', correction.id)).body as Correction;
    assert.deepEqual([closed.before.phone, closed.changedMeanwhile], ['09** *** 092', []]);
  });

  it('is no obstacle where it has the new value already, or where another field changed', async () => {
    const correction = await world.submitted('admin', { phone: '0900000093' });
    await world.importRecord('admin', { phone: '+84900000093', admissionDate: '1979-05-18' });
    const { status, text } = await world.decide('secretary', correction);
    assert.equal(status, 200, text);
    assert.ok((await history('admin')).every(({ correctionId }) => correctionId !== correction.id));
  });

  it('stays as its source wrote it where it has all that was asked for', async () => {
    const correction = await world.submitted('admin', { phone: '0900000094' });
    await world.importRecord('admin', { phone: '+84900000094', source: 'sync', asOf: '2026-11-20' });
    const old = await world.record('admin');
    const { status, body, text } = await world.decide('secretary', correction);
    assert.deepEqual([status, body.state], [200, 'approved'], text);
    assert.deepEqual(await world.record('admin'), old);
  });

  it('does not become what cannot be', async () => {
    const correction = await world.submitted('admin', { officialDate: '1980-01-01' });
    await world.importRecord('admin', { admissionDate: '1980-02-01', officialDate: '1981-02-01' });
    const seen = (await world.get('secretary', correction.id)).body as Correction;
    const { status, body } = await world.decide('secretary', seen);
    assert.deepEqual([status, body.code], [422, 'before-admission']);
  });
});

describe('who decides', () => {
  it('is one of two at once; the other learns that it is decided', async () => {
    const remove = await world.grant('deputySecretary', 'secretary', SAMPLE.cell);
    const correction = await world.submitted('member', { phone: '0900000071' });
    const answers = await Promise.all([
      world.decide('secretary', correction, 'approved'),
      world.decide('deputySecretary', correction, 'rejected', 'Chưa đúng.'),
    ]);
    await remove();
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    const winner = answers.find(({ status }) => status === 200);
    assert.equal(answers.find(({ status }) => status === 409)?.body.code, 'correction-already-decided');
    assert.equal((await world.get('member', correction.id)).body.state, winner?.body.state);
    assert.equal((await world.record('member')).phone === '+84900000071', winner?.body.state === 'approved');
  });

  for (const field of ['partyCardNumber', 'citizenId'] as const)
    it(`gives one ${field} to one of two members at once`, async () => {
      const taken = field === 'citizenId' ? '099052000191' : '099052000192';
      const corrections = [
        await world.submitted('committeeMember', { [field]: taken }),
        await world.submitted('admin', { [field]: taken }),
      ];
      const answers = await Promise.all(corrections.map((correction) => world.decide('secretary', correction)));
      assert.deepEqual(
        answers.map(({ status, body }) => (status === 200 ? 'given' : String(body.code))).sort(),
        ['given', 'number-held-by-another'],
        answers.map(({ text }) => text).join(),
      );
      const records = await Promise.all([world.record('committeeMember'), world.record('admin')]);
      assert.equal(records.filter((record) => record[field] === taken).length, 1);
    });

  it('gets the same answer for the same decision twice, and one entry of history', async () => {
    const correction = await world.submitted('member', { phone: '0900000072' });
    const first = await world.decide('secretary', correction);
    const again = await world.decide('secretary', correction);
    assert.deepEqual([again.status, again.body], [200, first.body]);
    assert.equal((await history('member')).filter(({ correctionId }) => correctionId === correction.id).length, 1);
    const other = await world.decide('secretary', correction, 'rejected');
    assert.deepEqual([other.status, other.body.code], [409, 'correction-already-decided']);
  });

  it('gives a reason for a rejection, names the version, and leaves the record alone', async () => {
    const old = await world.record('member');
    const correction = await world.submitted('member', { phone: '0900000073' });
    const silent = await world.decide('secretary', correction, 'rejected', ' ');
    assert.deepEqual([silent.status, silent.body.code], [422, 'note-missing']);
    assert.equal((await world.decide('secretary', { ...correction, version: 9 })).status, 412);
    const path = `/profile-corrections/${correction.id}/decision`;
    assert.equal((await world.backend.call('secretary', 'PUT', path, { body: { decision: 'approved' } })).status, 428);
    const script = '<script>alert(1)</script>';
    const { body } = await world.decide('secretary', correction, 'rejected', script);
    assert.deepEqual([body.state, body.decisionNote], ['rejected', script]);
    assert.deepEqual(await world.record('member'), old);
  });

  it('is never the member, and for a secretary the superior committee', async () => {
    const correction = await world.submitted('secretary', { phone: '0900000074' });
    const own = await world.decide('secretary', correction);
    assert.deepEqual([own.status, own.body.code], [409, 'own-correction']);
    const remove = await world.grant('deputySecretary', 'secretary', SAMPLE.cell);
    const other = await world.decide('deputySecretary', correction);
    assert.deepEqual([other.status, other.body.code], [409, 'decided-by-superior']);
    await remove();
    const { status, text } = await world.decide('superior', correction);
    assert.equal(status, 200, text);
    const ofMember = await world.submitted('member', { phone: '0900000075' });
    assert.equal((await world.decide('superior', ofMember)).status, 404);
  });

  it('is not the secretary whose role has ended', async () => {
    const correction = await world.submitted('member', { phone: '0900000076' });
    const remove = await world.grant('deputySecretary', 'secretary', SAMPLE.cell);
    await remove();
    assert.equal((await world.decide('deputySecretary', correction)).status, 403);
  });
});
