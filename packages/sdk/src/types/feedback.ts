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

/** An opinion, named, seen by its author and by those it is addressed to. */
export interface Feedback {
  readonly id: string;
  /** Short code for the receipt. */
  readonly receiptCode: string;
  readonly kind: FeedbackKind;
  readonly recipient: FeedbackRecipient;
  readonly recipientOrganization: OrganizationName;
  readonly subject: string;
  readonly body: string;
  readonly author: NamedMember;
  readonly state: FeedbackState;
  readonly submittedAt: string;
  /** When the answer is due: 30 working days at the cell, 60 at the managing committee. */
  readonly dueAt: string;
  readonly receivedAt: string | null;
  readonly answeredAt: string | null;
  /** The files sent with it. */
  readonly attachments: readonly Attachment[];
  readonly replies: readonly FeedbackReply[];
  readonly version: number;
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
}

export interface ListFeedbackQuery {
  /** My own, or those addressed to an organisation that I answer for. @default 'sent' */
  readonly box?: 'sent' | 'received' | undefined;
  readonly state?: KnownFeedbackState | undefined;
  readonly cursor?: string | undefined;
  /** Items on a page, 1–100. @default 20 */
  readonly limit?: number | undefined;
}
