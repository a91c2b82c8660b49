import type { Feedback, FeedbackReply } from '@sotay/sdk/feedback';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dateText, instantText } from '../foundation/format.ts';
import type { FeedbackTerms } from './feedback.terms.ts';

/** What was said and done about an opinion, in its order. `nameOf` says who speaks. */
export const thread = (
  { replies, steps }: Feedback,
  words: FeedbackTerms,
  nameOf: (reply: FeedbackReply) => string,
): TemplateResult[] =>
  [
    ...replies.map((reply) => ({
      ...{ ...reply, who: nameOf(reply), where: '', text: reply.body, dueAt: null },
      as: reply.fromAuthor ? 'reply own' : 'reply',
    })),
    ...steps.map(({ at, kind, organization, toOrganization, note, dueAt }) => ({
      ...{ at, dueAt, text: note, as: 'step', where: `${organization.name}, ` },
      who: [words.states[kind] ?? kind, toOrganization?.name].filter(Boolean).join(': '),
    })),
  ]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(
      ({ as, who, where, at, text, dueAt }) =>
        html`<div class=${as}>
          <strong>${who}</strong>
          <span class="muted">${where}${instantText(at)}</span>
          <p class="words">${text}</p>
          ${dueAt === null ? nothing : html`<p>${words.dueAt}: ${dateText(dueAt)}</p>`}
        </div>`,
    );
