import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SAMPLE } from '../sample/organizations.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { readSample, sampleDocuments } from './samples.ts';
import { SAMPLE_DOCUMENTS } from './seed.ts';

let backend: TestBackend;
before(async () => {
  backend = await createTestBackend({ logLevel: 'error', now: () => new Date('2026-11-23T02:00:00Z') });
});
after(() => backend.close());

const [regulation = '', resolution = ''] = SAMPLE_DOCUMENTS;

let serial = 0;
function letter(words: string, text = ''): string {
  serial += 1;
  return [
    'CHI BỘ THỬ',
    `Số ${String(serial).padStart(2, '0')}-NQ/CB`,
    'Thử Nghiệm, ngày 05 tháng 02 năm 2026',
    'NGHỊ QUYẾT',
    words,
    'I- NỘI DUNG',
    `1. ${text || words}.`,
    'T/M CHI BỘ',
    'Nguyễn Văn Mẫu',
  ].join('\n');
}

function importing(as: Parameters<TestBackend['call']>[0], text: string, more: object = {}, headers = {}) {
  return backend.call(as, 'POST', '/documents', {
    body: { fileName: 'mau.txt', scope: 'public', text, ...more },
    headers,
  });
}

async function listIds(as: Parameters<TestBackend['call']>[0], query = ''): Promise<string[]> {
  const { status, body } = await backend.call(as, 'GET', `/documents?limit=100${query}`);
  assert.equal(status, 200);
  return body.items.map(({ id }: { id: string }) => id);
}

test('guests see public documents only; members also those of their organisations', async () => {
  const publicOnes = SAMPLE_DOCUMENTS.filter((_, index) => sampleDocuments[index]!.scope === 'public');
  assert.deepEqual((await listIds('guest')).toSorted(), publicOnes);
  assert.deepEqual((await listIds('member')).toSorted(), SAMPLE_DOCUMENTS);
  const otherCell = await listIds('otherCellMember');
  assert.ok(!otherCell.includes(resolution), 'a resolution of one cell is not for another');
  assert.equal(otherCell.length, SAMPLE_DOCUMENTS.length - 1);
  assert.deepEqual((await listIds('otherProvinceSecretary')).toSorted(), publicOnes);
  assert.ok((await listIds('superior')).includes(resolution));
});

test('a document that may not be seen answers like a missing one, in every way in', async () => {
  const missing = '0192f0c1-0000-7000-8000-00000000dead';
  for (const suffix of ['', '/content', '/matches?q=chi']) {
    for (const as of ['guest', 'otherCellMember'] as const) {
      const foreign = await backend.call(as, 'GET', `/documents/${resolution}${suffix}`);
      const none = await backend.call(as, 'GET', `/documents/${missing}${suffix}`);
      assert.deepEqual([foreign.status, { ...foreign.body, requestId: '' }], [404, { ...none.body, requestId: '' }]);
    }
    assert.equal((await backend.call('member', 'GET', `/documents/${resolution}${suffix}`)).status, 200);
  }
});

test('latest first, by category, page by page', async () => {
  const all: { id: string; signedOn: string }[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await backend.call('member', 'GET', `/documents?limit=3${cursor}`);
    all.push(...body.items);
    if (body.nextCursor === null) break;
    cursor = `&cursor=${body.nextCursor}`;
  }
  assert.equal(all.length, new Set(all.map(({ id }) => id)).size);
  assert.deepEqual(
    all.map(({ signedOn }) => signedOn),
    all
      .map(({ signedOn }) => signedOn)
      .toSorted()
      .reverse(),
  );
  for (const [index, { category }] of sampleDocuments.entries()) {
    assert.deepEqual(await listIds('member', `&category=${category}`), [SAMPLE_DOCUMENTS[index]]);
  }
  assert.equal((await backend.call('guest', 'GET', '/documents?category=secret')).status, 400);
});

const q = (words: string) => `&q=${encodeURIComponent(words)}`;

test('words are found with and without diacritics, exact ones first, over several pages', async () => {
  const a = (await importing('secretary', letter('về sổ theo dõi'))).body.id;
  const b = (await importing('secretary', letter('về số liệu theo dõi'))).body.id;
  const c = (await importing('secretary', letter('về theo dõi sổ'))).body.id;
  assert.deepEqual(await listIds('secretary', q('sổ theo dõi')), [a, c, b]);
  assert.deepEqual(new Set(await listIds('secretary', q('so theo doi'))), new Set([a, b, c]));
  assert.equal((await listIds('secretary', q('SỐ LIỆU')))[0], b);
  assert.deepEqual(await listIds('secretary', q('theo doi khongco')), []);
  assert.deepEqual(await listIds('secretary', q('%')), []);
  const paged: string[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await backend.call('secretary', 'GET', `/documents?limit=1${q('sổ')}${cursor}`);
    paged.push(...body.items.map(({ id }: { id: string }) => id));
    if (body.nextCursor === null) break;
    cursor = `&cursor=${body.nextCursor}`;
  }
  assert.deepEqual(paged, await listIds('secretary', q('sổ')));
  assert.ok(paged.indexOf(b) > paged.indexOf(a) && paged.indexOf(b) > paged.indexOf(c), 'số comes after sổ');
});

test('a number is found however it is typed', async () => {
  for (const typed of ['05-QĐ/ĐU', '05 qd/du', '05-qđ', '5-QĐ/ĐU'.replace('5', '05').normalize('NFD')]) {
    assert.deepEqual(await listIds('guest', q(typed)), [regulation], typed);
  }
});

test('a document with its contents, notes and canonical HTML', async () => {
  const { body } = await backend.call('guest', 'GET', `/documents/${regulation}`);
  assert.deepEqual(
    [body.number, body.type, body.category, body.signedOn, body.signer, body.organization.id],
    ['05-QĐ/ĐU', 'regulation', 'regulation', '2026-02-05', 'Nguyễn Văn Mẫu', SAMPLE.ward],
  );
  assert.ok(body.contents.some(({ id }: { id: string }) => id === 'dieu-4.khoan-1.diem-dd'));
  const content = await backend.call('guest', 'GET', `/documents/${regulation}/content`);
  assert.match(content.headers['content-type'] ?? '', /^text\/html; charset=utf-8/);
  assert.match(content.headers['content-security-policy'] ?? '', /default-src 'none'/);
  assert.ok(content.text.startsWith('<article lang="vi">'));
  assert.ok(content.text.includes('id="dieu-4.khoan-1.diem-dd"'));
  const again = await backend.call('guest', 'GET', `/documents/${regulation}/content`, {
    headers: { 'if-none-match': content.headers['etag'] ?? '' },
  });
  assert.deepEqual([again.status, again.text], [304, '']);
});

test('words are found in a document', async () => {
  const { body } = await backend.call(
    'guest',
    'GET',
    `/documents/${regulation}/matches?q=${encodeURIComponent('bi thu chi bo')}`,
  );
  assert.equal(body.query, 'bi thu chi bo');
  assert.equal(body.total, 1);
  const [{ unitId, exact, excerpt, start, end }] = body.items;
  assert.deepEqual([unitId, exact, excerpt.slice(start, end)], ['dieu-7', false, 'bí thư chi bộ']);
});

test('an import is read, kept and shown', async () => {
  const answer = await importing('secretary', letter('về việc thử nhập', 'Đồng chí bí thư <b>phụ trách</b>'), {
    scope: 'members',
  });
  assert.equal(answer.status, 201);
  assert.equal(answer.headers['location'], `/v1/documents/${answer.body.id}`);
  assert.deepEqual(
    [answer.body.type, answer.body.category, answer.body.scope, answer.body.organization.id, answer.body.version],
    ['resolution', 'resolution', 'members', SAMPLE.cell, 1],
  );
  const content = await backend.call('member', 'GET', `/documents/${answer.body.id}/content`);
  assert.ok(content.text.includes('&lt;b&gt;phụ trách&lt;/b&gt;'));
  assert.equal((await backend.call('guest', 'GET', `/documents/${answer.body.id}`)).status, 404);
});

test('the same issuer, type, number and date again is 409, and says whether the text differs', async () => {
  const text = letter('về việc trùng');
  const first = await importing('secretary', text);
  const same = await importing('secretary', text);
  assert.deepEqual(
    [same.status, same.body.code, same.body.errors, same.headers['location']],
    [409, 'document-exists', undefined, `/v1/documents/${first.body.id}`],
  );
  const other = await importing('secretary', text.replace('1. về việc trùng', '1. về việc khác'));
  assert.deepEqual(
    [other.status, other.body.code, other.body.errors[0].code],
    [409, 'document-exists', 'text-differs'],
  );
  assert.match(other.body.detail, /nội dung khác/);
});

test('a number of another type is another document', async () => {
  const text = letter('về việc cùng số');
  assert.equal((await importing('secretary', text)).status, 201);
  assert.equal((await importing('secretary', text.replace('NGHỊ QUYẾT', 'KẾT LUẬN'))).status, 201);
});

test('what another organisation keeps for its own members does not show by a conflict', async () => {
  const text = letter('về việc riêng của chi bộ');
  assert.equal((await importing('secretary', text, { scope: 'members' })).status, 201);
  assert.equal((await importing('otherProvinceSecretary', text, { scope: 'members' })).status, 201);
});

test('one Idempotency-Key stores once', async () => {
  const text = letter('về việc gửi lại');
  const headers = { 'idempotency-key': '6f1f2d0e-7a45-4f4e-9d0c-0e5f6b1f0a01' };
  const answers = await Promise.all([
    importing('secretary', text, {}, headers),
    importing('secretary', text, {}, headers),
  ]);
  assert.ok(
    answers.some(({ status }) => status === 201),
    String(answers.map(({ status }) => status)),
  );
  const again = await importing('secretary', text, {}, headers);
  assert.equal(again.status, 201);
  assert.ok(answers.every(({ status, body }) => status !== 201 || body.id === again.body.id));
});

test('imports at once keep one', async () => {
  const text = letter('về việc nhập cùng lúc');
  const statuses = await Promise.all(
    Array.from({ length: 5 }, () => importing('secretary', text).then(({ status }) => status)),
  );
  assert.deepEqual(statuses.toSorted(), [201, 409, 409, 409, 409]);
});

const refused: [string, string, string][] = [
  ['secrecy-mark', `MẬT\n${letter('về việc mật')}`, 'dấu chỉ độ mật'],
  ['text-empty', ' \n\u00a0\n-----\n', 'không có nội dung'],
];
for (const [code, text, words] of refused) {
  test(`refused with 422 ${code}, nothing stored`, async () => {
    const before = (await listIds('operator')).length;
    const { status, body } = await importing('secretary', text);
    assert.deepEqual([status, body.code, body.errors[0].pointer], [422, code, '/body/text']);
    assert.match(body.detail, new RegExp(words));
    assert.equal((await listIds('operator')).length, before);
  });
}

test('only those who may import, only where they may', async () => {
  assert.equal((await importing('guest', letter('a'))).status, 401);
  assert.equal((await importing('member', letter('b'))).status, 403);
  assert.equal((await importing('secretary', letter('c'), { organizationId: SAMPLE.otherCell })).status, 404);
  assert.equal((await importing('secretary', letter('d'), { organizationId: SAMPLE.ward })).status, 404);
  assert.equal((await importing('superior', letter('e'), { organizationId: SAMPLE.otherCell })).status, 201);
  assert.equal((await importing('superior', letter('f'), { organizationId: SAMPLE.otherProvinceCell })).status, 404);
  const operator = await importing('operator', letter('g'));
  assert.deepEqual([operator.status, operator.body.organization.id], [201, SAMPLE.central]);
});

test('a text as long as the contract allows is taken', async () => {
  const text = `${letter('về việc dài')}\n${'Đảng viên có trách nhiệm thực hiện. '.repeat(70_000)}`.slice(0, 2_500_000);
  assert.equal((await importing('operator', text)).status, 201);
});

test('all samples import again as they were read', async () => {
  for (const [index, sample] of sampleDocuments.entries()) {
    const { status, body } = await importing('operator', await readSample(sample));
    // Kept for members of one ward, they are still new to the whole.
    assert.equal(status, sample.scope === 'public' ? 409 : 201, `${SAMPLE_DOCUMENTS[index]} ${body.detail}`);
  }
});
