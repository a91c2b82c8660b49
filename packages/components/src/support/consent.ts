import type { KnownAssistedTask } from '@sotay/sdk/support';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AssistedSessionTerms } from './assisted-session.terms.ts';
import type { HelpingTerms } from './helping.terms.ts';

/** What is chosen and typed before a session starts; never set beforehand. */
export interface Start {
  readonly assignmentId: string;
  readonly task: KnownAssistedTask | '';
  readonly agreed: boolean;
  readonly code: string;
  /** Whether the digits are in view. */
  readonly shown: boolean;
  readonly missing: boolean;
  readonly busy: boolean;
  readonly problem: string;
}

export interface ConsentParts {
  readonly helper: string;
  readonly helped: string;
  /** Whether it is asked for anew, to go on with what was written. */
  readonly isOver: boolean;
  /** What the helped member can do instead. */
  readonly leave: () => void;
  readonly set: (change: Partial<Start>) => void;
  readonly begin: (event: SubmitEvent) => void;
}

/** Eight digits, in groups or not. */
export const isCode = (code: string): boolean => /^\d{8}$/.test(code.replace(/\s/g, ''));

/**
 * Read, agreed to and filled in by the helped member. Their code is not for the helper to read: hidden, until they look for a
 * mistyped digit; and of one use, so that no browser offers to keep it.
 */
export const consentForm = (
  start: Start,
  words: HelpingTerms & AssistedSessionTerms,
  parts: ConsentParts,
): TemplateResult => {
  const { agreed, code, shown, missing, busy, problem } = start;
  const unread = missing && !agreed;
  const lacks = missing && !isCode(code);
  return html`<ul class="consent large">
      ${words.consent(parts.helper, words.tasks[start.task] ?? start.task).map((line) => html`<li>${line}</li>`)}
    </ul>
    <form novalidate @submit=${parts.begin}>
      <div class="choices">
        <label class="large"
          ><input
            id="agree"
            type="checkbox"
            .checked=${agreed}
            aria-invalid=${unread}
            aria-describedby=${unread ? 'agree-problem' : nothing}
            @change=${(event: Event) => parts.set({ agreed: (event.target as HTMLInputElement).checked })}
          />${words.agree}</label
        >
        ${unread ? html`<p class="problem" id="agree-problem">${words.mustAgree}</p>` : nothing}
      </div>
      <div class="field">
        <label for="code" class="large">${words.code(parts.helped)}</label>
        <p class="muted" id="code-hint">${words.codeHint}</p>
        <input
          id="code"
          class="code"
          type=${shown ? 'text' : 'password'}
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck="false"
          .value=${code}
          aria-invalid=${lacks}
          aria-describedby=${lacks ? 'code-hint code-problem' : 'code-hint'}
          @input=${(event: Event) => parts.set({ code: (event.target as HTMLInputElement).value })}
        />
        <button class="button plain" type="button" @click=${() => parts.set({ shown: !shown })}>
          ${shown ? words.hideCode : words.showCode}
        </button>
        ${lacks ? html`<p class="problem" id="code-problem">${words.codeMissing}</p>` : nothing}
      </div>
      ${problem ? html`<p class="note" role="alert">${words.notStarted} ${problem}</p>` : nothing}
      <div class="actions">
        <button class="button" aria-disabled=${busy}>
          ${busy ? words.sending : words[parts.isOver ? 'goOn' : 'start']}
        </button>
        <button class="button plain" type="button" @click=${parts.leave}>
          ${words[parts.isOver ? 'leave' : 'back']}
        </button>
      </div>
    </form>`;
};
