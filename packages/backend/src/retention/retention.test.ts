import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { verifyChain } from '../audit/verify.ts';
import { handbookText } from '../contract/contract.ts';
import { sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { OpenDatabase } from '../database/database.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { applyRetention } from './apply.ts';
import { RETENTION_RULES, RETENTION_WORDS, settingOf } from './rules.ts';

const DAY = 86_400_000;

function wordsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { 'x-pii': pii } = node as { 'x-pii'?: { retention?: string } };
  return [...(pii?.retention ? [pii.retention] : []), ...Object.values(node).flatMap(wordsOf)];
}

describe('the rules', () => {
  it('are one for each retention word of the contract, and for no other', () => {
    assert.deepEqual([...new Set(wordsOf(JSON.parse(handbookText())))].sort(), [...RETENTION_WORDS].sort());
  });

  it('say in Vietnamese what and why, and have a period where something is deleted', () => {
    for (const { word, title, basis, days, steps } of RETENTION_RULES) {
      assert.match(`${title} ${basis}`, /[ạảãàáâậầấẩẫăắằặẳẵ]/, word);
      assert.equal(days === undefined, steps.length === 0, word);
    }
    assert.equal(settingOf('dataRequest'), 'SOTAY_KEEP_DATA_REQUEST_DAYS');
  });
});

describe('what is over its time', () => {
  const start = new Date();
  let database: OpenDatabase;
  before(async () => {
    database = await createTestDatabase('seeded');
  });
  after(() => database.close());

  const later = (days: number) => new Date(start.getTime() + days * DAY);
  const count = async (from: string): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.raw(from)}`.execute(
      database.db,
    );
    return rows[0]?.count ?? 0;
  };
  const totals = async () => {
    const tables = [...new Set(RETENTION_RULES.flatMap(({ steps }) => steps.map(({ table }) => table)))];
    return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await count(table)] as const)));
  };
  const apply = async (now: Date, dryRun = false, days = {}) => {
    const outcomes = await applyRetention(database.db, { now, dryRun, days });
    return Object.fromEntries(outcomes.map(({ rule, counts }) => [rule.word, counts]));
  };

  it('is nothing today', async () => {
    const before = await totals();
    for (const counts of Object.values(await apply(start))) assert.deepEqual(counts, {});
    assert.deepEqual(await totals(), before);
    assert.equal(await count(`audit_log where action = 'retention.applied'`), 0);
  });

  it('is only counted by a dry run, with the same counts as the real one', async () => {
    const before = await totals();
    const now = later(6 * 365);
    const counted = await apply(now, true);
    assert.deepEqual(await totals(), before, 'nothing was deleted');
    assert.equal(await count(`audit_log where action = 'retention.applied'`), 0);
    assert.deepEqual(await apply(now), counted);
    for (const word of ['feedback', 'meetings', 'dataRequest'])
      assert.ok(Object.keys(counted[word] ?? {}).length > 0, word);
  });

  it('is deleted and emptied, and what still waits or holds is not', async () => {
    assert.equal(await count(`feedback where state in ('answered', 'closed')`), 0);
    assert.ok((await count('feedback')) > 0, 'what waits for an answer stays');
    assert.equal(await count('feedback_replies where feedback_id not in (select id from feedback)'), 0);
    assert.equal(await count(`data_requests where state in ('refused', 'completed')`), 0);
    assert.ok((await count(`data_requests where state = 'submitted'`)) > 0);
    assert.ok((await count('meetings')) > 0, 'meetings stay for the figures');
    assert.equal(await count(`meetings where chair is not null or guests <> '{}'`), 0);
    assert.equal(await count('meeting_invitations'), 0);
    assert.ok((await count('consent_records')) > 0, 'a consent that holds stays');
    assert.equal(await count('members'), 270, 'members stay while they are members');
  });

  it('stands in the audit log, one entry a rule with its counts, in a chain that holds', async () => {
    const { rows } = await sql<{ details: { rule: string; feedback?: number } }>`
      select details from audit_log where action = 'retention.applied' order by number`.execute(database.db);
    const ofFeedback = rows.find(({ details }) => details.rule === 'feedback');
    assert.ok((ofFeedback?.details.feedback ?? 0) > 0);
    assert.equal((await verifyChain(database.db)).fault, null);
  });

  it('follows the days of the operator', async () => {
    await sql`insert into announcement_reads select id, ${SAMPLE_PERSONS.member.id}, ${start}::timestamptz - interval '100 days' from announcements limit 1`.execute(
      database.db,
    );
    assert.deepEqual((await apply(start)).announcements, {});
    assert.deepEqual((await apply(start, false, { announcements: 90 })).announcements, { announcement_reads: 1 });
  });

  it('is a member who left long ago, once nothing else names them, and no other member', async () => {
    const [leaver, stayer] = [sampleId(1002), sampleId(1003)];
    const ended = later(-6 * 365)
      .toISOString()
      .slice(0, 10);
    for (const id of [leaver, stayer])
      await sql`update memberships set valid_from = '2001-01-01', valid_to = ${ended} where member_id = ${id}`.execute(
        database.db,
      );
    await sql`update members set activity_state = 'left', as_of = ${ended} where id in (${leaver}, ${stayer})`.execute(
      database.db,
    );
    await sql`delete from accounts where member_id in (${leaver}, ${stayer})`.execute(database.db);
    await sql`delete from meeting_invitations where member_id in (${leaver}, ${stayer})`.execute(database.db);
    await sql`delete from feedback where author_id = ${leaver}`.execute(database.db);
    await sql`update feedback set author_id = ${stayer}, state = 'submitted' where id = (select id from feedback limit 1)`.execute(
      database.db,
    );
    const { membership } = await apply(start);
    assert.equal(membership?.members, 1);
    assert.equal(await count(`members where id = '${leaver}'`), 0);
    assert.equal(await count(`members where id = '${stayer}'`), 1, 'an opinion that waits needs its author');
    assert.equal(await count('members'), 269);
  });

  it('is a consent that was withdrawn long ago, though no other code may delete one', async () => {
    await sql`update consent_records set withdrawn_at = ${later(-6 * 365)} where id = (select id from consent_records limit 1)`.execute(
      database.db,
    );
    await assert.rejects(sql`delete from consent_records`.execute(database.db), /append-only/);
    assert.deepEqual((await apply(start)).consent, { consent_records: 1 });
  });
});
