import assert from 'node:assert/strict';
import { it } from 'node:test';
import type pg from 'pg';
import { nameMarked, prepared } from './prepared.ts';

it('only marked statements are sent by name, the same one by the same name', () => {
  const sent: unknown[][] = [];
  const client = { query: (...words: unknown[]) => void sent.push(words) };
  nameMarked(client as unknown as pg.Client);
  const statement = prepared('select $1');
  for (const text of [statement, 'select 1', statement]) client.query(text, [1], undefined);
  const [first, plain, again] = sent as [[{ name: string; text: string }], [string], [{ name: string }]];
  assert.match(first[0].name, /^[\da-f]{32}$/);
  assert.equal(first[0].text, statement);
  assert.equal(plain[0], 'select 1');
  assert.equal(again[0].name, first[0].name);
});
