// Documents are found, read and imported as at the API.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { cellId, createWorld, refused } from '../../../../../test/support/mock-world.ts';

let { as, member, secretary } = createWorld();
beforeEach(() => void ({ as, member, secretary } = createWorld()));

test('a document imported is listed, read and searched; a second time it is refused, and so is a secret', async () => {
  const text = exampleText.replace('12-QĐ/ĐU', '15-QĐ/ĐU');
  const given = { fileName: 'a.txt', scope: 'members', text } as const;
  const imported = await secretary.documents.import(given);
  assert.deepEqual(
    [imported.number, imported.type, imported.signedOn, imported.contents.length, imported.organization.id],
    ['15-QĐ/ĐU', 'regulation', '2026-02-05', 1, cellId],
  );
  assert.ok((await member.documents.list()).items.some(({ id }) => id === imported.id));
  assert.match(await member.documents.content(imported.id), /<section id="dieu-1"[^>]*><h2>Điều 1/);
  assert.equal((await member.documents.search(imported.id, 'áp dụng cho')).items[0]!.exact, true);
  await refused(as('guest').documents.get(imported.id), 'getDocument', 404);
  assert.deepEqual(await refused(secretary.documents.import(given), 'importDocument', 409), ['document-exists']);
  const secret = secretary.documents.import({ ...given, text: `MẬT\n${text}` });
  assert.deepEqual(await refused(secret, 'importDocument', 422), ['secrecy-mark', '/body/text']);
});

const exampleText = `ĐẢNG ỦY PHƯỜNG THỬ NGHIỆM
Số 12-QĐ/ĐU
Thử Nghiệm, ngày 05 tháng 02 năm 2026
QUY ĐỊNH
về gửi tài liệu họp chi bộ
Điều 1. Phạm vi áp dụng
Quy định này áp dụng cho các chi bộ trực thuộc.`;

test('documents are found with and without diacritics, exact ones first', async () => {
  const titles = async (q: string) => (await member.documents.list({ q })).items.map(({ number }) => number);
  assert.deepEqual(await titles('gui tai lieu'), ['12-QĐ/ĐU']);
  assert.deepEqual(await titles('gửi tài liệu'), ['12-QĐ/ĐU']);
  assert.deepEqual(await titles('12 qd'), ['12-QĐ/ĐU']);
  assert.deepEqual(await titles('liêu'), ['12-QĐ/ĐU']);
  assert.deepEqual(await titles('ieu'), []);
  assert.deepEqual(await titles('…'), []);
  await secretary.documents.import({ fileName: 'a', scope: 'public', text: 'X\nQUY ĐỊNH\nvề gùi hàng' });
  const exact = (await member.documents.list({ q: 'gửi' })).items;
  assert.deepEqual([exact.length, exact[0]!.number], [2, '12-QĐ/ĐU']);
  assert.deepEqual((await member.documents.list({ category: 'resolution' })).items.length, 1);
});
