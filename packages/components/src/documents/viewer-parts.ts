import type { Document } from '@sotay/sdk/documents';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chip } from '../foundation/card.ts';
import { dateText, sentenceText } from '../foundation/format.ts';
import type { ViewerTerms } from './document-viewer.terms.ts';
import { fill } from './fill.ts';
import { typeWord } from './kinds.terms.ts';
import type { KindTerms } from './kinds.terms.ts';
import type { ReaderTools } from './reader-tools.ts';

export const textSizes = ['100', '125', '150', '200'] as const;
export type TextSize = (typeof textSizes)[number];

/** Type, number, title, date, issuer; and for whom, where it is not for everybody. */
export const documentHead = (
  { type, number, title, issuer, signedOn, scope }: Document,
  words: ViewerTerms & KindTerms,
): TemplateResult => {
  const kicker = [typeWord(words, type), number && fill(words.numbered, { number })].filter(Boolean).join(' · ');
  const meta = [signedOn && fill(words.signedOn, { date: dateText(signedOn) }), issuer].filter(Boolean).join(' · ');
  return html`<div class="document-head">
    <p class="kicker">${kicker}</p>
    <h2 id="heading" tabindex="-1">${sentenceText(title)}</h2>
    <p class="meta">${meta}</p>
    ${scope === 'members' ? chip('info', words.membersOnly) : nothing}
  </div>`;
};

export const toolbar = (
  words: ViewerTerms,
  tools: ReaderTools,
  textSize: TextSize,
  setSize: (size: TextSize) => void,
): TemplateResult =>
  html`<div class="tools" role="group" aria-label=${words.tools}>
    <button class="button quiet find-button" aria-expanded=${tools.finding} @click=${tools.toggleFind}>
      ${words.find}
    </button>
    <label class="size"
      >${words.textSize}
      <select
        class="control"
        @change=${(event: Event) => setSize((event.target as HTMLSelectElement).value as TextSize)}
      >
        ${textSizes.map((size) => html`<option value=${size} ?selected=${size === textSize}>${fill(words.percent, { size })}</option>`)}
      </select>
    </label>
    <button class="button quiet copy-button" @pointerdown=${tools.keepSelection} @click=${tools.copy}>
      ${words.copy}
    </button>
    <button class="button quiet print-button" @click=${tools.print}>${words.print}</button>
  </div>`;

export const noticeBox = (notice: string, words: ViewerTerms, close: () => void): TemplateResult =>
  html`<div class="notice">
    <p>${notice}</p>
    <button class="button plain" @click=${close}>${words.close}</button>
  </div>`;
