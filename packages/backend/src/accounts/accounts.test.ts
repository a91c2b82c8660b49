import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('getSession', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  it('tells who is signed in, with the roles held now', async () => {
    const { status, body } = await backend.call('secretary', 'GET', '/sessions/current');
    assert.equal(status, 200);
    assert.equal(body.fullName, 'Trần Thị Ví Dụ');
    assert.equal(body.cell.name, 'Chi bộ Tổ dân phố số 4');
    assert.deepEqual(body.roles.map((held: { role: string }) => held.role).sort(), ['member', 'secretary']);
  });

  it('masks the three numbers of the profile', async () => {
    const { status, body } = await backend.call('member', 'GET', '/members/me');
    assert.equal(status, 200);
    assert.equal(body.citizenId, '099*******01');
    assert.equal(body.partyCardNumber, '099*******01');
    assert.match(body.phone, /^09\*\* \*\*\* \d{3}$/);
    assert.deepEqual(body.birthDate, { date: '1952-03-14', year: 1952 });
  });

  it('lists organisations', async () => {
    const { status, body } = await backend.call('member', 'GET', '/organizations');
    assert.equal(status, 200);
    assert.deepEqual(body.items.map((o: { name: string }) => o.name), ['Trung ương (dữ liệu mẫu)', 'Đảng bộ tỉnh Minh Họa', 'Đảng bộ phường Thử Nghiệm', 'Chi bộ Tổ dân phố số 4']);
  });
});
