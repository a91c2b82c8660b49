import { type RawBuilder, type Selectable, sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { receiptCode } from '../feedback/receipt-code.ts';
import type { components } from '../generated/schema.ts';
import type { Condition } from '../identity/visibility.ts';
import type { ConsentPolicy, ConsentPurpose, Purpose } from './policy.ts';
import type { ConsentMethod, ConsentWords } from './tables.ts';

export type ConsentRecord = components['schemas']['ConsentRecord'];
export type RecordRow = Selectable<Tables['consentRecords']> & {
  readonly words: ConsentWords;
  readonly fullName: string;
};

/** SQL truth: the member has consented to the text in force, or the purpose rests on the law. */
export function mayProcess(policy: ConsentPolicy, purpose: Purpose, memberId: RawBuilder<unknown>): Condition {
  const asked = policy.get(purpose);
  if (!asked) return sql<boolean>`false`;
  if (asked.basis === 'law') return sql<boolean>`true`;
  return sql<boolean>`exists (select from consent_records consent
    where consent.member_id = ${memberId} and consent.purpose = ${purpose} and consent.withdrawn_at is null
      and consent.text_version = ${asked.textVersion})`;
}

/** Whether a consent to any text of the purpose was given and not withdrawn. */
export async function hasOpenRecord(db: Database, memberId: string, purpose: Purpose): Promise<boolean> {
  const open = await db
    .selectFrom('consentRecords')
    .select('id')
    .where('memberId', '=', memberId)
    .where('purpose', '=', purpose)
    .where('withdrawnAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}

/** Latest first. */
export async function recordsOf(db: Database, memberId: string): Promise<RecordRow[]> {
  return selectRecords(db)
    .where('record.memberId', '=', memberId)
    .orderBy('record.givenAt', 'desc')
    .orderBy('record.id', 'desc')
    .execute();
}

/** One of the member's own, locked for its withdrawal. */
export async function lockRecord(db: Database, id: string, memberId: string): Promise<RecordRow | undefined> {
  return selectRecords(db)
    .where('record.id', '=', id)
    .where('record.memberId', '=', memberId)
    .forUpdate('record')
    .executeTakeFirst();
}

const selectRecords = (db: Database) =>
  db
    .selectFrom('consentRecords as record')
    .innerJoin('consentTexts as text', (join) =>
      join.onRef('text.purpose', '=', 'record.purpose').onRef('text.textVersion', '=', 'record.textVersion'),
    )
    .innerJoin('members', 'members.id', 'record.memberId')
    .selectAll('record')
    .select(['text.words', 'members.fullName']);

/** Keeps the text that was shown and the record; where it was given already, nothing changes. */
export async function insertRecord(
  db: Database,
  words: ConsentPurpose,
  given: { readonly memberId: string; readonly method: ConsentMethod; readonly givenAt: Date; readonly id?: string },
): Promise<boolean> {
  await keepText(db, words);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('consentRecords')
    .values({
      id: newId(),
      ...given,
      receiptCode: receiptCode(),
      purpose: words.purpose as Purpose,
      textVersion: words.textVersion,
      sensitiveNotice: true,
      withdrawnAt: null,
      dataRequestId: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['memberId', 'purpose', 'textVersion']).where('withdrawnAt', 'is', null).doNothing(),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function keepText(db: Database, { basis: _, ...words }: ConsentPurpose): Promise<void> {
  await db
    .insertInto('consentTexts')
    .values({ purpose: words.purpose as Purpose, textVersion: words.textVersion, words: JSON.stringify(words) })
    .onConflict((conflict) => conflict.columns(['purpose', 'textVersion']).doNothing())
    .execute();
}

/** Closes every open record of the purpose: also those of earlier texts are no consent any more. */
export async function withdrawAll(
  db: Database,
  { memberId, purpose }: Pick<RecordRow, 'memberId' | 'purpose'>,
  withdrawnAt: Date,
  dataRequestId: string | null,
): Promise<void> {
  await db
    .updateTable('consentRecords')
    .set({ withdrawnAt, dataRequestId })
    .where('memberId', '=', memberId)
    .where('purpose', '=', purpose)
    .where('withdrawnAt', 'is', null)
    .execute();
}

/** The purpose and version of a text in force that differs from what was consented to under that version. */
export async function findChangedText(db: Database, policy: ConsentPolicy): Promise<string | undefined> {
  for (const { basis: _, ...words } of policy.values()) {
    const { rows } = await sql`
      select purpose from consent_texts
       where purpose = ${words.purpose} and text_version = ${words.textVersion}
         and words <> ${JSON.stringify(words)}::jsonb`.execute(db);
    if (rows.length > 0) return `${words.purpose} ${words.textVersion}`;
  }
  return undefined;
}

export function present(row: RecordRow): ConsentRecord {
  return {
    id: row.id,
    receiptCode: row.receiptCode,
    purpose: row.purpose,
    textVersion: row.textVersion,
    title: row.words.title,
    text: row.words.text,
    sensitiveNotice: row.sensitiveNotice,
    controller: row.words.controller,
    member: { id: row.memberId, fullName: row.fullName },
    givenAt: row.givenAt.toISOString(),
    method: row.method,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    dataRequestId: row.dataRequestId,
    version: row.withdrawnAt === null ? 1 : 2,
  };
}
