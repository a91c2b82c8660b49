import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { verifyChain } from '../audit/verify.ts';
import { vietnamDay } from '../calendar.ts';
import { handbookText } from '../contract/contract.ts';
import { readHistory } from '../corrections/history.ts';
import { importList } from '../members/import/import-list.ts';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { inTransaction, type OpenDatabase } from '../database/database.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { applyRetention, columnsNamingMembers } from './apply.ts';
import { RETENTION_RULES, RETENTION_WORDS, settingOf } from './rules.ts';

const DAY = 86_400_000;

function wordsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { 'x-pii': pii } = node as { 'x-pii'?: { retention?: string } };
  return [...(pii?.retention ? [pii.retention] : []), ...Object.values(node).flatMap(wordsOf)];
}

/** Their rows go by age, whoever they name. */
const RUN_OUT = [
  ...['absence_requests', 'announcement_reads', 'assisted_sessions', 'attachments', 'data_requests', 'feedback'],
  ...['feedback_replies', 'feedback_steps', 'meeting_invitations'],
];

/** What stands in them is of no person, or kept for good by a rule of its own. */
const OF_NOBODY: readonly string[] = [
  ...['announcements', 'documents', 'document_texts', 'consent_texts', 'organization_versions', 'server_secrets'],
  ...[
    'audit_entries',
    'audit_head',
    'attachment_leftovers',
    'webhook_deliveries',
    'webhook_endpoints',
    'webhook_secrets',
  ],
];

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

  it('has a step for every column that names a member: the row goes by its age, or what names who is gone', async () => {
    const steps = RETENTION_RULES.flatMap(({ steps }) => steps);
    const isCovered = ({ table, column }: { table: string; column: string }) =>
      RUN_OUT.includes(table) ||
      steps.some(({ table: of, where, empty }) =>
        of === table && empty ? column in empty : of === table && new RegExp(`\\b${column} in \\(`).test(where),
      );
    const naming = await columnsNamingMembers(database.db);
    assert.ok(naming.length > 20);
    assert.deepEqual(
      naming.filter((one) => !isCovered(one)),
      [],
    );
    for (const table of RUN_OUT)
      assert.ok(
        steps.some((step) => step.table === table && step.where.includes(':before')),
        table,
      );
  });

  it('has a step for every table in which people may have written', async () => {
    const { rows } = await sql<{ table: string }>`
      select distinct table_name as table from information_schema.columns
       where table_schema = 'public' and data_type in ('text', 'json', 'jsonb', 'bytea', 'ARRAY')
         and table_name in (select relname from pg_class where relkind = 'r')`.execute(database.db);
    const ruled = new Set(RETENTION_RULES.flatMap(({ steps }) => steps.map(({ table }) => table)));
    assert.deepEqual(
      rows.map(({ table }) => table).filter((table) => !ruled.has(table) && !OF_NOBODY.includes(table)),
      [],
    );
    for (const table of OF_NOBODY)
      assert.ok(
        rows.some((row) => row.table === table),
        table,
      );
  });

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

  it('is what was asked, helped and decided by who left long ago, with its evidence, and of others the name only', async () => {
    const [leaver, stayer, office] = [sampleId(1004), sampleId(1005), SAMPLE_PERSONS.secretary.id];
    const ended = later(-6 * 365)
      .toISOString()
      .slice(0, 10);
    const run = (text: string) => sql.raw(text).execute(database.db);
    await run(`update memberships set valid_from = '2001-01-01', valid_to = '${ended}' where member_id = '${leaver}'`);
    await run(`update members set activity_state = 'left', as_of = '${ended}' where id = '${leaver}'`);
    await run(`delete from accounts where member_id = '${leaver}'`);
    for (const [id, member, decider] of [
      [sampleId(9001), leaver, office],
      [sampleId(9002), stayer, leaver],
    ]) {
      await run(`insert into profile_corrections select '${id}', '${member}', organization_id, 'approved', reason, warnings,
        submitted_at, '${decider}', now(), 'Đúng.', 2 from profile_corrections limit 1`);
      await run(`insert into profile_correction_fields select '${id}', '${id}', field, old_value, new_value, applies_here
        from profile_correction_fields limit 1`);
    }
    await run(`insert into member_field_history select '${sampleId(9001)}', '${leaver}', field, old_value, new_value,
      now(), '${office}', '${sampleId(9001)}' from member_field_history limit 1`);
    await run(`update member_field_history set changed_by = '${leaver}' where member_id <> '${leaver}'`);
    await run(`insert into attachments
      values ('${sampleId(9001)}', '${leaver}', 'correction', 'a.pdf', 'application/pdf', 1, 1, 'available', null, null,
        now(), now(), '${sampleId(9001)}')`);
    await run(`insert into attachment_parts values ('${sampleId(9001)}', 0, 1, 'evidence')`);
    for (const [id, helper, helped] of [
      [sampleId(9003), leaver, stayer],
      [sampleId(9004), stayer, leaver],
    ])
      await run(`insert into support_assignments select '${id}', '${helper}', '${helped}', cell_id, from_on, null, null, null,
        null, created_by, created_at, 1 from support_assignments limit 1`);
    await run(`update support_assignments set created_by = '${leaver}'`);
    await run(`insert into support_codes values ('${leaver}', 'x', '${office}', now(), 0)`);
    await run(
      `update role_assignments set granted_by = '${leaver}', ended_by = '${leaver}' where member_id = '${office}'`,
    );
    await run(`update feedback set author_id = '${stayer}' where author_id = '${leaver}'`);
    await run(`update feedback set assisted_by = '${leaver}'`);

    const { membership } = await apply(start);
    assert.equal(membership?.members, 1, 'nothing names them any more');
    assert.equal(await count(`profile_corrections where id = '${sampleId(9001)}'`), 0);
    assert.equal(await count('attachments where correction_id is not null'), 0);
    assert.equal(await count(`attachment_leftovers where storage_key = 'evidence'`), 1, 'the bytes go too');
    assert.equal(await count(`profile_corrections where id = '${sampleId(9002)}' and decided_by is null`), 1);
    assert.equal(await count(`profile_corrections where member_id = '${SAMPLE_PERSONS.member.id}'`), 3);
    assert.equal(await count('support_assignments'), 1, 'the one that runs stays');
    assert.equal(await count('support_assignments where created_by is null'), 1);
    assert.equal(await count('support_codes'), 1, 'and its code');
    const [entry] = await readHistory(database.db, SAMPLE_PERSONS.member.id, { limit: 1 });
    assert.deepEqual([entry?.field, entry?.changedBy], ['fullName', null]);
  });

  it('is help that ended long ago, with its code and its sessions, and not what still runs', async () => {
    const run = (text: string) => sql.raw(text).execute(database.db);
    const [old, fresh] = [later(-6 * 365).toISOString(), start.toISOString()];
    for (const [at, moment] of [old, fresh].entries())
      await run(`insert into assisted_sessions select '${sampleId(9010 + at)}', id, helper_id, helped_id, 'submitFeedback',
        '2026-11', '${moment}', '${moment}', '${moment}', null, null, null, 1 from support_assignments limit 1`);
    assert.deepEqual((await apply(start)).consent, { assisted_sessions: 1 });
    await run(`update support_codes set issued_at = '${old}'`);
    assert.deepEqual((await apply(start)).membership, {}, 'a code of somebody who is helped stays');

    await run(`update support_assignments set to_on = '${old}', ended_at = '${old}'`);
    assert.deepEqual((await apply(start)).membership, { support_codes: 1 }, 'a session still stands on it');
    await run(`update assisted_sessions set expires_at = '${old}'`);
    const { consent, membership } = await apply(start);
    assert.deepEqual([consent, membership], [{ assisted_sessions: 1 }, { support_assignments: 1 }]);
  });

  it('is a copy of an answer after a day, whatever the operator sets', async () => {
    for (const hours of [23, 25])
      await sql`insert into idempotency_keys values ('demo:member', 'submitFeedback', ${randomUUID()}, 'x', 'Ý kiến', ${start}::timestamptz - ${hours} * interval '1 hour')`.execute(
        database.db,
      );
    assert.deepEqual((await apply(start)).notKept, { idempotency_keys: 1 });
    assert.equal(await count('idempotency_keys'), 1);
  });

  it('is a member of whom a list said that they have gone, and no other member', async () => {
    const citizenId = '060052009901';
    const listed = { row: 2, fullName: 'Nguyễn Văn Đi', birthDate: '1952-03-14', birthYear: 1952, gender: 'male' };
    const row = {
      ...{ ...listed, citizenId, partyCardNumber: citizenId, cell: 'Chi bộ Thôn Hai', admissionDate: '1979-05-19' },
      ...{ officialDate: '1980-05-19', standing: 'official', activityState: 'active', phone: null },
    };
    const take = (activityState: string, on: Date) =>
      inTransaction(database.db, (db) =>
        importList(db, {
          organizationId: SAMPLE.central,
          asOf: vietnamDay(on),
          rows: [{ ...row, activityState }],
          dryRun: false,
        }),
      );
    await take('active', start);
    await take('expelled', later(1));
    const named = `members where full_name = 'Nguyễn Văn Đi'`;
    const all = await count('members');
    await apply(later(5 * 365));
    assert.equal(await count(named), 1);
    await apply(later(5 * 365 + 3));
    assert.equal(await count(named), 0);
    assert.equal(await count('members'), all - 1);
  });

  it('is a consent that was withdrawn long ago, though no other code may delete one', async () => {
    await sql`update consent_records set withdrawn_at = ${later(-6 * 365)} where id = (select id from consent_records limit 1)`.execute(
      database.db,
    );
    await assert.rejects(sql`delete from consent_records`.execute(database.db), /append-only/);
    assert.deepEqual((await apply(start)).consent, { consent_records: 1 });
  });
});
