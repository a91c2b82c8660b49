// Fetched when the member reviews an opinion, not with the form.
import type { Feedback } from '@sotay/sdk/feedback';
import { css, html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { fact } from '../foundation/card.ts';
import { dateText, instantText } from '../foundation/format.ts';
import { printFrame, printOut } from '../foundation/print-frame.ts';
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

const paper = css`
  @page {
    size: a5;
    margin: 15mm;
  }
  body {
    margin: 0;
    color: #000;
    font:
      14pt/19pt 'Times New Roman',
      Tinos,
      'Liberation Serif',
      serif;
  }
  h1 {
    margin: 0 0 8pt;
    font-size: 14pt;
    text-align: center;
  }
  p {
    margin: 0 0 6pt;
    overflow-wrap: anywhere;
  }
  .code {
    margin: 0 0 12pt;
    font-size: 24pt;
    font-weight: bold;
    line-height: 1.4;
    text-align: center;
  }
`;

const line = (label: string, value: string): TemplateResult => html`<p><strong>${label}:</strong> ${value}</p>`;

/** The receipt alone, as a page of paper; without the words of the opinion, which may lie about. */
export const receiptFrame = async (sent: Feedback, say: Say): Promise<HTMLIFrameElement> => {
  const words = say(receiptTerms);
  const shared = say(feedbackTerms);
  const frame = await printFrame(sent.receiptCode, paper);
  const { contentDocument: page } = frame;
  if (page) {
    render(
      html`<h1>${words.paperHeading}</h1>
        <p class="code">${sent.receiptCode}</p>
        ${line(words.author, sent.author.fullName)} ${line(shared.recipient, sent.recipientOrganization.name)}
        ${line(shared.kind, shared.kinds[sent.kind] ?? sent.kind)} ${line(shared.sentAt, instantText(sent.submittedAt))}
        ${line(shared.dueAt, dateText(sent.dueAt))}`,
      page.body,
    );
  }
  return frame;
};
