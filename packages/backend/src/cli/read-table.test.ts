import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { workbook, xlsxOf, zipOf } from '../testing/xlsx.ts';
import { UsageError } from '../usage-error.ts';
import { readTable } from './read-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'sotay-table-'));
after(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a table', () => {
  const table = [
    ['Họ và tên', 'Số'],
    ['Nguyễn Văn Mẫu', '060052000123'],
    ['Lê, Văn; "Thử"', 'a\nb'],
  ];
  for (const [name, delimiter] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ] as const) {
    for (const bom of ['', '\uFEFF']) {
      it(`is read from CSV with ${name}${bom && ' and BOM'}, cells quoted or not`, async () => {
        const quoted = table.map((row) =>
          row.map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
        );
        const text = bom + quoted.map((row) => row.join(delimiter)).join('\r\n');
        assert.deepEqual(await readTable(write(`${name}.csv`, text)), table);
      });
    }
  }

  it('is read from XLSX: text, exact numbers, days and gaps', async () => {
    const rows = [
      ['Họ và tên', 'Số', 'Ngày'],
      [],
      ['Nguyễn Văn Mẫu', 60052000123, new Date('1952-03-14'), null, '060'],
    ];
    const read = await readTable(write('good.xlsx', xlsxOf(rows)));
    assert.deepEqual(read[2], rows[2]);
    assert.deepEqual(read[0]?.slice(0, 3), rows[0]);
  });

  const bomb = () => {
    const files = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' };
    return zipOf(
      { ...files, 'xl/worksheets/sheet1.xml': ' '.repeat(1000) },
      { 'xl/worksheets/sheet1.xml': 300_000_000 },
    );
  };
  const wrong: [string, string | Buffer | null, RegExp][] = [
    ['none.csv', null, /no such file/],
    ['empty.csv', '', /is empty/],
    ['blank.csv', ';;\n;;\n', /is empty/],
    ['latin.csv', Buffer.from('Họ;Tên\nĐặng;é', 'latin1'), /is not UTF-8 text: save it as "CSV UTF-8"/],
    ['utf16.csv', Buffer.from('\uFEFFHọ;Tên', 'utf16le'), /is not UTF-8 text/],
    ['nul.csv', 'a;b\u0000', /is neither CSV nor XLSX/],
    ['list.pdf', '%PDF-1.7\n', /is a PDF/],
    ['quote.csv', 'a,b\n"Nguyễn Bí Mật,1\n', /is no CSV: CSV_QUOTE_NOT_CLOSED/],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), /format of before 2007/],
    ['zip.xlsx', zipOf({ 'a.txt': 'a' }), /is no XLSX file/],
    ['cut.xlsx', xlsxOf([['a']]).subarray(0, 500), /is no XLSX file/],
    ['broken.xlsx', zipOf({ '[Content_Types].xml': '<', 'xl/workbook.xml': '<<' }), /cannot be read: open it/],
    ['bomb.xlsx', bomb(), /unpacks to too much/],
    ['marked.csv', 'MẬT\nHọ và tên,Số\nA,1', /bears the secrecy mark "MẬT"/],
    ['marked.xlsx', xlsxOf([['DANH SÁCH', 'TỐI MẬT'], ['a']]), /bears the secrecy mark "TỐI MẬT"/],
    ['Danh sách - MẬT.csv', 'Họ và tên,Số\nA,1', /in its name/],
    ['wide.csv', 'a,'.repeat(2000), /more than 1,000 columns/],
  ];
  for (const [name, content, reason] of wrong) {
    it(`is refused in one line that quotes no cell: ${name}`, async () => {
      const path = content === null ? join(folder, name) : write(name, content);
      await assert.rejects(readTable(path), (error: Error) => {
        assert.ok(error instanceof UsageError, String(error));
        assert.match(error.message, reason);
        assert.ok(
          error.message.startsWith(`${path}: `) && !error.message.includes('\n') && !error.message.includes('Bí Mật'),
        );
        return true;
      });
    });
  }

  it('is refused when a cell at the far corner would take all memory', async () => {
    const far = workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    await assert.rejects(readTable(write('far.xlsx', far), 64), /needs too much memory/);
  });

  it('is no folder', async () => {
    mkdirSync(join(folder, 'sub'));
    await assert.rejects(readTable(join(folder, 'sub')), /is a folder/);
  });
});
