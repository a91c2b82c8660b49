/** Rules of announcements (R005, R068, domain 3.6). Pure: no clock, no database. */

export type AnnouncementState = 'draft' | 'published' | 'withdrawn';
export type RefusalCode =
  'announcement-published' | 'announcement-withdrawn' | 'pin-in-past' | 'secrecy-mark' | 'target-outside';

/** What members have read does not change behind them: of a published announcement only the pin moves. */
export function refuseChange(state: AnnouncementState, fields: readonly string[]): RefusalCode[] {
  if (state === 'withdrawn') return ['announcement-withdrawn'];
  const onlyPin = fields.every((field) => field === 'pinnedUntil');
  return state === 'published' && !onlyPin ? ['announcement-published'] : [];
}

export function refusePublication(state: AnnouncementState): RefusalCode[] {
  if (state === 'withdrawn') return ['announcement-withdrawn'];
  return state === 'published' ? ['announcement-published'] : [];
}

export function refuseWithdrawal(state: AnnouncementState): RefusalCode[] {
  return state === 'withdrawn' ? ['announcement-withdrawn'] : [];
}

export function refusePin(pinnedUntil: Date | null, now: Date): RefusalCode[] {
  return pinnedUntil !== null && pinnedUntil <= now ? ['pin-in-past'] : [];
}

/** Members write to their cell and to the committee directly managing it, to nobody else (R111). */
export function answerRecipient(issuer: { readonly isAboveOwnCell: boolean }): 'cell' | 'managingCommittee' {
  return issuer.isAboveOwnCell ? 'managingCommittee' : 'cell';
}

const SMALL_GROUP = 5;

/** How many have read, unless that would tell of few (domain 3.6). */
export function shownReaders(audience: number, read: number): number | null {
  const few = read > 0 && read < SMALL_GROUP;
  return audience < SMALL_GROUP || few ? null : read;
}
