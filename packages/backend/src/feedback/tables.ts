import type { ColumnType, Generated } from 'kysely';
import type { Instant, NullableInstant } from '../database/tables.ts';
import type { FeedbackRecipient, FeedbackState } from './rules.ts';

export type FeedbackStepKind = 'received' | 'forwarded' | 'extended' | 'closed';

export interface FeedbackTables {
  feedback: {
    id: string;
    receiptCode: string;
    kind: string;
    recipient: FeedbackRecipient;
    recipientOrganizationId: string;
    subject: string;
    body: string;
    authorId: string;
    /** Who sent it for the author, in an assisted session. */
    assistedBy: ColumnType<string | null, string | null | undefined, never>;
    state: FeedbackState;
    submittedAt: Instant;
    dueAt: Instant;
    receivedAt: NullableInstant;
    answeredAt: NullableInstant;
    /** By the organisation that answers now. */
    extended: Generated<boolean>;
    version: number;
  };
  feedbackReplies: {
    id: string;
    feedbackId: string;
    memberId: string;
    fromAuthor: boolean;
    body: string;
    at: Instant;
  };
  /** What the recipients did besides answering; never changed. */
  feedbackSteps: {
    id: string;
    feedbackId: string;
    kind: FeedbackStepKind;
    at: Instant;
    memberId: string;
    organizationId: string;
    toOrganizationId: string | null;
    note: string | null;
    dueAt: NullableInstant;
  };
}
