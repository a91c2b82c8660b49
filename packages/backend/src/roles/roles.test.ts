import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, afterEach, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { inTransaction } from '../database/database.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { RoleAssignment } from './store.ts';
import { type Caller, codeOf, createRoleBackend, type Persona, REASON, TODAY } from './testing.ts';

const DELEGATION = { role: 'admin', basisDocument: '12-CV/ĐU' };

let world: Awaited<ReturnType<typeof createRoleBackend>>;
before(async () => {
  world = await createRoleBackend();
});
after(() => world.backend.close());
afterEach(() => world.reset());

const call = (as: Caller, path: string) => world.backend.call(as, 'GET', path);
const rolesOf = async (as: Persona) =>
  (await call(as, '/sessions/current')).body.roles.map(({ role }: { role: string }) => role) as string[];

describe('a role', () => {
  it('opens what it opens at the next request, and nothing at the one after its end', async () => {
    assert.equal((await call('member', '/members')).status, 403);
    const role = await world.granted('superior', 'member', { ...DELEGATION, to: '2027-05-31' });
    assert.partialDeepStrictEqual(role, {
      member: { fullName: 'Nguyễn Văn Mẫu' },
      organization: { name: 'Chi bộ Tổ dân phố số 4' },
      scope: 'self',
      from: TODAY,
      to: '2027-05-31',
      state: 'active',
      grantedBy: 'Đặng Thị Thí Dụ',
      mayEnd: true,
    });
    assert.equal((await call('member', '/members')).status, 200);
    const { status, body, text } = await world.end('superior', role);
    assert.equal(status, 200, text);
    assert.partialDeepStrictEqual(body, { state: 'revoked', to: '2027-05-31', endReason: REASON, mayEnd: false });
    assert.equal((await call('member', '/members')).status, 403);
    assert.deepEqual((await world.end('superior', role)).body, body, 'a retry gets the same answer');
  });

  it('that ended yesterday opens nothing today, and one of tomorrow nothing yet', async () => {
    await world.granted('superior', 'member', { ...DELEGATION, to: TODAY });
    await world.granted('superior', 'member', { role: 'committeeMember', from: '2026-11-28' });
    assert.deepEqual(await rolesOf('member'), ['member', 'admin']);
    world.clock.now = new Date('2026-11-28T00:00:01+07:00');
    assert.deepEqual(await rolesOf('member'), ['member', 'committeeMember']);
    assert.deepEqual(
      (await world.list('superior', `?organizationId=${SAMPLE.cell}`)).slice(0, 2).map(({ state, to }) => [state, to]),
      [
        ['active', null],
        ['expired', TODAY],
      ],
    );
  });

  it('that was to begin later and is ended before has held on no day', async () => {
    const role = await world.granted('admin', 'member', { from: '2026-12-01', to: '2026-12-31' });
    assert.equal((await world.end('admin', role)).body.state, 'revoked');
    world.clock.now = new Date('2026-12-05T09:00:00+07:00');
    assert.deepEqual(await rolesOf('member'), ['member']);
    await world.granted('admin', 'member', { from: '2026-11-28', to: '2026-12-31' });
  });

  it('is granted and ended by nobody for themselves, nor beyond their reach', async () => {
    assert.deepEqual(codeOf(await world.grant('admin', 'admin', { role: 'secretary' })), [409, 'own-role']);
    const [own] = await world.list('admin', '?role=admin&state=active');
    assert.ok(own && !own.mayEnd);
    assert.deepEqual(codeOf(await world.end('admin', own)), [409, 'own-role']);
    const wide = { ...DELEGATION, scope: 'subtree' };
    const widened = await world.grant('admin', 'member', wide);
    assert.deepEqual([...codeOf(widened), widened.body.errors[0].pointer], [422, 'role-beyond-reach', '/body/scope']);
    const elsewhere = { organizationId: SAMPLE.otherCell };
    assert.deepEqual(codeOf(await world.grant('admin', 'otherCellMember', elsewhere)), [404, 'not-found']);
    assert.deepEqual(codeOf(await world.grant('superior', 'member', { organizationId: SAMPLE.province })), [404, 'not-found']); // prettier-ignore
    const outside = await world.grant('superior', 'otherCellMember');
    assert.deepEqual(codeOf(outside), [422, 'member-outside']);
    const unknown = await world.backend.call('superior', 'POST', '/roles', {
      body: { memberId: crypto.randomUUID(), role: 'committeeMember', organizationId: SAMPLE.cell },
    });
    assert.deepEqual(codeOf(unknown), codeOf(outside), 'who is a member elsewhere is not told');
  });

  it('of an admin is handed on for no longer than it is held, except by the superior committee', async () => {
    const own = world.db.updateTable('roleAssignments').where('memberId', '=', SAMPLE_PERSONS.admin.id);
    await own.set({ validTo: '2027-06-01' }).execute();
    for (const to of [null, '2027-06-01']) {
      const refused = await world.grant('admin', 'member', { ...DELEGATION, to });
      assert.deepEqual([...codeOf(refused), refused.body.errors[0].pointer], [422, 'role-beyond-reach', '/body/to']);
    }
    await world.granted('admin', 'member', { ...DELEGATION, to: '2027-05-31' });
    await world.granted('admin', 'committeeMember', { role: 'deputySecretary' });
    await world.granted('superior', 'deputySecretary', DELEGATION);
    // A wider right that lasts does not come with a narrow one that ends, and the other way round.
    const wide = await world.assign('admin', { organizationId: SAMPLE.ward, scope: 'subtree', validTo: '2027-01-01' });
    const widely = { ...DELEGATION, scope: 'subtree', organizationId: SAMPLE.ward };
    assert.deepEqual(codeOf(await world.grant('admin', 'office', { ...widely, to: '2027-05-31' })), [
      422,
      'role-beyond-reach',
    ]);
    await world.granted('admin', 'office', { ...widely, to: '2026-12-31' });
    await world.db.updateTable('roleAssignments').set({ validTo: null }).where('id', '=', wide).execute();
    await world.granted('admin', 'applicant', DELEGATION);
    await own.set({ validTo: null }).execute();
  });

  it('is ended on the version that was read', async () => {
    const role = await world.granted('superior', 'member');
    assert.equal((await world.end('superior', { ...role, version: 9 })).status, 412);
    assert.equal((await world.backend.call('superior', 'PUT', `/roles/${role.id}/end`, { body: { reason: REASON } })).status, 428); // prettier-ignore
    assert.equal((await world.end('superior', role)).status, 200);
  });

  it('stands in the audit log without a name, and is told to the member and to those who grant there', async () => {
    const position = (await call('member', '/events')).body.lastEventId as string;
    const role = await world.granted('admin', 'member');
    await world.end('superior', role);
    const { rows } = await sql<{ entry: { action: string; actor: { role: string }; details: unknown } }>`
      select entry from audit_entries where entry->'subject'->>'id' = ${role.id} order by id`.execute(world.db);
    assert.deepEqual(
      rows.map(({ entry }) => [entry.action, entry.actor.role, entry.details]),
      [
        ['role.granted', 'admin', { role: 'committeeMember', scope: 'self', duties: [] }],
        ['role.revoked', 'superior', { role: 'committeeMember' }],
      ],
    );
    const told = async (as: Caller) =>
      (await call(as, `/events?after=${position}`)).body.items.map(({ type }: { type: string }) => type) as string[];
    for (const reader of ['member', 'admin', 'superior'] as const)
      assert.deepEqual(await told(reader), ['role.granted', 'role.revoked'], reader);
    for (const reader of ['secretary', 'otherCellMember', 'otherProvinceSecretary'] as const)
      assert.deepEqual(await told(reader), [], reader);
  });
});

describe('the one secretary of an organisation', () => {
  it('is whom a second grant leads to, without naming them in the problem', async () => {
    const answer = await world.grant('superior', 'member', { role: 'secretary' });
    assert.deepEqual(codeOf(answer), [409, 'secretary-exists']);
    assert.doesNotMatch(answer.text, /Ví Dụ/);
    const place = String(answer.headers.location).replace(/^\/v1/, '');
    const [holder] = (await call('superior', `${place}&state=active`)).body.items as RoleAssignment[];
    assert.equal(holder?.member.fullName, 'Trần Thị Ví Dụ');
  });

  it('is one of two that are granted at once', async () => {
    const at = { role: 'secretary', organizationId: SAMPLE.ward };
    const answers = await Promise.all([
      world.grant('superior', 'member', at),
      world.grant('superior', 'secretary', at),
      world.grant('superior', 'committeeMember', { ...at, from: '2026-12-01' }),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
  });

  it('may be followed by another from the day after', async () => {
    const at = { role: 'secretary', organizationId: SAMPLE.ward };
    await world.granted('superior', 'member', { ...at, to: '2026-12-31' });
    assert.equal((await world.grant('superior', 'secretary', { ...at, from: '2026-12-31' })).status, 409);
    await world.granted('superior', 'secretary', { ...at, from: '2027-01-01' });
  });
});

describe('who loses the right while the request is on its way', () => {
  it('grants nothing', async () => {
    const id = await world.assign('member');
    const payload = new Readable({
      read() {
        const change = { validTo: TODAY };
        void world.db.updateTable('roleAssignments').set(change).where('id', '=', id).execute().then(() => {
          const body = { memberId: SAMPLE_PERSONS.secretary.id, role: 'committeeMember', organizationId: SAMPLE.cell };
          this.push(JSON.stringify(body));
          this.push(null);
        }); // prettier-ignore
      },
    });
    const answer = await world.backend.app.inject({
      method: 'POST',
      url: '/v1/roles',
      headers: {
        ...(await world.backend.authorization('member')),
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      payload,
    });
    assert.deepEqual([answer.statusCode, answer.json<{ code: string }>().code], [403, 'not-allowed']);
  });

  it('waits for a decision that is being kept, and the next decision is refused', async () => {
    const role = await world.granted('superior', 'member', DELEGATION);
    const ended: string[] = [];
    let ending: Promise<unknown> | undefined;
    await inTransaction(world.db, async (transaction) => {
      await sql`select from role_assignments where id = ${role.id} for share`.execute(transaction);
      ending = world.end('superior', role).then(({ status }) => ended.push(String(status)));
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(ended, []);
    });
    await ending;
    assert.deepEqual(ended, ['200']);
    assert.equal((await world.grant('member', 'secretary')).status, 403);
  });

  it('ends the other first or is ended, when two admins end each other', async () => {
    const [first, second] = [
      await world.granted('superior', 'member', DELEGATION),
      await world.granted('superior', 'deputySecretary', DELEGATION),
    ];
    const answers = await Promise.all([world.end('member', second), world.end('deputySecretary', first)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 403]);
  });
});

describe('a duty', () => {
  it('lets the deputy it was handed to approve accounts, and no other', async () => {
    const [account] = (await call('deputySecretary', '/accounts?state=pending')).body.items;
    const approve = (as: Caller) =>
      world.backend.call(as, 'PUT', `/accounts/${account.id}/approval`, {
        headers: { 'if-match': `"${account.version}"` },
      });
    await world.assign('member', { role: 'deputySecretary' });
    assert.deepEqual(codeOf(await approve('member')), [403, 'not-allowed']);
    assert.equal((await approve('deputySecretary')).body.state, 'active');
  });

  it('lets the committee member it was handed to decide on absences', async () => {
    const { rows } = await sql<{ id: string; version: number }>`
      select request.id, request.version from absence_requests request join meetings on meetings.id = meeting_id
       where organization_id = ${SAMPLE.cell} and request.state = 'submitted' limit 1`.execute(world.db);
    const [request] = rows;
    assert.ok(request);
    const decide = () =>
      world.backend.call('member', 'PUT', `/absence-requests/${request.id}/decision`, {
        body: { decision: 'accepted' },
        headers: { 'if-match': `"${request.version}"` },
      });
    const plain = await world.granted('superior', 'member', { role: 'committeeMember' });
    assert.deepEqual(codeOf(await decide()), [403, 'not-allowed']);
    await world.end('superior', plain);
    await world.granted('superior', 'member', { role: 'committeeMember', duties: ['decideAbsences'] });
    assert.equal((await decide()).status, 200);
  });

  it('that is taken away while the request is on its way no longer decides', async () => {
    const [account] = (await call('secretary', '/accounts?state=pending')).body.items;
    const id = await world.assign('member', { role: 'deputySecretary', duties: ['approveAccounts'] });
    const payload = new Readable({
      read() {
        void world.db.updateTable('roleAssignments').set({ duties: [] }).where('id', '=', id).execute().then(() => {
          this.push(JSON.stringify({ reason: REASON }));
          this.push(null);
        }); // prettier-ignore
      },
    });
    const answer = await world.backend.app.inject({
      method: 'PUT',
      url: `/v1/accounts/${account.id}/rejection`,
      headers: {
        ...(await world.backend.authorization('member')),
        'content-type': 'application/json',
        'if-match': `"${account.version}"`,
      },
      payload,
    });
    assert.equal(answer.statusCode, 403);
  });
});

describe('an admin', () => {
  it('prepares an account, which goes on waiting for those who decide', async () => {
    const [account] = (await call('admin', '/accounts')).body.items;
    const prepare = (as: Caller, note?: string) =>
      world.backend.call(as, 'PUT', `/accounts/${account.id}/preparation`, {
        body: note ? { note } : {},
        headers: { 'if-match': `"${account.version}"` },
      });
    assert.equal((await prepare('secretary')).status, 403);
    const answer = await prepare('admin', 'Đã gặp đồng chí tại nhà.');
    assert.equal(answer.status, 200, answer.text);
    const { items } = (await call('secretary', '/accounts?state=pending')).body;
    const seen = items.find(({ id }: { id: string }) => id === account.id);
    assert.partialDeepStrictEqual(seen, {
      state: 'pending',
      version: account.version,
      preparation: { by: 'Hoàng Văn Giả Định', note: 'Đã gặp đồng chí tại nhà.' },
    });
    const { body } = await world.backend.call('secretary', 'PUT', `/accounts/${account.id}/approval`, {
      headers: { 'if-match': `"${account.version}"` },
    });
    assert.deepEqual([body.state, body.preparation], ['active', null]);
    assert.equal((await prepare('admin')).status, 404, 'an admin reads those that wait only');
  });

  it('of scope subtree does below what one of scope self does in the cell', async () => {
    const meeting = { organizationId: SAMPLE.cell, kind: 'cellRegular', title: 'x', period: '2026-12', startsAt: '2026-12-20T19:00:00+07:00' }; // prettier-ignore
    const announcement = { organizationId: SAMPLE.cell, title: 'x', body: 'x' };
    const create = (path: string, body: object) => world.backend.call('office', 'POST', path, { body });
    const opened = async () => [
      (await create('/meetings', meeting)).status,
      (await create('/announcements', announcement)).status,
      (await call('office', '/accounts?state=pending')).body?.items?.some(({ cell }: { cell: { id: string } }) => cell.id === SAMPLE.cell), // prettier-ignore
      (await world.grant('office', 'member', { role: 'committeeMember' })).status,
    ];
    const narrow = await world.assign('office', { organizationId: SAMPLE.ward, basisDocument: '1' });
    assert.deepEqual(await opened(), [404, 404, false, 404]);
    await world.db.updateTable('roleAssignments').set({ scope: 'subtree' }).where('id', '=', narrow).execute();
    assert.deepEqual(await opened(), [201, 201, true, 201]);
    assert.deepEqual(codeOf(await world.grant('office', 'member', { role: 'superior', organizationId: SAMPLE.ward })), [
      422,
      'role-beyond-reach',
    ]);
    const province = { organizationId: SAMPLE.otherProvinceCell };
    assert.equal((await world.grant('office', 'otherProvinceSecretary', province)).status, 404);
    // Their account waits for the superior committee, whose task this admin has not.
    const waiting = (await call('superior', '/accounts?state=pending')).body.items[0];
    const ifMatch = { headers: { 'if-match': `"${waiting.version}"` } };
    assert.equal((await world.backend.call('office', 'PUT', `/accounts/${waiting.id}/approval`, ifMatch)).status, 403);
  });
});

describe('the review', () => {
  const review = async (as: Caller, query = '?limit=100') => {
    const answer = await call(as, `/role-reviews${query}`);
    assert.equal(answer.status, 200, answer.text);
    return answer.body.items as {
      organization: { id: string };
      holders: RoleAssignment[];
      findings: { kind: string; roleId: string | null }[];
      grantableRoles: string[];
      widestScope: string;
    }[];
  };
  const findingsAt = async (id: string) =>
    (await review('superior')).find(({ organization }) => organization.id === id)?.findings.map(({ kind }) => kind);

  it('names who holds a role and takes no part in the organisation, since nobody can use it', async () => {
    const { id: memberId } = SAMPLE_PERSONS.secretary;
    const set = (state: string) =>
      world.db.updateTable('members').set({ activityState: state }).where('id', '=', memberId).execute();
    for (const state of ['suspended', 'expelled', 'deceased']) {
      await set(state);
      assert.deepEqual(await findingsAt(SAMPLE.cell), ['holderOutside'], state);
    }
    await set('active');
    const move = (organizationId: string) =>
      world.db.updateTable('memberships').set({ organizationId }).where('memberId', '=', memberId).execute();
    await move(SAMPLE.otherCell);
    const [found] = (await review('superior')).filter(({ organization }) => organization.id === SAMPLE.cell);
    const held = found?.holders.find(({ role }) => role === 'secretary');
    assert.deepEqual(found?.findings, [{ kind: 'holderOutside', roleId: held?.id }]);
    await move(SAMPLE.cell);
    assert.deepEqual(await findingsAt(SAMPLE.cell), []);
    const superior = world.db.updateTable('memberships').where('memberId', '=', SAMPLE_PERSONS.office.id);
    await superior.set({ organizationId: SAMPLE.otherProvinceCell }).execute();
    assert.deepEqual(await findingsAt(SAMPLE.ward), ['noSecretary', 'holderOutside']);
    await superior.set({ organizationId: SAMPLE_PERSONS.office.cellId }).execute();
  });

  it('says what is to be put right, organisation by organisation, and that first', async () => {
    const found = await review('superior');
    const byId = Object.fromEntries(
      found.map(({ organization, findings }) => [organization.id, findings.map(({ kind }) => kind)]),
    );
    assert.deepEqual(byId, {
      [SAMPLE.ward]: ['noSecretary'],
      [SAMPLE.otherCell]: ['secretaryWithoutAccount', 'endsSoon'],
      '0192f0c1-0000-7000-8000-000000000013': ['secretaryWithoutAccount', 'noBasis'],
      '0192f0c1-0000-7000-8000-000000000014': ['secretaryWithoutAccount', 'ended'],
      [SAMPLE.cell]: [],
    });
    assert.equal(found.at(-1)?.organization.id, SAMPLE.cell);
    for (const { holders, findings } of found)
      for (const { roleId } of findings) assert.ok(roleId === null || holders.some(({ id }) => id === roleId));
  });

  it('names whoever holds a role, so that every role that can be granted can be seen and ended', async () => {
    const rolesAt = async (id: string) =>
      (await review('superior')).find(({ organization }) => organization.id === id)?.holders.map(({ role }) => role);
    assert.deepEqual(await rolesAt(SAMPLE.cell), ['secretary', 'deputySecretary', 'committeeMember', 'admin']);
    assert.deepEqual(await rolesAt(SAMPLE.ward), ['superior', 'office']);
    await world.granted('superior', 'member', { role: 'office', organizationId: SAMPLE.ward });
    const ward = (await review('superior')).find(({ organization }) => organization.id === SAMPLE.ward);
    assert.deepEqual(
      ward?.holders.map(({ role, mayEnd }) => [role, mayEnd]),
      [
        ['superior', false],
        ['office', true],
        ['office', true],
      ],
    );
  });

  const table: [string, object, string | null][] = [
    ['31 days before its end', { validTo: '2026-12-29' }, null],
    ['30 days before its end', { validTo: '2026-12-28' }, 'endsSoon'],
    ['on its last day', { validTo: '2026-11-28' }, 'endsSoon'],
    ['the day after', { validTo: TODAY }, 'ended'],
    ['90 days after', { validTo: '2026-08-30' }, 'ended'],
    ['longer after', { validTo: '2026-08-29' }, null],
    ['when somebody ended it', { validTo: TODAY, endedAt: `${TODAY}T08:00:00+07:00` }, null],
    ['without a document', { validTo: null, basisDocument: null }, 'noBasis'],
    ['from tomorrow without a document', { validFrom: '2026-11-28', basisDocument: null }, 'noBasis'],
  ];
  for (const [when, fields, expected] of table) {
    it(`finds ${expected ?? 'nothing'} in admin rights ${when}`, async () => {
      await world.assign('member', { basisDocument: '12-CV/ĐU', ...fields });
      assert.deepEqual(await findingsAt(SAMPLE.cell), expected ? [expected] : []);
    });
  }

  it('finds nothing in rights that ended and were given anew', async () => {
    await world.assign('member', { basisDocument: '1', validTo: TODAY });
    await world.assign('member', { basisDocument: '2', validFrom: TODAY });
    assert.deepEqual(await findingsAt(SAMPLE.cell), []);
  });

  it('is of the own cell for its admin, who is offered what may be granted there', async () => {
    const [own, ...others] = await review('admin');
    assert.deepEqual([own?.organization.id, others], [SAMPLE.cell, []]);
    assert.deepEqual(own?.grantableRoles, ['committeeMember', 'deputySecretary', 'secretary', 'admin']);
    assert.equal(own.widestScope, 'self');
    const ward = (await review('superior', `?organizationId=${SAMPLE.ward}`)).find(({ organization }) => organization.id === SAMPLE.ward); // prettier-ignore
    assert.deepEqual([ward?.grantableRoles.length, ward?.widestScope], [6, 'subtree']);
    assert.equal((await call('secretary', '/role-reviews')).status, 403);
  });

  it('and the list go on page by page without loss', async () => {
    for (const path of ['/role-reviews', '/roles'] as const) {
      const all = (await call('superior', `${path}?limit=100`)).body.items as object[];
      const paged: object[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await call('superior', `${path}?limit=2${cursor && `&cursor=${cursor}`}`);
        paged.push(...(body.items as object[]));
        cursor = body.nextCursor as string | null;
      }
      assert.deepEqual(paged, all);
    }
  });

  it('and the list can be narrowed', async () => {
    const admins = await world.list('superior', '?role=admin&limit=100');
    assert.ok(admins.length > 0 && admins.every(({ role }) => role === 'admin'));
    for (const state of ['active', 'expired', 'upcoming', 'revoked'] as const) {
      const expected = admins.filter((one) => one.state === state);
      assert.deepEqual(await world.list('superior', `?role=admin&state=${state}&limit=100`), expected);
    }
    const ofCell = await world.list('superior', `?organizationId=${SAMPLE.otherCell}`);
    assert.ok(ofCell.length > 0 && ofCell.every(({ organization }) => organization.id === SAMPLE.otherCell));
  });
});
