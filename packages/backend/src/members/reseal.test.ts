import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CamelCasePlugin } from 'kysely';
import type { Database, OpenDatabase } from '../database/database.ts';
import { withFieldKeys } from '../encryption/database-keys.ts';
import { createFieldKey, type FieldKeys, parseFieldKeys } from '../encryption/field-keys.ts';
import { inventedMember } from '../sample/invented-member.ts';
import { sampleId } from '../sample/organizations.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { addEndpoint, readSecrets, resealSecrets } from '../webhooks/endpoints.ts';
import { resealMembers } from './reseal.ts';
import { findMember, findMemberByCitizenId, insertMembers } from './store.ts';

describe('a new field key', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.close());

  const under = (keys: FieldKeys): Database =>
    withFieldKeys(database.db.withoutPlugins().withPlugin(new CamelCasePlugin()), keys);
  const [old, next] = [createFieldKey('2026'), createFieldKey('2027')];
  const members = Array.from({ length: 1_001 }, (_, index) =>
    inventedMember(sampleId(1_000 + index), index, '2026-11-27', { probationary: index % 3 === 0 }),
  );

  it('takes over all rows, which open and are found before, between and after', async () => {
    const [before, both, only] = [old, `${next},${old}`, next].map((text) => under(parseFieldKeys(text, 'test')));
    assert.ok(before && both && only);
    await insertMembers(before, members.slice(0, 1_000));
    await insertMembers(both, members.slice(1_000));
    const { id, secret } = await addEndpoint(before, {
      url: 'https://x.example.vn',
      types: null,
      organizationId: null,
    });
    const sample = members.filter((_, index) => index % 200 === 0);
    const allFound = async (db: Database) => {
      for (const member of sample) {
        assert.deepEqual(await findMember(db, member.id), member);
        assert.deepEqual(await findMemberByCitizenId(db, member.citizenId), member);
      }
      assert.deepEqual(await readSecrets(db, id, new Date()), [secret]);
    };
    await allFound(both);
    await assert.rejects(allFound(only), /not configured/);

    const told: string[] = [];
    assert.equal(await resealMembers(both, (done, total) => told.push(`${done}/${total}`)), 1_000);
    await resealSecrets(both);
    assert.deepEqual(told, ['500/1001', '1000/1001', '1001/1001']);
    await allFound(both);
    await allFound(only);
    assert.equal(await resealMembers(both, () => undefined), 0, 'nothing is left to do');
  });
});
