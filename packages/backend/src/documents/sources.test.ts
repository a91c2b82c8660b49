import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listSearchUnits, renderHtml } from './html.ts';
import { findMatches } from './match.ts';
import { parseDocument } from './parse.ts';
import { isUnit } from './types.ts';
import type { Unit } from './types.ts';

/** Real documents stand outside the repository; where they are not at hand there is nothing to check. */
const folder = process.env['SOTAY_SOURCES'] ?? fileURLToPath(new URL('../../../../../shared/sources', import.meta.url));
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];
const skip = files.length < 5;

function source(prefix: string) {
  const name = files.find((file) => file.startsWith(prefix)) ?? assert.fail(`no source ${prefix}`);
  return parseDocument(readFileSync(join(folder, name), 'utf8'));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

test('Regulation 339-QĐ/TW', { skip }, () => {
  const document = source('003');
  assert.deepEqual(
    [
      document.number,
      document.type,
      document.signedOn,
      document.place,
      document.issuer,
      document.signer,
      document.signerTitle,
      document.recipients.length,
      document.legalBases.length,
    ],
    [
      '339-QĐ/TW',
      'regulation',
      '2025-07-10',
      'Hà Nội',
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'Trần Cẩm Tú',
      'T/M BAN BÍ THƯ',
      4,
      3,
    ],
  );
  const articles = document.body.filter((block): block is Unit => isUnit(block) && block.kind === 'dieu');
  assert.deepEqual(
    articles.map(({ children }) => children.filter(isUnit).length),
    [2, 3, 2, 2, 6, 2],
  );
  const ids = document.contents.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id) => id.includes('diem')),
    ['a', 'b', 'c', 'd', 'e'].map((letter) => `dieu-3.khoan-2.diem-${letter}`),
  );
  assert.ok(ids.includes('dieu-5.khoan-5'));
  const tail = articles[2]!.children.at(-1);
  assert.ok(tail && !isUnit(tail) && tail.text.includes('giọng nói'));
  assert.ok(document.notes.some(({ unitId, code }) => unitId === 'dieu-3' && code === 'tail-paragraph'));
  const { items } = findMatches(listSearchUnits(document), 'bi thu chi bo', 10);
  assert.deepEqual(
    items.map(({ unitId, excerpt, start, end }) => [unitId, excerpt.slice(start, end)]),
    [['dieu-5.khoan-5', 'Bí thư chi bộ']],
  );
});

const others: [string, Record<string, unknown>, Record<string, number>][] = [
  [
    '000',
    { number: null, type: 'guidance', signedOn: null, signer: 'Nguyễn Tiến Việt', recipients: 8 },
    { mucLaMa: 4, khoan: 17, dash: 10, footnote: 0 },
  ],
  [
    '001',
    { number: '09-HD/BTGDVTU', type: 'guidance', signedOn: null, signer: 'Hồ Nguyên Hồng', recipients: 15 },
    { mucLaMa: 4, khoan: 20, dash: 16, footnote: 0 },
  ],
  [
    '002',
    { number: null, type: 'officialLetter', signedOn: null, place: 'Đồng Nai', signer: 'Đỗ Đức Hòa', recipients: 6 },
    { mucLaMa: 0, khoan: 4, dash: 0, footnote: 0 },
  ],
  [
    '004',
    { number: null, type: 'officialLetter', signedOn: null, place: 'Lâm Đồng', signer: 'Phạm Ngọc Hà', recipients: 9 },
    { mucLaMa: 0, khoan: 4, dash: 0, footnote: 2 },
  ],
];
for (const [prefix, expected, counts] of others) {
  test(`source ${prefix}`, { skip }, () => {
    const document = source(prefix);
    const read: Record<string, unknown> = { ...document, recipients: document.recipients.length };
    for (const [field, value] of Object.entries(expected)) assert.equal(read[field], value, field);
    assert.ok(document.title);
    const kinds = [...JSON.stringify(document.body).matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind);
    for (const [kind, count] of Object.entries(counts))
      assert.equal(kinds.filter((found) => found === kind).length, count, kind);
  });
}

test('every source stands complete in its HTML', { skip }, () => {
  for (const file of files) {
    const document = parseDocument(readFileSync(join(folder, file), 'utf8'));
    const text = renderHtml(document)
      .replace(/<[^>]*>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/&#39;/g, "'");
    assert.equal(withoutSpace(text), withoutSpace(document.lines.join('')), file);
  }
});
