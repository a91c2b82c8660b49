// OWASP API1:2023, broken object level authorization. That nobody of another province reaches an object stands in
// contract/matrix.test.ts; here the next cell of the same ward, and the next member of the same cell.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handbookContract, type Operation } from '../contract/contract.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { objectsOf } from '../testing/objects.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';

type Ids = Readonly<Record<string, string>>;

const { operations } = handbookContract();
const withId = operations.filter(({ path }) => path.includes('{'));
const idName = ({ path }: Operation): string => /\{(\w+)\}/.exec(path)?.[1] ?? '';
/** Of everybody in the cell: what a member may see, whoever made it. All other ids of the contract are of somebody. */
const SHARED = ['organizationId', 'meetingId', 'documentId', 'announcementId'];
const allows = ({ permission }: Operation, ...roles: string[]) =>
  permission?.public === true || (permission?.allow ?? []).some(({ role, duty }) => roles.includes(role) && !duty);
const comparable = ({ status, body, text }: TestAnswer) => ({ status, body: body ? { ...body, requestId: '' } : text });

describe('API1 objects: what is not in reach is like what is not there', () => {
  let backend: TestBackend;
  /** Of the cell beside that of the secretary. */
  let nextCell: Ids;
  /** Of another member of the cell of the member: what is theirs alone. */
  let nextMember: Ids;

  before(async () => {
    backend = await createTestBackend();
    const { db } = backend.database;
    nextCell = await objectsOf(db, { organizationId: SAMPLE.otherCell, memberId: SAMPLE_PERSONS.otherCellMember.id });
    const own = await objectsOf(db, { organizationId: SAMPLE.cell, memberId: SAMPLE_PERSONS.committeeMember.id });
    nextMember = Object.fromEntries(Object.entries(own).filter(([name]) => !SHARED.includes(name)));
  });
  after(() => backend.close());

  it('there is one of every kind', () => {
    for (const [name, id] of Object.entries({ ...nextCell, ...nextMember })) assert.notEqual(id, '', name);
    for (const operation of withId) assert.ok(idName(operation) in nextCell, `no object for ${idName(operation)}`);
  });

  it('which those of the next cell do see', async () => {
    for (const operation of withId.filter(({ method, path }) => method === 'GET' && path.endsWith('}'))) {
      if (!allows(operation, 'member', 'deputySecretary')) continue;
      const { status, text } = await backend.call('otherCellMember', 'GET', sampleRequest(operation, nextCell).url);
      assert.equal(status, 200, `${operation.operationId} ${text.slice(0, 200)}`);
    }
  });

  async function sameAsMissing(
    caller: 'secretary' | 'admin' | 'member',
    operation: Operation,
    ids: Ids,
  ): Promise<void> {
    const real = sampleRequest(operation, ids);
    const made = sampleRequest(operation);
    const answer = await backend.call(caller, operation.method, real.url, real.options);
    assert.ok([403, 404].includes(answer.status), `${operation.operationId} as ${caller}: ${answer.status}`);
    const missing = await backend.call(caller, operation.method, made.url, made.options);
    assert.deepEqual(comparable(answer), comparable(missing), operation.operationId);
  }

  for (const operation of withId) {
    it(`${operation.operationId}: of the next cell, for the secretary and the admin of this one`, async () => {
      for (const caller of ['secretary', 'admin'] as const) await sameAsMissing(caller, operation, nextCell);
    });
  }

  for (const operation of withId.filter((one) => !SHARED.includes(idName(one)))) {
    // prettier-ignore
    it(`${operation.operationId}: of the next member, for a member`, () =>
      sameAsMissing('member', operation, nextMember));
  }

  it('and no list shows one of them', async () => {
    const lists = operations.filter(({ method, path }) => method === 'GET' && !path.includes('{') && path !== '/events/stream'); // prettier-ignore
    for (const operation of lists) {
      for (const [caller, ids] of [
        ['secretary', nextCell],
        ['admin', nextCell],
        ['member', nextMember],
      ] as const) {
        const url = sampleRequest(operation).url;
        const { text } = await backend.call(caller, 'GET', `${url}${url.includes('?') ? '&' : '?'}limit=100`);
        for (const [name, id] of Object.entries(ids))
          assert.ok(!text.includes(`"id":"${id}"`), `${operation.operationId} as ${caller} shows ${name}`);
      }
    }
  });
});
