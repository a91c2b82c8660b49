import { SotayEvent } from '../foundation/events.ts';

/** A reader chose a document. Prevent it to open the document in your own way. */
export class DocumentOpenEvent extends SotayEvent<{ readonly documentId: string }> {
  constructor(documentId: string) {
    super('sotay-document-open', { documentId }, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sotay-document-open': DocumentOpenEvent;
  }
}
