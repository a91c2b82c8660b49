import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { handbookContract } from '../contract/contract.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { assistedTasks } from './rules.ts';
import { SAMPLE_ASSIGNMENT, SAMPLE_CODE } from './seed.ts';
import { createSupportBackend, HELPED, HELPER } from './testing.ts';

// What a helper could do to somebody who trusts them: more than one act, another one, later, elsewhere, unseen.

const { operations } = handbookContract();

describe('an assisted session', () => {
  let world: Awaited<ReturnType<typeof createSupportBackend>>;
  before(async () => {
    world = await createSupportBackend();
  });
  after(() => world.backend.close());
  beforeEach(() => world.reset());

  const call: (typeof world.backend)['call'] = (...request) => world.backend.call(...request);
  const codeOf = async (answer: Promise<{ status: number; body: { code?: string } | null }>) => {
    const { status, body } = await answer;
    return `${status} ${body?.code ?? ''}`;
  };
  const wrong = SAMPLE_CODE.replace(/.$/, '0');

  describe('starts', () => {
    it('for 15 minutes, for somebody without an account, and says so', async () => {
      const accounts = await world.db.selectFrom('accounts').select('id').where('memberId', '=', HELPED.id).execute();
      assert.equal(accounts.length, 0);
      const session = await world.started('submitFeedback');
      assert.equal(Date.parse(session.expiresAt) - Date.parse(session.startedAt), 15 * 60_000);
      assert.deepEqual([session.state, session.helped.fullName], ['open', HELPED.fullName]);
    });

    it('only with a yes to the words of consent in use, and a task of the list', async () => {
      for (const fields of [
        { consentGiven: false },
        { consentGiven: undefined },
        { consentTextVersion: '2020-01' },
        { task: 'approveAccount' },
        { code: '2468 135' },
      ])
        assert.equal((await world.start('submitFeedback', fields)).status, 400, JSON.stringify(fields));
    });

    it('only on a current assignment of the caller as the helper', async () => {
      const body = {
        assignmentId: SAMPLE_ASSIGNMENT,
        ...{ task: 'submitFeedback', consentTextVersion: '2026-11', consentGiven: true, code: SAMPLE_CODE },
      };
      for (const as of ['secretary', 'committeeMember', 'otherCellMember'] as const)
        assert.equal((await call(as, 'POST', '/assisted-sessions', { body })).status, 404, as);
      await world.db.updateTable('supportAssignments').set({ toOn: '2026-11-26' }).execute();
      assert.equal(await codeOf(world.start('submitFeedback')), '409 assignment-not-current');
    });

    it('not with a code that the helper issued themselves', async () => {
      await world.db.updateTable('supportCodes').set({ issuedBy: HELPER.id }).execute();
      assert.equal(await codeOf(world.start('submitFeedback')), '409 support-code-own');
    });

    it('not with a code that was replaced', async () => {
      const { body } = await call('secretary', 'PUT', `/support-codes/${HELPED.id}`);
      assert.notEqual(body.code, SAMPLE_CODE);
      assert.equal(await codeOf(world.start('submitFeedback')), '422 support-code-wrong');
      assert.equal((await world.start('submitFeedback', { code: body.code })).status, 201);
    });

    it('not after five wrong codes, whatever comes sixth, until a new one is issued', async () => {
      const answers = [];
      for (let attempt = 1; attempt <= 6; attempt += 1)
        answers.push(await codeOf(world.start('submitFeedback', { code: attempt < 6 ? wrong : SAMPLE_CODE })));
      assert.deepEqual(answers, [
        ...Array.from({ length: 4 }, () => '422 support-code-wrong'),
        '409 support-code-locked',
        '409 support-code-locked',
      ]);
      // In the database, so that neither a restart nor another process gives new attempts.
      const { wrongAttempts } = await world.db
        .selectFrom('supportCodes')
        .select('wrongAttempts')
        .where('memberId', '=', HELPED.id)
        .executeTakeFirstOrThrow();
      assert.equal(wrongAttempts, 5);
      const { body } = await call('secretary', 'PUT', `/support-codes/${HELPED.id}`);
      assert.equal((await world.start('submitFeedback', { code: body.code })).status, 201);
    });

    it('ten times with one code, and not once more until a new one is issued', async () => {
      for (let time = 1; time <= 10; time += 1) {
        world.pass(1);
        assert.equal((await world.start('submitFeedback')).status, 201, `${time}`);
      }
      world.pass(1);
      const refused = await world.start('submitFeedback');
      assert.equal(`${refused.status} ${refused.body.code}`, '409 support-code-expired');
      assert.match(refused.body.detail, /cấp mã mới/);
      // Nothing is said of a code that opens nothing any more.
      assert.equal(await codeOf(world.start('submitFeedback', { code: wrong })), '409 support-code-expired');
      const { body: listed } = await call('secretary', 'GET', '/support-assignments');
      const states = (listed.items as { id: string; codeState: string }[]).filter(({ id }) => id === SAMPLE_ASSIGNMENT);
      assert.equal(states[0]?.codeState, 'expired');
      const { body } = await call('secretary', 'PUT', `/support-codes/${HELPED.id}`);
      world.pass(1);
      assert.equal((await world.start('submitFeedback', { code: body.code })).status, 201);
    });

    it('not with a code of more than 90 days ago', async () => {
      const { now } = world.clock;
      const DAY = 24 * 60;
      world.pass(90 * DAY);
      assert.equal((await world.start('submitFeedback')).status, 201);
      world.pass(DAY);
      assert.equal(await codeOf(world.start('submitFeedback')), '409 support-code-expired');
      await world.db.deleteFrom('assistedSessions').where('startedAt', '>', now).execute();
      world.clock.now = now;
    });

    it('not more often by trying at once or under one key', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const tries = await Promise.all(
        Array.from({ length: 8 }, () => codeOf(world.start('submitFeedback', { code: wrong }, key))),
      );
      assert.equal(tries.filter((answer) => answer === '422 support-code-wrong').length, 4);
      assert.equal(await codeOf(world.start('submitFeedback')), '409 support-code-locked');
      await world.reset();
      // A refusal takes no key: the right code under the same one is an attempt of its own.
      assert.equal((await world.start('submitFeedback', { code: wrong }, key)).status, 422);
      assert.equal((await world.start('submitFeedback', {}, key)).status, 201);
    });

    it('and leaves no trace of the code by which it could be guessed', async () => {
      const key = randomUUID();
      await world.start('submitFeedback', {}, { 'idempotency-key': key });
      const { fingerprint } = await world.db
        .selectFrom('idempotencyKeys')
        .select('fingerprint')
        .where('key', '=', key)
        .executeTakeFirstOrThrow();
      const other = randomUUID();
      await world.db.updateTable('supportCodes').set({ wrongAttempts: 0 }).execute();
      const { body } = await call('secretary', 'PUT', `/support-codes/${HELPED.id}`);
      await world.start('submitFeedback', { code: body.code }, { 'idempotency-key': other });
      const second = await world.db
        .selectFrom('idempotencyKeys')
        .select('fingerprint')
        .where('key', '=', other)
        .executeTakeFirstOrThrow();
      assert.equal(second.fingerprint, fingerprint, 'another code, the same fingerprint');
    });
  });

  describe('opens', () => {
    it('each operation that the contract names for its task, and no other', async () => {
      for (const task of assistedTasks) {
        const session = await world.started(task);
        // An act ends a session, and a consent is not always for its task: both are tried in tests of their own.
        const mine = [task, 'giveConsent'];
        for (const operation of operations.filter(({ operationId }) => !mine.includes(operationId))) {
          const { url, options } = sampleRequest(operation);
          const answer = await world.assisted(session, operation.method, url, options);
          const told = `${operation.operationId} for ${task}: ${answer.status} ${answer.body?.code ?? ''}`;
          if (operation.assisted?.includes(task)) assert.ok([200, 404].includes(answer.status), told);
          else assert.equal(`${answer.status} ${answer.body?.code}`, '403 assisted-session-task', told);
        }
      }
    });

    it('nothing to others than its helper, and nothing without a token', async () => {
      const session = await world.started('submitFeedback');
      const headers = { 'sotay-assisted-session': session.id };
      for (const as of ['secretary', 'otherCellMember'] as const)
        assert.equal(await codeOf(call(as, 'GET', '/sessions/current', { headers })), '403 assisted-session-ended', as);
      assert.equal((await call('guest', 'GET', '/sessions/current', { headers })).status, 401);
      assert.equal((await call('guest', 'GET', '/documents', { headers })).status, 401);
      for (const id of ['x', randomUUID()])
        assert.equal(
          await codeOf(call('member', 'GET', '/sessions/current', { headers: { 'sotay-assisted-session': id } })),
          '403 assisted-session-ended',
        );
    });

    it('the helped member with the role of a member only, whatever else they are', async () => {
      const id = randomUUID();
      await world.db
        .insertInto('roleAssignments')
        .values({
          ...{ id, memberId: HELPED.id, role: 'secretary', organizationId: SAMPLE.cell },
          ...{ validFrom: '2026-01-01', validTo: null },
        })
        .execute();
      const session = await world.started('submitFeedback');
      const { body } = await world.assisted(session, 'GET', '/sessions/current');
      await world.db.deleteFrom('roleAssignments').where('id', '=', id).execute();
      assert.deepEqual([body.memberId, body.fullName], [HELPED.id, HELPED.fullName]);
      assert.deepEqual(body.roles, [{ role: 'member', organization: body.cell, scope: 'self', duties: [] }]);
      assert.deepEqual(body.operations, ['getSession', 'giveConsent', 'listMyConsents', 'submitFeedback']);
    });

    it('no reason why the helped member once could not come', async () => {
      const { id: meetingId } = await world.openMeeting();
      const reason = 'LÝ DO RIÊNG CỦA ĐỒNG CHÍ';
      const absenceId = randomUUID();
      await sql`
        insert into absence_requests (id, meeting_id, member_id, reason_kind, reason_text, will_study_documents, submitted_at, late, state, version)
        values (${absenceId}, ${meetingId}, ${HELPED.id}, 'health', ${reason}, false, now(), false, 'withdrawn', 2)`.execute(
        world.db,
      );
      const session = await world.started('acknowledgeMeeting');
      for (const path of [`/meetings/${meetingId}`, '/meetings']) {
        const { status, text } = await world.assisted(session, 'GET', path);
        assert.equal(status, 200);
        assert.ok(!text.includes(reason) && !text.includes('health'), path);
      }
      await world.db.deleteFrom('absenceRequests').where('id', '=', absenceId).execute();
    });
  });

  describe('does its task once', () => {
    it('in the name of the helped member, with the helper beside it, for all who see it', async () => {
      const session = await world.started('submitFeedback');
      const { status, body, text } = await world.assisted(session, 'POST', '/feedback', world.opinion('Hỏi'));
      assert.equal(status, 201, text);
      assert.equal(body.author.id, HELPED.id);
      assert.deepEqual(body.assistedBy, { id: HELPER.id, fullName: HELPER.fullName });
      const seen = await call('secretary', 'GET', `/feedback/${body.id}`);
      assert.deepEqual(seen.body.assistedBy, body.assistedBy);
      assert.equal((await call('member', 'GET', `/feedback/${body.id}`)).status, 404, 'the helper has no part in it');
      assert.equal((await call('member', 'GET', `/assisted-sessions/${session.id}`)).body.state, 'done');
      const own = await call('member', 'POST', '/feedback', world.opinion('Của tôi'));
      assert.equal(own.body.assistedBy, null);
    });

    it('and answers to a notice and asks to be absent the same way', async () => {
      const { id, noticeVersion } = await world.openMeeting();
      const first = await world.started('acknowledgeMeeting');
      const answer = await world.assisted(first, 'PUT', `/meetings/${id}/acknowledgement`, {
        body: { acknowledgement: 'attending', noticeVersion },
      });
      assert.equal(answer.body.myAnswer.acknowledgement, 'attending', answer.text);
      const row = await world.db
        .selectFrom('meetingInvitations')
        .select('acknowledgedVersion')
        .where('meetingId', '=', id)
        .where('memberId', '=', HELPED.id)
        .executeTakeFirstOrThrow();
      assert.equal(row.acknowledgedVersion, noticeVersion);
      const second = await world.started('submitAbsenceRequest');
      const asked = await world.assisted(second, 'POST', `/meetings/${id}/absence-requests`, {
        body: { reasonKind: 'family', reasonText: 'Việc nhà' },
      });
      assert.deepEqual([asked.status, asked.body.member.id], [201, HELPED.id], asked.text);
      // Typed just now, before the eyes of both.
      assert.equal(asked.body.reasonText, 'Việc nhà');
      const listed = await call('secretary', 'GET', `/meetings/${id}/absence-requests`);
      const found = (listed.body.items as { id: string; assistedBy: object }[]).find((one) => one.id === asked.body.id);
      assert.deepEqual(found?.assistedBy, { id: HELPER.id, fullName: HELPER.fullName });
    });

    it('and marks an announcement as read by the helped member, not by the helper', async () => {
      const session = await world.started('markAnnouncementRead');
      const { body } = await world.assisted(session, 'GET', '/announcements');
      const unread = (body.items as { id: string; readAt: string | null }[]).find(({ readAt }) => readAt === null);
      assert.ok(unread);
      await world.db
        .deleteFrom('announcementReads')
        .where('announcementId', '=', unread.id)
        .where('memberId', '=', HELPER.id)
        .execute();
      assert.equal((await world.assisted(session, 'PUT', `/announcements/${unread.id}/reading`)).status, 200);
      const readers = await world.db
        .selectFrom('announcementReads')
        .select('memberId')
        .where('announcementId', '=', unread.id)
        .execute();
      assert.ok(readers.some(({ memberId }) => memberId === HELPED.id));
      assert.ok(readers.every(({ memberId }) => memberId !== HELPER.id));
    });

    it('and not a second time, neither later nor at the same time', async () => {
      const session = await world.started('submitFeedback');
      const answers = await Promise.all(
        ['Một', 'Hai', 'Ba', 'Bốn'].map((subject) =>
          codeOf(world.assisted(session, 'POST', '/feedback', world.opinion(subject))),
        ),
      );
      assert.deepEqual(answers.sort(), ['201 ', ...Array.from({ length: 3 }, () => '403 assisted-session-done')]);
      const late = world.assisted(session, 'POST', '/feedback', world.opinion('Năm'));
      assert.equal(await codeOf(late), '403 assisted-session-done');
      assert.equal(await codeOf(world.assisted(session, 'GET', '/sessions/current')), '403 assisted-session-done');
    });

    it('but tells the first answer again to who lost it', async () => {
      const session = await world.started('submitFeedback');
      const opinion = world.opinion('Mất trả lời');
      const first = await world.assisted(session, 'POST', '/feedback', opinion);
      const again = await world.assisted(session, 'POST', '/feedback', opinion);
      assert.deepEqual([again.status, again.body], [201, first.body]);
      // The same key of the helper's own is another act.
      const own = await call('member', 'POST', '/feedback', opinion);
      assert.equal(own.body.author.id, HELPER.id);
      assert.notEqual(own.body.id, first.body.id);
    });

    it('also in the next session, when the one in which it was lost is over', async () => {
      const first = await world.started('submitFeedback');
      const opinion = world.opinion('Mất trả lời, hết giờ');
      const sent = await world.assisted(first, 'POST', '/feedback', opinion);
      world.pass(16);
      const next = await world.started('submitFeedback');
      const again = await world.assisted(next, 'POST', '/feedback', opinion);
      assert.deepEqual([again.status, again.body], [201, sent.body], again.text);
      const kept = await world.db
        .selectFrom('feedback')
        .select('id')
        .where('subject', '=', 'Mất trả lời, hết giờ')
        .execute();
      assert.equal(kept.length, 1);
      // Another opinion under the same key is not taken for the first.
      const other = await world.assisted(
        next,
        'POST',
        '/feedback',
        world.opinion('Khác', opinion.headers!['idempotency-key']),
      );
      assert.equal(`${other.status} ${other.body.code}`, '422 idempotency-key-reused');
    });

    it('and is not used up by an act that was refused', async () => {
      const { id } = await world.openMeeting();
      const session = await world.started('acknowledgeMeeting');
      const path = `/meetings/${id}/acknowledgement`;
      const old = { body: { acknowledgement: 'attending', noticeVersion: 0 } };
      assert.equal(await codeOf(world.assisted(session, 'PUT', path, old)), '409 notice-outdated');
      assert.equal((await call('member', 'GET', `/assisted-sessions/${session.id}`)).body.state, 'open');
    });
  });

  describe('is over at once', () => {
    const isOver = async (session: { id: string }) =>
      assert.equal(await codeOf(world.assisted(session, 'GET', '/sessions/current')), '403 assisted-session-ended');

    it('after a quarter of an hour, also in the middle of the task', async () => {
      const session = await world.started('submitFeedback');
      assert.equal((await world.assisted(session, 'GET', '/sessions/current')).status, 200);
      world.pass(15);
      await isOver(session);
      const act = world.assisted(session, 'POST', '/feedback', world.opinion('Muộn'));
      assert.equal(await codeOf(act), '403 assisted-session-ended');
    });

    it('when a party ends it, and nobody else can', async () => {
      const session = await world.started('submitFeedback');
      const path = `/assisted-sessions/${session.id}/end`;
      assert.equal((await call('secretary', 'PUT', path)).status, 404);
      const ended = await call('member', 'PUT', path);
      assert.deepEqual([ended.status, ended.body.state], [200, 'ended']);
      assert.deepEqual((await call('member', 'PUT', path)).body, ended.body);
      await isOver(session);
    });

    it('when the helper starts another', async () => {
      const first = await world.started('submitFeedback');
      await world.started('submitFeedback');
      await isOver(first);
    });

    it('when the assignment is ended, or runs out', async () => {
      const first = await world.started('submitFeedback');
      const { body } = await call('secretary', 'GET', '/support-assignments');
      const { version } = (body.items as { id: string; version: number }[]).find(({ id }) => id === SAMPLE_ASSIGNMENT)!;
      await call('secretary', 'PUT', `/support-assignments/${SAMPLE_ASSIGNMENT}/end`, {
        body: { outcome: 'other' },
        headers: { 'if-match': `"${version}"` },
      });
      await isOver(first);
      await world.reset();
      await isOver(first);
      const second = await world.started('submitFeedback');
      await world.db.updateTable('supportAssignments').set({ toOn: '2026-11-26' }).execute();
      await isOver(second);
    });

    for (const [who, { id: memberId }] of [
      ['the helper', HELPER],
      ['who is helped', HELPED],
    ] as const)
      it(`when ${who} moves to another cell`, async () => {
        const session = await world.started('submitFeedback');
        const move = (organizationId: string) =>
          world.db.updateTable('memberships').set({ organizationId }).where('memberId', '=', memberId).execute();
        await move(SAMPLE.otherCell);
        const answer = await codeOf(world.assisted(session, 'GET', '/sessions/current'));
        await move(SAMPLE.cell);
        // An account counts only in the cell that approved it.
        assert.equal(answer, memberId === HELPER.id ? '403 account-unknown' : '403 assisted-session-ended');
      });

    it('when the helped member is no longer of the Party', async () => {
      const session = await world.started('submitFeedback');
      const become = (activityState: 'deceased' | 'active') =>
        world.db.updateTable('members').set({ activityState }).where('id', '=', HELPED.id).execute();
      await become('deceased');
      await isOver(session);
      await become('active');
    });

    it('when an account of the two is locked', async () => {
      const session = await world.started('submitFeedback');
      const lock = (state: 'locked' | 'active') =>
        world.db.updateTable('accounts').set({ state }).where('memberId', '=', HELPER.id).execute();
      await lock('locked');
      assert.equal(await codeOf(world.assisted(session, 'GET', '/sessions/current')), '403 account-unknown');
      await lock('active');
      const account = { id: randomUUID(), memberId: HELPED.id, issuer: 'demo', subject: 'helped' };
      await world.db
        .insertInto('accounts')
        .values({
          ...account,
          ...{ state: 'locked', organizationId: SAMPLE.cell, registeredAt: world.clock.now, phoneMatches: null },
          ...{ decidedBy: null, reason: null, firstLoginOn: null, lastLoginOn: null },
        })
        .execute();
      await isOver(session);
      assert.equal(await codeOf(world.start('submitFeedback')), '409 helped-account-closed');
      await world.db.deleteFrom('accounts').where('id', '=', account.id).execute();
    });
  });

  it('stands in the log with both names, in the own log of who was helped too', async () => {
    const session = await world.started('submitFeedback');
    const { body: opinion } = await world.assisted(session, 'POST', '/feedback', world.opinion('Ghi nhật ký'));
    const { body } = await call('secretary', 'GET', `/audit-entries?memberId=${HELPED.id}&limit=2`);
    const told = (body.items as Record<string, unknown>[]).map(({ action, actor, onBehalfOf, subject }) => [
      action,
      (actor as { memberId: string; role: string }).memberId,
      (actor as { role: string }).role,
      onBehalfOf,
      subject,
    ]);
    const subject = { kind: 'assistedSession', id: session.id };
    assert.deepEqual(told, [
      ['assistedSession.acted', HELPER.id, 'member', HELPED.id, subject],
      ['assistedSession.opened', HELPER.id, 'member', HELPED.id, subject],
    ]);
    const [acted] = await world.db
      .selectFrom('auditLog')
      .select('details')
      .where('action', '=', 'assistedSession.acted')
      .orderBy('number', 'desc')
      .limit(1)
      .execute();
    assert.deepEqual(acted?.details, { operation: 'submitFeedback', objectId: opinion.id });
    // Once they have an account, they read it themselves.
    const account = randomUUID();
    await sql`
      insert into accounts (id, member_id, issuer, subject, state, organization_id, registered_at)
      values (${account}, ${HELPED.id}, 'demo', 'applicant', 'active', ${SAMPLE.cell}, now())`.execute(world.db);
    const own = await call('applicant', 'GET', '/members/me/accesses?limit=2');
    const [look, access] = own.body.items as {
      action: string;
      byMyself: boolean;
      onMyBehalf: boolean;
      actor: object;
    }[];
    assert.equal(look?.action, 'audit.viewed', 'the secretary looked into the log');
    assert.deepEqual([access?.action, access?.byMyself, access?.onMyBehalf], ['assistedSession.acted', false, true]);
    assert.equal((access?.actor as { fullName: string }).fullName, SAMPLE_PERSONS.member.fullName);
    await world.db.deleteFrom('accounts').where('id', '=', account).execute();
  });
});
