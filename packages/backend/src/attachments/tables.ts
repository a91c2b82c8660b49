import type { Instant } from '../database/tables.ts';
import type { AttachmentState, RefusalCode } from './rules.ts';

export interface AttachmentTables {
  attachments: {
    id: string;
    authorId: string;
    purpose: string;
    name: string;
    mediaType: string;
    size: number;
    receivedBytes: number;
    state: AttachmentState;
    refusalCode: RefusalCode | null;
    /** The opinion that it was sent with. */
    feedbackId: string | null;
    /** The correction that it was sent with; never both. */
    correctionId: string | null;
    /** When a pending one is to be scanned next; later than now while somebody scans it. */
    scanAfter: Instant;
    createdAt: Instant;
  };
  /** The content, in order of `atOffset`. */
  attachmentParts: {
    attachmentId: string;
    atOffset: number;
    size: number;
    storageKey: string;
  };
  /** Keys that may be in the storage and that no part names. */
  attachmentLeftovers: {
    storageKey: string;
    removeAfter: Instant;
  };
}
