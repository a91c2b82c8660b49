import { type Selectable, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { components } from '../generated/schema.ts';
import type { Condition } from '../identity/visibility.ts';
import { organizationNames } from '../organizations/store.ts';
import type { SearchUnit } from './html.ts';
import type { DocumentDetails, ReadDocument } from './reading.ts';
import type { DocumentTables } from './tables.ts';
import { exactWords, foldedWords, patterns } from './words.ts';

export type Document = components['schemas']['Document'];
export type DocumentSummary = components['schemas']['DocumentSummary'];
type Row = Selectable<DocumentTables['documents']>;

export interface DocumentPosition {
  /** How well the words fit; 0 without any. */
  readonly rank: number;
  readonly day: string;
  readonly id: string;
}

interface Question {
  readonly seen: Condition;
  readonly category?: string | undefined;
  readonly q?: string | undefined;
  readonly after: DocumentPosition | null;
  readonly limit: number;
  /** The day whose organisation names are shown. */
  readonly today: string;
}

const summaryColumns = [
  'id',
  'organizationId',
  'number',
  'type',
  'category',
  'title',
  'issuer',
  'signedOn',
  'scope',
] as const;
const day = sql<string>`coalesce(documents.signed_on, date '0001-01-01')`;

/** Latest first; with words, those whose diacritics agree before the others. */
export async function listDocuments(
  db: Database,
  question: Question,
): Promise<{ item: DocumentSummary; position: DocumentPosition }[]> {
  const { seen, category, q, after, limit, today } = question;
  const folded = q === undefined ? '' : foldedWords(q).trim();
  // Words that are only signs find nothing.
  if (q !== undefined && folded === '') return [];
  const rank = rankOf(q);
  let query = db
    .selectFrom('documents')
    .select(summaryColumns)
    .select([rank.as('rank'), day.as('day')])
    .where(seen)
    .orderBy(rank, 'desc')
    .orderBy(day, 'desc')
    .orderBy('documents.id', 'desc')
    .limit(limit);
  if (category) query = query.where('documents.category', '=', category as Row['category']);
  for (const pattern of patterns(folded)) query = query.where('documents.folded', 'like', pattern);
  if (after)
    query = query.where(
      sql<boolean>`(${rank}, ${day}, documents.id) < (${after.rank}::integer, ${after.day}::date, ${after.id}::uuid)`,
    );
  const rows = await query.execute();
  const names = await organizationNames(
    db,
    rows.map((row) => row.organizationId),
    today,
  );
  return rows.map(({ rank: at, day: signed, ...row }) => ({
    item: summarize(row, names),
    position: { rank: at, day: signed, id: row.id },
  }));
}

/** 2: the words with their diacritics, in a row; 1: with their diacritics; 0: without. */
function rankOf(q: string | undefined) {
  const exact = q === undefined ? '' : exactWords(q).trim();
  if (exact === '') return sql<number>`0::integer`;
  const each = patterns(exact).map((pattern) => sql`documents.exact like ${pattern}`);
  return sql<number>`(case when documents.exact like ${`% ${exact}%`} then 2 when ${sql.join(each, sql` and `)} then 1 else 0 end)::integer`;
}

function summarize(
  row: Pick<Row, (typeof summaryColumns)[number]>,
  names: ReadonlyMap<string, string>,
): DocumentSummary {
  const { organizationId, ...summary } = row;
  return { ...summary, organization: { id: organizationId, name: names.get(organizationId) ?? '' } };
}

export async function findDocument(
  db: Database,
  id: string,
  seen: Condition,
  today: string,
): Promise<Document | undefined> {
  const row = await db
    .selectFrom('documents')
    .innerJoin('documentTexts as text', 'text.documentId', 'documents.id')
    .select(summaryColumns.map((column) => `documents.${column}` as const))
    .select([
      'documents.place',
      'documents.signer',
      'documents.signerTitle',
      'documents.contentHash',
      'documents.importedAt',
      'documents.version',
      'text.details',
    ])
    .where('documents.id', '=', id)
    .where(seen)
    .executeTakeFirst();
  if (!row) return undefined;
  const { details, importedAt, place, signer, signerTitle, contentHash, version, ...summary } = row;
  const names = await organizationNames(db, [row.organizationId], today);
  return {
    ...summarize(summary, names),
    place,
    signer,
    signerTitle,
    contentHash,
    ...(JSON.parse(details) as DocumentDetails),
    importedAt: importedAt.toISOString(),
    version,
  };
}

export async function findHtml(db: Database, id: string, seen: Condition): Promise<string | undefined> {
  const row = await textOf(db, id, seen).select('text.html').executeTakeFirst();
  return row?.html;
}

export async function findUnits(db: Database, id: string, seen: Condition): Promise<SearchUnit[] | undefined> {
  const row = await textOf(db, id, seen).select('text.units').executeTakeFirst();
  return row && (JSON.parse(row.units) as SearchUnit[]);
}

function textOf(db: Database, id: string, seen: Condition) {
  return db
    .selectFrom('documents')
    .innerJoin('documentTexts as text', 'text.documentId', 'documents.id')
    .where('documents.id', '=', id)
    .where(seen);
}

/** The same document, where the members of this organisation can already read it. */
export async function findSame(
  db: Database,
  organizationId: string,
  identity: string,
): Promise<{ id: string; contentHash: string } | undefined> {
  return db
    .selectFrom('documents')
    .select(['documents.id', 'documents.contentHash'])
    .where('documents.identity', '=', identity)
    .where(
      sql<boolean>`(documents.scope = 'public' or exists (select from organization_closure closure
        where closure.descendant_id = ${organizationId} and closure.ancestor_id = documents.organization_id))`,
    )
    .orderBy(sql`documents.organization_id = ${organizationId}`, 'desc')
    .limit(1)
    .executeTakeFirst();
}

export interface Keeping {
  readonly id: string;
  readonly organizationId: string;
  readonly scope: Row['scope'];
  readonly importedAt: Date;
}

/** False when the organisation has come to keep the same document meanwhile. */
export async function insertDocument(
  db: Database,
  { row, details, html, units }: ReadDocument,
  keeping: Keeping,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('documents')
    .values({ ...row, ...keeping, version: 1 })
    .onConflict((conflict) => conflict.columns(['organizationId', 'identity']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await db
    .insertInto('documentTexts')
    .values({ documentId: keeping.id, details: JSON.stringify(details), html, units: JSON.stringify(units) })
    .execute();
  return true;
}
