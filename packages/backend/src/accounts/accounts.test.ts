import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handbookContract } from '../contract/contract.ts';
import { openMember } from '../members/secret-fields.ts';
import { SAMPLE, SAMPLE_CELLS } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('who is signed in', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  it('is told with the roles held now and the operations that these open', async () => {
    const { status, body } = await backend.call('secretary', 'GET', '/sessions/current');
    assert.equal(status, 200);
    assert.equal(body.fullName, 'Trần Thị Ví Dụ');
    const cell = { id: SAMPLE.cell, name: 'Chi bộ Tổ dân phố số 4' };
    assert.deepEqual(body.cell, cell);
    assert.deepEqual(body.roles, [
      { role: 'member', organization: cell, scope: 'self', duties: [] },
      { role: 'secretary', organization: cell, scope: 'self', duties: [] },
    ]);
    const open = handbookContract().operations.filter(
      ({ permission }) =>
        permission?.public ||
        permission?.allow?.some(({ role, duty }) => ['member', 'secretary'].includes(role) && duty === undefined),
    );
    assert.deepEqual(body.operations, open.map(({ operationId }) => operationId).sort());
  });

  it('is asked to sign in when nobody is', async () => {
    const { status, body } = await backend.call('guest', 'GET', '/sessions/current');
    assert.deepEqual([status, body.code], [401, 'token-missing']);
  });

  it('is no member when it is the operator of the server', async () => {
    assert.equal((await backend.call('operator', 'GET', '/sessions/current')).status, 403);
    assert.equal((await backend.call('operator', 'GET', '/members/me')).status, 403);
    assert.equal((await backend.call('operator', 'GET', '/organizations?limit=1')).status, 200);
  });

  it('is the operator only with the very token', async () => {
    const authorization = `Bearer ${backend.operatorToken.slice(0, -1)}x`;
    assert.equal((await backend.call('guest', 'GET', '/organizations', { headers: { authorization } })).status, 401);
  });

  describe('their profile', () => {
    it('has the nine fields, the three numbers masked', async () => {
      const { status, body } = await backend.call('member', 'GET', '/members/me');
      assert.equal(status, 200);
      assert.deepEqual(body, {
        id: SAMPLE_PERSONS.member.id,
        fullName: 'Nguyễn Văn Mẫu',
        birthDate: { date: '1952-03-14', year: 1952 },
        gender: 'male',
        admissionDate: '1979-05-19',
        officialDate: '1980-05-19',
        partyCardNumber: '099*******01',
        citizenId: '099*******01',
        phone: '09** *** 001',
        currentCell: { id: SAMPLE.cell, name: 'Chi bộ Tổ dân phố số 4' },
        standing: 'official',
        activityState: 'active',
        exemptUntil: null,
        source: 'sync',
        asOf: body.asOf,
        version: 1,
      });
    });

    it('has no card and no official date for a probationary member, and no phone where there is none', async () => {
      const set = (values: object) =>
        backend.database.db
          .updateTable('members')
          .set(values)
          .where('id', '=', SAMPLE_PERSONS.otherCellMember.id)
          .execute();
      await set({ standing: 'probationary', partyCardNumber: null, officialDate: null, phone: null, birthDate: null });
      const { status, body } = await backend.call('otherCellMember', 'GET', '/members/me');
      assert.equal(status, 200);
      assert.deepEqual(
        [body.partyCardNumber, body.officialDate, body.phone, body.birthDate],
        [null, null, null, { date: null, year: 1952 }],
      );
    });

    it('is the same until it changes', async () => {
      const first = await backend.call('secretary', 'GET', '/members/me');
      const again = await backend.call('secretary', 'GET', '/members/me', {
        headers: { 'if-none-match': String(first.headers.etag) },
      });
      assert.deepEqual([again.status, again.text], [304, '']);
    });
  });

  it('is one of the sizes that the demo promises', async () => {
    const { db } = backend.database;
    const members = await db
      .selectFrom('members')
      .innerJoin('memberships', 'memberships.memberId', 'members.id')
      .where('kind', '=', 'official')
      .where(
        'organizationId',
        'in',
        SAMPLE_CELLS.map(({ id }) => id),
      )
      .selectAll('members')
      .execute()
      .then((rows) => rows.map((row) => openMember(db, row)));
    const share = (keep: (member: (typeof members)[number]) => boolean) => members.filter(keep).length / members.length;
    assert.deepEqual([SAMPLE_CELLS.length, members.length], [12, 260]);
    const exempt = share(({ activityState }) => activityState === 'exempt');
    const probationary = share(({ standing }) => standing === 'probationary');
    assert.ok(exempt >= 0.04 && exempt <= 0.06, `${exempt} exempt`);
    assert.ok(probationary >= 0.02 && probationary <= 0.04, `${probationary} probationary`);
    assert.ok(members.every(({ citizenId }) => /^099\d{9}$/.test(citizenId)));
    assert.ok(members.every(({ phone }) => phone === null || /^\+849000000\d{2}$/.test(phone)));
  });
});
