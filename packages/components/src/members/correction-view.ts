import type { ProfileCorrection, ProfileFields } from '@sotay/sdk/corrections';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chip } from '../foundation/card.ts';
import type { Tone } from '../foundation/card.ts';
import { instantText } from '../foundation/format.ts';
import { valueText, warningList } from './correction-values.ts';
import type { FieldWords } from './correction-values.ts';

const tones: Record<string, Tone> = { submitted: 'info', approved: 'good', rejected: 'warn' };

export const stateChip = (words: FieldWords, state: string): TemplateResult =>
  chip(tones[state] ?? 'neutral', words.states[state] ?? state);

interface ChangesShown {
  /** Unmasked, for as long as they may be shown. */
  readonly before?: ProfileFields | undefined;
  readonly after?: ProfileFields | undefined;
  /** More about one field. */
  readonly more?: (field: string) => unknown;
}

/** Old and new side by side, field by field. */
export const changes = (words: FieldWords, one: ProfileCorrection, shown: ChangesShown = {}): TemplateResult => {
  const names = words as unknown as Record<string, string>;
  const [before, after] = [
    { ...one.before, ...shown.before },
    { ...one.after, ...shown.after },
  ];
  return html`<dl class="changes">
    ${one.fields.map(
      (field) =>
        html`<div>
          <dt>${names[field] ?? field}</dt>
          <dd>
            <span class="muted">${one.state === 'submitted' ? words.before : words.beforeClosed}</span>
            <span class="value">${valueText(words, field, before)}</span>
          </dd>
          <dd>
            <span class="muted">${words.after}</span>
            <strong class="value">${valueText(words, field, after)}</strong>
          </dd>
          ${one.memberDatabaseOnly.includes(field) ? html`<dd class="wide muted">${words.databaseOnly}</dd>` : nothing}
          ${shown.more?.(field)}
        </div>`,
    )}
  </dl>`;
};

/** What its author wrote, and what became of it. */
export const story = (words: FieldWords, one: ProfileCorrection): TemplateResult =>
  html`<p class="words"><span class="muted">${words.reason}:</span> ${one.reason}</p>
    ${one.state === 'submitted' ? warningList(words, one.warnings) : nothing}
    ${
      one.decidedBy && one.decidedAt
        ? html`<p class="words">
            <span class="muted">${words.note}: ${words.decided(one.decidedBy, instantText(one.decidedAt))}</span>
            ${one.decisionNote}
          </p>`
        : nothing
    }`;
