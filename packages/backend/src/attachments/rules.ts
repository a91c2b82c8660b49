/** Rules of attachments. Pure: no clock, no database, no bytes. */
import { findSecrecyMarkInName } from '../text/secrecy.ts';

export type AttachmentState = 'receiving' | 'pending' | 'scanned' | 'available' | 'refused';
/** accepted: whole, and what its name says. clean: by the scanner. sent: with an opinion or a correction. */
export type AttachmentEvent = 'accepted' | 'clean' | 'sent' | 'refused';
export type RefusalCode =
  | 'type-not-allowed'
  | 'content-mismatch'
  | 'content-ambiguous'
  | 'content-harmful'
  | 'content-protected'
  | 'secrecy-marked'
  | 'malware-found';

type Next = AttachmentState | null;
const unsent: Record<AttachmentState, Record<AttachmentEvent, Next>> = {
  receiving: { accepted: 'pending', clean: null, sent: null, refused: 'refused' },
  // It may be sent before its check is over: nobody else can open it until then.
  pending: { accepted: null, clean: 'scanned', sent: 'pending', refused: 'refused' },
  scanned: { accepted: null, clean: null, sent: 'available', refused: null },
  available: { accepted: null, clean: null, sent: null, refused: null },
  refused: { accepted: null, clean: null, sent: null, refused: null },
};

/** The state after an event; null where the event cannot be. `sent` says that something has it already. */
export function stateAfter(state: AttachmentState, event: AttachmentEvent, sent: boolean): Next {
  if (!sent) return unsent[state][event];
  if (event === 'sent') return null;
  return state === 'pending' && event === 'clean' ? 'available' : unsent[state][event];
}

/** Its bytes may leave the server. Who sees it at all is asked elsewhere. */
export const mayBeOpened = (state: AttachmentState): boolean => state === 'scanned' || state === 'available';

export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  txt: 'text/plain',
} as const;
export type Extension = keyof typeof MEDIA_TYPES;

/** The allowed extension of a name, if it has one. */
export function extensionOf(name: string): Extension | null {
  const extension = /.\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(MEDIA_TYPES, extension) ? (extension as Extension) : null;
}

/** What browsers say of a file whose type they do not know. */
const UNKNOWN_TYPES: readonly string[] = [
  'application/octet-stream',
  'application/zip',
  'application/x-zip-compressed',
];

/** What stands against a file before any byte of it is there. */
export function refusalOfAnnouncement(name: string, declaredType: string | undefined): RefusalCode | null {
  if (findSecrecyMarkInName(name) !== null) return 'secrecy-marked';
  const extension = extensionOf(name);
  if (extension === null) return 'type-not-allowed';
  const declared = declaredType?.toLowerCase().replace('image/jpg', 'image/jpeg');
  const agrees = declared === undefined || UNKNOWN_TYPES.includes(declared) || declared === MEDIA_TYPES[extension];
  return agrees ? null : 'content-mismatch';
}

export interface Sendable {
  readonly purpose: string;
  readonly state: AttachmentState;
  readonly sent: boolean;
}
export type SendingFault = 'other-purpose' | 'already-sent' | 'refused' | 'not-received';

/** Why an attachment of the author cannot go with an object of this purpose. */
export function faultOfSending({ purpose, state, sent }: Sendable, wanted: string): SendingFault | null {
  if (purpose !== wanted) return 'other-purpose';
  if (sent) return 'already-sent';
  if (state === 'refused') return 'refused';
  return stateAfter(state, 'sent', sent) === null ? 'not-received' : null;
}
