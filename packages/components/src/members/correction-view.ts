import { html, nothing } from 'lit';
import type { ProfileCorrection, ProfileFields, ProfileWarning } from '@sotay/sdk/corrections';
import type { TemplateResult } from 'lit';
import type { Tone } from '../foundation/card.ts';
import { chip } from '../foundation/card.ts';
import { instantText } from '../foundation/format.ts';
import { valueText } from './correction-values.ts';
import type { CorrectionTerms } from './correction.terms.ts';
import type { ProfileTerms } from './profile.terms.ts';
import type { WarningTerms } from './warning.terms.ts';

export type CorrectionWords = ProfileTerms & CorrectionTerms & WarningTerms;

const tones: Record<string, Tone> = { submitted: 'info', approved: 'good', rejected: 'warn' };

export const stateChip = (words: CorrectionTerms, state: string): TemplateResult =>
  chip(tones[state] ?? 'neutral', words.states[state] ?? state);

export const fieldName = (words: ProfileTerms, field: string): string =>
  (words as unknown as Record<string, string>)[field] ?? field;

interface ChangesShown {
  /** Unmasked, for as long as they may be shown. */
  readonly before?: ProfileFields | undefined;
  readonly after?: ProfileFields | undefined;
  /** More about one field. */
  readonly more?: (field: string) => unknown;
}

/** Old and new side by side, field by field. */
export const changes = (words: CorrectionWords, one: ProfileCorrection, shown: ChangesShown = {}): TemplateResult => {
  const before = { ...one.before, ...shown.before };
  const after = { ...one.after, ...shown.after };
  return html`<dl class="changes">
    ${one.fields.map(
      (field) =>
        html`<div>
          <dt>${fieldName(words, field)}</dt>
          <dd>
            <span class="muted">${one.state === 'submitted' ? words.before : words.beforeClosed}</span>
            <span class="value">${valueText(words, field, before) || words.none}</span>
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
export const story = (words: CorrectionWords, one: ProfileCorrection): TemplateResult =>
  html`<p class="story"><span class="muted">${words.reason}:</span> <span class="words">${one.reason}</span></p>
    ${one.state === 'submitted' ? warningList(words, one.warnings) : nothing}
    ${
      one.decidedBy && one.decidedAt
        ? html`<p class="story">
            <span class="muted">${words.note} (${one.decidedBy}, ${instantText(one.decidedAt)}):</span>
            <span class="words">${one.decisionNote ?? words.states[one.state]}</span>
          </p>`
        : nothing
    }`;

const warningList = (words: WarningTerms, warnings: readonly ProfileWarning[]) =>
  warnings.length
    ? html`<div class="doubts">
        <p><strong>${words.look}</strong></p>
        <ul>
          ${warnings.map(({ code }) => html`<li>${words.warnings[code] ?? code}</li>`)}
        </ul>
      </div>`
    : nothing;
