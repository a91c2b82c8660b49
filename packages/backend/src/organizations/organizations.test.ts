import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { v7 as uuid } from 'uuid';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { addOrganizations } from './tree.ts';

describe('organizations', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  const names = (body: { items: { name: string }[] }) => body.items.map(({ name }) => name);

  it('shows a member the line above, from the root down', async () => {
    const { body } = await backend.call('member', 'GET', '/organizations');
    assert.deepEqual(names(body), [
      'Trung ương (dữ liệu mẫu)',
      'Đảng bộ tỉnh Minh Họa',
      'Đảng bộ phường Thử Nghiệm',
      'Chi bộ Tổ dân phố số 4',
    ]);
    assert.equal(body.nextCursor, null);
  });

  it('shows the superior all below, in tree order by name', async () => {
    const { body } = await backend.call('superior', 'GET', `/organizations?parentId=${SAMPLE.ward}`);
    assert.deepEqual(names(body), [
      'Chi bộ Cơ quan Đảng ủy phường Thử Nghiệm',
      'Chi bộ Tổ dân phố số 4',
      'Chi bộ Tổ dân phố số 5',
      'Chi bộ Trường Tiểu học Thử Nghiệm',
    ]);
  });

  it('answers for a foreign organisation as for a missing one', async () => {
    const foreign = await backend.call('member', 'GET', `/organizations/${SAMPLE.otherProvince}`);
    const missing = await backend.call('member', 'GET', `/organizations/${uuid()}`);
    assert.equal(foreign.status, 404);
    assert.deepEqual({ ...foreign.body, requestId: '' }, { ...missing.body, requestId: '' });
    assert.equal((await backend.call('superior', 'GET', `/organizations/${SAMPLE.otherCell}`)).status, 200);
    for (const id of [SAMPLE.otherProvinceCell, sampleId(15), sampleId(2)]) {
      assert.equal(
        (await backend.call('superior', 'GET', `/organizations/${id}`)).status,
        404,
        'beside the line and not below',
      );
    }
    assert.equal((await backend.call('member', 'GET', `/organizations/${SAMPLE.otherCell}`)).status, 404);
  });

  it('tells what an organisation was on a day', async () => {
    const ask = async (asOf: string) => backend.call('operator', 'GET', `/organizations/${sampleId(4)}${asOf}`);
    assert.equal((await ask('?asOf=2025-12-31')).body.name, 'Đảng bộ xã Ví Dụ Cũ');
    assert.equal((await ask('?asOf=2026-03-01')).body.name, 'Đảng bộ xã Ví Dụ');
    assert.equal((await ask('')).body.version, 2);
    assert.equal((await ask('?asOf=2020-01-01')).status, 404);
  });

  it('pages through all, once each, also while others are added', async () => {
    const whole = names((await backend.call('operator', 'GET', '/organizations?limit=100')).body);
    assert.equal(whole.length, 20);
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 20; page++) {
      const { status, body } = await backend.call('operator', 'GET', `/organizations?limit=3${cursor}`);
      assert.equal(status, 200);
      seen.push(...names(body));
      if (page === 2) {
        const facts = { level: 'subordinateCell', unitKind: 'chi bộ', validFrom: '2025-07-01', parentId: SAMPLE.ward };
        await addOrganizations(backend.database.db, [{ ...facts, id: uuid(), name: 'Chi bộ A Mới' }]);
      }
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(
      seen.filter((name) => name !== 'Chi bộ A Mới'),
      whole,
    );
  });

  it('refuses the cursor of another caller', async () => {
    const { body } = await backend.call('operator', 'GET', '/organizations?limit=2');
    const answer = await backend.call('superior', 'GET', `/organizations?limit=2&cursor=${body.nextCursor}`);
    assert.equal(answer.status, 400);
    assert.equal(answer.body.errors[0].pointer, '/query/cursor');
  });
});
