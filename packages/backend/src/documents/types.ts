/** Shapes of a document that has been read. What leaves over HTTP is in openapi/schemas/documents.yaml. */

export type DocumentType =
  | 'resolution'
  | 'directive'
  | 'regulation'
  | 'decision'
  | 'conclusion'
  | 'rules'
  | 'guidance'
  | 'announcement'
  | 'report'
  | 'plan'
  | 'program'
  | 'submission'
  | 'officialLetter'
  | 'minutes'
  | 'scheme'
  | 'option'
  | 'invitation'
  | 'other';

export type DocumentCategory =
  'resolution' | 'directive' | 'regulation' | 'conclusion' | 'steeringDocument' | 'guidance' | 'material' | 'news';

export type UnitKind = 'phan' | 'chuong' | 'muc' | 'tieuMuc' | 'dieu' | 'khoan' | 'diem' | 'mucLaMa' | 'phuLuc';

/** What the reader of the structure was not sure of, for an editor. */
export interface StructureNote {
  unitId: string | null;
  code: string;
  detail: string;
}

export interface Paragraph {
  kind: 'text' | 'dash' | 'plus' | 'footnote';
  text: string;
}

export interface Unit {
  kind: UnitKind;
  id: string;
  /** As printed, such as "Điều 3." or "a)". */
  number: string;
  /** A heading's title, or null when what follows the number is running text. */
  title: string | null;
  /** "Điều 3, khoản 2, điểm a". */
  label: string;
  children: Block[];
}

export type Block = Paragraph | Unit;

export function isUnit(block: Block): block is Unit {
  return 'id' in block;
}

/** A line of the letterhead or of the closing, with the part it plays. */
export interface PrintedLine {
  role:
    | 'issuer'
    | 'party'
    | 'number'
    | 'place'
    | 'type'
    | 'title'
    | 'rule'
    | 'stamp'
    | 'text'
    | 'recipients'
    | 'recipient'
    | 'signer-title'
    | 'signer'
    | 'footnote';
  text: string;
}

export interface Letterhead {
  number: string | null;
  type: DocumentType;
  title: string | null;
  issuer: string | null;
  place: string | null;
  signedOn: string | null;
  lines: PrintedLine[];
  notes: StructureNote[];
}

export interface Closing {
  recipients: string[];
  signer: string | null;
  signerTitle: string | null;
  lines: PrintedLine[];
  notes: StructureNote[];
}

export interface ContentsEntry {
  id: string;
  kind: UnitKind;
  label: string;
  depth: number;
}

export interface ParsedDocument extends Omit<Letterhead, 'lines'>, Omit<Closing, 'lines' | 'notes'> {
  legalBases: string[];
  contents: ContentsEntry[];
  letterhead: PrintedLine[];
  preamble: Paragraph[];
  body: Block[];
  closing: PrintedLine[];
  appendices: Block[];
  /** The logical lines, as printed and in reading order. */
  lines: string[];
}
