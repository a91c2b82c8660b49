import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export type Tone = 'good' | 'warn' | 'info' | 'neutral';

/** A status: word, shape and colour, never colour alone. */
export const chip = (tone: Tone, text: string): TemplateResult => html`<span class="chip ${tone}">${text}</span>`;

export interface CardParts {
  /** What it is. */
  kicker: string;
  /** Whose or which; absent while it is not known. */
  heading?: string | undefined;
  /** In which state; `later` keeps its place while it is not known, so that the card does not grow. */
  chip?: TemplateResult | 'later' | undefined;
  body: unknown;
}

/** The frame of every data element. */
export const card = ({ kicker, heading, chip: status, body }: CardParts): TemplateResult =>
  html`<article class="card" part="card" aria-labelledby="heading">
    <header>
      <div>
        ${
          heading === undefined
            ? html`<h2 id="heading" class="kicker">${kicker}</h2>`
            : html`<p class="kicker">${kicker}</p>
                <h2 id="heading">${heading}</h2>`
        }
      </div>
      ${status === 'later' ? html`<span class="chip later" aria-hidden="true">&nbsp;</span>` : (status ?? nothing)}
    </header>
    <div class="body">${body}</div>
  </article>`;

/** One fact: label and value, in a `<dl class="facts">`. */
export const fact = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
