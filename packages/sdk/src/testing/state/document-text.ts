import type { Document, DocumentImport } from '../../types/documents.ts';

type Read = Omit<Document, 'id' | 'organization' | 'scope' | 'contentHash' | 'importedAt' | 'version'>;

const types: Readonly<Record<string, string>> = {
  'NGHỊ QUYẾT': 'resolution',
  'CHỈ THỊ': 'directive',
  'QUY ĐỊNH': 'regulation',
  'KẾT LUẬN': 'conclusion',
  'HƯỚNG DẪN': 'guidance',
};

/** Reads a little of what the API reads: number, type, title and articles, enough to see an import come back. */
export function readText({ text, fileName }: DocumentImport): Read & { html: string; secret: boolean } {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const typeAt = lines.findIndex((line) => line in types);
  const type = types[lines[typeAt] ?? ''] ?? 'other';
  const articles = lines.filter((line) => /^Điều \d+\./.test(line));
  const idOf = (article: string) => `dieu-${/\d+/.exec(article)?.[0] ?? ''}`;
  const html = lines
    .map((line) =>
      articles.includes(line)
        ? `</section><section id="${idOf(line)}" data-kind="dieu"><h2>${escaped(line)}</h2>`
        : `<p>${escaped(line)}</p>`,
    )
    .join('');
  const [day, month, year] = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/.exec(text)?.slice(1) ?? [];
  return {
    number: /^Số[:\s]+(\S+)/m.exec(text)?.[1] ?? null,
    type,
    category: type === 'other' ? 'material' : type,
    title: (typeAt < 0 ? undefined : lines[typeAt + 1]) ?? fileName,
    issuer: lines[0] ?? null,
    signedOn: year ? [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-') : null,
    ...{ place: null, signer: null, signerTitle: null, recipients: [], legalBases: [], notes: [] },
    contents: articles.map((label) => ({ id: idOf(label), kind: 'dieu', label, depth: 0 })),
    html: `<article lang="vi"><section>${html}</section></article>`.replace('<section></section>', ''),
    secret: lines.some((line) => /^(TUYỆT MẬT|TỐI MẬT|MẬT)$/.test(line)),
  };
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
