import type { Meeting } from '@sotay/sdk/meetings';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { dateParts, dateText, longDateText, timeRangeText } from '../foundation/format.ts';
import { printFrame, printOut } from '../foundation/print-frame.ts';
import { noticeTerms } from './meeting-notice.terms.ts';
import type { NoticeTerms } from './meeting-notice.terms.ts';
import type { NoticeHost } from './notice-host.ts';
import { deadlineText, factsOf, invites, standing } from './notice-parts.ts';
import { printStyles } from './notice-print.styles.ts';
import { printTerms } from './notice-print.terms.ts';
import type { PrintTerms } from './notice-print.terms.ts';

const line = (label: string, value: string): TemplateResult => html`<p><strong>${label}:</strong> ${value}</p>`;

const sheet = (meeting: Meeting, words: NoticeTerms & PrintTerms): TemplateResult => {
  const { organization, title, startsAt, endsAt, place, attendees, agenda, documents, noticeSentAt } = meeting;
  const times = timeRangeText(startsAt, endsAt);
  return html`<header>
      <div>
        <p class="issuer">${organization.name}</p>
        <p>*</p>
      </div>
      <div>
        <p class="party">${words.party}</p>
        ${noticeSentAt === null ? nothing : html`<p><em>${longDateText(noticeSentAt)}</em></p>`}
      </div>
    </header>
    <h1>${invites(meeting) ? words.title : words.notInviting}</h1>
    <p class="about">${title}</p>
    ${standing(meeting, words)} ${attendees === null ? nothing : line(words.invite, attendees)}
    ${line(words.time, words.line(dateParts(startsAt).weekday, times, dateText(startsAt)))}
    ${line(words.place, place ?? words.noPlace)}
    ${factsOf(meeting, words)
      .filter(([label]) => label !== words.attendees)
      .map(([label, value]) => line(label, value))}
    ${
      agenda.length
        ? html`<h2>${words.agenda}</h2>
            <ol>
              ${agenda.map((item) => html`<li>${item}</li>`)}
            </ol>`
        : nothing
    }
    ${
      documents.length
        ? html`<h2>${words.documents}</h2>
            <ul>
              ${documents.map((document) => html`<li>${document.title}</li>`)}
            </ul>`
        : nothing
    }
    ${
      invites(meeting)
        ? html`<p>${deadlineText(meeting, words)}</p>
            <p>${words.closing}</p>`
        : nothing
    }`;
};

/** The notice alone, as a page of paper. */
export const noticeFrame = async (meeting: Meeting, host: NoticeHost): Promise<HTMLIFrameElement> => {
  const frame = await printFrame(meeting.title, printStyles);
  const { contentDocument: page } = frame;
  if (page) render(sheet(meeting, { ...host.words(noticeTerms), ...host.words(printTerms) }), page.body);
  return frame;
};

export const printNotice = async (meeting: Meeting, host: NoticeHost): Promise<void> => {
  printOut(await noticeFrame(meeting, host));
};
