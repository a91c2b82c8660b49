import type { OrganizationName } from './organizations.ts';

export type KnownDocumentType =
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
/** What the document calls itself. */
export type DocumentType = KnownDocumentType | (string & {});

export type KnownDocumentCategory =
  'resolution' | 'directive' | 'regulation' | 'conclusion' | 'steeringDocument' | 'guidance' | 'material' | 'news';
/** The eight of Điều 3.2c. */
export type DocumentCategory = KnownDocumentCategory | (string & {});

export type KnownDocumentScope = 'public' | 'members';
/** Who may read it: anyone, or the members of the organisation that keeps it and of those below. */
export type DocumentScope = KnownDocumentScope | (string & {});

export type KnownUnitKind = 'phan' | 'chuong' | 'muc' | 'tieuMuc' | 'dieu' | 'khoan' | 'diem' | 'mucLaMa' | 'phuLuc';
export type UnitKind = KnownUnitKind | (string & {});

/** A document in a list. */
export interface DocumentSummary {
  readonly id: string;
  /** Số, ký hiệu, as printed; null when the text has none. */
  readonly number: string | null;
  readonly type: DocumentType;
  readonly category: DocumentCategory;
  /** Trích yếu. */
  readonly title: string;
  /** Nơi ban hành. */
  readonly issuer: string | null;
  /** The party organisation that keeps it here. */
  readonly organization: OrganizationName;
  /** Ngày ban hành, yyyy-mm-dd. */
  readonly signedOn: string | null;
  readonly scope: DocumentScope;
}

/** What a document is. Its text is read by `getDocumentContent`. */
export interface Document extends DocumentSummary {
  /** Địa danh. */
  readonly place: string | null;
  /** The official who signed, as published in the document. */
  readonly signer: string | null;
  readonly signerTitle: string | null;
  /** Nơi nhận. */
  readonly recipients: readonly string[];
  /** Căn cứ. */
  readonly legalBases: readonly string[];
  /** Mục lục, in reading order. */
  readonly contents: readonly ContentsEntry[];
  /** What the reader of the structure was not sure of, for an editor. */
  readonly notes: readonly StructureNote[];
  /** SHA-256 of the canonical HTML. */
  readonly contentHash: string;
  readonly importedAt: string;
  readonly version: number;
}

export interface ContentsEntry {
  /** Stable id of the unit, such as `dieu-3.khoan-2.diem-a`. */
  readonly id: string;
  readonly kind: UnitKind;
  readonly label: string;
  /** 0 for the outermost. */
  readonly depth: number;
}

export interface StructureNote {
  readonly unitId: string | null;
  readonly code: string;
  readonly detail: string;
}

/** Where words stand in a text, exact diacritics first. */
export interface MatchList {
  readonly query: string;
  readonly total: number;
  readonly items: readonly Match[];
}

export interface Match {
  /** The innermost unit with an id; null before the first. */
  readonly unitId: string | null;
  /** Such as "Điều 5, khoản 5". */
  readonly label: string;
  /** True when the diacritics agree. */
  readonly exact: boolean;
  /** The words with their surroundings. */
  readonly excerpt: string;
  /** First character of the words in `excerpt`, in UTF-16 units. */
  readonly start: number;
  /** One past their last character. */
  readonly end: number;
}

/** The text of a document. Number, type, issuer, date, signer, recipients and structure are read from it. */
export interface DocumentImport {
  readonly fileName: string;
  /** UTF-8 text, as extracted. */
  readonly text: string;
  readonly scope: KnownDocumentScope;
  /** Taken from the type when absent. */
  readonly category?: KnownDocumentCategory | undefined;
  /** Which organisation keeps it; the caller's own when absent. */
  readonly organizationId?: string | undefined;
}

export interface ListDocumentsQuery {
  readonly category?: KnownDocumentCategory | undefined;
  /** Words of the number or the title, with or without diacritics. */
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}
