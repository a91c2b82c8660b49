import type { StructureNote } from './types.ts';

/** Slips that scanning leaves in real documents. They are shown to the editor and never mended silently. */
const slips: { pattern: RegExp; hint: string }[] = [
  { pattern: /(?<!\p{L})cùa(?!\p{L})/iu, hint: 'của' },
  { pattern: /(?<!\p{L})phần đầu đạt(?!\p{L})/iu, hint: 'phấn đấu đạt' },
  { pattern: /(?<!\p{L})đơn đốc(?!\p{L})/iu, hint: 'đôn đốc' },
  { pattern: /(?<!\p{L})cập nhập(?!\p{L})/iu, hint: 'cập nhật' },
  { pattern: /(?<!\p{L})triền khai(?!\p{L})/iu, hint: 'triển khai' },
];
const ungrouped = /(?<!\d|\d[./-])\d{5,7}(?!\d|[./-]\d)/u;
const grouped = /(?<!\d)\d{1,3}\.\d{3}(?!\d)/u;

export function readSuspicions(paragraphs: { unitId: string | null; text: string }[]): StructureNote[] {
  const notes: StructureNote[] = [];
  const usesGroups = paragraphs.some(({ text }) => grouped.test(text));
  for (const { unitId, text } of paragraphs) {
    for (const { pattern, hint } of slips) {
      const found = pattern.exec(text);
      if (found)
        notes.push({
          unitId,
          code: 'possible-slip',
          detail: `“${found[0]}” có thể là “${hint}”; đề nghị đối chiếu bản gốc.`,
        });
    }
    const number = ungrouped.exec(text);
    if (usesGroups && number) {
      notes.push({
        unitId,
        code: 'possible-slip',
        detail: `Số ${number[0]} không có dấu phân cách như các số khác; đề nghị đối chiếu bản gốc.`,
      });
    }
  }
  return notes;
}
