import type { Day, Instant } from '../database/tables.ts';
import type { DocumentCategory, DocumentType } from './types.ts';

export interface DocumentTables {
  documents: {
    id: string;
    organizationId: string;
    number: string | null;
    type: DocumentType;
    category: DocumentCategory;
    title: string;
    issuer: string | null;
    signedOn: Day | null;
    place: string | null;
    signer: string | null;
    signerTitle: string | null;
    scope: 'public' | 'members';
    /** What makes a document the same: issuer, type, number and date; its content where one of them is missing. */
    identity: string;
    contentHash: string;
    fileName: string;
    /** Words of number and title for the search, folded by our own fold on both databases; each after a space. */
    folded: string;
    exact: string;
    importedAt: Instant;
    version: number;
  };
  /** The heavy part, read for one document at a time. Written and read as JSON text. */
  documentTexts: {
    documentId: string;
    details: string;
    html: string;
    units: string;
  };
}
