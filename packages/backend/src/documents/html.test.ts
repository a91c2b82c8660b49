import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allowedAttributes, allowedElements, hashHtml, listSearchUnits, renderHtml } from './html.ts';
import { findMatches } from './match.ts';
import { parseDocument } from './parse.ts';
import { readSample, sampleDocuments } from './samples.ts';

/** Text of canonical HTML. It has no entities but these five. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? assert.fail(`entity ${name}`));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

function assertAllowed(html: string): void {
  for (const [, closing, element, attributes] of html.matchAll(/<(\/?)([a-z0-9]+)((?:\s+[^<>]*)?)>/g)) {
    assert.ok(allowedElements.includes(element!), element);
    for (const [, name] of (attributes ?? '').matchAll(/([a-z-]+)="[^"<>]*"/g))
      assert.ok(allowedAttributes.includes(name!), name);
    if (closing) assert.equal(attributes, '');
  }
  assert.equal((html.match(/</g) ?? []).length, [...html.matchAll(/<(\/?)([a-z0-9]+)((?:\s+[^<>]*)?)>/g)].length);
}

const pieces = [
  'ĐẢNG BỘ XÃ THỬ',
  '*',
  'Số 01-NQ/CB',
  'Mẫu Sơn, ngày 05 tháng 02 năm 2026',
  'NGHỊ QUYẾT',
  'về việc thử',
  '-----',
  '- Căn cứ Điều lệ Đảng;',
  'Chi bộ quyết nghị:',
  'Chương I',
  'NHỮNG QUY ĐỊNH CHUNG',
  'Mục 1. MỘT',
  'Điều 1. Một',
  'Điều 2. Cho phép làm.',
  'Điều 5đ. Năm',
  'I- MỘT',
  'II. Hai',
  '1. Việc một',
  '1.1. Việc nhỏ.',
  '2. Việc & "khác" <b>đậm</b>:',
  'a) một;',
  'đ) năm.',
  '- gạch',
  '+ cộng',
  'Đoạn văn không đánh số.',
  'đoạn viết thường',
  '¹ Chú thích.',
  'Nơi nhận:',
  '- Như trên,',
  'T/M CHI BỘ',
  'BÍ THƯ',
  'Nguyễn Văn Mẫu',
  'PHỤ LỤC 1',
  '',
  '<script>alert(1)</script>',
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.join('\n'));

test('every printed character stands in the HTML, in order, and nothing else', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = parseDocument(text);
      const html = renderHtml(document);
      assert.equal(withoutSpace(textOf(html)), withoutSpace(document.lines.join('')));
      assertAllowed(html);
    }),
    { numRuns: 500 },
  );
});

test('ids are unique, well formed and the same in HTML, contents and search units', () => {
  const unitId = /^[a-z0-9]+(-[a-z0-9]+)*(~[0-9]+)?([.][a-z0-9]+(-[a-z0-9]+)*(~[0-9]+)?)*$/;
  fc.assert(
    fc.property(anyText, (text) => {
      const document = parseDocument(text);
      const ids = [...renderHtml(document).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(
        ids.every((id) => unitId.test(id)),
        ids.join(' '),
      );
      assert.deepEqual(
        document.contents.map(({ id }) => id),
        ids,
      );
      const sought = new Set(listSearchUnits(document).flatMap(({ id }) => id ?? []));
      assert.deepEqual([...sought].sort(), [...ids].sort());
    }),
    { numRuns: 300 },
  );
});

for (const sample of sampleDocuments) {
  test(`sample ${sample.fileName} is stamped, complete and of the allow-list`, async () => {
    const document = parseDocument(await readSample(sample));
    const html = renderHtml(document);
    assertAllowed(html);
    assert.equal(withoutSpace(textOf(html)), withoutSpace(document.lines.join('')));
    assert.ok(html.includes('<p class="stamp">TÀI LIỆU MẪU - KHÔNG CÓ GIÁ TRỊ</p>'));
    assert.ok(document.number && document.signedOn && document.title && document.issuer && document.signer);
    assert.deepEqual(
      document.notes.filter(({ code }) => code !== 'tail-paragraph'),
      [],
    );
  });
}

test('the shape of an article', () => {
  const html = renderHtml(
    parseDocument(
      'QUY ĐỊNH\nvề việc "thử"\nĐiều 3. Nội dung\n2. Gồm:\na) một & hai.\nĐoạn kết.\nNơi nhận:\n- Như trên.\nT/M CHI BỘ\nNguyễn Văn Mẫu',
    ),
  );
  assert.equal(
    html,
    [
      '<article lang="vi">',
      '<header class="letterhead">',
      '<p class="type">QUY ĐỊNH</p>',
      '<h1 class="title">về việc &quot;thử&quot;</h1>',
      '</header>',
      '<section id="dieu-3" data-kind="dieu">',
      '<h2><span class="number">Điều 3.</span> Nội dung</h2>',
      '<div id="dieu-3.khoan-2" data-kind="khoan">',
      '<p><span class="number">2.</span> Gồm:</p>',
      '<div id="dieu-3.khoan-2.diem-a" data-kind="diem">',
      '<p><span class="number">a)</span> một &amp; hai.</p>',
      '</div>',
      '</div>',
      '<p>Đoạn kết.</p>',
      '</section>',
      '<footer class="closing">',
      '<p class="recipients">Nơi nhận:</p>',
      '<p class="recipient">- Như trên.</p>',
      '<p class="signer-title">T/M CHI BỘ</p>',
      '<p class="signer">Nguyễn Văn Mẫu</p>',
      '</footer>',
      '</article>',
    ].join('\n'),
  );
});

test('the hash follows the text', () => {
  const hash = (text: string) => hashHtml(renderHtml(parseDocument(text)));
  assert.match(hash('1. Một.'), /^[0-9a-f]{64}$/);
  assert.equal(hash('1. Một.'), hash('\uFEFF1. Một.\r\n'.normalize('NFD')));
  assert.notEqual(hash('1. Một.'), hash('1. Mốt.'));
});

test('a word is found in its unit', async () => {
  const units = listSearchUnits(parseDocument(await readSample(sampleDocuments[0]!)));
  const { total, items } = findMatches(units, 'bi thu chi bo', 200);
  assert.equal(total, 1);
  assert.deepEqual([items[0]!.unitId, items[0]!.label, items[0]!.exact], ['dieu-7', 'Điều 7', false]);
  assert.equal(items[0]!.excerpt.slice(items[0]!.start, items[0]!.end), 'bí thư chi bộ');
});
