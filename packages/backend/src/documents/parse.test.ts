import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseDocument } from './parse.ts';
import type { ParsedDocument } from './types.ts';

function sample(start: string): ParsedDocument {
  const name = {
    1: '1-quy-dinh-khai-thac-tai-lieu',
    2: '2-nghi-quyet-chi-bo-thang-11',
    3: '3-huong-dan-su-dung-so-tay',
    6: '6-cong-van-ho-tro-dang-vien-cao-tuoi',
  }[start];
  return parseDocument(readFileSync(new URL(`./samples/${name}.txt`, import.meta.url), 'utf8'));
}

function head({ number, type, title, issuer, place, signedOn, signer, signerTitle, recipients }: ParsedDocument) {
  return { number, type, title, issuer, place, signedOn, signer, signerTitle, recipients };
}

const ids = (document: ParsedDocument): string[] => document.contents.map(({ id }) => id);
const codes = (document: ParsedDocument): string[] => document.notes.map(({ unitId, code }) => `${unitId} ${code}`);

/** A text with a plain letterhead above the lines of the case. */
function body(...lines: string[]): ParsedDocument {
  return parseDocument(
    [
      'CHI BỘ THỬ',
      'Số 01-QĐ/CB',
      'Mẫu Sơn, ngày 05 tháng 02 năm 2026',
      'QUYẾT ĐỊNH',
      'về việc thử',
      ...lines,
      'T/M CHI BỘ',
      'Nguyễn Văn Mẫu',
    ].join('\n'),
  );
}

test('a regulation with chapters, sections, articles, clauses and points', () => {
  const document = sample('1');
  assert.deepEqual(head(document), {
    number: '05-QĐ/ĐU',
    type: 'regulation',
    title: 'về khai thác, sử dụng tài liệu học tập trên Sổ tay đảng viên điện tử trong Đảng bộ phường',
    issuer: 'ĐẢNG BỘ TỈNH MINH HỌA - ĐẢNG ỦY PHƯỜNG THỬ NGHIỆM',
    place: 'Thử Nghiệm',
    signedOn: '2026-02-05',
    signer: 'Nguyễn Văn Mẫu',
    signerTitle: 'T/M BAN THƯỜNG VỤ, BÍ THƯ',
    recipients: [
      'Ban Thường vụ Tỉnh ủy (để báo cáo)',
      'Các đồng chí Đảng ủy viên',
      'Các chi bộ trực thuộc',
      'Lưu Văn phòng Đảng ủy',
    ],
  });
  assert.equal(document.legalBases.length, 3);
  assert.equal(document.legalBases[0], 'Căn cứ Điều lệ Đảng');
  const outline = document.contents
    .filter(({ kind }) => kind !== 'khoan' && kind !== 'diem')
    .map(({ id, depth, label }) => `${depth} ${id} ${label}`);
  assert.deepEqual(outline.slice(0, 7), [
    '0 chuong-i Chương I. NHỮNG QUY ĐỊNH CHUNG',
    '1 dieu-1 Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng',
    '1 dieu-2 Điều 2. Giải thích từ ngữ',
    '1 dieu-3 Điều 3. Nguyên tắc',
    '0 chuong-ii Chương II. KHAI THÁC, SỬ DỤNG TÀI LIỆU',
    '1 chuong-ii.muc-1 Mục 1. ĐƯA TÀI LIỆU LÊN SỔ TAY',
    '2 dieu-4 Điều 4. Hồ sơ của một tài liệu',
  ]);
  const points = ids(document).filter((id) => id.startsWith('dieu-4.khoan-1.'));
  assert.deepEqual(
    points,
    ['a', 'b', 'c', 'd', 'dd', 'e'].map((letter) => `dieu-4.khoan-1.diem-${letter}`),
  );
  assert.deepEqual(codes(document), ['dieu-6 tail-paragraph']);
});

test('a resolution of a cell with more than thirty numbered paragraphs and the spelling uỷ', () => {
  const document = sample('2');
  assert.equal(document.type, 'resolution');
  assert.equal(document.issuer, 'ĐẢNG BỘ PHƯỜNG THỬ NGHIỆM - CHI BỘ TỔ DÂN PHỐ SỐ 4');
  assert.ok(document.contents.filter(({ kind }) => kind === 'khoan').length >= 30);
  assert.deepEqual(
    ids(document).filter((id) => id.startsWith('muc-i.khoan-7')),
    ['muc-i.khoan-7', 'muc-i.khoan-7.khoan-7-1', 'muc-i.khoan-7.khoan-7-2', 'muc-i.khoan-7.khoan-7-3'],
  );
  assert.ok(
    document.lines.some((line) => line.includes('Chi uỷ chuẩn bị')),
    'the spelling is left alone',
  );
});

test('a guidance cut at the width of a page, with two columns run into one', () => {
  const document = sample('3');
  assert.deepEqual(
    [document.number, document.place, document.signedOn, document.type],
    ['02-HD/BXDĐ', 'Thử Nghiệm', '2026-03-12', 'guidance'],
  );
  assert.equal(document.issuer, 'ĐẢNG BỘ PHƯỜNG THỬ NGHIỆM - BAN XÂY DỰNG ĐẢNG');
  assert.ok(ids(document).includes('muc-ii.khoan-1.khoan-1-1.diem-c'));
  const kinds = JSON.stringify(document.body).match(/"kind":"(dash|plus)"/g);
  assert.deepEqual(
    [kinds?.filter((kind) => kind.includes('dash')).length, kinds?.filter((kind) => kind.includes('plus')).length],
    [5, 2],
  );
  assert.ok(
    document.lines.every((line) => /[.:;,/]$/.test(line) || line.length < 100),
    'no line is left in the middle of a sentence',
  );
});

test('an official letter has no type line; its subject may run over two lines', () => {
  const document = sample('6');
  assert.deepEqual([document.number, document.type], ['118-CV/ĐU', 'officialLetter']);
  assert.equal(document.title, 'về việc hỗ trợ đảng viên cao tuổi sử dụng Sổ tay đảng viên điện tử');
  assert.equal(document.closing.filter(({ role }) => role === 'footnote').length, 2);
});

test('QĐ is told by the printed type line', () => {
  assert.equal(body('Điều 1. Cho phép.').type, 'decision');
  assert.equal(parseDocument('Số 01-QĐ/ĐU\nQUY ĐỊNH\nvề việc thử\nĐiều 1. Nội dung').type, 'regulation');
  assert.equal(parseDocument('Số 01-QĐ/ĐU\nvề việc thử\nĐiều 1. Nội dung').type, 'other');
});

test('blank number and day are null, with a note each', () => {
  const document = parseDocument(
    'TỈNH ỦY THỬ\nSố -CV/BTCTU\nThử Nghiệm, ngày tháng 5 năm 2026\nV/v thử\nKính gửi: Các chi bộ.\n1. Việc.',
  );
  assert.deepEqual(
    [document.number, document.signedOn, document.place, document.type],
    [null, null, 'Thử Nghiệm', 'officialLetter'],
  );
  assert.ok(codes(document).includes('null number-incomplete'));
  assert.ok(codes(document).includes('null date-incomplete'));
});

test('a date that does not exist is no date', () => {
  assert.equal(parseDocument('Mẫu Sơn, ngày 31 tháng 02 năm 2026\nNGHỊ QUYẾT\nvề việc thử\n1. Việc.').signedOn, null);
});

test('a closing paragraph after points goes to the article', () => {
  const document = body(
    'Điều 1. Một',
    '1. Việc:',
    'a) một;',
    'b) hai.',
    'Đoạn kết của điều.',
    'Điều 2. Hai',
    '1. Việc.',
  );
  assert.ok(codes(document).includes('dieu-1 tail-paragraph'));
  const article = document.body[0];
  assert.ok(article && 'children' in article);
  assert.deepEqual(article.children.at(-1), { kind: 'text', text: 'Đoạn kết của điều.' });
});

test('a paragraph between two points, or two clauses, stays with the first', () => {
  const document = body(
    'Điều 1. Một',
    '1. Việc:',
    'a) một.',
    'Vẫn của điểm a.',
    'b) hai.',
    'Vẫn của khoản 1.',
    '2. Khác.',
  );
  const text = JSON.stringify(document.body);
  assert.match(text, /diem-a"[^[]*"children":\[[^\]]*Vẫn của điểm a/);
  assert.doesNotMatch(text, /diem-b"[^[]*"children":\[[^\]]*Vẫn của khoản 1/);
  assert.deepEqual(
    codes(document).filter((code) => code.includes('tail')),
    ['dieu-1.khoan-1 tail-paragraph'],
  );
});

test('repeated numbers get ~2, their children too, and the editor is told', () => {
  const document = body('Điều 1. Một', '1. Việc.', '1. Việc nữa:', 'a) một.', 'Điều 1. Lại', '1. Việc.');
  assert.deepEqual(ids(document), [
    'dieu-1',
    'dieu-1.khoan-1',
    'dieu-1.khoan-1~2',
    'dieu-1.khoan-1~2.diem-a',
    'dieu-1~2',
    'dieu-1~2.khoan-1',
  ]);
  assert.equal(codes(document).filter((code) => code.includes('number-repeated')).length, 2);
});

test('a skipped number is told and not renumbered; d may be followed by e', () => {
  const document = body('Điều 1. Một', '1. Việc:', 'a) a.', 'b) b.', 'c) c.', 'd) d.', 'e) e.', '3. Việc.');
  assert.deepEqual(
    codes(document).filter((code) => code.includes('order')),
    ['dieu-1.khoan-3 number-out-of-order'],
  );
});

test('articles run on through chapters and begin again in an appendix', () => {
  const document = body(
    'Chương I',
    'MỘT',
    'Điều 1. Một',
    '1. Việc.',
    'Chương II',
    'HAI',
    'Điều 2. Hai',
    'Điều 2a. Thêm',
    'Điều 2đ. Nữa',
  );
  assert.deepEqual(ids(document), [
    'chuong-i',
    'dieu-1',
    'dieu-1.khoan-1',
    'chuong-ii',
    'dieu-2',
    'dieu-2a',
    'dieu-2dd',
  ]);
  const withAppendix = parseDocument(
    'QUY CHẾ\nvề việc thử\nĐiều 1. Một\n1. Việc.\nT/M CHI BỘ\nNguyễn Văn Mẫu\nPHỤ LỤC 1\nBIỂU MẪU\nĐiều 1. Lại\nPHỤ LỤC 2\nBẢNG\nI- PHẦN MỘT\n1. Việc.',
  );
  assert.deepEqual(ids(withAppendix), [
    'dieu-1',
    'dieu-1.khoan-1',
    'phu-luc-1',
    'phu-luc-1.dieu-1',
    'phu-luc-2',
    'phu-luc-2.muc-i',
    'phu-luc-2.muc-i.khoan-1',
  ]);
});

test('parts, sub-sections and lettered parts', () => {
  const document = body(
    'Phần thứ nhất',
    'TÌNH HÌNH',
    'Chương 1. MỘT',
    'Mục 1',
    'HAI',
    'Tiểu mục 1',
    'BA',
    'Điều 1. Bốn',
  );
  assert.deepEqual(ids(document), [
    'phan-thu-nhat',
    'phan-thu-nhat.chuong-1',
    'phan-thu-nhat.chuong-1.muc-1',
    'phan-thu-nhat.chuong-1.muc-1.tieu-muc-1',
    'dieu-1',
  ]);
  assert.deepEqual(ids(body('A- TÌNH HÌNH', 'I- MỘT', '1. Việc.', 'B- NHIỆM VỤ', 'I- HAI')), [
    'phan-a',
    'phan-a.muc-i',
    'phan-a.muc-i.khoan-1',
    'phan-b',
    'phan-b.muc-i',
  ]);
});

const running = [
  'Điều 3 của Quy định này áp dụng cho chi bộ.',
  'Chương III của Quy định nêu rõ việc này.',
  'Chương trình hành động.',
  'Mục đích của việc này.',
  'Mục lục kèm theo.',
  'Phần mềm 4.0 được cập nhật.',
  '4.0 có thêm chức năng.',
  '93.911 đảng viên đã đăng nhập.',
  'V.I. Lênin viết.',
  '2026 là năm bản lề.',
  'C. Mác viết.',
];
for (const line of running) {
  test(`running text, no unit: ${line}`, () => {
    assert.deepEqual(ids(body('Điều 1. Một', line)), ['dieu-1']);
  });
}

test('the text below a small heading is its own; a further closing paragraph is told', () => {
  const told = (...lines: string[]) =>
    codes(body('Điều 1. Một', '1. Văn phòng Đảng ủy', ...lines)).filter((code) => code.includes('tail'));
  assert.deepEqual(told('Chủ trì việc này.'), []);
  assert.deepEqual(told('Chủ trì việc này.', 'Đoạn kết.'), ['dieu-1.khoan-1 tail-paragraph']);
});

test('a Roman numeral between articles is no section', () => {
  assert.deepEqual(ids(body('Điều 1. Một', 'V. Đoạn trích trong điều', 'Điều 2. Hai')), ['dieu-1', 'dieu-2']);
});

test('a bare number is a slip only beside grouped ones', () => {
  assert.deepEqual(
    codes(body('1. Mã số 126381.')).filter((code) => code.includes('slip')),
    [],
  );
});

test('slips of scanning are told and left as they are', () => {
  const document = body('1. Các văn bản cùa Đảng; 127.045 đảng viên, trong đó 126381 đồng chí.');
  assert.deepEqual(
    codes(document).filter((code) => code.includes('slip')),
    ['khoan-1 possible-slip', 'khoan-1 possible-slip'],
  );
  assert.ok(document.lines.some((line) => line.includes('cùa Đảng')));
});

test('labels say where a unit stands', () => {
  const document = parseDocument('HƯỚNG DẪN\nthử\nII- NỘI DUNG\n1. Một\n1.2. Hai:\na) ba.');
  const labels: string[] = [];
  const visit = (blocks: ParsedDocument['body']): void => {
    for (const block of blocks) if ('label' in block) visit((labels.push(block.label), block.children));
  };
  visit(document.body);
  assert.deepEqual(labels, ['Mục II', 'Mục II, khoản 1', 'Mục II, khoản 1.2', 'Mục II, khoản 1.2, điểm a']);
});

test('a long text is read in good time', () => {
  const article = Array.from(
    { length: 2000 },
    (_, index) => `Điều ${index + 1}. Nội dung\n1. ${'Đảng viên có trách nhiệm. '.repeat(20)}\na) một;\nb) hai.`,
  ).join('\n');
  const started = performance.now();
  assert.equal(parseDocument(article).contents.length, 5000);
  assert.ok(performance.now() - started < 5000);
});

test('labels of the contents list are short', () => {
  const document = body(
    'Chương I',
    'MỘT',
    'Điều 1. Nội dung',
    '1. Văn phòng Đảng ủy',
    'Chủ trì việc này.',
    '2. Các chi bộ thực hiện:',
    'a) một;',
    'Điều 2. Cho phép thực hiện việc này.',
  );
  assert.deepEqual(
    document.contents.map(({ label }) => label),
    [
      'Chương I. MỘT',
      'Điều 1. Nội dung',
      'Khoản 1. Văn phòng Đảng ủy',
      'Khoản 2',
      'Điểm a',
      'Điều 2. Cho phép thực hiện việc này.',
    ],
  );
});
