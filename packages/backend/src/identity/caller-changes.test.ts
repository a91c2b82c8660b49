import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesCallers, HELD_ROLES } from './roles.ts';

const CHANGES = [
  'update "accounts" set "state" = $1',
  'UPDATE accounts SET state = $1',
  'update only members set activity_state = $1',
  'insert into "role_assignments" ("id") values ($1)',
  'insert\n  into memberships values ($1)',
  'delete from "memberships" where "member_id" = $1',
  'with ended as (select 1) delete from role_assignments using ended',
  'with recursive line as (select 1) insert into organization_closure select * from line',
  'with moved as (update accounts set state = $1 returning id) select id from moved',
  'merge into organization_versions using $1',
  'truncate table accounts',
  '\n    update accounts set state = $1',
];

const OTHERS = [
  'select * from accounts for update of accounts',
  '\n  select id from accounts',
  'with held as (select * from role_assignments) select * from held',
  'update "account_attempts" set "count" = $1',
  'insert into "announcement_reads" ("member_id") values ($1) on conflict do update set read_at = $2',
  'delete from "idempotency_keys"',
  'begin',
  'commit',
  '-- day of use\n\n update accounts set last_login_on = $1',
];

describe('what makes somebody another caller', () => {
  for (const statement of CHANGES)
    it(`is ${JSON.stringify(statement)}`, () => assert.equal(changesCallers(statement), true));
  for (const statement of OTHERS)
    it(`is not ${JSON.stringify(statement)}`, () => assert.equal(changesCallers(statement), false));

  it('is a change to any table that callers are read from', () => {
    const named = [...HELD_ROLES.matchAll(/\b(?:from|join) (?!lateral)(\w+)/g)].map(([, table]) => table!);
    const unknown = [...new Set(named)].filter((table) => !changesCallers(`update ${table} set id = $1`));
    assert.deepEqual(unknown.sort(), ['caller', 'held']);
  });
});
