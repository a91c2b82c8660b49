import type { ColumnType, Generated } from 'kysely';
import type { AccountTables } from '../accounts/tables.ts';
import type { AnnouncementTables } from '../announcements/tables.ts';
import type { AttachmentTables } from '../attachments/tables.ts';
import type { AuditTables } from '../audit/tables.ts';
import type { ConsentTables } from '../consents/tables.ts';
import type { DataRequestTables } from '../data-requests/tables.ts';
import type { CorrectionTables } from '../corrections/tables.ts';
import type { DocumentTables } from '../documents/tables.ts';
import type { EventTables } from '../events/tables.ts';
import type { FeedbackTables } from '../feedback/tables.ts';
import type { MeetingTables } from '../meetings/tables.ts';
import type { MemberTables } from '../members/tables.ts';
import type { OrganizationTables } from '../organizations/tables.ts';
import type { RoleTables } from '../roles/tables.ts';
import type { SupportTables } from '../support/tables.ts';
import type { WebhookTables } from '../webhooks/tables.ts';

/** Read as Date; written as Date or RFC 3339 text. */
export type Instant = ColumnType<Date, Date | string, Date | string>;
export type NullableInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** Calendar day as `yyyy-mm-dd`, on both engines. */
export type Day = string;

interface FloorTables {
  idempotencyKeys: {
    subject: string;
    operationId: string;
    key: string;
    fingerprint: string;
    answer: string | null;
    createdAt: Generated<Date>;
  };
  serverSecrets: { name: string; value: string };
}

/** Every table. A noun adds its own interface from its `tables.ts`. */
export interface Tables
  extends
    FloorTables,
    OrganizationTables,
    MemberTables,
    AccountTables,
    DocumentTables,
    MeetingTables,
    FeedbackTables,
    EventTables,
    WebhookTables,
    AttachmentTables,
    AuditTables,
    AnnouncementTables,
    CorrectionTables,
    RoleTables,
    SupportTables,
    ConsentTables,
    DataRequestTables {}
