import { html, nothing } from 'lit';
// Fetched after the form of a correction: what the member asked for before, and what came of it.
import { listMyProfileCorrections, listMyProfileHistory, withdrawProfileCorrection } from '@sotay/sdk/corrections';
import type { Page, ProfileCorrection, ProfileHistoryEntry } from '@sotay/sdk/corrections';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { instantText } from '../foundation/format.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { valueText } from './correction-values.ts';
import { changes, fieldName, stateChip, story } from './correction-view.ts';
import type { CorrectionWords } from './correction-view.ts';
import { correctionTerms } from './correction.terms.ts';
import { ownCorrectionsTerms } from './own-corrections.terms.ts';
import type { OwnCorrectionsTerms } from './own-corrections.terms.ts';
import type { RecordHost } from './own-record.ts';
import { profileTerms } from './profile.terms.ts';
import { warningTerms } from './warning.terms.ts';

/** Các đề nghị đã gửi, and the changes that came of them. */
export class OwnCorrections {
  readonly #host: RecordHost;
  #page: Page<ProfileCorrection> | undefined;
  #history: readonly ProfileHistoryEntry[] | undefined;
  #failed = false;
  /** The one that is being withdrawn, and what stood against it. */
  #busy = '';
  #historyProblem = '';
  #problem: { readonly id: string; readonly text: string } | undefined;
  readonly #more: MorePages<ProfileCorrection>;

  constructor(host: RecordHost) {
    this.#host = host;
    const { element, say } = host;
    this.#more = new MorePages<ProfileCorrection>(element, {
      current: () => this.#page,
      show: (page) => {
        this.#page = page;
        void host.draw();
      },
      connection: () => element.resource.connection,
      rows: '.own li[data-correction]',
      words: () => ({ ...say(ownCorrectionsTerms), ...say(stateTerms) }),
    });
  }

  waitingFields(): string[] {
    return (this.#page?.items ?? []).filter(({ state }) => state === 'submitted').flatMap(({ fields }) => fields);
  }

  readonly load = async (): Promise<void> => {
    const { client } = this.#host.element.resource;
    if (!client) return;
    try {
      this.#page = await listMyProfileCorrections(client, { limit: 5 });
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    await this.#host.draw();
  };

  render(): unknown {
    const words = this.#words;
    const page = this.#page;
    return html`<section class="own">
      <h3>${words.heading}</h3>
      ${
        this.#failed
          ? html`<p class="note">
              ${words.notLoaded} <button class="button plain" @click=${this.load}>${words.retry}</button>
            </p>`
          : nothing
      }
      ${
        page
          ? html`${page.items.length ? nothing : html`<p class="muted">${words.none}</p>`}
              <ul>
                ${page.items.map((one) => this.#item(one))}
              </ul>
              ${this.#more.render(page)}`
          : nothing
      }
      ${this.#changes()}
    </section>`;
  }

  #item(one: ProfileCorrection): TemplateResult {
    const words = this.#words;
    const shared = this.#shared;
    const busy = this.#busy === one.id;
    return html`<li data-correction=${one.id} tabindex="-1">
      <p class="top">
        <span class="muted">${shared.submittedAt(instantText(one.submittedAt))}</span> ${stateChip(shared, one.state)}
      </p>
      ${changes(shared, one)} ${story(shared, one)}
      ${
        one.attachments.length
          ? html`<p class="story">
              <span class="muted">${shared.evidence}:</span>
              <span class="words">${one.attachments.map(({ name }) => name).join('; ')}</span>
            </p>`
          : nothing
      }
      ${this.#problem?.id === one.id ? html`<p class="note failed" role="alert">${this.#problem.text}</p>` : nothing}
      ${
        one.state === 'submitted'
          ? html`<button class="button plain" aria-disabled=${busy} @click=${() => this.#withdraw(one)}>
              ${busy ? words.withdrawing : words.withdraw}
            </button>`
          : nothing
      }
    </li>`;
  }

  #changes(): TemplateResult {
    const words = this.#words;
    const shared = this.#shared;
    if (!this.#history)
      return html`<div class="actions">
        <button class="button plain" @click=${this.#openHistory}>${words.showHistory}</button>
        ${this.#historyProblem ? html`<p class="problem">${this.#historyProblem}</p>` : nothing}
      </div>`;
    return html`<h3 id="history" tabindex="-1">${words.history}</h3>
      ${this.#history.length ? nothing : html`<p class="muted">${words.noHistory}</p>`}
      <ul>
        ${this.#history.map(
          ({ field, before, after, changedBy, changedAt }) =>
            html`<li>
              <p><strong>${fieldName(shared, field)}</strong></p>
              <p class="value">
                ${valueText(shared, field, before) || shared.none} → ${valueText(shared, field, after)}
              </p>
              <p class="muted">${words.changed(changedBy, instantText(changedAt))}</p>
            </li>`,
        )}
      </ul>`;
  }

  readonly #openHistory = async (): Promise<void> => {
    const { client } = this.#host.element.resource;
    if (!client) return;
    try {
      this.#history = (await listMyProfileHistory(client, { limit: 50 })).items;
      await this.#host.draw();
      this.#host.focusOn('#history');
    } catch (error) {
      this.#historyProblem = this.#host.why(error);
      announce(this.#historyProblem);
      await this.#host.draw();
    }
  };

  async #withdraw({ id }: ProfileCorrection): Promise<void> {
    const { client } = this.#host.element.resource;
    if (this.#busy || !client) return;
    this.#busy = id;
    this.#problem = undefined;
    void this.#host.draw();
    try {
      this.#replace(await withdrawProfileCorrection(client, id));
      announce(this.#words.withdrawn);
    } catch (error) {
      this.#problem = { id, text: this.#host.why(error) };
      // It was decided meanwhile: show how.
      if ((error as { status?: number }).status === 409) await this.load();
    } finally {
      this.#busy = '';
      await this.#host.draw();
      this.#host.focusOn(`[data-correction="${id}"]`);
    }
  }

  #replace(newer: ProfileCorrection): void {
    if (!this.#page) return;
    this.#page = { ...this.#page, items: this.#page.items.map((one) => (one.id === newer.id ? newer : one)) };
  }

  get #words(): OwnCorrectionsTerms {
    return this.#host.say(ownCorrectionsTerms);
  }

  get #shared(): CorrectionWords {
    const { say } = this.#host;
    return { ...say(profileTerms), ...say(correctionTerms), ...say(warningTerms) };
  }
}
