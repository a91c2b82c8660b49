import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { signInTooOld } from '../contract/problems.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { SAMPLE_ASSIGNMENT, SAMPLE_CODE } from '../support/seed.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { type MyData, PARTS } from './my-data.ts';

const clock = { offset: 0 };
let backend: TestBackend;
before(async () => {
  backend = await createTestBackend({ now: () => new Date(Date.now() + clock.offset) });
});
after(() => backend.close());

const numbersOf = (text: string) => new Set(text.match(/099\d{9}/g) ?? []);

describe('everything that is held about a member', () => {
  it('is told unmasked to the member alone, and stands in the audit log', async () => {
    const { status, body, text } = await backend.call('member', 'GET', '/members/me/data');
    assert.equal(status, 200, text);
    const data = body as MyData;
    assert.equal(data.profile.id, SAMPLE_PERSONS.member.id);
    const asked = data.correctedNumbers.flatMap(({ after: { citizenId } }) => citizenId ?? []);
    assert.deepEqual(numbersOf(text), new Set([data.profile.citizenId, ...asked]), 'no number of anybody else');
    assert.match(data.profile.phone ?? '', /^\+84\d{9}$/);
    for (const part of ['memberships', 'accounts', 'meetings', 'opinions', 'consents', 'dataRequests'] as const)
      assert.ok(data[part].length > 0, part);
    assert.ok(data.opinions.every(({ author }) => author.id === SAMPLE_PERSONS.member.id));
    assert.ok(
      data.accesses.some(({ action, byMyself }) => action === 'export.made' && byMyself),
      'before it is read',
    );
  });

  it('has the corrections of the member, their numbers in full, and what they changed', async () => {
    const { body } = await backend.call('member', 'GET', '/members/me/data');
    const { profileCorrections, correctedNumbers, profileHistory, profile } = body as MyData;
    assert.deepEqual(profileCorrections.map(({ state }) => state).sort(), ['approved', 'rejected', 'submitted']);
    assert.ok(profileCorrections.every(({ member }) => member.id === profile.id));
    const { id } = profileCorrections.find(({ state }) => state === 'submitted') ?? {};
    assert.deepEqual(correctedNumbers, [
      {
        correctionId: id,
        before: { citizenId: profile.citizenId, phone: profile.phone },
        after: { citizenId: '099052000181', phone: '+84900000055' },
      },
    ]);
    assert.deepEqual(
      profileHistory.map(({ field, after }) => [field, after.fullName]),
      [['fullName', profile.fullName]],
    );
  });

  it('has whom the member helps, and the sessions, also one that ran out', async () => {
    const started = await backend.call('member', 'POST', '/assisted-sessions', {
      body: {
        ...{ assignmentId: SAMPLE_ASSIGNMENT, task: 'submitFeedback', code: SAMPLE_CODE },
        ...{ consentTextVersion: '2026-11', consentGiven: true },
      },
    });
    await sql`update assisted_sessions set expires_at = started_at`.execute(backend.database.db);
    const { body } = await backend.call('member', 'GET', '/members/me/data');
    const { supportAssignments, assistedSessions } = body as MyData;
    assert.deepEqual(
      supportAssignments.map(({ helper, helped }) => [helper.id, helped.id]),
      [[SAMPLE_PERSONS.member.id, SAMPLE_PERSONS.applicant.id]],
    );
    assert.deepEqual(
      assistedSessions.map((session) => [session.id, session.state]),
      [[started.body.id, 'ended']],
    );
  });

  it('has the roles with what they rest on, who granted them, and why they were ended', async () => {
    const grant = await backend.call('superior', 'POST', '/roles', {
      body: {
        ...{
          memberId: SAMPLE_PERSONS.member.id,
          role: 'committeeMember',
          organizationId: SAMPLE_PERSONS.member.cellId,
        },
        ...{ duties: ['decideAbsences'], basisDocument: '12-QĐ/ĐU' },
      },
    });
    assert.equal(grant.status, 201, grant.text);
    const revoked = await backend.call('superior', 'PUT', `/roles/${grant.body.id}/end`, {
      body: { reason: 'Hết nhiệm kỳ.' },
      headers: { 'if-match': `"${grant.body.version}"` },
    });
    assert.equal(revoked.status, 200, revoked.text);
    const { roles } = (await backend.call('member', 'GET', '/members/me/data')).body as MyData;
    assert.deepEqual(
      roles.map(({ role, scope, duties, basisDocument, grantedBy, grantedAt, endReason }) => [
        ...[role, scope, duties, basisDocument, grantedBy, grantedAt, endReason],
      ]),
      [
        [
          ...['committeeMember', 'self', ['decideAbsences'], '12-QĐ/ĐU', SAMPLE_PERSONS.superior.fullName],
          ...[grant.body.grantedAt, 'Hết nhiệm kỳ.'],
        ],
      ],
    );
  });

  it('has nothing of the corrections and the support of others', async () => {
    const { body } = await backend.call('superior', 'GET', '/members/me/data');
    const { profileCorrections, correctedNumbers, profileHistory, supportAssignments, assistedSessions } =
      body as MyData;
    const parts = { profileCorrections, correctedNumbers, profileHistory, supportAssignments, assistedSessions };
    for (const [part, items] of Object.entries(parts)) assert.deepEqual(items, [], part);
  });

  it('has what was done in an office, and not whose data it was about', async () => {
    const { body } = await backend.call('secretary', 'GET', '/members/me/data');
    const { officialActs } = body as MyData;
    assert.ok(officialActs.some(({ kind, text }) => kind === 'feedback.answered' && text));
    const kinds = new Set(officialActs.map(({ kind }) => kind));
    for (const kind of ['correction.rejected', 'correction.approved', 'support.assigned', 'support.codeIssued'])
      assert.ok(kinds.has(kind), kind);
    assert.deepEqual(
      officialActs.map(({ at }) => at),
      officialActs
        .map(({ at }) => at)
        .sort()
        .reverse(),
      'latest first',
    );
    assert.ok(officialActs.every((act) => Object.keys(act).sort().join() === 'at,kind,objectId,text'));
  });

  it('needs a sign-in of the last five minutes', async () => {
    clock.offset = 301_000;
    const { status, body } = await backend.call('office', 'GET', '/members/me/data');
    clock.offset = 0;
    assert.deepEqual([status, body.code], [401, signInTooOld().code]);
  });

  it('is given ten times a day', async () => {
    const answers = [];
    for (let time = 0; time < 11; time += 1)
      answers.push((await backend.call('admin', 'GET', '/members/me/data')).status);
    assert.deepEqual(answers, [...Array.from({ length: 10 }, () => 200), 429]);
  });

  it('forgets no column of the database that names a member', async () => {
    const { rows } = await sql<{ place: string }>`
      select source.relname || '.' || attribute.attname as place
        from pg_constraint
        join pg_class source on source.oid = conrelid
        join pg_attribute attribute on attribute.attrelid = conrelid and attribute.attnum = any(conkey)
       where contype = 'f' and confrelid = 'members'::regclass`.execute(backend.database.db);
    assert.deepEqual(rows.map(({ place }) => place).sort(), Object.keys(PARTS).sort());
  });
});
