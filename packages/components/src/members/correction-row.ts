import type { ProfileCorrection } from '@sotay/sdk/corrections';
import type { KnownRevealPurpose, MaskedField } from '@sotay/sdk/members';
import type { ProfileFields, RevealedCorrection, RevealedValues } from '@sotay/sdk/corrections';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chip } from '../foundation/card.ts';
import { instantText } from '../foundation/format.ts';
import { changes, fieldName, stateChip, story } from './correction-view.ts';
import type { CorrectionWords } from './correction-view.ts';
import type { ProfileCorrectionsTerms } from './profile-corrections.terms.ts';

/** What the decider does with one correction. */
export interface Work {
  readonly reply: string;
  readonly purpose: KnownRevealPurpose;
  readonly busy: '' | 'approved' | 'rejected' | 'revealing' | 'downloading';
  readonly problem: string;
  /** For half a minute. */
  readonly revealed: RevealedCorrection | undefined;
}

export const noWork: Work = { reply: '', purpose: 'recordCorrection', busy: '', problem: '', revealed: undefined };

export interface RowParts {
  readonly words: CorrectionWords & ProfileCorrectionsTerms;
  readonly work: Work;
  readonly change: (change: Partial<Work>) => void;
  readonly decide: (decision: 'approved' | 'rejected') => void;
  readonly reveal: () => void;
  readonly mask: () => void;
  readonly download: (id: string, name: string) => void;
}

/** For those who hear a button out of its place: a member may have sent more than one. */
const named = (words: CorrectionWords, { member, fields }: ProfileCorrection): string =>
  `${member.fullName}: ${fields.map((field) => fieldName(words, field)).join(', ')}`;

type Valued = HTMLElement & { value: string };
const masked: readonly string[] = ['birthDate', 'partyCardNumber', 'citizenId', 'phone'] satisfies MaskedField[];

/** The fields that others see masked. */
export const maskedFieldsOf = ({ fields }: ProfileCorrection): MaskedField[] =>
  fields.filter((field) => masked.includes(field)) as MaskedField[];

/** One correction; after the decision, what it was, in the same place. */
export const correctionRow = (one: ProfileCorrection, parts: RowParts): TemplateResult => {
  const { words, work } = parts;
  const waits = one.state === 'submitted';
  return html`<li class="row" data-correction=${one.id} tabindex="-1">
    <div class="top">
      <p><strong>${one.member.fullName}</strong></p>
      ${stateChip(words, one.state)}
    </div>
    <p class="muted">${one.cell.name} · ${words.submittedAt(instantText(one.submittedAt))}</p>
    ${changes(words, one, {
      before: fieldsOf(work.revealed?.before),
      after: fieldsOf(work.revealed?.after),
      more: (field) =>
        one.changedMeanwhile.includes(field)
          ? html`<dd class="wide">${chip('warn', words.changedMeanwhile)}</dd>`
          : nothing,
    })}
    ${maskedFieldsOf(one).length ? revealing(one, parts) : nothing} ${story(words, one)} ${evidence(one, parts)}
    ${one.state === 'approved' ? html`<p class="note">${words.database}</p>` : nothing}
    ${work.problem ? html`<p class="note failed" role="alert">${work.problem}</p>` : nothing}
    ${waits ? deciding(one, parts) : nothing}
  </li>`;
};

const fieldsOf = (values: RevealedValues | undefined): ProfileFields | undefined => {
  if (!values) return undefined;
  const { birthDate, ...numbers } = values;
  return { ...numbers, ...(birthDate && { birthDate: { date: birthDate, year: Number(birthDate.slice(0, 4)) } }) };
};

const revealing = (one: ProfileCorrection, { words, work, change, reveal, mask }: RowParts): TemplateResult =>
  work.revealed
    ? html`<div class="note revealed" tabindex="-1">
        <p>${words.shown}</p>
        <button class="button plain" @click=${mask}>${words.mask}</button>
      </div>`
    : html`<div class="look">
        <sotay-select
          label=${words.purpose}
          required
          .options=${Object.entries(words.purposes).map(([value, label]) => ({ value, label }))}
          .value=${work.purpose}
          @change=${(event: Event) => change({ purpose: (event.currentTarget as Valued).value as KnownRevealPurpose })}
        ></sotay-select>
        <button
          class="button quiet reveal"
          aria-label=${words.revealFor(named(words, one))}
          aria-disabled=${work.busy !== ''}
          @click=${reveal}
        >
          ${work.busy === 'revealing' ? words.revealing : words.reveal}
        </button>
      </div>`;

const evidence = ({ attachments }: ProfileCorrection, { words, work, download }: RowParts) =>
  attachments.length
    ? html`<div class="actions files">
        ${attachments.map(
          ({ id, name }) =>
            html`<button class="button plain" aria-disabled=${work.busy !== ''} @click=${() => download(id, name)}>
              ${work.busy === 'downloading' ? words.downloading : words.download(name)}
            </button>`,
        )}
      </div>`
    : nothing;

const deciding = (one: ProfileCorrection, { words, work, change, decide }: RowParts): TemplateResult =>
  html`<sotay-textarea
      label=${words.reply}
      hint=${words.replyHint}
      rows="2"
      maxlength="5000"
      .value=${work.reply}
      @input=${(event: Event) => change({ reply: (event.currentTarget as Valued).value })}
    ></sotay-textarea>
    <div class="actions">
      <button
        class="button approve"
        aria-label=${words.approveFor(named(words, one))}
        aria-disabled=${work.busy !== ''}
        @click=${() => decide('approved')}
      >
        ${work.busy === 'approved' ? words.sending : words.approve}
      </button>
      <button
        class="button quiet reject"
        aria-label=${words.rejectFor(named(words, one))}
        aria-disabled=${work.busy !== ''}
        @click=${() => decide('rejected')}
      >
        ${work.busy === 'rejected' ? words.sending : words.reject}
      </button>
    </div>`;
