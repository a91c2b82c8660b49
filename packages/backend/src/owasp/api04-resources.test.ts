// OWASP API4:2023, unrestricted resource consumption: what one request may cost. How often it may be sent: API6.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handbookContract } from '../contract/contract.ts';
import { allowedPersona } from '../testing/allowed-persona.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

const { operations } = handbookContract();
const queryOf = (name: string) =>
  operations.filter(({ parameters }) =>
    parameters.some((parameter) => parameter.in === 'query' && parameter.name === name),
  );

describe('API4 resources: one request', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  for (const operation of queryOf('limit')) {
    it(`${operation.operationId} gives at most 100 at once`, async () => {
      const { url } = sampleRequest(operation);
      for (const limit of ['101', '0', '-1', '1e3', '99999999999999999999']) {
        const answer = await backend.call(
          allowedPersona(operation),
          'GET',
          `${url}${url.includes('?') ? '&' : '?'}limit=${limit}`,
        );
        assert.equal(answer.status, 400, limit);
      }
    });
  }

  for (const operation of queryOf('q')) {
    it(`${operation.operationId} takes no endless search, and no wildcard as one`, async () => {
      const { url, options } = sampleRequest(operation);
      const [path] = url.split('?');
      const ask = (q: string) =>
        backend.call('member', 'GET', `${path}?q=${encodeURIComponent(q)}`, { headers: options.headers });
      assert.equal((await ask('a'.repeat(1001))).status, 400);
      for (const q of ['%', '_', '%%%%', '\\', "' or 1=1 --"]) {
        const { status, body } = await ask(q);
        assert.ok([200, 400, 404].includes(status), `${q}: ${status}`);
        if (status === 200) assert.deepEqual(body.items, [], q);
      }
    });
  }

  it('is no larger than the longest that the contract allows', async () => {
    for (const operation of operations.filter(
      ({ requestBody }) => requestBody && 'application/json' in requestBody.content,
    )) {
      const { url, options } = sampleRequest(operation);
      const answer = await backend.call(allowedPersona(operation), operation.method, url, {
        ...options,
        headers: { ...options.headers, 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify({ filler: 'x'.repeat(2_000_000) })),
      });
      // Documents are as long as documents are.
      const expected = operation.operationId === 'importDocument' ? [400, 413] : [413];
      assert.ok(expected.includes(answer.status), `${operation.operationId}: ${answer.status}`);
    }
  });

  it('is refused when it is nested or listed without end', async () => {
    const deep = Buffer.from(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`);
    const wide = Buffer.from(JSON.stringify({ attachmentIds: Array.from({ length: 1_500 }, () => 'x') }));
    for (const body of [deep, wide]) {
      const answer = await backend.call('member', 'POST', '/feedback', {
        body,
        headers: { 'content-type': 'application/json' },
      });
      assert.equal(answer.status, 400);
      assert.ok(answer.text.length < 20_000, 'the answer does not grow with the question');
    }
  });

  it('two hundred searches at once are all answered, and health beside them', async () => {
    const searches = Array.from({ length: 200 }, (_nothing, index) =>
      backend.call('member', 'GET', `/documents?q=nghi%20quyet%20${index}`),
    );
    const health = await backend.app.inject('/livez');
    const statuses = (await Promise.all(searches)).map(({ status }) => status);
    assert.equal(health.statusCode, 200);
    assert.deepEqual([...new Set(statuses)], [200]);
  });
});
