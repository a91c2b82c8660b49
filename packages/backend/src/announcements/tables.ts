import type { Instant, NullableInstant } from '../database/tables.ts';
import type { AnnouncementState } from './rules.ts';

export interface AnnouncementTables {
  announcements: {
    id: string;
    organizationId: string;
    title: string;
    body: string;
    state: AnnouncementState;
    createdAt: Instant;
    publishedAt: NullableInstant;
    pinnedUntil: NullableInstant;
    version: number;
  };
  announcementTargets: {
    announcementId: string;
    organizationId: string;
    /** As it was given. */
    position: number;
  };
  announcementReads: {
    announcementId: string;
    memberId: string;
    readAt: Instant;
  };
}
