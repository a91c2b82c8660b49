import type { FeedbackRecipient } from './feedback.ts';
import type { OrganizationName } from './organizations.ts';

export type KnownAnnouncementState = 'draft' | 'published' | 'withdrawn';
export type AnnouncementState = KnownAnnouncementState | (string & {});

/** A word of a cell or a committee to an organisation and everything below it. */
export interface Announcement {
  readonly id: string;
  readonly title: string;
  /** Plain text: nothing in it is markup. */
  readonly body: string;
  /** The organisation that speaks. */
  readonly organization: OrganizationName;
  /** Who it is addressed to, each with everything below it. */
  readonly targets: readonly OrganizationName[];
  readonly state: AnnouncementState;
  /** Null until it is published. */
  readonly publishedAt: string | null;
  /** Stands before the others until then; null when it is not pinned. */
  readonly pinnedUntil: string | null;
  /** When I first read it; null while unread. */
  readonly readAt: string | null;
  /** Where an answer of mine goes; null for a caller who is no member. */
  readonly answerTo: AnswerPath | null;
  readonly version: number;
}

export interface AnswerPath {
  /** The `recipient` to name in `submitFeedback`. */
  readonly recipient: FeedbackRecipient;
  /** The organisation that will answer. */
  readonly organization: OrganizationName;
}

export interface AnnouncementCreate {
  /** The organisation that speaks. */
  readonly organizationId: string;
  /** At most 300 characters. */
  readonly title: string;
  /** Plain text, at most 5000 characters. */
  readonly body: string;
  /** The organisation that speaks or some below it, at most 20. @default the organisation that speaks */
  readonly targetIds?: readonly string[];
  /** An instant that lies ahead. */
  readonly pinnedUntil?: string | null;
  /** True publishes it at once. @default false */
  readonly publish?: boolean;
}

/** Of a published announcement only `pinnedUntil` changes. */
export interface AnnouncementPatch {
  readonly title?: string;
  readonly body?: string;
  readonly targetIds?: readonly string[];
  /** Null takes the pin off. */
  readonly pinnedUntil?: string | null;
}

export interface ReadCounts {
  /** Members who take part today in an organisation that it is addressed to or in one below it. */
  readonly audience: number;
  /** How many of them have read it; null where the audience, or those who have read, are one to four. */
  readonly read: number | null;
  /** The instant that both were counted at. */
  readonly asOf: string;
}

export interface ListAnnouncementsQuery {
  /** Those addressed to me, or those of an organisation that I publish for. @default 'received' */
  readonly box?: 'received' | 'issued' | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}
