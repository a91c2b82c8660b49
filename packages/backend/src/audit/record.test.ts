// What an audit log must not do: lose an entry, keep one of what never happened, let itself be changed, hold others up.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { inTransaction, type OpenDatabase } from '../database/database.ts';
import type { Principal } from '../identity/principal.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { GENESIS, hashOf } from './chain.ts';
import { OPERATOR, type AuditRecord, recordAudit } from './record.ts';

const CELL = newId();
const WARD = newId();
const member = { id: newId(), fullName: 'Trần Thị Ví Dụ', cell: { id: CELL, name: 'Chi bộ' } };
const secretary: Principal = {
  kind: 'person',
  subject: 'test:secretary',
  member,
  roles: [
    { role: 'member', organization: { id: CELL, name: 'Chi bộ' }, scope: 'self', duties: [] },
    { role: 'admin', organization: { id: WARD, name: 'Đảng bộ' }, scope: 'self', duties: [] },
    { role: 'secretary', organization: { id: CELL, name: 'Chi bộ' }, scope: 'self', duties: [] },
  ],
};

describe('the audit log', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.close());

  const record = (entry: Partial<AuditRecord> = {}) =>
    recordAudit(database.db, { action: 'member.viewed', actor: secretary, ...entry });
  const readChain = () =>
    database.db
      .selectFrom('auditEntries')
      .select(['id', 'number', sql<string>`entry::text`.as('entry'), 'hash'])
      .orderBy('number')
      .execute();
  const newest = () =>
    database.db.selectFrom('auditLog').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();

  it('chains each entry to the one before, by a hash that this process computes too', async () => {
    for (const action of ['member.viewed', 'role.granted', 'consent.given'] as const) await record({ action });
    let previous = GENESIS;
    for (const [index, { id, number, entry, hash }] of (await readChain()).entries()) {
      assert.equal(number, index + 1);
      assert.equal(hash, hashOf(previous, number, id, entry));
      previous = hash;
    }
    const head = await database.db.selectFrom('auditHead').selectAll().executeTakeFirstOrThrow();
    assert.deepEqual(head, { number: 3, hash: previous });
  });

  it('keeps nothing of a transaction that was rolled back, and leaves no gap', async () => {
    const before = await newest();
    await assert.rejects(
      inTransaction(database.db, async (transaction) => {
        await recordAudit(transaction, { action: 'account.approved', actor: secretary });
        throw new Error('in vain');
      }),
      /in vain/,
    );
    assert.deepEqual(await newest(), before);
    await record({ action: 'account.rejected' });
    const after = await newest();
    assert.deepEqual([after.number, after.action], [before.number + 1, 'account.rejected']);
  });

  it('fails the act that it cannot record', async () => {
    await sql`alter table audit_entries add constraint no_exports check (entry->>'action' <> 'export.made')`.execute(
      database.db,
    );
    const id = newId();
    await assert.rejects(
      inTransaction(database.db, async (transaction) => {
        await sql`insert into organizations (id) values (${id})`.execute(transaction);
        await recordAudit(transaction, { action: 'export.made', actor: secretary });
      }),
    );
    await sql`alter table audit_entries drop constraint no_exports`.execute(database.db);
    const { rows } = await sql`select from organizations where id = ${id}`.execute(database.db);
    assert.equal(rows.length, 0);
  });

  const changes: [string, string][] = [
    ['another word in an entry', `update audit_entries set entry = entry || '{"action": "x"}' where number = 1`],
    ['another hash', `update audit_entries set hash = hash where number = 1`],
    ['an entry less', `delete from audit_entries where number = 1`],
    ['no entries', `truncate audit_entries`],
    ['no head', `truncate audit_head`],
    ['an entry that brings its own place', `insert into audit_entries values (gen_random_uuid(), 9, '{}', '', '')`],
  ];
  for (const [name, change] of changes) {
    it(`refuses ${name}`, async () => {
      const before = await readChain();
      await assert.rejects(sql.raw(change).execute(database.db), /append-only/);
      assert.deepEqual(await readChain(), before);
    });
  }

  // On PGlite transactions follow one another: it has one connection.
  const oneConnection = !process.env.DATABASE_URL;
  it('is in the order of the commits and holds nobody up before its own', { skip: oneConnection }, async () => {
    await inTransaction(database.db, async (first) => {
      await recordAudit(first, { action: 'role.granted', actor: secretary });
      await inTransaction(database.db, (second) => recordAudit(second, { action: 'role.revoked', actor: secretary }));
    });
    const chain = await database.db
      .selectFrom('auditLog')
      .select('action')
      .orderBy('number', 'desc')
      .limit(2)
      .execute();
    assert.deepEqual(
      chain.map(({ action }) => action),
      ['role.granted', 'role.revoked'],
    );
  });

  it('has no fork and no gap when many record at once', async () => {
    const { number } = await newest();
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        inTransaction(database.db, async (transaction) => {
          await recordAudit(transaction, { action: 'member.listed', actor: secretary });
          await recordAudit(transaction, { action: 'member.viewed', actor: secretary });
          if (index % 4 === 0) throw new Error('in vain');
        }).catch((error: unknown) => assert.equal((error as Error).message, 'in vain')),
      ),
    );
    const chain = await readChain();
    assert.equal(chain.length, number + 60);
    assert.deepEqual(
      chain.map((entry) => entry.number),
      chain.map((_, index) => index + 1),
    );
    for (const [index, { id, number: place, entry, hash }] of chain.entries())
      assert.equal(hash, hashOf(chain[index - 1]?.hash ?? GENESIS, place, id, entry));
  });

  it('names the role nearest to the data, unless it is told which', async () => {
    const roleOf = async (entry: Partial<AuditRecord>) => {
      await record(entry);
      const { actorRole, actorOrganizationId } = await newest();
      return [actorRole, actorOrganizationId];
    };
    assert.deepEqual(await roleOf({ memberId: newId(), organizationId: CELL }), ['secretary', CELL]);
    assert.deepEqual(await roleOf({ memberId: newId(), organizationId: WARD }), ['admin', WARD]);
    assert.deepEqual(await roleOf({ memberId: member.id, organizationId: CELL }), ['member', CELL]);
    assert.deepEqual(await roleOf({ organizationId: CELL, as: { role: 'member', organizationId: CELL } }), [
      'member',
      CELL,
    ]);
    assert.deepEqual(await roleOf({ actor: OPERATOR }), [null, null]);
  });

  it('takes ids and words, and nothing that could be personal data', async () => {
    const memberIds = [newId(), newId()];
    await record({ details: { fields: ['citizenId', 'phone'], count: 2, memberIds } });
    assert.deepEqual((await newest()).details, { fields: ['citizenId', 'phone'], count: 2, memberIds });
    const { number } = await newest();
    for (const personal of ['Nguyễn Văn Mẫu', 'le van an', '099123456789', '+84900000012', '0900000012', ''])
      for (const details of [{ note: personal }, { list: ['ok', personal] }])
        await assert.rejects(record({ details }), /could be personal data/, personal);
    assert.equal((await newest()).number, number);
    const { rows } = await sql<{ text: string }>`select entry::text as text from audit_entries`.execute(database.db);
    assert.ok(rows.every(({ text }) => !text.includes(member.fullName)));
  });
});
