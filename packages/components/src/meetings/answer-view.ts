import type { Meeting } from '@sotay/sdk/meetings';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { instantText } from '../foundation/format.ts';
import { hasStarted, liveAbsence } from './answer.ts';
import type { NoticeTerms } from './meeting-notice.terms.ts';
import { lateWarning } from './notice-parts.ts';

export interface AnswerActions {
  readonly busy: boolean;
  /** The one answer that is offered. */
  readonly only?: 'attend' | 'absence' | undefined;
  readonly attend: () => void;
  readonly takeBack: () => void;
  readonly ask: () => void;
  readonly withdraw: () => void;
}

/** Whether absence can still be asked for: also on the way to the meeting, and after it, as long as no minutes are made. */
export const mayAskAbsence = (meeting: Meeting): boolean =>
  meeting.myAnswer !== null && (meeting.state === 'notified' || meeting.state === 'held') && !liveAbsence(meeting);

/** What the reader answered, what happens next, and what they can still do. */
export const answerView = (
  meeting: Meeting,
  words: NoticeTerms,
  actions: AnswerActions,
): TemplateResult | typeof nothing => {
  if (!meeting.myAnswer || (meeting.state !== 'notified' && meeting.state !== 'held')) return nothing;
  return liveAbsence(meeting) ? absenceView(meeting, words, actions) : openView(meeting, words, actions);
};

const absenceView = (meeting: Meeting, words: NoticeTerms, { busy, withdraw }: AnswerActions): TemplateResult => {
  const request = liveAbsence(meeting);
  if (!request) return html``;
  const { state, submittedAt, decidedBy, decisionNote, late, willStudyDocuments } = request;
  return html`<p class="answered" id="answer" tabindex="-1">
      ${state === 'accepted' ? words.accepted(by(decidedBy, words)) : words.submitted(instantText(submittedAt))}
    </p>
    ${decisionNote === null ? nothing : html`<p>${words.decisionNote(decisionNote)}</p>`}
    ${late ? html`<p>${words.sentLate}</p>` : nothing}
    ${willStudyDocuments ? html`<p class="muted">${words.committed}</p>` : nothing}
    ${
      hasStarted(meeting)
        ? nothing
        : html`<div class="actions">
            <button class="button quiet" aria-disabled=${busy} @click=${withdraw}>${words.withdraw}</button>
          </div>`
    }`;
};

const openView = (meeting: Meeting, words: NoticeTerms, actions: AnswerActions): TemplateResult => {
  const { busy, only } = actions;
  const { acknowledgement, absenceRequest } = meeting.myAnswer ?? {};
  const attending = acknowledgement === 'attending';
  const open = meeting.state === 'notified' && !hasStarted(meeting);
  const declined = absenceRequest?.state === 'declined' && !attending ? absenceRequest : undefined;
  return html`${attending ? html`<p class="answered" id="answer" tabindex="-1">${words.attendingAnswer}</p>` : nothing}
    ${
      declined
        ? html`<div id="answer" tabindex="-1">
            <p class="answered">${words.declined(by(declined.decidedBy, words))}</p>
            ${declined.decisionNote === null ? nothing : html`<p>${words.decisionNote(declined.decisionNote)}</p>`}
          </div>`
        : nothing
    }
    ${attending && open ? nothing : lateWarning(meeting, words)}
    <div class="actions">
      ${
        open && !attending && only !== 'absence'
          ? html`<button class="button attend" aria-disabled=${busy} @click=${actions.attend}>
              ${busy ? words.sending : words.attend}
            </button>`
          : nothing
      }
      ${
        only === 'attend'
          ? nothing
          : html`<button class="button quiet ask" aria-disabled=${busy} @click=${actions.ask}>${words.ask}</button>`
      }
      ${
        open && attending && only !== 'absence'
          ? html`<button class="button plain" aria-disabled=${busy} @click=${actions.takeBack}>
              ${words.takeBack}
            </button>`
          : nothing
      }
    </div>`;
};

const by = (name: string | null, words: NoticeTerms): string => {
  if (name === null) return words.decider;
  const said = words.comrade(name);
  return said.charAt(0).toUpperCase() + said.slice(1);
};
