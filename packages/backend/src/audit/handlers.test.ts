// The log in the eyes of those who may read it: the member their own, the secretary the cell, the superior what is below.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { auditActions, auditPurposes } from './actions.ts';
import { OPERATOR, recordAudit } from './record.ts';

const MEMBER = SAMPLE_PERSONS.member.id;
const NEIGHBOUR = SAMPLE_PERSONS.otherCellMember.id;

interface Item {
  readonly id: string;
  readonly action: string;
  readonly actor: {
    memberId: string | null;
    fullName: string | null;
    role: string | null;
    organization: object | null;
  };
}

/** To read the log is a look as well: each reading of this test adds one. */
const withoutLooksAtLog = (items: Item[]) => items.filter(({ action }) => action !== 'audit.viewed');

describe('the audit log', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
    const call: TestBackend['call'] = (...request) => backend.call(...request);
    await call('secretary', 'GET', `/member-profiles/${MEMBER}`);
    await call('superior', 'GET', `/member-profiles/${MEMBER}`);
    await call('superior', 'GET', `/member-profiles/${NEIGHBOUR}`);
    await call('secretary', 'POST', `/member-profiles/${MEMBER}/reveals`, {
      body: { fields: ['phone'], purpose: 'contact' },
    });
    await call('member', 'POST', `/member-profiles/${MEMBER}/reveals`, {
      body: { fields: ['citizenId'], purpose: 'ownData' },
    });
    await call('otherProvinceSecretary', 'GET', `/member-profiles/${SAMPLE_PERSONS.otherProvinceSecretary.id}`);
    await recordAudit(backend.database.db, {
      action: 'retention.applied',
      actor: OPERATOR,
      organizationId: SAMPLE.cell,
    });
  });
  after(() => backend.close());

  const read = async (as: Parameters<TestBackend['call']>[0], path: string): Promise<Item[]> => {
    const { status, body } = await backend.call(as, 'GET', path);
    assert.equal(status, 200);
    return withoutLooksAtLog(body.items as Item[]);
  };

  it('tells a member who saw their data, in which role, and why; the name only inside the own cell', async () => {
    const items = await read('member', '/members/me/accesses');
    const cell = { id: SAMPLE.cell, name: 'Chi bộ Tổ dân phố số 4' };
    const told = items.map(({ id: _, ...item }) => item);
    const seen = told.map(({ at, ...item }: Record<string, unknown>) => {
      assert.ok(Math.abs(Date.parse(String(at)) - Date.now()) < 600_000, String(at));
      return item;
    });
    const { member, secretary, superior } = SAMPLE_PERSONS;
    assert.deepEqual(seen, [
      {
        action: 'member.revealed',
        actor: { memberId: member.id, fullName: member.fullName, role: 'member', organization: cell },
        byMyself: true,
        onMyBehalf: false,
        fields: ['citizenId'],
        purpose: 'ownData',
      },
      {
        action: 'member.revealed',
        actor: { memberId: secretary.id, fullName: secretary.fullName, role: 'secretary', organization: cell },
        byMyself: false,
        onMyBehalf: false,
        fields: ['phone'],
        purpose: 'contact',
      },
      {
        action: 'member.viewed',
        actor: {
          memberId: superior.id,
          fullName: null,
          role: 'superior',
          organization: { id: SAMPLE.ward, name: 'Đảng bộ phường Thử Nghiệm' },
        },
        byMyself: false,
        onMyBehalf: false,
        fields: [],
        purpose: null,
      },
      {
        action: 'member.viewed',
        actor: { memberId: secretary.id, fullName: secretary.fullName, role: 'secretary', organization: cell },
        byMyself: false,
        onMyBehalf: false,
        fields: [],
        purpose: null,
      },
    ]);
  });

  it('tells a member nothing of others', async () => {
    assert.deepEqual(await read('deputySecretary', '/members/me/accesses'), []);
    assert.equal((await read('otherCellMember', '/members/me/accesses')).length, 1);
  });

  it('is open to the secretary for the cell and to the superior for all below, and no further', async () => {
    const cell = await read('secretary', '/audit-entries');
    assert.deepEqual(
      cell.map(({ action }) => action),
      ['retention.applied', 'member.revealed', 'member.revealed', 'member.viewed', 'member.viewed'],
    );
    const ward = await read('superior', '/audit-entries');
    assert.equal(ward.length, cell.length + 1, 'with the look at the member of the other cell');
    const [, , , bySuperior] = cell;
    assert.equal(bySuperior?.actor.fullName, null, 'from above the cell');
    assert.ok(ward.every(({ actor }) => actor.memberId === null || actor.fullName !== null));
    const province = await read('otherProvinceSecretary', '/audit-entries');
    assert.deepEqual(province, [], 'one’s own record leaves none');
    for (const as of ['member', 'admin', 'deputySecretary', 'committeeMember', 'office'] as const)
      assert.equal((await backend.call(as, 'GET', '/audit-entries')).status, 403, as);
  });

  it('names nobody for what a command on the server did', async () => {
    const [entry] = await read('secretary', '/audit-entries');
    assert.deepEqual(entry?.actor, { memberId: null, fullName: null, role: null, organization: null });
  });

  it('can be narrowed to a member and to an actor', async () => {
    const of = await read('superior', `/audit-entries?memberId=${NEIGHBOUR}`);
    assert.deepEqual(
      of.map(({ action }) => action),
      ['member.viewed'],
    );
    const by = await read('superior', `/audit-entries?actorId=${SAMPLE_PERSONS.superior.id}`);
    assert.deepEqual(
      by.map(({ action }) => action),
      ['member.viewed', 'member.viewed'],
    );
    assert.deepEqual(await read('secretary', `/audit-entries?memberId=${NEIGHBOUR}`), []);
  });

  it('is read page by page, each entry once, also while others are written', async () => {
    const whole = (await read('secretary', '/audit-entries')).map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await backend.call('secretary', 'GET', `/audit-entries?limit=2${cursor}`);
      paged.push(...withoutLooksAtLog(body.items as Item[]).map(({ id }) => id));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
      await backend.call('secretary', 'GET', '/members?limit=1');
    }
    assert.deepEqual(paged, whole);
  });

  it('knows the actions and purposes of the contract, no others', () => {
    const path = fileURLToPath(import.meta.resolve('@sotay/contract/handbook.json'));
    const { components } = JSON.parse(readFileSync(path, 'utf8')) as {
      components: { schemas: Record<string, { 'x-known-values'?: string[]; enum?: string[] }> };
    };
    const { AuditAction, AuditPurpose, RevealPurpose } = components.schemas;
    assert.deepEqual(AuditAction?.['x-known-values'], [...auditActions]);
    assert.deepEqual(AuditPurpose?.['x-known-values'], [...auditPurposes]);
    assert.deepEqual(RevealPurpose?.enum, [...auditPurposes]);
  });
});
