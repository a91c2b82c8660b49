// Asking for a correction: what is kept and shown of it, to whom, and that nothing doubles.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { Correction } from './store.ts';
import { createCorrectionBackend, REASON } from './testing.ts';

let world: Awaited<ReturnType<typeof createCorrectionBackend>>;
before(async () => {
  world = await createCorrectionBackend();
});
after(() => world.backend.close());
afterEach(async () => {
  await sql`update profile_corrections set state = 'withdrawn', decided_at = now() where state = 'submitted'`.execute(
    world.db,
  );
});

describe('asking for a correction', () => {
  it('keeps old and new side by side, masked, with the warnings and who decides', async () => {
    const correction = await world.submitted('member', { citizenId: '099 052 000 181', phone: '0900.000.055' });
    const { id, submittedAt, ...rest } = correction;
    assert.match(id, /^[0-9a-f-]{36}$/);
    assert.equal(submittedAt, world.clock.now.toISOString());
    assert.deepEqual(rest, {
      state: 'submitted',
      member: { id: SAMPLE_PERSONS.member.id, fullName: 'Nguyễn Văn Mẫu' },
      cell: { id: SAMPLE.cell, name: 'Chi bộ Tổ dân phố số 4' },
      decider: { role: 'secretary', organization: { id: SAMPLE.cell, name: 'Chi bộ Tổ dân phố số 4' } },
      fields: ['citizenId', 'phone'],
      before: { citizenId: '099*******01', phone: '09** *** 001' },
      after: { citizenId: '099*******81', phone: '09** *** 055' },
      memberDatabaseOnly: [],
      changedMeanwhile: [],
      recordVersion: 1,
      reason: REASON,
      attachments: [],
      warnings: [
        { field: 'citizenId', code: 'unknown-prefix' },
        { field: 'partyCardNumber', code: 'differs-from-citizen-id' },
      ],
      decidedBy: null,
      decidedAt: null,
      decisionNote: null,
      version: 1,
    });
  });

  it('stores no value in clear, in no table', async () => {
    await world.submitted('member', { citizenId: '099052000181', phone: '0900000055', birthDate: '1952-03-15' });
    for (const table of [
      'profile_corrections',
      'profile_correction_fields',
      'events',
      'audit_entries',
      'idempotency_keys',
    ]) {
      const { rows } = await sql<{ text: string }>`
        select row_to_json(kept)::text as text from ${sql.table(table)} kept`.execute(world.db);
      assert.ok(rows.length > 0, table);
      for (const { text } of rows) assert.doesNotMatch(text, /099052000181|84900000055|0900000055/, table);
    }
    const { rows } = await sql<{ text: string }>`
      select row_to_json(kept)::text as text from profile_correction_fields kept`.execute(world.db);
    for (const { text } of rows) assert.ok(!text.includes('1952-03-15'));
  });

  it('refuses what cannot be, each field in words, and keeps nothing', async () => {
    const before = (await world.list('member', '/members/me/profile-corrections')).length;
    const { status, body } = await world.submit('member', {
      citizenId: '12345',
      phone: '0123456',
      admissionDate: '2027-01-01',
      fullName: '<script>alert(1)</script>',
    });
    assert.equal(status, 422);
    assert.deepEqual(
      (body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`),
      [
        '/body/changes/fullName not-a-name',
        '/body/changes/admissionDate in-the-future',
        '/body/changes/citizenId not-twelve-digits',
        '/body/changes/phone not-a-mobile-number',
      ],
    );
    assert.equal((await world.submit('member', {})).status, 400);
    assert.equal((await world.submit('member', { standing: 'official' })).status, 400);
    assert.equal((await world.submit('member', { phone: '0900000055' }, { reason: '' })).status, 400);
    assert.equal((await world.list('member', '/members/me/profile-corrections')).length, before);
  });

  it('shows a script in reason and cell as the text that it is', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const { id } = await world.submitted('member', { currentCell: script }, { reason: script });
    const { body } = await world.get('secretary', id);
    assert.deepEqual([body.reason, body.after.currentCell], [script, script]);
    assert.deepEqual(body.memberDatabaseOnly, ['currentCell']);
  });

  it('says of which field a correction waits, and takes the others', async () => {
    const first = await world.submitted('member', { phone: '0900000055' });
    const second = await world.submit('member', { phone: '0900000056', gender: 'female' });
    assert.deepEqual([second.status, second.body.code], [409, 'correction-waiting']);
    assert.deepEqual(
      second.body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/body/changes/phone'],
    );
    assert.match(second.body.detail, /Số điện thoại/);
    await world.submitted('member', { gender: 'female' });
    await world.withdraw('member', first.id);
    await world.submitted('member', { phone: '0900000056' });
  });

  it('keeps one of two for the same field at once', async () => {
    const answers = await Promise.all(
      ['0900000061', '0900000062', '0900000063'].map((phone) => world.submit('member', { phone })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
  });

  it('is sent once, however often it is sent', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const answers: Awaited<ReturnType<typeof world.submit>>[] = [];
    for (let tries = 0; tries < 3; tries++)
      answers.push(await world.submit('member', { phone: '0900000057' }, {}, key));
    assert.deepEqual(
      answers.map(({ status, body }) => [status, body.id]),
      answers.map(() => [201, answers[0]?.body.id]),
    );
    const waiting = await world.list('secretary', '/profile-corrections?state=submitted');
    assert.equal(waiting.length, 1);
  });

  it('is told to those who decide and to its author, and to nobody else', async () => {
    for (const [as, expected] of [
      ['secretary', true],
      ['member', true],
      ['deputySecretary', false],
      ['superior', false],
      ['otherCellMember', false],
    ] as const) {
      const { events, result } = await world.eventsSince(as, () => world.submitted('member', { phone: '0900000058' }));
      assert.deepEqual(events, expected ? [['correction.submitted', result.id]] : [], as);
      await world.withdraw('member', result.id);
    }
  });

  it('stands in the audit log with the names of its fields', async () => {
    const { id } = await world.submitted('member', { phone: '0900000059', birthDate: '1952-03-16' });
    await world.withdraw('member', id);
    const entries = await world.db
      .selectFrom('auditLog')
      .select(['action', 'memberId', 'actorId', 'details'])
      .orderBy('number', 'desc')
      .limit(2)
      .execute();
    const [memberId, actorId] = [SAMPLE_PERSONS.member.id, SAMPLE_PERSONS.member.id];
    assert.deepEqual(entries, [
      { action: 'correction.withdrawn', memberId, actorId, details: { fields: ['birthDate', 'phone'] } },
      { action: 'correction.submitted', memberId, actorId, details: { fields: ['birthDate', 'phone'] } },
    ]);
  });
});

describe('who sees a correction', () => {
  it('is its author and who decides, and nobody else of the cell', async () => {
    const { id } = await world.submitted('member', { phone: '0900000055' });
    for (const [as, status] of [
      ['member', 200],
      ['secretary', 200],
      ['superior', 404],
      ['deputySecretary', 404],
      ['committeeMember', 404],
      ['admin', 404],
      ['office', 404],
      ['otherProvinceSecretary', 404],
    ] as const)
      assert.equal((await world.get(as, id)).status, status, as);
  });

  it('is for a secretary the superior committee: not the secretary of the same cell', async () => {
    const remove = await world.grant('deputySecretary', 'secretary', SAMPLE.cell);
    const { id, decider } = await world.submitted('secretary', { phone: '0900000055' });
    assert.deepEqual([decider.role, decider.organization.id], ['superior', SAMPLE.ward]);
    const seen = async (as: 'superior' | 'secretary' | 'deputySecretary') => [
      (await world.get(as, id)).status,
      (await world.list(as)).some((one) => one.id === id),
    ];
    assert.deepEqual(await seen('superior'), [200, true]);
    assert.deepEqual(await seen('secretary'), [200, false]);
    assert.deepEqual(await seen('deputySecretary'), [404, false]);
    await remove();
  });

  it('hides the day of birth from everybody but the member', async () => {
    const { id, after } = await world.submitted('member', { birthDate: '1952-03-15' });
    assert.deepEqual(after.birthDate, { date: '1952-03-15', year: 1952 });
    const { body } = await world.get('secretary', id);
    assert.deepEqual([body.before.birthDate, body.after.birthDate], Array(2).fill({ date: null, year: 1952 }));
  });

  it('is after a transfer the secretary of the new cell', async () => {
    const { id } = await world.submitted('committeeMember', { phone: '0900000055' });
    const memberId = SAMPLE_PERSONS.committeeMember.id;
    const own = world.db.updateTable('memberships').where('memberId', '=', memberId);
    await own.set({ validTo: '2026-11-27' }).execute();
    await world.db
      .insertInto('memberships')
      .values({ memberId, kind: 'official', organizationId: SAMPLE.otherCell, validFrom: '2026-11-27', validTo: null })
      .execute();
    const remove = await world.grant('otherCellMember', 'secretary', SAMPLE.otherCell);
    assert.equal((await world.get('secretary', id)).status, 404);
    assert.equal((await world.get('otherCellMember', id)).status, 200);
    await remove();
    await world.db
      .deleteFrom('memberships')
      .where('memberId', '=', memberId)
      .where('validFrom', '=', '2026-11-27')
      .execute();
    await own.set({ validTo: null }).execute();
  });
});

describe('the lists of corrections', () => {
  it('have for those who decide the longest waiting first, and for the author the latest, page by page', async () => {
    const start = world.clock.now.getTime();
    const made: Correction[] = [];
    for (const [index, persona] of (['member', 'committeeMember', 'admin'] as const).entries()) {
      world.clock.now = new Date(start + index * 1000);
      made.push(await world.submitted(persona, { phone: '0900000055' }));
    }
    world.clock.now = new Date(start + 9000);
    await world.withdraw('committeeMember', made[1]?.id ?? '');
    const all = await world.list('secretary', '/profile-corrections?limit=100');
    assert.deepEqual(
      all.slice(0, 2).map(({ id }) => id),
      [made[0]?.id, made[2]?.id],
    );
    assert.ok(all.slice(2).every(({ state }) => state !== 'submitted'));
    for (const [as, path, whole] of [
      ['secretary', '/profile-corrections', all],
      [
        'member',
        '/members/me/profile-corrections',
        await world.list('member', '/members/me/profile-corrections?limit=100'),
      ],
    ] as const) {
      const paged: Correction[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const { body } = await world.backend.call(as, 'GET', `${path}?limit=2${cursor && `&cursor=${cursor}`}`);
        paged.push(...(body.items as Correction[]));
        cursor = body.nextCursor as string | null;
      }
      assert.deepEqual(paged, whole, as);
    }
    const mine = await world.list('member', '/members/me/profile-corrections?limit=100');
    assert.deepEqual(
      mine,
      [...mine].sort((a, b) => b.submittedAt.localeCompare(a.submittedAt) || b.id.localeCompare(a.id)),
    );
    assert.ok(mine.every(({ member }) => member.id === SAMPLE_PERSONS.member.id));
  });
});

describe('withdrawing', () => {
  it('is for the author, while it waits, and repeats itself', async () => {
    const { id } = await world.submitted('member', { phone: '0900000055' });
    assert.equal((await world.withdraw('otherCellMember', id)).status, 404);
    const first = await world.withdraw('member', id);
    const again = await world.withdraw('member', id);
    assert.deepEqual([first.status, first.body.state, first.body.version], [200, 'withdrawn', 2]);
    assert.deepEqual([again.status, again.body], [200, first.body]);
    const late = await world.decide('secretary', first.body as Correction);
    assert.deepEqual([late.status, late.body.code], [409, 'correction-withdrawn']);
  });
});
