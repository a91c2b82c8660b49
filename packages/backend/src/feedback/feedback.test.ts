import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { type Feedback, insertFeedback } from './store.ts';

type Caller = Parameters<TestBackend['call']>[0];

const NOW = new Date('2026-11-20T09:00:00+07:00');
const LATER = new Date('2026-11-24T09:00:00+07:00');

let backend: TestBackend;
let now = NOW;
before(async () => {
  backend = await createTestBackend({ now: () => now });
});
after(() => backend.close());
beforeEach(() => {
  now = NOW;
});

const opinion = (fields: object = {}): object => ({
  kind: 'suggestion',
  recipient: 'cell',
  subject: 'Gửi tài liệu họp sớm hơn',
  body: 'Đề nghị gửi tài liệu trước hai ngày.',
  ...fields,
});

const send = (persona: Caller, fields: object = {}, headers = {}): Promise<TestAnswer> =>
  backend.call(persona, 'POST', '/feedback', { body: opinion(fields), headers });

const read = (persona: Caller, sent: TestAnswer): Promise<TestAnswer> =>
  backend.call(persona, 'GET', `/feedback/${(sent.body as Feedback).id}`);

const reply = (
  persona: Caller,
  sent: TestAnswer,
  body = 'Chi bộ tiếp thu ý kiến.',
  headers = {},
): Promise<TestAnswer> =>
  backend.call(persona, 'POST', `/feedback/${(sent.body as Feedback).id}/replies`, { body: { body }, headers });

async function subjects(persona: Caller, query = ''): Promise<string[]> {
  const { status, body, text } = await backend.call(persona, 'GET', `/feedback${query}`);
  assert.equal(status, 200, text);
  return (body.items as Feedback[]).map((item) => item.subject);
}

const sameProblem = ({ status, body }: TestAnswer): object => ({ status, ...(body as object), requestId: '' });

describe('submitFeedback', () => {
  it('gives a receipt, the recipient and the day an answer is due', async () => {
    const { status, body, headers, text } = await send('member');
    assert.equal(status, 201, text);
    const sent = body as Feedback;
    assert.match(sent.receiptCode, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.deepEqual(sent.recipientOrganization, { id: SAMPLE.cell, name: 'Chi bộ Tổ dân phố số 4' });
    assert.deepEqual(sent.author, { id: SAMPLE_PERSONS.member.id, fullName: SAMPLE_PERSONS.member.fullName });
    assert.equal(sent.submittedAt, NOW.toISOString());
    assert.equal(sent.dueAt, new Date('2027-01-04T23:59:59+07:00').toISOString());
    assert.deepEqual([sent.state, sent.version, sent.replies], ['submitted', 1, []]);
    assert.equal(headers.location, `/v1/feedback/${sent.id}`);
    assert.deepEqual((await read('member', { body: sent } as TestAnswer)).body, sent);
  });

  it('reaches the committee directly managing the cell, with its longer time', async () => {
    const { body } = await send('member', { recipient: 'managingCommittee' });
    const sent = body as Feedback;
    assert.equal(sent.recipientOrganization.id, SAMPLE.ward);
    assert.equal(sent.dueAt, new Date('2027-02-22T23:59:59+07:00').toISOString());
  });

  it('is one opinion for fifty tries with one key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const subject = 'Năm mươi lần';
    const answers = await Promise.all(Array.from({ length: 50 }, () => send('member', { subject }, headers)));
    assert.deepEqual(new Set(answers.map((answer) => answer.status)), new Set([201]));
    assert.equal(new Set(answers.map((answer) => answer.text)).size, 1);
    const rows = await backend.database.db.selectFrom('feedback').select('id').where('subject', '=', subject).execute();
    assert.equal(rows.length, 1);
    assert.equal((await send('member', { subject: 'Khác' }, headers)).status, 422);
  });

  it('goes on under another receipt code when one is taken', async (context) => {
    const sent = (await send('member')).body as Feedback;
    const { receiptCode: taken, ...fields } = await backend.database.db
      .selectFrom('feedback')
      .selectAll()
      .where('id', '=', sent.id)
      .executeTakeFirstOrThrow();
    const draws = [taken, taken, '0000-0001'];
    const draw = context.mock.fn(() => draws.shift() ?? '');
    const id = randomUUID();
    await insertFeedback(backend.database.db, { ...fields, id }, draw);
    assert.equal(draw.mock.callCount(), 3);
    assert.equal((await backend.call('member', 'GET', `/feedback/${id}`)).body.receiptCode, '0000-0001');
  });

  it('is not for guests, and takes nothing but the form', async () => {
    assert.equal((await send('guest')).status, 401);
    assert.equal((await send('member', { authorId: randomUUID() })).status, 400);
    assert.equal((await send('member', { body: '' })).status, 400);
  });
});

describe('who sees an opinion', () => {
  it('is its author and those it is addressed to; to all others it is missing', async () => {
    const sent = await send('member', { subject: 'Riêng chi bộ' });
    for (const persona of ['member', 'committeeMember', 'deputySecretary', 'secretary'] as const) {
      assert.equal((await read(persona, sent)).status, 200, persona);
    }
    const missing = await read('otherCellMember', { body: { id: randomUUID() } } as TestAnswer);
    assert.equal(missing.status, 404);
    for (const persona of ['superior', 'otherCellMember', 'otherProvinceSecretary', 'admin', 'office'] as const) {
      assert.deepEqual(sameProblem(await read(persona, sent)), sameProblem(missing), persona);
    }
  });

  it('is the managing committee, not the cell, when it is written to', async () => {
    const sent = await send('member', { recipient: 'managingCommittee', subject: 'Riêng Đảng ủy' });
    assert.equal((await read('superior', sent)).status, 200);
    assert.equal((await read('secretary', sent)).status, 404);
    assert.equal((await reply('secretary', sent)).status, 404);
    assert.ok((await subjects('superior', '?box=received&limit=100')).includes('Riêng Đảng ủy'));
    assert.ok(!(await subjects('secretary', '?box=received&limit=100')).includes('Riêng Đảng ủy'));
  });

  it('is never the admin or the office, except for what they wrote themselves', async () => {
    await send('admin', { subject: 'Ý kiến của quản trị' });
    assert.deepEqual(await subjects('admin', '?box=received'), []);
    assert.deepEqual(await subjects('office', '?box=received'), []);
    assert.deepEqual(await subjects('admin'), ['Ý kiến của quản trị']);
  });
});

describe('listFeedback', () => {
  it('keeps what I sent apart from what I answer for, latest first', async () => {
    now = LATER;
    await send('secretary', { subject: 'Của bí thư' });
    assert.deepEqual(await subjects('secretary'), ['Của bí thư']);
    const received = await backend.call('secretary', 'GET', '/feedback?box=received&limit=100');
    const items = received.body.items as Feedback[];
    assert.ok(items.length > 3);
    assert.ok(items.every((item) => item.recipientOrganization.id === SAMPLE.cell));
    assert.deepEqual(
      items.map((item) => item.submittedAt),
      items
        .map((item) => item.submittedAt)
        .sort()
        .reverse(),
    );
  });

  it('narrows by state', async () => {
    const { body } = await backend.call('member', 'GET', '/feedback?state=answered');
    const items = body.items as Feedback[];
    assert.ok(items.length >= 2);
    assert.ok(items.every((item) => item.state === 'answered' && item.replies.length > 0 && item.answeredAt));
  });

  it('walks its pages without loss or repetition while opinions come in', async () => {
    // Ten at one instant: only the id tells them apart.
    for (let number = 0; number < 10; number += 1) await send('otherCellMember', { subject: `Trước ${number}` });
    const before = await subjects('otherCellMember', '?limit=100');
    const seen: string[] = [];
    let cursor = '';
    do {
      const query = `?limit=3${cursor && `&cursor=${cursor}`}`;
      const { body } = await backend.call('otherCellMember', 'GET', `/feedback${query}`);
      seen.push(...(body.items as Feedback[]).map((item) => item.subject));
      cursor = (body.nextCursor as string | null) ?? '';
      now = new Date(now.getTime() + 1000);
      await send('otherCellMember', { subject: `Giữa ${seen.length}` });
    } while (cursor);
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(
      before.filter((subject) => !seen.includes(subject)),
      [],
    );
  });

  it('takes no cursor of another box', async () => {
    const { body } = await backend.call('secretary', 'GET', '/feedback?box=received&limit=1');
    const other = await backend.call(
      'secretary',
      'GET',
      `/feedback?box=sent&limit=1&cursor=${String(body.nextCursor)}`,
    );
    assert.equal(other.status, 400);
  });
});

describe('replyToFeedback', () => {
  it('answers in the name of the recipient, and is received again by a further word of the author', async () => {
    const sent = await send('member');
    now = LATER;
    const answered = await reply('secretary', sent);
    assert.equal(answered.status, 201, answered.text);
    const first = answered.body as Feedback;
    assert.deepEqual(
      [first.state, first.receivedAt, first.answeredAt, first.version],
      ['answered', LATER.toISOString(), LATER.toISOString(), 2],
    );
    assert.deepEqual(
      first.replies.map(({ from, fromAuthor, body }) => [from.fullName, fromAuthor, body]),
      [[SAMPLE_PERSONS.secretary.fullName, false, 'Chi bộ tiếp thu ý kiến.']],
    );

    const again = (await reply('member', sent, 'Xin hỏi thêm.')).body as Feedback;
    assert.deepEqual([again.state, again.answeredAt, again.receivedAt], ['received', null, LATER.toISOString()]);
    assert.deepEqual(
      again.replies.map((one) => one.fromAuthor),
      [false, true],
    );
    assert.deepEqual((await read('deputySecretary', sent)).body, again);

    now = new Date(LATER.getTime() + 60_000);
    const second = (await reply('deputySecretary', sent)).body as Feedback;
    assert.deepEqual([second.receivedAt, second.answeredAt], [LATER.toISOString(), now.toISOString()]);
  });

  it('does not make an opinion received when only its author has spoken', async () => {
    const sent = await send('member');
    const { body } = await reply('member', sent, 'Bổ sung.');
    assert.deepEqual([body.state, body.receivedAt], ['submitted', null]);
  });

  it('of the secretary to an own opinion is the word of its author', async () => {
    const sent = await send('secretary');
    const { body } = await reply('secretary', sent);
    assert.deepEqual([body.state, body.replies[0].fromAuthor], ['submitted', true]);
  });

  it('is not for a chi ủy viên, who only reads', async () => {
    const sent = await send('member');
    assert.equal((await reply('committeeMember', sent)).status, 404);
  });

  it('is not for others, guests least of all', async () => {
    const sent = await send('member');
    for (const persona of ['otherCellMember', 'otherProvinceSecretary', 'superior', 'admin', 'office'] as const) {
      assert.equal((await reply(persona, sent)).status, 404, persona);
    }
    assert.equal((await reply('guest', sent)).status, 401);
  });

  it('ends with the opinion', async () => {
    const sent = await send('member');
    const { id } = sent.body as Feedback;
    await backend.database.db.updateTable('feedback').set({ state: 'closed' }).where('id', '=', id).execute();
    for (const persona of ['member', 'secretary'] as const) {
      const answer = await reply(persona, sent);
      assert.deepEqual([answer.status, answer.body.code], [409, 'feedback-closed']);
    }
    assert.equal(((await read('member', sent)).body as Feedback).replies.length, 0);
  });

  it('is kept once for one key, and both of two at once without one', async () => {
    const sent = await send('member');
    const headers = { 'idempotency-key': randomUUID() };
    await Promise.all([reply('secretary', sent, 'Một lần.', headers), reply('secretary', sent, 'Một lần.', headers)]);
    await Promise.all([reply('secretary', sent, 'Hai.'), reply('deputySecretary', sent, 'Ba.')]);
    const { replies, version } = (await read('member', sent)).body as Feedback;
    assert.deepEqual(replies.map((one) => one.body).sort(), ['Ba.', 'Hai.', 'Một lần.']);
    assert.equal(version, 4);
  });
});
