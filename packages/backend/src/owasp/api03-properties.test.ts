// OWASP API3:2023, broken object property level authorization: what may be written, field by field. What may be read is
// masked by the contract (contract/masking.test.ts) and by the matrix's search for unmasked numbers.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handbookContract, type Operation } from '../contract/contract.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { MAKE } from '../testing/objects.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
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
  state: 'approved',
  status: 'active',
  activityState: 'active',
  decidedBy: '0192f0c1-0000-7000-8000-000000000102',
  publishedAt: '2026-01-01T00:00:00+07:00',
  organization: { id: '0192f0c1-0000-7000-8000-000000000012', version: 99 },
};

const fieldsOf = ({ requestBody }: Operation): readonly string[] =>
  Object.keys(requestBody?.content['application/json']?.schema?.properties ?? {});

/** The body with the field added to the object at each place below its own. */
function nested(body: unknown, field: object, place = ''): { place: string; body: unknown }[] {
  if (typeof body !== 'object' || body === null) return [];
  const entries = Object.entries(body).flatMap(([key, value]) =>
    nested(value, field, `${place}/${key}`).map((found) => ({
      place: found.place,
      body: Array.isArray(body) ? body.with(Number(key), found.body) : { ...body, [key]: found.body },
    })),
  );
  return place === '' || Array.isArray(body) ? entries : [...entries, { place, body: { ...body, ...field } }];
}

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
      const own = fieldsOf(operation);
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
      for (const { place, body } of nested(options.body, { state: 'approved' })) {
        const answer = await backend.call(persona, operation.method, url, { ...options, body: body as object });
        assert.equal(answer.status, 400, `${place}: ${answer.status} ${answer.text.slice(0, 200)}`);
        assert.equal(answer.body.errors[0].pointer, `/body${place}/state`);
      }
    });
  }

  it('has something nested to try', () => {
    const found = writing.flatMap((operation) => nested(sampleRequest(operation).options.body, {}));
    assert.ok(found.length > 0);
  });

  it('a prototype is a field like any other', async () => {
    for (const field of ['"__proto__":{"state":"answered"}', '"constructor":{"prototype":{"state":"answered"}}']) {
      const { status } = await backend.call('member', 'POST', '/feedback', {
        body: Buffer.from(`{"kind":"question","recipient":"cell","subject":"A","body":"B",${field}}`),
        headers: { 'content-type': 'application/json' },
      });
      assert.equal(status, 400, field);
    }
  });

  it('a meeting takes the two states that it may be put into by hand, and no other', async () => {
    const { db } = backend.database;
    const id = await MAKE.meetingId(db, { organizationId: SAMPLE.cell, memberId: SAMPLE_PERSONS.member.id });
    for (const state of ['draft', 'notified', 'held', 'minuted', 'reported', 'deleted']) {
      const { status } = await backend.call('secretary', 'PATCH', `/meetings/${id}`, {
        body: { state, stateReason: 'Thử.' },
        headers: { 'if-match': '"1"' },
      });
      assert.equal(status, 400, state);
    }
    const kept = await db.selectFrom('meetings').select(['state', 'version']).where('id', '=', id).executeTakeFirst();
    assert.deepEqual(kept, { state: 'notified', version: 1 });
  });
});
