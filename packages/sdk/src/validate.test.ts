import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContractError, createClient } from './client.ts';
import { parseInstant } from './dates.ts';
import { getDocument } from './documents.ts';
import { result, withResponse } from './result.ts';
import { validated, type StandardSchema } from './validate.ts';

const fetch = () => Promise.resolve(Response.json({ id: 'secret', year: '2026' }, { headers: { ETag: '"v1"' } }));
const client = createClient({ baseUrl: 'http://handbook.test/v1', fetch });
const schema = (validate: StandardSchema<{ year: number }>['~standard']['validate']) => ({ '~standard': { validate } });
const toNumber = schema((value) => ({ value: { year: Number((value as { year: string }).year) } }));

test('data that fit come as the schema makes them, also with their response', async () => {
  assert.deepEqual(await validated(getDocument(client, 'a'), toNumber), { year: 2026 });
  const { data, response } = await withResponse(validated(getDocument(client, 'a'), toNumber));
  assert.deepEqual(data, { year: 2026 });
  assert.equal(response.headers.get('ETag'), '"v1"');
});

test('data that do not fit are a ContractError that names the fields and no value', async () => {
  const strict = schema(() =>
    Promise.resolve({
      issues: [{ message: 'secret', path: ['items', 0, { key: 'year' }] }, { message: 'secret' }],
    }),
  );
  const answer = await result(validated(getDocument(client, 'a'), strict));
  assert.ok(!answer.ok && answer.error instanceof ContractError);
  assert.equal(answer.error.message, 'getDocument: /items/0/year, /');
});

test('a failed call is not validated, and fails once', async (t) => {
  const unhandled = t.mock.fn();
  process.on('unhandledRejection', unhandled);
  t.after(() => process.off('unhandledRejection', unhandled));
  const offline = createClient({ baseUrl: 'http://127.0.0.1:1/v1', retry: 0 });
  const validate = t.mock.fn(() => ({ value: { year: 1 } }));
  const answer = await result(validated(getDocument(offline, 'a'), schema(validate)));
  assert.ok(!answer.ok && answer.status === 0);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(validate.mock.callCount(), 0);
  assert.equal(unhandled.mock.callCount(), 0);
});

test('an instant is a Date; a text that the reader’s zone or calendar would have to complete is refused', () => {
  assert.equal(parseInstant('2026-11-27T08:00:00+07:00').toISOString(), '2026-11-27T01:00:00.000Z');
  assert.equal(parseInstant('2026-11-27T01:00:00.5Z').getTime(), Date.UTC(2026, 10, 27, 1, 0, 0, 500));
  for (const text of ['2026-11-27', '2026-11-27T08:00:00', '27/11/2026', '2026-13-01T00:00:00Z', ''])
    assert.throws(() => parseInstant(text), RangeError, text);
});
