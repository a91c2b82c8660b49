import { ruleViolated } from '../contract/problems.ts';
import { fold } from '../text/fold.ts';
import { hashHtml, listSearchUnits, renderHtml } from './html.ts';
import type { SearchUnit } from './html.ts';
import { parseDocument } from './parse.ts';
import { findSecrecyMark } from '../text/secrecy.ts';
import type { DocumentTables } from './tables.ts';
import type { ContentsEntry, DocumentCategory, DocumentType, StructureNote } from './types.ts';
import { exactWords, foldedWords } from './words.ts';

/** Lists that are shown with one document and searched by nothing. */
export interface DocumentDetails {
  recipients: string[];
  legalBases: string[];
  contents: ContentsEntry[];
  notes: StructureNote[];
}

export interface ReadDocument {
  row: Omit<DocumentTables['documents'], 'id' | 'organizationId' | 'scope' | 'importedAt' | 'version'>;
  details: DocumentDetails;
  html: string;
  units: SearchUnit[];
}

/** The category of Điều 3.2c that a type belongs to, unless the importer says otherwise. */
const categories: Record<DocumentType, DocumentCategory> = {
  resolution: 'resolution',
  directive: 'directive',
  regulation: 'regulation',
  rules: 'regulation',
  conclusion: 'conclusion',
  guidance: 'guidance',
  decision: 'steeringDocument',
  announcement: 'steeringDocument',
  report: 'steeringDocument',
  plan: 'steeringDocument',
  program: 'steeringDocument',
  submission: 'steeringDocument',
  officialLetter: 'steeringDocument',
  minutes: 'steeringDocument',
  scheme: 'steeringDocument',
  option: 'steeringDocument',
  invitation: 'steeringDocument',
  other: 'material',
};

/** Limits of the contract; a real document stays far below them. */
const lineLength = 300;
const titleLength = 2000;

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/\p{Cs}$/u, '')}…`;
}

function line(text: string | null): string | null {
  return text === null ? null : cut(text, lineLength);
}

/** From text to all that is stored of it. Throws 422 for a text that may or can not be kept. */
export function readDocument({
  text,
  fileName,
  category,
}: {
  text: string;
  fileName: string;
  category?: DocumentCategory | undefined;
}): ReadDocument {
  if (findSecrecyMark(text) !== null) {
    const detail =
      'Văn bản có dấu chỉ độ mật, không được đưa lên hệ thống. Đề nghị xử lý theo quy định về bảo vệ bí mật nhà nước.';
    throw ruleViolated([{ pointer: '/body/text', code: 'secrecy-mark', detail }], 'secrecy-mark', detail);
  }
  const document = parseDocument(text);
  if (!document.lines.some((printed) => /[\p{L}\p{N}]/u.test(printed))) {
    const detail = 'Tệp không có nội dung chữ. Đề nghị kiểm tra lại tệp.';
    throw ruleViolated([{ pointer: '/body/text', code: 'text-empty', detail }], 'text-empty', detail);
  }
  const html = renderHtml(document);
  const contentHash = hashHtml(html);
  const title = cut(document.title ?? fileName, titleLength);
  const number = line(document.number);
  return {
    row: {
      number,
      type: document.type,
      category: category ?? categories[document.type],
      title,
      issuer: line(document.issuer),
      signedOn: document.signedOn,
      place: line(document.place),
      signer: line(document.signer),
      signerTitle: line(document.signerTitle),
      identity: identityOf({ ...document, number, contentHash }),
      contentHash,
      fileName,
      folded: foldedWords(`${number ?? ''} ${title}`),
      exact: exactWords(`${number ?? ''} ${title}`),
    },
    details: {
      recipients: document.recipients.map((recipient) => cut(recipient, titleLength)),
      legalBases: document.legalBases.map((basis) => cut(basis, titleLength)),
      contents: document.contents,
      notes: document.notes.map((note) => ({ ...note, detail: cut(note.detail, lineLength) })),
    },
    html,
    units: listSearchUnits(document),
  };
}

/** Numbers start again with each type and each term, so a number alone names nothing (domain 3.2.6). */
function identityOf(document: {
  issuer: string | null;
  type: string;
  number: string | null;
  signedOn: string | null;
  contentHash: string;
}): string {
  const { issuer, type, number, signedOn, contentHash } = document;
  return issuer && number && signedOn
    ? [fold(issuer).trim(), type, fold(number), signedOn].join('|')
    : `text|${contentHash}`;
}
