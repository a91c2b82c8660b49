import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { announcementForm, createBoard, refused, shownOf } from './testing.ts';

const NOW = new Date('2026-11-20T09:00:00+07:00');
const MINUTE = 60_000;

let backend: TestBackend;
let board: ReturnType<typeof createBoard>;
let now = NOW;
before(async () => {
  backend = await createTestBackend({ now: () => now });
  board = createBoard(backend);
});
after(() => backend.close());
beforeEach(() => {
  now = NOW;
});
const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

describe('createAnnouncement', () => {
  it('keeps a draft for the own organisation and everything below it', async () => {
    const { status, body, headers, text } = await board.write('secretary');
    assert.equal(status, 201, text);
    const cell = { id: SAMPLE.cell, name: 'Chi bộ Tổ dân phố số 4' };
    assert.deepEqual(body, {
      id: body.id,
      title: 'Ra quân vệ sinh môi trường',
      body: 'Đề nghị các đồng chí có mặt lúc 6 giờ 30 phút.',
      organization: cell,
      targets: [cell],
      state: 'draft',
      publishedAt: null,
      pinnedUntil: null,
      readAt: null,
      answerTo: { recipient: 'cell', organization: cell },
      version: 1,
    });
    assert.equal(headers.location, `/v1/announcements/${body.id}`);
  });

  it('publishes at once when asked to', async () => {
    const shown = shownOf(await board.publish('admin'));
    assert.deepEqual([shown.state, shown.publishedAt, shown.version], ['published', NOW.toISOString(), 1]);
    const { rows } = await sql<{ role: string }>`
      select entry->'actor'->>'role' as role from audit_entries
       where entry->>'action' = 'announcement.published' and entry->'subject'->>'id' = ${shown.id}`.execute(
      backend.database.db,
    );
    assert.deepEqual(rows, [{ role: 'admin' }], 'who spoke stays on record');
  });

  it('is for an organisation that the caller publishes for, and goes nowhere else', async () => {
    assert.equal((await board.write('member')).status, 403);
    assert.equal((await board.write('committeeMember')).status, 403);
    refused(await board.write('secretary', { organizationId: SAMPLE.otherCell }), 404, 'not-found');
    refused(await board.write('secretary', { organizationId: SAMPLE.ward }), 404, 'not-found');
    refused(await board.write('superior', { organizationId: SAMPLE.cell }), 404, 'not-found');
    const upwards = await board.write('secretary', { targetIds: [SAMPLE.cell, SAMPLE.ward] });
    refused(upwards, 422, 'target-outside', '/body/targetIds/1');
    const abroad = { organizationId: SAMPLE.ward, targetIds: [SAMPLE.otherProvinceCell, sampleId(15), randomUUID()] };
    refused(
      await board.write('superior', abroad),
      422,
      'rule-violated',
      '/body/targetIds/0',
      '/body/targetIds/1',
      '/body/targetIds/2',
    );
  });

  it('refuses what is marked as secret, and a pin that has run out, and keeps nothing', async () => {
    const before = await board.titles('secretary', '?box=issued&limit=100');
    const form = { title: 'Hỏng', body: 'MẬT\nNội dung.', pinnedUntil: NOW.toISOString() };
    refused(await board.write('secretary', form), 422, 'rule-violated', '/body/body', '/body/pinnedUntil');
    refused(await board.write('secretary', { title: 'TỐI MẬT' }), 422, 'secrecy-mark', '/body/title');
    assert.deepEqual(await board.titles('secretary', '?box=issued&limit=100'), before);
  });

  it('gives scripts back as the text that they are', async () => {
    const words = {
      title: '<img src=x onerror=alert(1)> & "Thông báo"',
      body: '<script>alert(document.domain)</script>\n<!-- --> {{7*7}} ${7*7} javascript:alert(1)',
    };
    const shown = shownOf(await board.read('member', await board.publish('secretary', words)));
    assert.deepEqual({ title: shown.title, body: shown.body }, words);
  });

  it('is one announcement and one event for ten tries with one key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = announcementForm({ title: 'Mười lần', publish: true });
    const tries = Array.from({ length: 10 }, () =>
      backend.call('secretary', 'POST', '/announcements', { body, headers }),
    );
    const answers = await Promise.all(tries);
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    const { id } = shownOf(answers[0] ?? assert.fail());
    const { rows } = await sql`select from events where object_id = ${id}`.execute(backend.database.db);
    assert.equal(rows.length, 1);
    assert.equal((await board.titles('member')).filter((title) => title === 'Mười lần').length, 1);
  });
});

describe('an announcement changes', () => {
  it('as a draft in every word, and is published once', async () => {
    const draft = await board.write('deputySecretary');
    const changed = await board.change('secretary', draft, { title: 'Tên mới', body: 'Lời mới.' });
    assert.deepEqual(
      [shownOf(changed).title, shownOf(changed).body, shownOf(changed).version],
      ['Tên mới', 'Lời mới.', 2],
    );
    const sent = await board.send('secretary', changed);
    assert.deepEqual(
      [sent.status, shownOf(sent).state, shownOf(sent).publishedAt],
      [200, 'published', NOW.toISOString()],
    );
    refused(await board.send('secretary', sent), 409, 'announcement-published');
  });

  it('no more in its words once members may have read them, only in its pin', async () => {
    const published = await board.publish('secretary');
    refused(await board.change('secretary', published, { body: 'Lời khác.' }), 409, 'announcement-published');
    const until = inMinutes(60).toISOString();
    const pinned = await board.change('secretary', published, { pinnedUntil: until });
    assert.equal(shownOf(pinned).pinnedUntil, until);
    refused(
      await board.change('secretary', pinned, { pinnedUntil: inMinutes(-1).toISOString() }),
      422,
      'pin-in-past',
      '/body/pinnedUntil',
    );
    assert.equal(shownOf(await board.change('secretary', pinned, { pinnedUntil: null })).pinnedUntil, null);
  });

  it('never once it is withdrawn', async () => {
    const gone = await board.withdraw('secretary', await board.publish('secretary'));
    assert.equal(shownOf(gone).state, 'withdrawn');
    refused(await board.withdraw('secretary', gone), 409, 'announcement-withdrawn');
    refused(await board.send('secretary', gone), 409, 'announcement-withdrawn');
    refused(await board.change('secretary', gone, { pinnedUntil: null }), 409, 'announcement-withdrawn');
  });

  it('by the committee above only to be withdrawn', async () => {
    const published = await board.publish('secretary');
    refused(await board.change('superior', published, { pinnedUntil: null }), 404, 'not-found');
    refused(await board.send('superior', published), 404, 'not-found');
    assert.equal(shownOf(await board.withdraw('superior', published)).state, 'withdrawn');
    refused(await board.withdraw('superior', await board.write('secretary')), 404, 'not-found');
  });

  it('by one of two at once; the other is told', async () => {
    const draft = await board.write('secretary');
    const answers = await Promise.all([board.send('secretary', draft), board.withdraw('deputySecretary', draft)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
  });

  it('not on a version that was not named', async () => {
    const { id } = shownOf(await board.write('secretary'));
    assert.equal((await backend.call('secretary', 'PUT', `/announcements/${id}/publication`)).status, 428);
  });
});

describe('listAnnouncements', () => {
  it('has the pinned first until their time is over, then the newest', async () => {
    now = inMinutes(10);
    await board.publish('secretary', { title: 'A ghim', pinnedUntil: inMinutes(60).toISOString() });
    now = inMinutes(20);
    await board.publish('secretary', { title: 'B mới' });
    const order = async () => (await board.titles('member')).filter((title) => /^[AB] /.test(title));
    assert.deepEqual(await order(), ['A ghim', 'B mới']);
    now = inMinutes(60);
    assert.deepEqual(await order(), ['B mới', 'A ghim']);
  });

  it('walks its pages without loss or repetition while a pin runs out and others come in', async () => {
    now = inMinutes(100);
    for (let count = 0; count < 7; count++)
      await board.publish('superior', {
        organizationId: SAMPLE.ward,
        title: `Trang ${count}`,
        ...(count < 2 && { pinnedUntil: inMinutes(101).toISOString() }),
      });
    const before = await board.titles('otherCellMember');
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await backend.call('otherCellMember', 'GET', `/announcements?limit=3${cursor}`);
      seen.push(...(body.items as { title: string }[]).map(({ title }) => title));
      now = inMinutes(102 + seen.length);
      await board.publish('superior', { organizationId: SAMPLE.ward, title: `Giữa ${seen.length}` });
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor as string}`;
    }
    assert.deepEqual(seen, before);
  });

  it('keeps drafts and withdrawn ones in the box of those who publish', async () => {
    await board.write('secretary', { title: 'Chỉ là dự thảo' });
    assert.ok(!(await board.titles('secretary')).includes('Chỉ là dự thảo'));
    assert.ok((await board.titles('admin', '?box=issued&limit=100')).includes('Chỉ là dự thảo'));
    assert.deepEqual(await board.titles('member', '?box=issued'), []);
  });
});

describe('reading', () => {
  it('is kept for the reader, the first time only, and shown to nobody else', async () => {
    const published = await board.publish('secretary');
    const first = await board.mark('member', published);
    assert.deepEqual([first.status, shownOf(first).readAt], [200, NOW.toISOString()]);
    now = inMinutes(5);
    assert.equal(shownOf(await board.mark('member', published)).readAt, NOW.toISOString());
    assert.equal(shownOf(await board.read('member', published)).readAt, NOW.toISOString());
    for (const persona of ['secretary', 'admin', 'superior'] as const)
      assert.equal(shownOf(await board.read(persona, published)).readAt, null, persona);
    assert.equal(shownOf(await board.read('member', published)).version, 1, 'is no change of the announcement');
  });

  it('is for those it is addressed to', async () => {
    const published = await board.publish('secretary');
    for (const persona of ['otherCellMember', 'superior', 'otherProvinceSecretary'] as const)
      refused(await board.mark(persona, published), 404, 'not-found');
    refused(await board.mark('secretary', await board.write('secretary')), 404, 'not-found');
  });

  it('is told to those who publish as counts with their date, and not of fewer than five', async () => {
    const published = await board.publish('secretary');
    const counted = async () => {
      const { status, body, text } = await board.counts('secretary', published);
      assert.equal(status, 200, text);
      return body as object;
    };
    const audience = 25; // 24 of the cell and one who takes part for a time
    assert.deepEqual(await counted(), { audience, read: 0, asOf: NOW.toISOString() });
    for (const persona of ['member', 'secretary', 'deputySecretary', 'committeeMember'] as const)
      await board.mark(persona, published);
    assert.deepEqual(await counted(), { audience, read: null, asOf: NOW.toISOString() });
    await board.mark('admin', published);
    now = inMinutes(3);
    assert.deepEqual(await counted(), { audience, read: 5, asOf: now.toISOString() });
    assert.equal((await board.counts('superior', published)).status, 200);
    assert.equal((await board.counts('member', published)).status, 403);
    refused(await board.counts('otherProvinceSecretary', published), 404, 'not-found');
  });

  it('counts nobody who left or is suspended', async () => {
    const published = await board.publish('secretary');
    const audience = async () => (await board.counts('secretary', published)).body.audience as number;
    const before = await audience();
    const someone = sql`(select member_id from memberships where organization_id = ${SAMPLE.cell} and kind = 'official' order by member_id desc limit 1)`;
    const put = (state: string) =>
      sql`update members set activity_state = ${state} where id = ${someone}`.execute(backend.database.db);
    await put('suspended');
    assert.equal(await audience(), before - 1);
    await put('active');
    assert.equal(await audience(), before);
  });
});

describe('an answer (R005)', () => {
  it('goes to the cell when the cell spoke, to the committee above it when any higher organisation did', async () => {
    const { body } = await backend.call('member', 'GET', '/announcements?limit=100');
    const answers = Object.fromEntries(
      (body.items as ReturnType<typeof shownOf>[]).map((one) => [one.organization.id, one.answerTo]),
    );
    const ward = { id: SAMPLE.ward, name: 'Đảng bộ phường Thử Nghiệm' };
    assert.deepEqual(answers[SAMPLE.cell], {
      recipient: 'cell',
      organization: { id: SAMPLE.cell, name: 'Chi bộ Tổ dân phố số 4' },
    });
    assert.deepEqual(answers[SAMPLE.ward], { recipient: 'managingCommittee', organization: ward });
    assert.deepEqual(answers[SAMPLE.province], { recipient: 'managingCommittee', organization: ward });
  });

  it('arrives there', async () => {
    const { answerTo } = shownOf(await board.read('member', await board.publish('secretary')));
    const opinion = { kind: 'question', subject: 'Hỏi về thông báo', body: 'Mấy giờ?', recipient: answerTo?.recipient };
    const sent = await backend.call('member', 'POST', '/feedback', { body: opinion });
    assert.equal(sent.status, 201, sent.text);
    assert.deepEqual(sent.body.recipientOrganization, answerTo?.organization);
  });
});
