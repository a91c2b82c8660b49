export type KnownAttachmentPurpose = 'feedback' | 'correction';
export type AttachmentPurpose = KnownAttachmentPurpose | (string & {});

export type KnownAttachmentState = 'receiving' | 'pending' | 'scanned' | 'available' | 'refused';
/** Đang nhận, chờ kiểm tra, đã kiểm tra, đã gửi, bị từ chối. */
export type AttachmentState = KnownAttachmentState | (string & {});

export type KnownAttachmentRefusalCode =
  | 'type-not-allowed'
  | 'content-mismatch'
  | 'content-ambiguous'
  | 'content-harmful'
  | 'content-protected'
  | 'secrecy-marked'
  | 'malware-found';
export type AttachmentRefusalCode = KnownAttachmentRefusalCode | (string & {});

/** A file sent with an opinion or a correction; seen by its author and, once it was sent, by those who answer or decide. */
export interface Attachment {
  readonly id: string;
  readonly purpose: AttachmentPurpose;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Bytes at the server, from the beginning. */
  readonly receivedBytes: number;
  readonly state: AttachmentState;
  /** Null unless it was refused. */
  readonly refusal: AttachmentRefusal | null;
  readonly createdAt: string;
}

export interface AttachmentRefusal {
  readonly code: AttachmentRefusalCode;
  /** What the reader can do, in Vietnamese. */
  readonly detail: string;
}

export interface AttachmentCreate {
  readonly purpose: KnownAttachmentPurpose;
  /** With its extension: pdf, docx, xlsx, jpg, jpeg, png, webp or txt. */
  readonly name: string;
  /** Bytes, at most 25 MiB. */
  readonly size: number;
  readonly mediaType?: string;
}
