import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { CamelCasePlugin } from 'kysely';
import type { Database, OpenDatabase } from '../database/database.ts';
import { withFieldKeys } from '../encryption/database-keys.ts';
import { createFieldKey, type FieldKeys, parseFieldKeys } from '../encryption/field-keys.ts';
import { sampleId } from '../sample/organizations.ts';
import { seedDemo } from '../sample/seed.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { askedOf } from './store.ts';
import { fieldValues, resealCorrections } from './values.ts';

let database: OpenDatabase;
before(async () => {
  database = await createTestDatabase();
  await seedDemo(database.db, new Date());
});
after(() => database.close());

it('a new field key takes over corrections and history, so that the old one may go', async () => {
  const under = (keys: FieldKeys): Database =>
    withFieldKeys(database.db.withoutPlugins().withPlugin(new CamelCasePlugin()), keys);
  const next = parseFieldKeys(createFieldKey('2027'), 'test');
  const [both, only] = [under([...next, ...TEST_FIELD_KEYS]), under(next)];
  const read = async (db: Database) => {
    const history = await db.selectFrom('memberFieldHistory').selectAll().execute();
    return [
      (await askedOf(db, [sampleId(3_001)])).get(sampleId(3_001))?.asked,
      history.map((row) => fieldValues(db, 'member_field_history').open(row)),
    ];
  };
  const expected = [
    { citizenId: '099052000181', phone: '+84900000055' },
    [{ oldValue: 'Nguyễn Văn Mầu', newValue: 'Nguyễn Văn Mẫu' }],
  ];
  assert.deepEqual(await read(both), expected);
  await assert.rejects(read(only), /not configured/);
  assert.ok((await resealCorrections(both)) > 5);
  assert.deepEqual(await read(only), expected);
  assert.equal(await resealCorrections(both), 0, 'nothing is left to do');
});
