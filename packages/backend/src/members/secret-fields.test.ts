import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type RootOperationNode, sql } from 'kysely';
import type { OpenDatabase } from '../database/database.ts';
import { inventedMember } from '../sample/invented-member.ts';
import { sampleId } from '../sample/organizations.ts';
import { seedDemo } from '../sample/seed.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { addEndpoint } from '../webhooks/endpoints.ts';
import { openMember } from './secret-fields.ts';
import { findMember, findMemberByCitizenId, insertMembers } from './store.ts';

describe('what is stored of a member', () => {
  let database: OpenDatabase;
  const member = { ...inventedMember(sampleId(900), 777_777, '2026-11-27'), phone: '+84900000077' };
  before(async () => {
    database = await createTestDatabase();
    await seedDemo(database.db, new Date('2026-11-27T08:00:00+07:00'));
    await insertMembers(database.db, [member]);
  });
  after(() => database.close());

  it('is what was given', async () => {
    assert.deepEqual(await findMember(database.db, member.id), member);
    assert.equal(await findMember(database.db, sampleId(999)), undefined);
  });

  it('is found by the citizen id however it is grouped, and by no other', async () => {
    const [a, b] = [member.citizenId.slice(0, 3), member.citizenId.slice(3)];
    for (const written of [member.citizenId, `${a} ${b}`, `${a}.${b}`, `${a}-${b}`])
      assert.deepEqual(await findMemberByCitizenId(database.db, written), member);
    assert.equal(await findMemberByCitizenId(database.db, `${a}000000000`), undefined);
  });

  it('is refused a second time under the same citizen id', async () => {
    const twin = { ...inventedMember(sampleId(901), 1, '2026-11-27'), citizenId: member.citizenId };
    await assert.rejects(insertMembers(database.db, [twin]), { constraint: 'members_citizen_id_index_key' });
  });

  it('has no number in clear anywhere in the database, nor has a webhook its secret', async () => {
    const { secret } = await addEndpoint(database.db, {
      url: 'https://x.example.vn',
      types: null,
      organizationId: null,
    });
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public'`.execute(database.db);
    const dump: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.table(name)} t`.execute(
        database.db,
      );
      dump.push(...rows.map(({ line }) => line));
    }
    const text = dump.join('\n');
    assert.ok(text.includes(member.id) && dump.length > 500, 'the dump holds what is stored');
    for (const clear of [/(?<![\w-])099\d{9}/, /\+849\d{8}/, /0?900 ?000/, /whsec_/]) assert.doesNotMatch(text, clear);
    assert.ok(!text.includes(secret.slice('whsec_'.length)));
    const base64 = Buffer.from(member.citizenId).toString('base64url');
    assert.ok(!text.includes(base64));
  });

  it('sends no number to the database, where its log would keep it', async () => {
    const queries: RootOperationNode[] = [];
    const watched = database.db.withPlugin({
      transformQuery: ({ node }) => (queries.push(node), node),
      transformResult: ({ result }) => Promise.resolve(result),
    });
    await findMemberByCitizenId(watched, member.citizenId);
    assert.equal(queries.length, 1);
    assert.ok(!JSON.stringify(queries).includes(member.citizenId));
  });

  it('of two members does not open in the place of the other', async () => {
    const rows = await database.db.selectFrom('members').selectAll().limit(2).execute();
    const [first, second] = rows;
    assert.ok(first && second);
    assert.throws(() => openMember(database.db, { ...first, citizenId: second.citizenId }));
    assert.throws(() => openMember(database.db, { ...first, partyCardNumber: first.citizenId }));
  });
});
