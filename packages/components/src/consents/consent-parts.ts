import type { ConsentPurpose, ConsentRecord, MyConsent } from '@sotay/sdk/consents';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chip, fact } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { dateText, instantText } from '../foundation/format.ts';
import type { ConsentTerms } from './consent.terms.ts';

const lines = (texts: readonly string[]): TemplateResult[] => texts.map((text) => html`<p>${text}</p>`);

/** What the member must be told before they choose. */
export const told = (asked: ConsentPurpose, words: ConsentTerms): TemplateResult =>
  html`<p class="words">${asked.text}</p>
    <dl class="facts">
      ${fact(words.dataKinds, lines(asked.dataKinds))}
      ${fact(words.controller, lines([asked.controller.name, asked.controller.contact]))}
      ${fact(words.rights, lines(asked.rights))}
      ${asked.basis === 'law' ? nothing : fact(words.whenRefused, lines([asked.whenWithdrawn]))}
    </dl>
    <p class="note">${asked.sensitiveNotice}</p>`;

export interface Asking {
  readonly asked: ConsentPurpose;
  readonly state: string;
  /** “Mục 1 trong 3” */
  readonly step: string;
  readonly ticked: boolean;
  readonly busy: boolean;
  readonly problem: string;
  readonly tick: (event: Event) => void;
  readonly agree: () => void;
  readonly decline: () => void;
}

/** One purpose, on its own. Nothing is ticked before the member does it. */
export const question = (asking: Asking, words: ConsentTerms): TemplateResult => {
  const { asked, state, step, ticked, busy, problem } = asking;
  return html`<section class="asked" aria-labelledby="asked">
    <p class="muted">${step}</p>
    <h3 id="asked" tabindex="-1">${asked.title}</h3>
    ${state === 'outdated' ? html`<p class="note">${words.outdated}</p>` : nothing} ${told(asked, words)}
    <label class="tick"
      ><input
        type="checkbox"
        .checked=${ticked}
        aria-invalid=${Boolean(problem)}
        aria-describedby=${problem ? 'problem' : nothing}
        @change=${asking.tick}
      />${words.told}</label
    >
    ${problem ? html`<p class="problem" id="problem">${problem}</p>` : nothing}
    <div class="actions choice">
      <button class="button quiet" aria-disabled=${busy} @click=${asking.agree}>
        ${busy ? words.sending : words.agree}
      </button>
      <button class="button quiet" aria-disabled=${busy} @click=${asking.decline}>${words.decline}</button>
    </div>
  </section>`;
};

const tones: Record<string, Tone> = { given: 'good', outdated: 'warn', none: 'neutral', withdrawn: 'info' };

export interface ItemActs {
  /** The record that is about to be withdrawn. */
  readonly leaving: string | undefined;
  readonly busy: boolean;
  readonly problem: string;
  readonly print: (record: ConsentRecord) => void;
  readonly choose: (purpose: string) => void;
  readonly leave: (record: ConsentRecord) => void;
  readonly withdraw: (record: ConsentRecord) => void;
  readonly keep: (purpose: string) => void;
}

/** A purpose in the list: where the member stands, the receipts, and the way back. */
export const item = (
  asked: ConsentPurpose,
  { state, history }: MyConsent,
  acts: ItemActs,
  words: ConsentTerms,
): TemplateResult => {
  const isLaw = asked.basis === 'law';
  const [latest, ...earlier] = history;
  const on = latest && (latest.withdrawnAt ?? latest.givenAt);
  return html`<details data-purpose=${asked.purpose}>
    <summary>
      <span class="subject"
        >${asked.title} ${on && !isLaw ? html`<span class="meta">${dateText(on)}</span>` : nothing}</span
      >
      ${isLaw ? chip('info', words.states['law'] ?? '') : chip(tones[state] ?? 'neutral', words.states[state] ?? state)}
    </summary>
    <div class="content">
      ${isLaw ? html`<p>${words.byLaw}</p>` : nothing} ${latest && !isLaw ? receipt(latest, words) : told(asked, words)}
      ${
        earlier.length
          ? html`<h4>${words.earlier}</h4>
              ${earlier.map((record) => receipt(record, words))}`
          : nothing
      }
      ${isLaw ? nothing : latest && !latest.withdrawnAt && acts.leaving === latest.id ? leaving(asked, latest, acts, words) : buttons(asked, state, latest, acts, words)}
    </div>
  </details>`;
};

const receipt = (record: ConsentRecord, words: ConsentTerms): TemplateResult =>
  html`<p class="words">${record.text}</p>
    <dl class="facts">
      ${fact(words.receiptCode, record.receiptCode)} ${fact(words.textVersion, record.textVersion)}
      ${fact(words.givenAt, instantText(record.givenAt))}
      ${record.withdrawnAt ? fact(words.withdrawnAt, instantText(record.withdrawnAt)) : nothing}
    </dl>`;

const buttons = (
  { purpose }: ConsentPurpose,
  state: string,
  latest: ConsentRecord | undefined,
  acts: ItemActs,
  words: ConsentTerms,
): TemplateResult =>
  html`<div class="actions">
    ${latest ? html`<button class="button quiet" @click=${() => acts.print(latest)}>${words.print}</button>` : nothing}
    ${
      state === 'given'
        ? nothing
        : html`<button class="button quiet" @click=${() => acts.choose(purpose)}>${words.choose}</button>`
    }
    ${
      latest && !latest.withdrawnAt
        ? html`<button class="button plain" data-act="leave" @click=${() => acts.leave(latest)}>
            ${words.withdraw}
          </button>`
        : nothing
    }
  </div>`;

const leaving = (
  { purpose, whenWithdrawn }: ConsentPurpose,
  record: ConsentRecord,
  { busy, problem, withdraw, keep }: ItemActs,
  words: ConsentTerms,
): TemplateResult =>
  html`<h4 id="leaving" tabindex="-1">${words.withdrawMeans}</h4>
    <p>${whenWithdrawn}</p>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <div class="actions">
      <button class="button" aria-disabled=${busy} @click=${() => withdraw(record)}>
        ${busy ? words.sending : words.withdraw}
      </button>
      <button class="button quiet" aria-disabled=${busy} @click=${() => keep(purpose)}>${words.keep}</button>
    </div>`;
