// OWASP API3:2023, broken object property level authorization: what may be written, field by field. What may be read is
// masked by the contract (contract/masking.test.ts) and by the matrix's search for unmasked numbers.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handbookContract } from '../contract/contract.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { allowedPersona } from '../testing/allowed-persona.ts';

/** Fields by which a caller would make themselves or their object more than it is. */
const SMUGGLED = {
  id: '0192f0c1-0000-7000-8000-000000000999',
  role: 'superior',
  roles: ['superior'],
  isAdmin: true,
  memberId: '0192f0c1-0000-7000-8000-000000000102',
  authorId: '0192f0c1-0000-7000-8000-000000000102',
  cellId: '0192f0c1-0000-7000-8000-000000000012',
  version: 99,
  receiptCode: 'AAAA-BBBB',
  createdAt: '2026-01-01T00:00:00+07:00',
};

describe('API3 properties: a body takes the fields of the contract and no others', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  const writing = handbookContract().operations.filter(
    ({ requestBody }) => requestBody && 'application/json' in requestBody.content,
  );

  for (const operation of writing) {
    it(operation.operationId, async () => {
      const { url, options } = sampleRequest(operation);
      const persona = allowedPersona(operation);
      const own = Object.keys(options.body ?? {});
      for (const [name, value] of Object.entries(SMUGGLED)) {
        if (own.includes(name)) continue;
        const answer = await backend.call(persona, operation.method, url, {
          ...options,
          body: { ...options.body, [name]: value },
        });
        assert.equal(answer.status, 400, `${name}: ${answer.status} ${answer.text.slice(0, 200)}`);
        assert.deepEqual(
          answer.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`),
          [`/body/${name} unknown-field`],
        );
      }
    });
  }
});
