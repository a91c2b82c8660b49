import type { Client } from '@sotay/sdk/client';
import { getDocument, getDocumentContent, listDocuments } from '@sotay/sdk/documents';
import type { Document } from '@sotay/sdk/documents';

export interface LoadedDocument {
  /** Absent when there is no document of the number asked for. */
  readonly document?: Document;
  /** Canonical HTML, not yet sanitised. */
  readonly html: string;
}

const plain = (number: string): string => number.normalize('NFC').replace(/\s/g, '').toLowerCase();

const idOfNumber = async (client: Client, number: string, signal: AbortSignal): Promise<string | undefined> => {
  const { items } = await listDocuments(client, { q: number, limit: 20 }, { signal });
  return items.find((item) => item.number && plain(item.number) === plain(number))?.id;
};

/** What the document is and its text, by id or else by number. */
export const loadDocument = async (
  client: Client,
  signal: AbortSignal,
  documentId: string | undefined,
  number: string | undefined,
): Promise<LoadedDocument> => {
  const id = documentId || (number && (await idOfNumber(client, number, signal)));
  if (!id) return { html: '' };
  const [document, html] = await Promise.all([
    getDocument(client, id, { signal }),
    getDocumentContent(client, id, { signal }),
  ]);
  return { document, html };
};
