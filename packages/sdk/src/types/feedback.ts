import type { Attachment } from './attachments.ts';
import type { NamedMember } from './members.ts';
import type { OrganizationName } from './organizations.ts';

export type KnownFeedbackKind = 'suggestion' | 'report' | 'proposal' | 'question';
/** Góp ý, phản ánh, đề xuất, câu hỏi. */
export type FeedbackKind = KnownFeedbackKind | (string & {});

export type KnownFeedbackRecipient = 'cell' | 'managingCommittee';
/** Chi bộ, cấp ủy quản lý trực tiếp. */
export type FeedbackRecipient = KnownFeedbackRecipient | (string & {});

export type KnownFeedbackState = 'submitted' | 'received' | 'forwarded' | 'answered' | 'closed';
export type FeedbackState = KnownFeedbackState | (string & {});

export type KnownFeedbackStepKind = 'received' | 'forwarded' | 'extended' | 'closed';
/** Đã tiếp nhận, đã chuyển cấp trên, đã gia hạn, đã đóng. */
export type FeedbackStepKind = KnownFeedbackStepKind | (string & {});

/** An opinion, named, seen by its author, by those it is addressed to and by those who forwarded it. */
export interface Feedback {
  readonly id: string;
  /** Short code for the receipt. */
  readonly receiptCode: string;
  readonly kind: FeedbackKind;
  /** Whom the author wrote to. */
  readonly recipient: FeedbackRecipient;
  /** Who answers; another organisation after it was forwarded. */
  readonly recipientOrganization: OrganizationName;
  readonly subject: string;
  readonly body: string;
  readonly author: NamedMember;
  /** Đồng chí hỗ trợ, who sent it in an assisted session; null when it was sent alone. */
  readonly assistedBy: NamedMember | null;
  readonly state: FeedbackState;
  readonly submittedAt: string;
  /** When the answer is due: 30 working days from a cell, 60 from a committee, 90 from the Centre, since it was sent or forwarded there. */
  readonly dueAt: string;
  /** When the organisation that answers took it in. */
  readonly receivedAt: string | null;
  readonly answeredAt: string | null;
  /** The organisation that answers has extended its time, which it may do once. */
  readonly extended: boolean;
  /** It waits for an answer that was due before now, by the clock of the server. */
  readonly overdue: boolean;
  /** What the recipients did besides answering, oldest first. */
  readonly steps: readonly FeedbackStep[];
  /** The files sent with it. */
  readonly attachments: readonly Attachment[];
  readonly replies: readonly FeedbackReply[];
  readonly version: number;
}

/** What an organisation did with an opinion, besides answering it. */
export interface FeedbackStep {
  readonly id: string;
  readonly kind: FeedbackStepKind;
  readonly at: string;
  readonly by: NamedMember;
  readonly organization: OrganizationName;
  /** Where it was forwarded. */
  readonly toOrganization: OrganizationName | null;
  /** The reason of an extension or the words that went with a forwarding. */
  readonly note: string | null;
  /** The new day the answer is due. */
  readonly dueAt: string | null;
}

export interface FeedbackReply {
  readonly id: string;
  readonly from: NamedMember;
  /** True when the author of the opinion wrote it. */
  readonly fromAuthor: boolean;
  readonly body: string;
  readonly at: string;
}

export interface FeedbackCreate {
  readonly kind: KnownFeedbackKind;
  readonly recipient: KnownFeedbackRecipient;
  readonly subject: string;
  readonly body: string;
  /** Files that I have uploaded for it, at most five. */
  readonly attachmentIds?: readonly string[];
}

export interface FeedbackReplyCreate {
  readonly body: string;
  /** The `version` that the writer has read: a newer one is 409, and nothing is written. */
  readonly readVersion?: number;
}

export interface FeedbackForward {
  /** Why, for the superior committee and the author. At most 5000 characters. */
  readonly note?: string;
}

export interface FeedbackExtensionPut {
  /** Why; the author reads it. At most 5000 characters. */
  readonly reason: string;
  /** Working days after the day the answer is due now: 1 to what the level has for an answer (30, 60 or 90). */
  readonly workingDays: number;
}

export interface ListFeedbackQuery {
  /** My own, those addressed to an organisation that I answer for, or those that it forwarded. @default 'sent' */
  readonly box?: 'sent' | 'received' | 'forwarded' | undefined;
  /** `due`: those that wait for an answer first, the longest overdue first of all. @default 'latest' */
  readonly order?: 'latest' | 'due' | undefined;
  readonly state?: KnownFeedbackState | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}
