// OWASP API5:2023, broken function level authorization. Every operation × every role stands in contract/matrix.test.ts;
// here are the ways around it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handbookContract } from '../contract/contract.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('API5 functions: the operation that is checked is the one that runs', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  it('whatever a header says about the method', async () => {
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      const answer = await backend.call('member', 'GET', '/meetings', { headers: { [name]: 'POST' } });
      assert.equal(answer.status, 200);
      assert.ok(Array.isArray(answer.body.items), 'read, not created');
    }
  });

  it('however the path is written', async () => {
    for (const path of [
      '/meetings/',
      '//meetings',
      '/Meetings',
      '/meetings/../feedback',
      '/%6deetings/x/',
      '/meetings;a=b',
    ])
      assert.ok([400, 401, 404].includes((await backend.call('guest', 'GET', path)).status), path);
  });

  it('and roles are those of the database, not those of the token or a header', async () => {
    const headers = { 'x-role': 'superior', 'x-user': 'superior', 'x-forwarded-user': 'superior' };
    const { body } = await backend.call('member', 'GET', '/sessions/current', { headers });
    assert.deepEqual(
      body.roles.map(({ role }: { role: string }) => role),
      ['member'],
    );
  });

  it('no operation is open to guests that a person signs in for', () => {
    const open = handbookContract().operations.filter(({ permission }) => permission?.public);
    assert.deepEqual(open.map(({ operationId }) => operationId).sort(), [
      'getDocument',
      'getDocumentContent',
      'listConsentPurposes',
      'listDocuments',
      'searchDocument',
    ]);
    assert.ok(open.every(({ method }) => method === 'GET'));
  });
});
