import type { Meeting, MeetingDocument } from '@sotay/sdk/meetings';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fact } from '../foundation/card.ts';
import { dateText, timeRangeText, timeText } from '../foundation/format.ts';
import { hasStarted, isChanged, isOver } from './answer.ts';
import { dateBlock } from './date-block.ts';
import type { NoticeTerms } from './meeting-notice.terms.ts';
import type { MeetingTerms } from './meeting.terms.ts';

type Words = NoticeTerms & MeetingTerms;
type Part = TemplateResult | typeof nothing;

/** What a reader must know before the rest: not sent yet, postponed, cancelled, changed. */
export const standing = (meeting: Meeting, words: NoticeTerms): Part => {
  const { state, stateReason } = meeting;
  if (state === 'draft') return html`<p class="note attention">${words.draft}</p>`;
  if (state === 'postponed' || state === 'cancelled') {
    const reason = stateReason === null ? nothing : html`<strong>${words.stateReason(stateReason)}</strong>`;
    return html`<p class="note attention">${state === 'postponed' ? words.postponed : words.cancelled} ${reason}</p>`;
  }
  return isChanged(meeting)
    ? html`<p class="note attention"><strong>${words.changed}</strong> ${words.changedHelp}</p>`
    : nothing;
};

/** Who leads, writes, comes and speaks. */
export const factsOf = (meeting: Meeting, words: NoticeTerms): [label: string, value: string][] => {
  const { chair, meetingSecretary, attendees, topic, presenter, guests } = meeting;
  const person = (name: string | null): string | null => name && words.comrade(name);
  const facts: [string, string | null][] = [
    [words.topic, topic],
    [words.presenter, person(presenter)],
    [words.chair, person(chair)],
    [words.meetingSecretary, person(meetingSecretary)],
    [words.attendees, attendees],
    [words.guests, guests.join(', ')],
  ];
  return facts.filter((each): each is [string, string] => Boolean(each[1]));
};

/** The notice itself: when, where, who, what, which papers. */
export const noticeText = (
  meeting: Meeting,
  words: Words,
  paper: (document: MeetingDocument) => unknown,
): TemplateResult => {
  const { startsAt, endsAt, place, kind, agenda, documents, title } = meeting;
  const kindWord = words.kinds[kind] ?? kind;
  return html`<div class="when">
      ${dateBlock(startsAt)}
      <div>
        <p class="time">${timeRangeText(startsAt, endsAt)}</p>
        <p class="place">${place ?? words.noPlace}</p>
        ${title.startsWith(kindWord) ? nothing : html`<p class="muted">${kindWord}</p>`}
      </div>
    </div>
    <dl class="facts">${factsOf(meeting, words).map(([label, value]) => fact(label, value))}</dl>
    ${
      agenda.length
        ? html`<h3>${words.agenda}</h3>
            <ol>
              ${agenda.map((item) => html`<li>${item}</li>`)}
            </ol>`
        : nothing
    }
    ${
      documents.length
        ? html`<h3>${words.documents}</h3>
            <ul class="papers">
              ${documents.map((document) => html`<li>${paper(document)}</li>`)}
            </ul>`
        : nothing
    }
    <p class="note">${invites(meeting) ? deadlineText(meeting, words) : nothing} ${words.inPerson}</p>
    ${invites(meeting) ? html`<p class="closing">${words.closing}</p>` : nothing}`;
};

/** Nobody is asked to come to what is over, postponed or cancelled. */
export const invites = (meeting: Meeting): boolean =>
  (meeting.state === 'draft' || meeting.state === 'notified') && !isOver(meeting);

/** Until when absence is asked for; past that, it is said where the answer is given. */
export const deadlineText = ({ absenceDeadlineAt }: Meeting, words: NoticeTerms): string =>
  absenceDeadlineAt ? words.deadline(timeText(absenceDeadlineAt), dateText(absenceDeadlineAt)) : '';

/** What sending late means, shown before it is sent. */
export const lateWarning = (meeting: Meeting, words: NoticeTerms): Part => {
  const { absenceDeadlineAt } = meeting;
  const late = hasStarted(meeting)
    ? words.started
    : absenceDeadlineAt && new Date(absenceDeadlineAt) <= new Date()
      ? words.afterDeadline
      : '';
  return late ? html`<p class="note attention">${late}</p>` : nothing;
};
