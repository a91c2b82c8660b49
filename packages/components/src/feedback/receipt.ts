// Fetched when the member reviews an opinion, not with the form.
import type { Feedback } from '@sotay/sdk/feedback';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fact } from '../foundation/card.ts';
import { dateText, instantText } from '../foundation/format.ts';
import { printOut } from '../foundation/print-frame.ts';
import { receiptOnPaper } from '../foundation/receipt-frame.ts';
import { feedbackTerms } from './feedback.terms.ts';
import { receiptTerms } from './receipt.terms.ts';

export type Say = <T extends object>(catalogue: T) => T;

/** What stands below the code of an opinion that was sent. */
export const receipt = (sent: Feedback, say: Say, another: () => void): TemplateResult => {
  const words = say(receiptTerms);
  const shared = say(feedbackTerms);
  return html`<dl class="facts">
      ${fact(shared.kind, shared.kinds[sent.kind] ?? sent.kind)}
      ${fact(shared.recipient, sent.recipientOrganization.name)}
      ${fact(shared.subject, html`<span class="quoted">${sent.subject}</span>`)}
      ${fact(shared.sentAt, instantText(sent.submittedAt))}
    </dl>
    <p class="note">${words.sentNext(sent.recipientOrganization.name, dateText(sent.dueAt))} ${words.keepCode}</p>
    <div class="actions">
      <button class="button quiet" @click=${() => void receiptFrame(sent, say).then(printOut)}>${words.print}</button>
      <button class="button plain" @click=${another}>${words.another}</button>
    </div>`;
};

/** The receipt alone, as a page of paper; without the words of the opinion, which may lie about. */
export const receiptFrame = (sent: Feedback, say: Say): Promise<HTMLIFrameElement> => {
  const words = say(receiptTerms);
  const shared = say(feedbackTerms);
  return receiptOnPaper(sent.receiptCode, words.paperHeading, [
    [words.author, sent.author.fullName],
    [shared.recipient, sent.recipientOrganization.name],
    [shared.kind, shared.kinds[sent.kind] ?? sent.kind],
    [shared.sentAt, instantText(sent.submittedAt)],
    [shared.dueAt, dateText(sent.dueAt)],
  ]);
};
