import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { faultOfContent } from './content-check.ts';
import type { Extension, RefusalCode } from './rules.ts';
import { docx, exe, pdf, xlsx, zip } from './testing.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);
const WEBP = Buffer.concat([Buffer.from('RIFF'), Buffer.from([12, 0, 0, 0]), Buffer.from('WEBPVP8 '), Buffer.alloc(4)]);
const OLE = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
const text = (words: string) => Buffer.from(words);
const GIB = 1024 ** 3;

async function* pieces(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield await Promise.resolve(bytes.subarray(at, at + length));
}

const table: [string, Extension, Buffer, RefusalCode | null][] = [
  ['a PDF', 'pdf', pdf(), null],
  ['a Word file', 'docx', docx(), null],
  ['an Excel file', 'xlsx', xlsx({ name: 'xl/worksheets/sheet1.xml' }), null],
  ['a JPEG', 'jpg', JPEG, null],
  ['a JPEG named jpeg', 'jpeg', JPEG, null],
  ['a PNG', 'png', PNG, null],
  ['a WebP', 'webp', WEBP, null],
  ['Vietnamese text', 'txt', text('Kính gửi chi bộ\nĐề nghị sửa nhà văn hóa.\n'), null],
  ['text that speaks of secrets', 'txt', text('Giữ bí mật nhà nước là trách nhiệm của đảng viên.'), null],

  ['a renamed program', 'pdf', exe(), 'content-mismatch'],
  ['a program as text', 'txt', exe(), 'content-mismatch'],
  ['a program as Word', 'docx', exe(), 'content-mismatch'],
  ['a PNG as JPEG', 'jpg', PNG, 'content-mismatch'],
  ['an Excel file as Word', 'docx', xlsx(), 'content-mismatch'],
  ['any archive as Word', 'docx', zip([{ name: 'a.txt' }]), 'content-mismatch'],
  ['a PDF without its end', 'pdf', text('%PDF-1.7\nđứt'), 'content-mismatch'],
  ['a WebP that is longer than it says', 'webp', Buffer.concat([WEBP, Buffer.alloc(9)]), 'content-mismatch'],
  ['one byte', 'png', Buffer.from([0x89]), 'content-mismatch'],
  ['HTML as text', 'txt', text('<!DOCTYPE html><script>alert(1)</script>'), 'content-mismatch'],
  ['SVG as text', 'txt', text('\uFEFF  <svg xmlns="http://www.w3.org/2000/svg"/>'), 'content-mismatch'],
  ['a script as text', 'txt', text('#!/bin/sh\nrm -rf /'), 'content-mismatch'],
  ['text that is not UTF-8', 'txt', Buffer.from([0x4b, 0xed, 0x6e, 0x68]), 'content-mismatch'],
  ['text that breaks off in a letter', 'txt', text('Kính gửi ủy').subarray(0, -2), 'content-mismatch'],
  ['text in UTF-16', 'txt', Buffer.from('\uFEFFKính gửi', 'utf16le'), 'content-mismatch'],

  [
    'a PDF that is a JAR as well',
    'pdf',
    Buffer.concat([pdf(), zip([{ name: 'A.class' }]), text('%%EOF')]),
    'content-ambiguous',
  ],
  ['a JPEG that is an archive as well', 'jpg', Buffer.concat([JPEG, zip([{ name: 'a.txt' }])]), 'content-ambiguous'],
  ['a PNG that is a PDF as well', 'png', Buffer.concat([PNG, pdf()]), 'content-ambiguous'],
  ['a JPEG that is HTML as well', 'jpg', Buffer.concat([JPEG, text('<SCRIPT>alert(1)</SCRIPT>')]), 'content-ambiguous'],
  ['a Word file with something behind it', 'docx', Buffer.concat([docx(), exe()]), 'content-ambiguous'],
  [
    'a Word file with something in between',
    'docx',
    Buffer.concat([docx().subarray(0, 40), exe(), docx().subarray(40)]),
    'content-ambiguous',
  ],
  ['a Word file cut short', 'docx', docx().subarray(0, -30), 'content-ambiguous'],

  [
    'an archive of one entry that unpacks to 4 GB',
    'docx',
    docx({ name: 'word/bomb.xml', uncompressed: 4 * GIB - 1 }),
    'content-harmful',
  ],
  [
    'an archive of many large entries',
    'xlsx',
    xlsx(...Array.from({ length: 300 }, (_, i) => ({ name: `xl/${i}`, uncompressed: 2 ** 20 }))),
    'content-harmful',
  ],
  ['an archive with a macro', 'docx', docx({ name: 'word/vbaProject.bin' }), 'content-harmful'],
  ['an archive with a program', 'xlsx', xlsx({ name: 'xl/embeddings/Setup.EXE' }), 'content-harmful'],
  ['an archive that leaves its folder', 'docx', docx({ name: '../../etc/passwd' }), 'content-harmful'],
  ['an archive with a password', 'docx', docx({ name: 'word/secret.xml', flags: 1 }), 'content-protected'],
  ['a Word file with a password', 'docx', OLE, 'content-protected'],
  ['an old Word file as PDF', 'pdf', OLE, 'content-mismatch'],

  ['text marked secret', 'txt', text('ĐẢNG BỘ XÃ\nMẬT\nBáo cáo'), 'secrecy-marked'],
  ['text marked secret in its last line', 'txt', text('Báo cáo\r\n\r\nTỐI MẬT'), 'secrecy-marked'],
  ['text marked secret, with old line ends', 'txt', text(`${'a'.repeat(3000)}\rTUYỆT MẬT\rBáo cáo`), 'secrecy-marked'],
];

describe('a content', () => {
  for (const [name, extension, bytes, expected] of table)
    it(`${name}, as ${extension}: ${expected ?? 'taken'}`, async () => {
      for (const length of [bytes.length, 7, 1])
        assert.equal(await faultOfContent(extension, pieces(bytes, length)), expected, `in pieces of ${length}`);
    });

  it('whose entries share their bytes is a bomb, though each is small', async () => {
    const bytes = docx({ name: 'word/a.xml' }, { name: 'word/b.xml' });
    const at = bytes.lastIndexOf('word/b.xml') - 26;
    bytes.writeUInt32LE(bytes.length, at);
    assert.equal(await faultOfContent('docx', pieces(bytes, 100)), 'content-harmful');
  });

  it('of random bytes is never taken for anything but text, and never breaks the check', async () => {
    const anything = fc.uint8Array({ minLength: 1, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(
        anything,
        fc.constantFrom<Extension>('pdf', 'docx', 'xlsx', 'jpg', 'png', 'webp'),
        async (bytes, extension) => {
          assert.notEqual(await faultOfContent(extension, pieces(Buffer.from(bytes), 64)), null);
        },
      ),
    );
  });

  it('of an archive whose directory was tampered with never breaks the check', async () => {
    const good = docx();
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, value) => {
        const bytes = Buffer.from(good);
        bytes[at] = value;
        await faultOfContent('docx', pieces(bytes, 64));
      }),
    );
  });
});
