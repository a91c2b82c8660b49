import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { failureWords } from './failure.ts';
import { instantText } from './format.ts';
import type { ResourceController } from './resource.ts';
import type { StateTerms } from './states.terms.ts';

export interface StateView<T> {
  /** Draws the content. */
  content: (value: T) => unknown;
  /** Lines of the skeleton, so that it stands as high as the content will; or a skeleton of the element's own. */
  skeleton: number | TemplateResult;
  /** What an empty answer means here, and what to do. */
  empty?: string;
  /** False for a form: of when its ground is says nothing to the reader. */
  dated?: false;
}

export const skeleton = (lines: number): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">
    ${Array.from({ length: lines }, () => html`<span>&nbsp;</span>`)}
  </div>`;

/** What happened and what to do, with the way forward as a button or link. */
export const message = (title: string, text: unknown, action: unknown = nothing): TemplateResult =>
  html`<div class="message">
    <p class="title">${title}</p>
    <p>${text}</p>
    ${action}
  </div>`;

/** The button that was pressed disappears; without this, keyboard readers would start again at the top of the page. */
const again = (resource: ResourceController<unknown, never>) => (event: Event) => {
  (event.target as Element).closest<HTMLElement>('.state')?.focus();
  void resource.reload();
};

const retry = (resource: ResourceController<unknown, never>, words: StateTerms) =>
  html`<button class="button quiet" @click=${again(resource)}>${words.retry}</button>`;

const signIn = (url: string | undefined, words: StateTerms) =>
  html`<slot name="sign-in">${url ? html`<a class="button" href=${url}>${words.signIn}</a>` : nothing}</slot>`;

/** Says of when the content is, and keeps its height in every state: nothing below it moves. */
const freshness = (resource: ResourceController<unknown, never>, words: StateTerms) => {
  const { state, failure, loadedAt } = resource;
  const said = state === 'stale' ? words.updating : failure ? `${failureWords(failure, words).title}.` : '';
  return html`<div class="freshness">
    <p>${said} ${words.contentOf} ${loadedAt && instantText(loadedAt)}</p>
    <button class="button plain" aria-disabled=${state === 'stale'} @click=${resource.reload}>${words.reload}</button>
  </div>`;
};

/** Draws a resource in whichever of its eight states it is. */
export const renderState = <T, A extends readonly unknown[]>(
  resource: ResourceController<T, A>,
  words: StateTerms,
  view: StateView<T>,
): TemplateResult => {
  const any = resource as unknown as ResourceController<unknown, never>;
  const { state, value, failure } = resource;
  const draw = () => {
    if (state === 'empty') return message(view.empty ?? words.empty, nothing);
    if (value !== undefined)
      return html`${view.content(value)}${view.dated === false ? nothing : freshness(any, words)}`;
    if (!failure || state === 'loading') {
      return html`<p class="hidden">${words.loading}</p>
        ${typeof view.skeleton === 'number' ? skeleton(view.skeleton) : view.skeleton}
        <div class="freshness"></div>`;
    }
    const { title, text } = failureWords(failure, words);
    if (state === 'signed-out') return message(title, text, signIn(resource.connection?.signInUrl, words));
    return message(title, text, state === 'forbidden' || !resource.client ? nothing : retry(any, words));
  };
  return html`<div
    class="state"
    tabindex="-1"
    data-state=${state}
    aria-busy=${state === 'loading' || state === 'stale'}
  >
    ${draw()}
  </div>`;
};
