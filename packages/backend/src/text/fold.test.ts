import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exactKey, fold, foldQuery, foldWithMap } from './fold.ts';

const foldings: [string, string][] = [
  ['Đảng viên', 'dang vien'],
  ['ĐẢNG ỦY', 'dang uy'],
  ['cấp uỷ', 'cap uy'],
  ['hoà', 'hoa'],
  ['hòa', 'hoa'],
  ['Nghị\u00a0quyết  số', 'nghi quyet so'],
  ['339-QĐ/TW', '339 qd/tw'],
  ['09 - HD/BTGDVTU', '09 hd/btgdvtu'],
  ['Mác–Lênin', 'mac lenin'],
  ['Ðảng', 'dang'],
  ['khoa\u00adhọc\u200b', 'khoahoc'],
  ['', ''],
];

for (const [source, expected] of foldings) {
  test(`fold ${JSON.stringify(source)}`, () => {
    assert.equal(fold(source), expected);
    assert.equal(fold(source.normalize('NFD')), expected);
  });
}

test('a query loses the spaces around it', () => {
  assert.equal(foldQuery('  Bí thư '), 'bi thu');
});

const syllables = [
  'Đảng',
  'uỷ',
  'ủy',
  'hoà',
  'hòa',
  'quý',
  'nghị',
  'quyết',
  '339-QĐ/TW',
  'ở',
  'Ưu',
  'điện',
  '\u00a0',
  ' - ',
];
const vietnamese = fc.array(fc.constantFrom(...syllables), { maxLength: 20 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  vietnamese,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('NFC and NFD fold alike', () => {
  fc.assert(fc.property(vietnamese, (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))));
});

test('the map keeps order, covers the text and agrees with fold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, starts, ends } = foldWithMap(text);
      assert.equal(folded, fold(text));
      assert.equal(starts.length, folded.length);
      for (let index = 0; index < folded.length; index += 1) {
        assert.ok(starts[index]! < ends[index]!);
        assert.ok(ends[index]! <= text.length);
        if (index > 0) assert.ok(starts[index]! >= starts[index - 1]!);
      }
    }),
  );
});

test('any range of the folded text leads back to text that folds to it', () => {
  fc.assert(
    fc.property(vietnamese, fc.nat(), fc.nat(), (text, a, b) => {
      for (const form of ['NFC', 'NFD'] as const) {
        const source = text.normalize(form);
        const folded = foldWithMap(source);
        if (folded.text.length === 0) return;
        const from = a % folded.text.length;
        const to = from + 1 + (b % (folded.text.length - from));
        const original = source.slice(folded.starts[from], folded.ends[to - 1]);
        assert.equal(fold(original), folded.text.slice(from, to));
      }
    }),
  );
});

test('folding twice changes nothing', () => {
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
});

const sameExactly: [string, string][] = [
  ['cấp uỷ', 'cấp ủy'],
  ['hoà bình', 'Hòa bình'],
  ['khoá XIII', 'khóa xiii'],
  ['quý', 'QUÝ'],
  ['Bí thư', 'Bí thư'.normalize('NFD')],
];
const notSameExactly: [string, string][] = [
  ['số', 'sổ'],
  ['đứng', 'đúng'],
  ['dang', 'đảng'],
  ['dân', 'dan'],
  ['ăn', 'ân'],
];
test('exact keys: tone placement does not matter, everything else does', () => {
  for (const [a, b] of sameExactly) assert.equal(exactKey(a), exactKey(b), `${a} = ${b}`);
  for (const [a, b] of notSameExactly) assert.notEqual(exactKey(a), exactKey(b), `${a} ≠ ${b}`);
});

// A look at the end of a growing text makes the engine copy it each time: four times the text took twenty times as long.
test('a text of millions of characters folds in good time', () => {
  const long = 'Đảng viên có trách nhiệm thực hiện. '.repeat(70_000);
  const started = performance.now();
  assert.equal(fold(long).length, long.length);
  assert.ok(performance.now() - started < 5000);
});
