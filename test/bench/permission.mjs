// What the permission check costs of a request, with 130,000 members: reading the caller and their roles, the grants of the
// operation, and what the conditions of visibility add to the query. Measured in one run, check and request by turns, as a share
// of the time of the request. With --gate, a typical request above the limit decides the exit code.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { createBackend } from '../../packages/backend/src/backend.ts';
import { readConsentPolicy } from '../../packages/backend/src/consents/policy.ts';
import { insertRecord } from '../../packages/backend/src/consents/store.ts';
import { handbookContract } from '../../packages/backend/src/contract/contract.ts';
import { grantsFor } from '../../packages/backend/src/contract/permission.ts';
import { migrate } from '../../packages/backend/src/database/migrate.ts';
import { openPglite } from '../../packages/backend/src/database/pglite.ts';
import { openPostgres } from '../../packages/backend/src/database/postgres.ts';
import { seenUnder as accountsSeen } from '../../packages/backend/src/accounts/visibility.ts';
import { accountsOn } from '../../packages/backend/src/accounts/store.ts';
import { seenUnder as announcementsSeen } from '../../packages/backend/src/announcements/visibility.ts';
import { seenUnder as documentsSeen } from '../../packages/backend/src/documents/visibility.ts';
import { createDemoIssuer } from '../../packages/backend/src/identity/demo-issuer.ts';
import { personPrincipal } from '../../packages/backend/src/identity/roles.ts';
import { withinReach } from '../../packages/backend/src/members/roster.ts';
import { seenUnder as meetingsSeen } from '../../packages/backend/src/meetings/visibility.ts';
import { seedProvince } from '../../packages/backend/src/sample/province.ts';
import { TEST_FIELD_KEYS } from '../../packages/backend/src/testing/field-keys.ts';
import { postgresPresent, startPostgres } from '../../scripts/lib/postgres.mjs';

const LIMIT = 0.05;
const ROUNDS = 300;
const WARM_UP = 30;
const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** The member has consented to days of use, `otherCellMember` has not. */
const CONSENTS = readConsentPolicy();

/** What members and their secretaries open a portal with. At last the objects whose visibility the query decides, and
 * their id. */
const REQUESTS = [
  ['member', 'getMyProfile', '/members/me'],
  ['otherCellMember', 'getMyProfile', '/members/me'],
  ['member', 'listMeetings', '/meetings', 'meetings.id', (seen) => sql`select meetings.id from meetings where ${seen(meetingsSeen)} order by starts_at desc limit 20`],
  ['member', 'listDocuments', '/documents', 'documents.id', (seen) => sql`select documents.id from documents where ${seen(documentsSeen)} order by signed_on desc limit 20`],
  ['member', 'listAnnouncements', '/announcements', 'announcements.id', (seen) => sql`select announcements.id from announcements where ${seen(announcementsSeen)} order by created_at desc limit 20`],
  ['secretary', 'listMembers', '/members', 'placed.id', (seen) => sql`select placed.id from (
    select members.id, membership.organization_id from members join memberships membership on membership.member_id = members.id
     where membership.kind = 'official' and membership.valid_from <= ${TODAY}::date and (membership.valid_to is null or membership.valid_to > ${TODAY}::date)) placed
    where ${seen(withinReach)} limit 20`],
  ['secretary', 'listAccounts', '/accounts', 'account.id', (seen) => sql`select account.id from ${accountsOn(TODAY)} account where ${seen(accountsSeen)} limit 20`],
]; // prettier-ignore

const missed = [];
if (postgresPresent()) {
  const { url, stop } = await startPostgres();
  await measure('PostgreSQL', openPostgres(TEST_FIELD_KEYS, url));
  await stop();
} else await measure('PGlite', await openPglite(TEST_FIELD_KEYS));
if (process.argv.includes('--gate') && missed.length) {
  console.error(`Above ${LIMIT * 100} % of the request: ${missed.join(', ')}`);
  process.exit(1);
}

async function measure(name, database) {
  const { db } = database;
  await migrate(db, database.engine);
  await seedProvince(db, new Date(), () => undefined);
  await fill(db);
  const demo = await createDemoIssuer('http://127.0.0.1:4310');
  const app = await createBackend({ database, demo, logLevel: 'silent' });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${app.server.address().port}`;
  console.log(`${name}, 130,000 members, medians of ${ROUNDS}; asked: at most ${LIMIT * 100} % of the request`);
  for (const [persona, operationId, path, id, rows] of REQUESTS) {
    const { accessToken } = await demo.issue(persona);
    const permission = handbookContract().operations.find((one) => one.operationId === operationId).permission;
    const token = { issuer: 'demo', subject: persona };
    const times = { request: [], check: [], visible: [], plain: [] };
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const keep = (kind, value) => round >= 0 && times[kind].push(value);
      keep('request', await timed(async () => {
        const answer = await fetch(`${origin}/v1${path}`, { headers: { authorization: `Bearer ${accessToken}` } });
        if (answer.status !== 200) throw new Error(`${operationId}: ${answer.status}`);
        await answer.arrayBuffer();
      })); // prettier-ignore
      let caller;
      keep('check', await timed(async () => {
        const principal = await personPrincipal(db, token, TODAY, CONSENTS);
        caller = { principal, grants: grantsFor(permission, principal) };
      })); // prettier-ignore
      if (!rows) continue;
      const { grants, principal } = caller;
      let found;
      keep('visible', await timed(async () => {
        found = (await rows((condition) => condition(grants, principal)).execute(db)).rows;
      })); // prettier-ignore
      // The same objects by their ids: what is more than this is the price of the condition.
      const ids = found.map(({ id }) => id);
      keep('plain', await timed(() => rows(() => sql`${sql.ref(id)} = any(${ids}::uuid[])`).execute(db)));
    }
    const [request, check] = [median(times.request), median(times.check)];
    const visibility = rows ? Math.max(0, median(times.visible) - median(times.plain)) : 0;
    const share = (check + visibility) / request;
    if (share > LIMIT) missed.push(`${operationId} (${persona})`);
    console.log(
      `${`${operationId} (${persona})`.padEnd(33)} ${percent(share)} (request ${ms(request)}, caller and grants ${ms(check)}, visibility ${ms(visibility)})`,
    );
  }
  await app.close();
  await database.close();
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
function ms(value) {
  return `${value.toFixed(2)} ms`;
}
function percent(share) {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}

/** An account for every member, a secretary for every cell, and what a month brings: meetings, announcements, documents. */
async function fill(db) {
  await sql`
    insert into accounts (id, member_id, issuer, subject, state, organization_id, registered_at)
    select gen_random_uuid(), member_id, 'demo', 'seeded-' || member_id, 'active', organization_id, now()
      from memberships where kind = 'official'`.execute(db);
  await sql`
    insert into role_assignments (id, member_id, role, organization_id, valid_from)
    select distinct on (organization_id) gen_random_uuid(), memberships.member_id, 'secretary', organization_id, '2026-01-01'::date
      from memberships join members on members.id = memberships.member_id
     where members.activity_state = 'active' and valid_from <= ${TODAY} order by organization_id, memberships.member_id`.execute(
    db,
  );
  await sql`
    update accounts set subject = 'secretary' where id = (
      select accounts.id from accounts join role_assignments held using (member_id) order by accounts.id limit 1)`.execute(
    db,
  );
  for (const persona of ['member', 'otherCellMember'])
    await sql`
      update accounts set subject = ${persona} where id = (
        select accounts.id from accounts join members on members.id = member_id
         where subject like 'seeded-%' and activity_state = 'active'
           and organization_id = (select organization_id from accounts where subject = 'secretary') limit 1)`.execute(
      db,
    );
  const { memberId } = await db
    .selectFrom('accounts')
    .select('memberId')
    .where('subject', '=', 'member')
    .executeTakeFirstOrThrow();
  const given = { id: randomUUID(), memberId, method: 'screen', givenAt: new Date() };
  await insertRecord(db, CONSENTS.get('adoption'), given);
  await sql`
    insert into meetings (id, organization_id, kind, title, period, starts_at, place, agenda, guests, state, notice_version, version)
    select gen_random_uuid(), cell.organization_id, 'cellRegular', 'Sinh hoạt chi bộ', '2026-12', now() + month * interval '1 month', 'Nhà văn hóa',
           array['Nội dung'], array[]::text[], 'notified', 1, 1
      from organization_versions cell, generate_series(1, 2) month where cell.level = 'subordinateCell'`.execute(db);
  // In parts: a statement may not take longer than 15 s.
  for (const digit of '0123456789abcdef')
    await sql`
      insert into meeting_invitations (meeting_id, member_id, acknowledged_version)
      select meetings.id, memberships.member_id, 0 from meetings join memberships using (organization_id)
       where right(memberships.member_id::text, 1) = ${digit}`.execute(db);
  await sql`
    insert into announcements (id, organization_id, title, body, state, created_at, published_at, version)
    select gen_random_uuid(), organization_id, 'Thông báo', 'Nội dung', 'published', now(), now(), 1 from organization_versions`.execute(
    db,
  );
  await sql`
    insert into announcement_targets (announcement_id, organization_id, position) select id, organization_id, 0 from announcements`.execute(
    db,
  );
  await sql`analyze`.execute(db);
}
