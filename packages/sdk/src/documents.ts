import type { CallOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type { Document, DocumentImport, DocumentSummary, ListDocumentsQuery, MatchList } from './types/documents.ts';

export type * from './types/documents.ts';
export type { Page, Paged } from './http/pages.ts';

/** Văn kiện - Tư liệu, latest first, or best match first when `q` is given. Guests see those of public scope. */
export function listDocuments(
  client: Client,
  query?: ListDocumentsQuery,
  options?: CallOptions,
): Paged<DocumentSummary, 'listDocuments'> {
  return paged(query, (page) => client.send('listDocuments', 'documents', { ...options, query: page }));
}

/** What the document is, with its contents list. */
export function getDocument(
  client: Client,
  documentId: string,
  options?: CallOptions,
): ApiPromise<'getDocument', Document> {
  return client.send('getDocument', () => path`documents/${documentId}`, options);
}

/** The text as canonical HTML, with stable ids for chương, mục, điều, khoản and điểm. Sanitise before showing. */
export function getDocumentContent(
  client: Client,
  documentId: string,
  options?: CallOptions,
): ApiPromise<'getDocumentContent', string> {
  return client.send('getDocumentContent', () => path`documents/${documentId}/content`, { ...options, read: readHtml });
}

function readHtml(text: string): string {
  if (!text) throw new SyntaxError('No text.');
  return text;
}

/** Finds words in the text, with or without diacritics; exact diacritics first, then in reading order. */
export function searchDocument(
  client: Client,
  documentId: string,
  q: string,
  options?: CallOptions,
): ApiPromise<'searchDocument', MatchList> {
  return client.send('searchDocument', () => path`documents/${documentId}/matches`, { ...options, query: { q } });
}

/** Reads structure and particulars from a text and keeps it. Text marked MẬT is refused (422). */
export function importDocument(
  client: Client,
  document: DocumentImport,
  options?: CreateOptions,
): ApiPromise<'importDocument', Document> {
  return client.send('importDocument', 'documents', { ...options, method: 'POST', body: document });
}

/** The same functions, bound to a client. */
export class Documents {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see listDocuments */
  list(query?: ListDocumentsQuery, options?: CallOptions): Paged<DocumentSummary, 'listDocuments'> {
    return listDocuments(this.client, query, options);
  }
  /** @see getDocument */
  get(documentId: string, options?: CallOptions): ApiPromise<'getDocument', Document> {
    return getDocument(this.client, documentId, options);
  }
  /** @see getDocumentContent */
  content(documentId: string, options?: CallOptions): ApiPromise<'getDocumentContent', string> {
    return getDocumentContent(this.client, documentId, options);
  }
  /** @see searchDocument */
  search(documentId: string, q: string, options?: CallOptions): ApiPromise<'searchDocument', MatchList> {
    return searchDocument(this.client, documentId, q, options);
  }
  /** @see importDocument */
  import(document: DocumentImport, options?: CreateOptions): ApiPromise<'importDocument', Document> {
    return importDocument(this.client, document, options);
  }
}
