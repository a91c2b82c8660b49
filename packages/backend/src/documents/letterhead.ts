import { fold } from '../text/fold.ts';
import { isAllCaps, readMarker } from './markers.ts';
import type { DocumentType, Letterhead, PrintedLine, StructureNote } from './types.ts';

/** What a document may call itself, folded, as it stands on the type line. */
const typeNames: [string, DocumentType][] = [
  ['nghi quyet', 'resolution'],
  ['chi thi', 'directive'],
  ['quy dinh', 'regulation'],
  ['quyet dinh', 'decision'],
  ['ket luan', 'conclusion'],
  ['quy che', 'rules'],
  ['huong dan', 'guidance'],
  ['thong bao', 'announcement'],
  ['bao cao', 'report'],
  ['ke hoach', 'plan'],
  ['chuong trinh', 'program'],
  ['to trinh', 'submission'],
  ['cong van', 'officialLetter'],
  ['bien ban', 'minutes'],
  ['de an', 'scheme'],
  ['phuong an', 'option'],
  ['giay moi', 'invitation'],
];

/** QĐ is missing on purpose: it means quyết định and quy định alike. */
const typeCodes: Record<string, DocumentType> = {
  NQ: 'resolution',
  CT: 'directive',
  KL: 'conclusion',
  QC: 'rules',
  HD: 'guidance',
  TB: 'announcement',
  BC: 'report',
  KH: 'plan',
  CTR: 'program',
  TTR: 'submission',
  CV: 'officialLetter',
  BB: 'minutes',
  ĐA: 'scheme',
  PA: 'option',
  GM: 'invitation',
};

const partyLine = /ĐẢNG CỘNG SẢN VIỆT NAM/u;
const stampLine = /TÀI LIỆU MẪU|KHÔNG CÓ GIÁ TRỊ|BẢN SAO|DỰ THẢO/u;
const ruleLine = /^[-–—_=*.\s]+$/u;
const numberLine = /(?:^|\s)Số\s*:?\s*(\d{0,5}\s*[-–/]\s*[\p{L}\d][\p{L}\d\s/–-]*)/u;
/** Number on a line of its own, without "Số". */
const bareNumber = /^(\d{1,5}\s*-\s*\p{Lu}[\p{L}]{0,3}\s*\/\s*[\p{Lu}-]+)$/u;
const placeLine = /(\p{Lu}[\p{L} .'’-]{0,60}?)\s*,\s*ngày\s*(\d{1,2})?\s*tháng\s*(\d{1,2})?\s*năm\s*(\d{4})?/u;
const subjectLine = /^(?:V\/v|[Vv]ề việc|Việc)(?![\p{L}])/u;
const bodyStart =
  /^(?:Kính gửi|Kính trình|[-–]?\s*Căn cứ|Thực hiện|Tiếp tục|Theo |Xét |Để |Nhằm |Sau khi|Trong thời gian|Hôm nay|Ngày \d|Vào hồi|Chi bộ |Ban Thường vụ |Đảng ủy )/u;

function typeOfLine(line: string): { type: DocumentType; rest: string } | null {
  const caps = isAllCaps(line);
  const folded = fold(line).trim();
  for (const [name, type] of typeNames) {
    if (folded === name) return { type, rest: '' };
    if (caps && folded.startsWith(`${name} `)) return { type, rest: line.slice(name.length).trim() };
  }
  return null;
}

/** Where the letterhead ends: at the first line of running text. */
function letterheadLength(lines: string[]): number {
  const limit = Math.min(lines.length, 40);
  let typeSeen = false;
  for (const [index, line] of lines.slice(0, limit).entries()) {
    if (typeOfLine(line)) typeSeen = true;
    if (numberLine.test(line) || placeLine.test(line) || isAllCaps(line)) {
      if (readMarker(line)) return index;
      continue;
    }
    if (readMarker(line) || line.length > 300 || /^[-–]\s*\p{L}/u.test(line)) return index;
    if (bodyStart.test(line) && !subjectLine.test(line)) return index;
    if (/[.:;]$/u.test(line) && typeSeen) return index;
  }
  return limit === lines.length ? 0 : limit;
}

interface Reading extends Omit<Letterhead, 'lines' | 'notes' | 'type' | 'issuer' | 'title'> {
  type: DocumentType | null;
  issuer: string[];
  title: string[];
  numberSeen: boolean;
  placeSeen: boolean;
  code: string | null;
}

function readNumber(text: string, reading: Reading): boolean {
  const found = numberLine.exec(text) ?? bareNumber.exec(text);
  if (!found) return false;
  const [, printed = ''] = found;
  const number = printed
    .replace(/\s+(?=[-–/])|(?<=[-–/])\s+/gu, '')
    .replace(/ .*$/u, '')
    .replace('–', '-');
  reading.numberSeen = true;
  reading.code = /[-/](\p{L}+)/u.exec(number)?.[1]?.toUpperCase() ?? null;
  if (/^\d/.test(number) && number.includes('/')) reading.number = number;
  return true;
}

function readPlace(text: string, reading: Reading): boolean {
  const found = placeLine.exec(text);
  if (!found) return false;
  reading.placeSeen = true;
  const [, place = '', day, month, year] = found;
  // The heading of the Party may stand on the same line.
  reading.place = place.replace(partyLine, '').trim() || null;
  if (day && month && year && Number(year) >= 1930) {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) reading.signedOn = iso;
  }
  return true;
}

/** Reads one line into `reading` and says what part it plays. Columns merged into one line play several. */
function readLine(line: string, reading: Reading): PrintedLine['role'] {
  if (ruleLine.test(line)) return 'rule';
  if (stampLine.test(line)) return 'stamp';
  const type = reading.type === null ? typeOfLine(line) : null;
  if (type) {
    reading.type = type.type;
    if (type.rest !== '') reading.title.push(type.rest);
    return type.rest === '' ? 'type' : 'title';
  }
  const number = reading.type === null && readNumber(line, reading);
  const place = readPlace(
    number ? line.replace(/(?:^|\s)Số\s*:?\s*\d*\s*[-–/]\s*[\p{L}\d]+(?:\s*[-–/]\s*[\p{L}\d]+)*/u, '') : line,
    reading,
  );
  const party = partyLine.test(line);
  if (party) {
    const beside = line.replace(partyLine, '').trim();
    if (isAllCaps(beside) && !number && !place) reading.issuer.push(beside);
    return place ? 'place' : 'party';
  }
  if (number) return 'number';
  if (place) return 'place';
  if (reading.type === null && isAllCaps(line)) {
    reading.issuer.push(line);
    return 'issuer';
  }
  if (reading.type !== null || subjectLine.test(line) || reading.title.length > 0) {
    reading.title.push(line);
    return 'title';
  }
  return 'text';
}

function notesOn(reading: Reading): StructureNote[] {
  const note = (code: string, detail: string): StructureNote => ({ unitId: null, code, detail });
  const notes: StructureNote[] = [];
  if (reading.number === null) {
    notes.push(
      reading.numberSeen
        ? note('number-incomplete', 'Số văn bản còn để trống trong bản này.')
        : note('number-missing', 'Không thấy số, ký hiệu văn bản.'),
    );
  }
  if (reading.signedOn === null) {
    notes.push(
      reading.placeSeen
        ? note('date-incomplete', 'Ngày ban hành còn để trống hoặc không đúng trong bản này.')
        : note('date-missing', 'Không thấy địa danh, ngày ban hành.'),
    );
  }
  if (reading.issuer.length === 0) notes.push(note('issuer-missing', 'Không thấy tên cơ quan ban hành ở phần đầu.'));
  if (reading.title.length === 0) notes.push(note('title-missing', 'Không thấy trích yếu.'));
  return notes;
}

/** Reads the letterhead from the top of the logical lines; `lines.length` of the result tells where it ends. */
export function readLetterhead(lines: string[]): Letterhead {
  const reading: Reading = {
    number: null,
    type: null,
    title: [],
    issuer: [],
    place: null,
    signedOn: null,
    numberSeen: false,
    placeSeen: false,
    code: null,
  };
  const end = letterheadLength(lines);
  const printed: PrintedLine[] = lines.slice(0, end).map((text) => ({ role: readLine(text, reading), text }));
  const notes = notesOn(reading);

  let type = reading.type;
  if (type === null) {
    const address = lines[end] ?? '';
    if (/^Kính gửi/u.test(address)) type = 'officialLetter';
    else if (/^Kính trình/u.test(address)) type = 'submission';
    else type = typeCodes[reading.code ?? ''] ?? 'other';
    if (type !== 'officialLetter')
      notes.push({ unitId: null, code: 'type-missing', detail: 'Không thấy dòng tên loại văn bản.' });
  }
  return {
    number: reading.number,
    type,
    title: reading.title.join(' ') || null,
    issuer: reading.issuer.join(' - ') || null,
    place: reading.place,
    signedOn: reading.signedOn,
    lines: printed,
    notes,
  };
}
