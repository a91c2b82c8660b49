import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { DocumentSummary } from '../../types/documents.ts';
import { sees, type Acts, type Call } from './call.ts';
import { readText } from './document-text.ts';
import { hashOf } from './hash.ts';
import { compare, latestFirst, pageOf } from './pages.ts';
import { found, Refusal, refuse } from './refusal.ts';
import type { KeptDocument } from './state.ts';
import { findInHtml, fold, hasWords } from './words.ts';

const latest = latestFirst<DocumentSummary>(({ signedOn }) => signedOn ?? '');

export const documents: Acts = {
  listDocuments(call) {
    const category = call.query.get('category');
    const q = call.query.get('q');
    const all = [...call.state.documents.values()].filter((one) => seen(call, one)).map(summaryOf);
    // Words with their diacritics before those without.
    const exact = (one: DocumentSummary) => Number(q !== null && hasWords(textOf(one).toLowerCase(), q.toLowerCase()));
    return pageOf(
      call,
      all.sort((a, b) => compare(exact(b), exact(a)) || latest(a, b)),
      (one) => (!category || one.category === category) && (q === null || hasWords(fold(textOf(one)), fold(q))),
    );
  },

  getDocument: (call) => read(call).document,

  getDocumentContent: (call) => read(call).html,

  searchDocument(call) {
    const query = call.query.get('q');
    if (!query) throw new Refusal(400, undefined, [{ pointer: '/query/q', code: 'required' }]);
    const items = findInHtml(read(call).html, query);
    return { query, total: items.length, items: items.slice(0, 200) };
  },

  importDocument(call) {
    const { state, body, grants } = call;
    const organizationId = body.organizationId ?? grants[0]?.organizationId;
    const keeper = found(state.organizations.find(({ id }) => id === organizationId));
    found(sees(call, { organizationId: keeper.id }) || undefined);
    const { html, ...read } = readText(body);
    refuse(read.secret && { code: 'secrecy-mark', field: 'text' });
    const same = [...state.documents.values()].find(
      ({ document }) =>
        document.organization.id === keeper.id && read.number !== null && document.number === read.number,
    );
    if (same) throw new Refusal(409, 'document-exists', [], { Location: `/v1/documents/${same.document.id}` });
    const { secret: _, ...fields } = read;
    const document = {
      ...fields,
      id: newIdempotencyKey(),
      category: body.category ?? read.category,
      organization: { id: keeper.id, name: keeper.name },
      scope: body.scope,
      contentHash: hashOf(html).repeat(4), // as long as a SHA-256
      importedAt: state.now().toISOString(),
      version: 1,
    };
    state.documents.set(document.id, { document, html });
    return document;
  },
};

const seen = (call: Pick<Call, 'grants' | 'person' | 'state'>, { document }: KeptDocument) =>
  sees(call, { organizationId: document.organization.id, public: document.scope === 'public' });

function read(call: Call<'getDocument'> | Call<'getDocumentContent'> | Call<'searchDocument'>): KeptDocument {
  const kept = call.state.documents.get(call.path['documentId'] ?? '');
  return found(kept && seen(call, kept) ? kept : undefined);
}

const textOf = ({ number, title }: DocumentSummary) => `${number ?? ''} ${title}`;

const summaryOf = ({ document }: KeptDocument): DocumentSummary => {
  const { id, number, type, category, title, issuer, organization, signedOn, scope } = document;
  return { id, number, type, category, title, issuer, organization, signedOn, scope };
};
