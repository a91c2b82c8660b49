import { type Migration, Migrator } from 'kysely/migration';
import type { Database, Engine } from './database.ts';
import { floorMigration } from './floor.migration.ts';
import { accountApprovalMigration } from '../accounts/approval.migration.ts';
import { accountsMigration } from '../accounts/migration.ts';
import { announcementsMigration } from '../announcements/migration.ts';
import { attachmentsMigration } from '../attachments/migration.ts';
import { auditMigration, findNamed } from '../audit/migration.ts';
import { consentsMigration } from '../consents/migration.ts';
import { dataRequestsMigration } from '../data-requests/migration.ts';
import { correctionsMigration } from '../corrections/migration.ts';
import { documentsMigration } from '../documents/migration.ts';
import { eventsMigration } from '../events/migration.ts';
import { feedbackMigration, feedbackStepsMigration } from '../feedback/migration.ts';
import { meetingsMigration } from '../meetings/migration.ts';
import { membersMigration } from '../members/migration.ts';
import { organizationsMigration } from '../organizations/migration.ts';
import { rolesMigration } from '../roles/migration.ts';
import { supportMigration } from '../support/migration.ts';
import { webhooksMigration } from '../webhooks/migration.ts';

export type MigrationStep = (db: Database, engine: Engine) => Promise<void>;

/** In this order. A step that has been released is never edited: add one. */
export const MIGRATIONS: Readonly<Record<string, MigrationStep>> = {
  '001-floor': floorMigration,
  '002-organizations': organizationsMigration,
  '003-members': membersMigration,
  '004-accounts': accountsMigration,
  '005-documents': documentsMigration,
  '006-meetings': meetingsMigration,
  '007-feedback': feedbackMigration,
  '008-events': eventsMigration,
  '009-webhooks': webhooksMigration,
  '010-attachments': attachmentsMigration,
  '011-audit': auditMigration,
  '012-account-approval': accountApprovalMigration,
  '013-announcements': announcementsMigration,
  '014-feedback-steps': feedbackStepsMigration,
  '015-roles': rolesMigration,
  '016-consents': consentsMigration,
  '017-data-requests': dataRequestsMigration,
  '018-corrections': correctionsMigration,
  '019-support': supportMigration,
  '020-audit-named': findNamed,
};

/** Returns the names of the steps that were run now. */
export async function migrate(db: Database, engine: Engine): Promise<string[]> {
  const { error, results } = await createMigrator(db, engine).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The migration failed', { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}

export async function isMigrated(db: Database, engine: Engine): Promise<boolean> {
  const all = await createMigrator(db, engine).getMigrations();
  return all.every((migration) => migration.executedAt !== undefined);
}

function createMigrator(db: Database, engine: Engine): Migrator {
  const steps = Object.entries(MIGRATIONS).map(([name, step]): [string, Migration] => [
    name,
    { up: (transaction) => step(transaction as Database, engine) },
  ]);
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(Object.fromEntries(steps)) } });
}
