import type { MeetingDocument } from '@sotay/sdk/meetings';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sentenceText } from '../foundation/format.ts';
import { DocumentOpenEvent } from '../documents/open-event.ts';

interface Opener extends HTMLElement {
  documentsFor: string | undefined;
  documentsHref: string | undefined;
}

/** A paper of the meeting: a link, a button for the viewer, or words where there is nothing to open it. */
export const paper = (opener: Opener, document: MeetingDocument): TemplateResult => {
  const { documentId } = document;
  const title = sentenceText(document.title);
  const open = (event: Event) => openPaper(opener, event, documentId);
  const { documentsHref: href, documentsFor } = opener;
  if (href)
    return html`<a class="paper" href=${href.replace('{id}', encodeURIComponent(documentId))} @click=${open}
      >${title}</a
    >`;
  return documentsFor
    ? html`<button class="paper" @click=${open}>${title}</button>`
    : html`<span class="paper">${title}</span>`;
};

const openPaper = (opener: Opener, event: Event, documentId: string): void => {
  if (!opener.dispatchEvent(new DocumentOpenEvent(documentId))) {
    event.preventDefault();
    return;
  }
  const { documentsHref, documentsFor } = opener;
  if (documentsHref || !documentsFor) return;
  const place = opener.getRootNode() as Document | ShadowRoot;
  const viewer: (HTMLElement & { open?: (documentId: string) => void }) | null = place.getElementById(documentsFor);
  // The viewer's code may still be on its way; its attribute waits for it.
  if (viewer?.open) viewer.open(documentId);
  else viewer?.setAttribute('document-id', documentId);
};
