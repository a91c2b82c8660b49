import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound, Problem } from '../contract/problems.ts';
import { recordEvent } from '../events/record.ts';
import { requireGrants } from '../identity/roles.ts';
import { visible } from '../identity/visibility.ts';
import { findMatches } from './match.ts';
import { readDocument } from './reading.ts';
import * as store from './store.ts';
import { seenUnder } from './visibility.ts';

const defaultLimit = 20;
const maxMatches = 200;

const seenBy = ({ grants, principal }: Pick<Context, 'grants' | 'principal'>) => seenUnder(grants, principal);

export const documentHandlers = {
  async listDocuments(context) {
    const { db, query, cursors, now } = context;
    const limit = query.limit ?? defaultLimit;
    const position = cursors.read();
    const after = position && { rank: Number(position[0]), day: String(position[1]), id: String(position[2]) };
    const found = await store.listDocuments(db, {
      seen: seenBy(context),
      category: query.category,
      q: query.q,
      after,
      limit: limit + 1,
      today: vietnamDay(now),
    });
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    const nextCursor = last ? cursors.write([last.position.rank, last.position.day, last.position.id]) : null;
    return { status: 200, body: { items: page.map(({ item }) => item), nextCursor } };
  },

  async getDocument(context) {
    const document = await store.findDocument(
      context.db,
      context.path.documentId,
      seenBy(context),
      vietnamDay(context.now),
    );
    if (!document) throw notFound();
    return { status: 200, body: document };
  },

  async getDocumentContent(context) {
    const html = await store.findHtml(context.db, context.path.documentId, seenBy(context));
    if (html === undefined) throw notFound();
    return { status: 200, body: html };
  },

  async searchDocument(context) {
    const { q } = context.query;
    const units = await store.findUnits(context.db, context.path.documentId, seenBy(context));
    if (!units) throw notFound();
    return { status: 200, body: { query: q, ...findMatches(units, q, maxMatches) } };
  },

  async importDocument(context) {
    const { db, body, now } = context;
    const organizationId = await keeperOf(context);
    const read = readDocument(body);
    const same = await store.findSame(db, organizationId, read.row.identity);
    if (same) throw alreadyStored(same, read.row.contentHash);
    const id = newId();
    const kept = await store.insertDocument(db, read, { id, organizationId, scope: body.scope, importedAt: now });
    if (!kept)
      throw alreadyStored((await store.findSame(db, organizationId, read.row.identity)) ?? null, read.row.contentHash);
    await recordEvent(db, { type: 'document.imported', objectId: id, organizationId });
    const document = await store.findDocument(db, id, sql<boolean>`true`, vietnamDay(now));
    if (!document) throw new Error('The document that was just stored is missing');
    return { status: 201, body: document, location: `/v1/documents/${id}` };
  },
} satisfies Pick<
  Handlers,
  'listDocuments' | 'getDocument' | 'getDocumentContent' | 'searchDocument' | 'importDocument'
>;

/** The organisation that will keep the document: one within reach; when none is named, the one where the caller may import. */
async function keeperOf(context: Context<'importDocument'>): Promise<string> {
  const { db, principal, body, now } = context;
  // The operator holds no assignment that could be taken away.
  const grants = principal.kind === 'operator' ? context.grants : await requireGrants(db, context, vietnamDay(now));
  const wanted = body.organizationId ?? grants[0]?.organizationId ?? null;
  const reach = visible(grants, principal, { organization: sql.ref('organizations.id') });
  const found = await db
    .selectFrom('organizations')
    .select('organizations.id')
    .where('organizations.id', '=', wanted)
    .where(reach)
    .executeTakeFirst();
  if (!found) throw notFound();
  return found.id;
}

function alreadyStored(same: { id: string; contentHash: string } | null, contentHash: string): Problem {
  const differs = same !== null && same.contentHash !== contentHash;
  return new Problem(
    409,
    'document-exists',
    'The same issuer, type, number and date is already stored.',
    differs
      ? 'Văn bản cùng số, ngày và cơ quan ban hành đã có, nhưng nội dung khác. Đề nghị đối chiếu với bản đã lưu.'
      : 'Văn bản này đã có trong Văn kiện - Tư liệu.',
    {
      ...(same && { headers: { Location: `/v1/documents/${same.id}` } }),
      ...(differs && {
        errors: [{ pointer: '/body/text', code: 'text-differs', detail: 'Nội dung khác với bản đã lưu.' }],
      }),
    },
  );
}
