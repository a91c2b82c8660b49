import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../text/fold.ts';
import { findMatches, findRanges } from './match.ts';

function found(text: string, query: string): string[] {
  return findRanges(text, query).map(({ start, end }) => text.slice(start, end));
}

const hits: [string, string, string[]][] = [
  [
    'bi thu chi bo',
    'Bí thư chi bộ nơi đảng viên sinh hoạt; đồng chí bí thư Chi bộ',
    ['Bí thư chi bộ', 'bí thư Chi bộ'],
  ],
  ['339 qd/tw', 'Quy định số 339-QĐ/TW ngày 10/7/2025', ['339-QĐ/TW']],
  ['09-HD', 'Số 09 - HD/BTGDVTU', ['09 - HD']],
  ['cấp ủy', 'cấp uỷ và cấp ủy', ['cấp uỷ', 'cấp ủy']],
  ['an', 'ban ăn an toàn', ['ăn', 'an']],
  ['nghi quy', 'Nghị quyết', ['Nghị quy']],
  ['dang', 'Đảng, đang', ['Đảng', 'đang']],
  ['(bi thu)', 'người đứng đầu (bí thư) phải', ['(bí thư)']],
  ['không có', 'nội dung khác', []],
  ['  ', 'nội dung', []],
];
for (const [query, text, expected] of hits) {
  test(`find ${JSON.stringify(query)} in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(found(text, query), expected);
    assert.deepEqual(
      found(text.normalize('NFD'), query),
      expected.map((hit) => hit.normalize('NFD')),
    );
    assert.deepEqual(found(text, query.normalize('NFD')), expected);
  });
}

const unit = (id: string, text: string) => ({ id, label: id, text, folded: fold(text) });

test('exact diacritics come first, then reading order', () => {
  const units = [unit('khoan-1', 'sở và số'), unit('khoan-2', 'sổ tay, số 3'), unit('khoan-3', 'SỔ')];
  const { total, items } = findMatches(units, 'sổ', 10);
  assert.equal(total, 5);
  assert.deepEqual(
    items.map(({ unitId, exact }) => `${unitId} ${exact}`),
    ['khoan-2 true', 'khoan-3 true', 'khoan-1 false', 'khoan-1 false', 'khoan-2 false'],
  );
});

test('the limit cuts the list and not the count', () => {
  const { total, items } = findMatches([unit('khoan-1', 'số số số')], 'số', 2);
  assert.equal(total, 3);
  assert.equal(items.length, 2);
});

test('tone placement does not make a hit inexact, another tone does', () => {
  assert.deepEqual(
    findRanges('uỷ ban', 'ủy').map(({ exact }) => exact),
    [true],
  );
  assert.deepEqual(
    findRanges('ủy ban', 'úy').map(({ exact }) => exact),
    [false],
  );
});

const word = fc.constantFrom('đảng', 'viên', 'Bí', 'thư', 'uỷ', 'số', '339-QĐ/TW', 'nghị', 'quyết', 'ở');
test('start and end of an excerpt hold the words that were sought', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      (words, a, count) => {
        const from = a % words.length;
        const query = words.slice(from, from + count).join(' ');
        const { total, items } = findMatches([unit('khoan-1', words.join(' '))], fold(query), 1000);
        assert.ok(total >= 1);
        for (const { excerpt, start, end } of items) {
          assert.equal(fold(excerpt.slice(start, end)), fold(query));
          assert.ok(excerpt.length <= query.length + 2 * 60 + 2);
        }
      },
    ),
  );
});
