import type { Instant, NullableInstant } from '../database/tables.ts';
import type { FeedbackRecipient, FeedbackState } from './rules.ts';

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
    state: FeedbackState;
    submittedAt: Instant;
    dueAt: Instant;
    receivedAt: NullableInstant;
    answeredAt: NullableInstant;
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
}
