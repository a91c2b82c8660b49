import type { Feedback, FeedbackReply, FeedbackStep } from '@sotay/sdk/feedback';
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
    ...replies.map((reply) => [reply.at, said(reply, nameOf(reply))] as const),
    ...steps.map((step) => [step.at, done(step, words)] as const),
  ]
    .sort(([a], [b]) => Date.parse(a) - Date.parse(b))
    .map(([, entry]) => entry);

const said = ({ fromAuthor, body, at }: FeedbackReply, name: string): TemplateResult =>
  html`<div class="reply ${fromAuthor ? 'own' : ''}">
    <strong>${name}</strong>
    <span class="muted">${instantText(at)}</span>
    <p class="words">${body}</p>
  </div>`;

const done = ({ kind, at, organization, toOrganization, note, dueAt }: FeedbackStep, words: FeedbackTerms) => {
  const what = words.states[kind] ?? kind;
  return html`<div class="step">
    <strong>${toOrganization ? `${what}: ${toOrganization.name}` : what}</strong>
    <span class="muted">${organization.name}, ${instantText(at)}</span>
    ${note === null ? nothing : html`<p class="words">${note}</p>`}
    ${dueAt === null ? nothing : html`<p>${words.dueAt}: ${dateText(dueAt)}</p>`}
  </div>`;
};
