import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { localStorage } from './local-storage.ts';
import type { Attachment } from './store.ts';
import { docx, exe, pdf, uploads, zip } from './testing.ts';

const LIMIT = 5_000_000;
const lines: string[] = [];
let folder: string;
let backend: TestBackend;
let calls: ReturnType<typeof uploads>;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sotay-attachments-'));
  backend = await createTestBackend({
    attachments: { storage: localStorage(folder), maxBytes: LIMIT },
    logLevel: 'trace',
    logSink: { write: (line) => void lines.push(line) },
  });
  calls = uploads(backend);
});
after(async () => {
  await backend.close();
  rmSync(folder, { recursive: true });
});

const idOf = ({ body }: TestAnswer): string => (body as Attachment).id;
const told = ({ status, body, text }: TestAnswer) => `${status} ${(body as { code?: string } | null)?.code ?? text}`;
const download = async (who: Parameters<TestBackend['call']>[0], id: string): Promise<TestAnswer> =>
  backend.call(who, 'GET', `/attachments/${id}/content`);
const sendOpinion = (who: Parameters<TestBackend['call']>[0], attachmentIds: string[], fields = {}) =>
  backend.call(who, 'POST', '/feedback', {
    body: { kind: 'proposal', recipient: 'cell', subject: 'Sửa nhà', body: 'Đề nghị sửa.', attachmentIds, ...fields },
  });
async function scanned(who: Parameters<TestBackend['call']>[0], name = 'Kiến nghị.pdf', bytes = pdf()) {
  const id = idOf(await calls.upload(who, name, bytes));
  await calls.checked(who, id);
  return id;
}

/** The check starts with the last byte, and may be over before the answer is made. */
const isWhole = (state: unknown): boolean => state === 'pending' || state === 'scanned';

describe('an upload', () => {
  it('is one attachment for twenty tries with one key, and another body under that key is refused', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => calls.add('member', {}, key)));
    assert.equal(new Set(answers.map(idOf)).size, 1);
    assert.equal((await calls.add('member', { name: 'Khác.pdf' }, key)).status, 422);
  });

  it('goes from receiving to scanned, and the bytes come back as they went', async () => {
    const bytes = docx({ name: 'word/media/1.png', data: 'đ'.repeat(300_000) });
    const added = await calls.add('member', { name: 'Đơn đề nghị.docx', size: bytes.length });
    assert.equal(added.status, 201, added.text);
    assert.equal((added.body as Attachment).state, 'receiving');
    assert.equal(added.headers.location, `/v1/attachments/${idOf(added)}`);
    const half = 123_456;
    const first = await calls.send('member', idOf(added), 0, bytes.subarray(0, half));
    assert.deepEqual([first.body.state, first.body.receivedBytes], ['receiving', half]);
    const last = await calls.send('member', idOf(added), half, bytes.subarray(half));
    assert.ok(isWhole(last.body.state));
    assert.equal(last.body.receivedBytes, bytes.length);
    assert.equal((await calls.checked('member', idOf(added))).state, 'scanned');

    const answer = await backend.app.inject({
      method: 'GET',
      url: `/v1/attachments/${idOf(added)}/content`,
      headers: await backend.authorization('member'),
    });
    assert.ok(answer.rawPayload.equals(bytes));
    const { headers } = answer;
    assert.equal(headers['content-type'], 'application/octet-stream');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.match(String(headers['content-security-policy']), /default-src 'none'.*sandbox/);
    assert.equal(headers['cache-control'], 'private, no-store');
    assert.equal(
      headers['content-disposition'],
      `attachment; filename="tep.docx"; filename*=UTF-8''%C4%90%C6%A1n%20%C4%91%E1%BB%81%20ngh%E1%BB%8B.docx`,
    );
  });

  it('takes no byte twice: a wrong offset is told the right one', async () => {
    const added = await calls.add('member');
    await calls.send('member', idOf(added), 0, pdf().subarray(0, 5));
    for (const offset of [0, 4, 6, 1000]) {
      const answer = await calls.send('member', idOf(added), offset, Buffer.from('x'));
      assert.equal(told(answer), '409 upload-offset-mismatch');
      assert.equal(answer.headers['upload-offset'], '5');
    }
    assert.ok(isWhole((await calls.send('member', idOf(added), 5, pdf().subarray(5))).body.state));
    assert.equal(told(await calls.send('member', idOf(added), 0, pdf())), '409 upload-offset-mismatch');
  });

  it('of the same bytes by two connections at once is received once', async () => {
    const bytes = Buffer.concat([pdf(), Buffer.alloc(500, 32), Buffer.from('%%EOF')]);
    const added = await calls.add('member', { size: bytes.length });
    const answers = await Promise.all(Array.from({ length: 5 }, () => calls.send('member', idOf(added), 0, bytes)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409, 409]);
    await calls.checked('member', idOf(added));
    assert.equal((await download('member', idOf(added))).text, bytes.toString());
  });

  it('whose last answer got lost says the same when nothing is sent at its end', async () => {
    const added = await calls.upload('member', 'a.pdf', pdf());
    assert.equal((await calls.send('member', idOf(added), pdf().length, Buffer.alloc(0))).status, 200);
    const program = await calls.add('member', { name: 'b.pdf', size: exe().length });
    for (const offset of [0, exe().length])
      assert.equal(
        told(await calls.send('member', idOf(program), offset, exe().subarray(offset))),
        '422 attachment-refused',
      );
  });

  it('in crumbs ends before it fills the database with rows', async () => {
    const added = await calls.add('member', { size: 600 });
    await backend.database.db
      .insertInto('attachmentParts')
      .values(
        Array.from({ length: 500 }, (_, at) => ({
          attachmentId: idOf(added),
          atOffset: at,
          size: 1,
          storageKey: randomUUID(),
        })),
      )
      .execute();
    await backend.database.db
      .updateTable('attachments')
      .set({ receivedBytes: 500 })
      .where('id', '=', idOf(added))
      .execute();
    assert.equal(told(await calls.send('member', idOf(added), 500, Buffer.from('x'))), '409 upload-in-crumbs');
  });
});

describe('what is refused', () => {
  const announced: [string, Parameters<typeof calls.add>[1], string, string][] = [
    ['an empty file', { size: 0 }, '400 bad-request', '/body/size'],
    ['more than the contract allows', { size: 26_214_401 }, '400 bad-request', '/body/size'],
    ['more than this server allows', { size: LIMIT + 1 }, '422 attachment-too-large', '/body/size'],
    ['a program', { name: 'chay.exe' }, '422 attachment-refused', '/body/name'],
    ['HTML', { name: 'trang.html', mediaType: 'text/html' }, '422 attachment-refused', '/body/name'],
    ['a name marked secret', { name: 'MẬT - báo cáo.pdf' }, '422 attachment-refused', '/body/name'],
    [
      'a name marked secret, decomposed',
      { name: 'TỐI MẬT.pdf'.normalize('NFD') },
      '422 attachment-refused',
      '/body/name',
    ],
    ['another type than the name', { mediaType: 'text/html' }, '422 attachment-refused', '/body/mediaType'],
    ['a folder in the name', { name: '../../etc/a.pdf' }, '400 bad-request', '/body/name'],
    ['a name that reads backwards', { name: 'a\u202Efdp.exe.pdf' }, '400 bad-request', '/body/name'],
    ['another purpose', { purpose: 'report' }, '400 bad-request', '/body/purpose'],
  ];
  for (const [what, fields, expected, pointer] of announced)
    it(`when announced: ${what}`, async () => {
      const answer = await calls.add('member', fields);
      assert.equal(told(answer), expected);
      assert.equal(answer.body.errors[0].pointer, pointer);
    });

  const contents: [string, string, Buffer, string][] = [
    ['a renamed program', 'a.pdf', exe(), 'content-mismatch'],
    [
      'a polyglot',
      'a.pdf',
      Buffer.concat([pdf(), zip([{ name: 'A.class' }]), Buffer.from('%%EOF')]),
      'content-ambiguous',
    ],
    ['a zip bomb', 'a.docx', docx({ name: 'word/b.xml', uncompressed: 2 ** 31 }), 'content-harmful'],
    ['text marked secret', 'a.txt', Buffer.from('MẬT\nBáo cáo'), 'secrecy-marked'],
  ];
  for (const [what, name, bytes, code] of contents)
    it(`when received: ${what}, and nothing of it is kept`, async () => {
      const added = await calls.add('member', { name, size: bytes.length });
      const answer = await calls.send('member', idOf(added), 0, bytes);
      assert.equal(told(answer), '422 attachment-refused');
      assert.equal(answer.body.errors[0].code, code);
      const { body } = await calls.read('member', idOf(added));
      assert.deepEqual([body.state, body.refusal], ['refused', { code, detail: answer.body.detail }]);
      assert.equal(told(await download('member', idOf(added))), '409 attachment-refused');
      const parts = await backend.database.db
        .selectFrom('attachmentParts')
        .select('size')
        .where('attachmentId', '=', idOf(added))
        .execute();
      assert.deepEqual(parts, []);
    });

  it('a body that reaches beyond the announced size, by its length and by its bytes', async () => {
    const added = await calls.add('member');
    const long = Buffer.concat([pdf(), Buffer.from('x')]);
    assert.equal(told(await calls.send('member', idOf(added), 0, long)), '413 upload-too-long');
    assert.equal((await calls.read('member', idOf(added))).body.receivedBytes, 0);
  });

  it('JSON where bytes belong, bytes where JSON belongs, and an offset that is none', async () => {
    const id = idOf(await calls.add('member'));
    const patch = (headers: Record<string, string>, body: object) =>
      backend.call('member', 'PATCH', `/attachments/${id}/content`, { body, headers });
    assert.equal((await patch({ 'upload-offset': '0' }, { a: 1 })).status, 415);
    assert.equal(
      (await patch({ 'upload-offset': '0', 'content-type': 'application/octet-stream' }, pdf())).status,
      415,
    );
    for (const offset of ['-1', 'x', '1.5', '99999999'])
      assert.equal(
        (await patch({ 'upload-offset': offset, 'content-type': 'application/partial-upload' }, pdf())).status,
        400,
        offset,
      );
    assert.equal((await patch({ 'content-type': 'application/partial-upload' }, pdf())).status, 400);
    const added = await backend.call('member', 'POST', '/attachments', {
      body: pdf(),
      headers: { 'content-type': 'application/partial-upload' },
    });
    assert.equal(added.status, 415);
  });
});

describe('who sees a file', () => {
  it('its author only, before it is sent: to others it is like a missing one', async () => {
    const id = await scanned('member');
    for (const who of ['secretary', 'otherCellMember', 'admin'] as const) {
      const answers = await Promise.all([
        calls.read(who, id),
        download(who, id),
        calls.send(who, id, 0, pdf()),
        backend.call(who, 'DELETE', `/attachments/${id}`),
      ]);
      assert.deepEqual(
        answers.map(told),
        Array.from({ length: 4 }, () => '404 not-found'),
        who,
      );
    }
  });

  it('then those its opinion is addressed to, and never the admin, the office or another cell', async () => {
    const id = await scanned('member');
    assert.equal((await calls.read('member', id)).body.state, 'scanned');
    const opinion = await sendOpinion('member', [id]);
    assert.equal(opinion.status, 201, opinion.text);
    const [sent] = opinion.body.attachments as Attachment[];
    assert.deepEqual([sent?.id, sent?.name, sent?.state], [id, 'Kiến nghị.pdf', 'available']);
    for (const [who, status] of [
      ['member', 200],
      ['secretary', 200],
      ['deputySecretary', 200],
      ['committeeMember', 200],
      ['admin', 404],
      ['office', 404],
      ['superior', 404],
      ['otherCellMember', 404],
      ['otherProvinceSecretary', 404],
      ['guest', 401],
    ] as const) {
      assert.equal((await calls.read(who, id)).status, status, who);
      assert.equal((await download(who, id)).status, status, who);
    }
    const { body } = await backend.call('secretary', 'GET', '/feedback?box=received');
    const listed = body.items.find((item: { id: string }) => item.id === opinion.body.id);
    assert.deepEqual(listed.attachments, opinion.body.attachments);
  });

  it('of those it is addressed to, nobody can change it', async () => {
    const id = await scanned('member');
    await sendOpinion('member', [id]);
    assert.equal(told(await calls.send('secretary', id, pdf().length, Buffer.alloc(0))), '404 not-found');
    assert.equal(told(await backend.call('secretary', 'DELETE', `/attachments/${id}`)), '404 not-found');
  });
});

describe('sending files with an opinion', () => {
  it('refuses each one that cannot go, and keeps the opinion unsent', async () => {
    const sent = await scanned('member');
    assert.equal((await sendOpinion('member', [sent])).status, 201);
    const other = await scanned('member');
    await backend.database.db.updateTable('attachments').set({ purpose: 'report' }).where('id', '=', other).execute();
    const refused = await calls.add('member', { name: 'b.pdf', size: exe().length });
    await calls.send('member', idOf(refused), 0, exe());
    const foreign = await scanned('otherCellMember');
    const good = await scanned('member');
    const unfinished = idOf(await calls.add('member'));
    const subject = `Thử ${randomUUID()}`;
    for (const [id, code] of [
      [sent, 'already-sent'],
      [other, 'other-purpose'],
      [unfinished, 'not-received'],
      [idOf(refused), 'refused'],
      [foreign, 'not-found'],
      [randomUUID(), 'not-found'],
    ] as const) {
      const answer = await sendOpinion('member', [good, id], { subject });
      assert.equal(told(answer), '422 rule-violated', code);
      assert.deepEqual(
        [answer.body.errors.length, answer.body.errors[0].pointer, answer.body.errors[0].code],
        [1, '/body/attachmentIds/1', code],
      );
    }
    const rows = await backend.database.db.selectFrom('feedback').select('id').where('subject', '=', subject).execute();
    assert.deepEqual(rows, []);
    assert.equal((await calls.read('member', good)).body.state, 'scanned');
    assert.equal((await sendOpinion('member', [good], { subject })).status, 201);
  });

  it('takes five, not six, and none twice', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => scanned('member')));
    assert.equal((await sendOpinion('member', ids)).status, 400);
    assert.equal((await sendOpinion('member', [ids[0] ?? '', ids[0] ?? ''])).status, 400);
    assert.equal((await sendOpinion('member', ids.slice(0, 5))).body.attachments.length, 5);
  });

  it('gives a file to one of two opinions at once', async () => {
    const id = await scanned('member');
    const answers = await Promise.all([sendOpinion('member', [id]), sendOpinion('member', [id])]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 422]);
  });
});

describe('deleting', () => {
  it('takes a file away with its content; one that was sent stays', async () => {
    const id = await scanned('member');
    assert.deepEqual(
      [(await backend.call('member', 'DELETE', `/attachments/${id}`)).status, (await calls.read('member', id)).status],
      [204, 404],
    );
    assert.equal((await backend.call('member', 'DELETE', `/attachments/${id}`)).status, 404);
    const sent = await scanned('member');
    await sendOpinion('member', [sent]);
    assert.equal(told(await backend.call('member', 'DELETE', `/attachments/${sent}`)), '409 attachment-sent');
  });
});

it('no log line holds a name of a file', async () => {
  await scanned('member', 'Đơn của Nguyễn Văn Mẫu.pdf');
  await calls.add('member', { name: 'Nguyễn Văn Mẫu MẬT.pdf' });
  assert.ok(lines.some((line) => line.includes('uploadAttachmentContent')));
  assert.deepEqual(
    lines.filter((line) => /Nguyễn|Kiến nghị|\.pdf/.test(line)),
    [],
  );
});
