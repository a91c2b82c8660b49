import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unwrap } from './unwrap.ts';

/** Enough full lines to be taken for a page 78 characters wide. */
const page = Array.from(
  { length: 8 },
  () => 'chi bộ tổ chức cho đảng viên học tập, nghiên cứu tài liệu trên hệ thống sổ tay',
).join('\n');

function linesAfterPage(text: string, separator = '\n'): string[] {
  return unwrap(`${page}\nHết trang.\n${text}`.replaceAll('\n', separator)).lines.slice(1);
}

const cases: [string, string, string[]][] = [
  [
    'a number keeps its hyphen',
    'Thực hiện đầy đủ, nghiêm túc và có kết quả các nội dung của Quy định số 339-\nQĐ/TW.',
    ['Thực hiện đầy đủ, nghiêm túc và có kết quả các nội dung của Quy định số 339-QĐ/TW.'],
  ],
  [
    'a span of years keeps its spaces',
    'Nghị quyết đại hội đảng bộ các cấp trong toàn Đảng bộ tỉnh, nhiệm kỳ 2025 -\n2030 vào cuộc sống.',
    ['Nghị quyết đại hội đảng bộ các cấp trong toàn Đảng bộ tỉnh, nhiệm kỳ 2025 - 2030 vào cuộc sống.'],
  ],
  [
    'a short line ends its paragraph',
    '1.1. Phạm vi điều chỉnh, đối tượng áp dụng\nSổ tay dùng cho đảng viên.',
    ['1.1. Phạm vi điều chỉnh, đối tượng áp dụng', 'Sổ tay dùng cho đảng viên.'],
  ],
  [
    'markers always open a line',
    'Các chi bộ hướng dẫn đảng viên cài đặt, sử dụng ứng dụng để học tập và nghiên cứu\na) một\n- hai\n+ ba\nĐiều 4. Bốn',
    [
      'Các chi bộ hướng dẫn đảng viên cài đặt, sử dụng ứng dụng để học tập và nghiên cứu',
      'a) một',
      '- hai',
      '+ ba',
      'Điều 4. Bốn',
    ],
  ],
  [
    'page numbers go',
    'Các chi bộ hướng dẫn đảng viên cài đặt, sử dụng ứng dụng để học tập, nghiên cứu\n2\ntài liệu trên hệ thống.',
    ['Các chi bộ hướng dẫn đảng viên cài đặt, sử dụng ứng dụng để học tập, nghiên cứu tài liệu trên hệ thống.'],
  ],
  [
    'a heading in capitals over two lines',
    'III- HÌNH THỨC, PHƯƠNG THỨC TUYÊN TRUYỀN VÀ PHÂN CÔNG TỔ CHỨC THỰC HIỆN\nTRONG TOÀN ĐẢNG BỘ',
    ['III- HÌNH THỨC, PHƯƠNG THỨC TUYÊN TRUYỀN VÀ PHÂN CÔNG TỔ CHỨC THỰC HIỆN TRONG TOÀN ĐẢNG BỘ'],
  ],
  ['posts of a signature stay apart', 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN']],
];
for (const [name, text, expected] of cases) {
  test(name, () => {
    assert.deepEqual(linesAfterPage(text), expected);
  });
  test(`${name}, with an empty line after each`, () => {
    assert.deepEqual(linesAfterPage(text, '\n\n'), expected);
  });
  test(`${name}, with CRLF`, () => {
    assert.deepEqual(linesAfterPage(text, '\r\n'), expected);
  });
}

test('a number or date in the letterhead is not run into the subject below it', () => {
  assert.deepEqual(unwrap('Số 118-CV/ĐU\nvề việc hỗ trợ\nMẫu Sơn, ngày 15 tháng 6 năm 2026\nvề việc khác').lines, [
    'Số 118-CV/ĐU',
    'về việc hỗ trợ',
    'Mẫu Sơn, ngày 15 tháng 6 năm 2026',
    'về việc khác',
  ]);
});

test('footnotes that cut a sentence go after it, and the editor is told', () => {
  const { lines, notes } = unwrap(
    '1. Nâng cao nhận thức của\n\n¹ Kế hoạch số 04-KH/VPTU.\n\n² Cụ thể như sau.\n\ncán bộ, đảng viên.\n\n2. Việc khác.',
  );
  assert.deepEqual(lines, [
    '1. Nâng cao nhận thức của cán bộ, đảng viên.',
    '¹ Kế hoạch số 04-KH/VPTU.',
    '² Cụ thể như sau.',
    '2. Việc khác.',
  ]);
  assert.deepEqual(
    notes.map(({ code }) => code),
    ['footnote-moved'],
  );
});

test('asterisks of emphasis go, the star of the letterhead stays', () => {
  const { lines, notes } = unwrap(
    'CHI BỘ\n*\nSố 01-NQ/CB\n1. Việc một (*có Phụ lục kèm theo*).\n**K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN**',
  );
  assert.deepEqual(lines, [
    'CHI BỘ',
    '*',
    'Số 01-NQ/CB',
    '1. Việc một (có Phụ lục kèm theo).',
    'K/T TRƯỞNG BAN',
    'PHÓ TRƯỞNG BAN',
  ]);
  assert.deepEqual(
    notes.map(({ code }) => code),
    ['emphasis-removed'],
  );
});

test('BOM, NBSP, NFD and invisible marks', () => {
  assert.deepEqual(unwrap('\uFEFFĐiều\u00a01. Nội\u200b dung'.normalize('NFD')).lines, ['Điều 1. Nội dung']);
});
