// Fetched with the form of a correction: what the member asked for before, and what came of it.
import { listMyProfileCorrections, listMyProfileHistory, withdrawProfileCorrection } from '@sotay/sdk/corrections';
import type { Page, ProfileCorrection, ProfileHistoryEntry } from '@sotay/sdk/corrections';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { instantText } from '../foundation/format.ts';
import { MorePages } from '../foundation/more-pages.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import type { FieldWords } from './correction-values.ts';
import { valueText } from './correction-values.ts';
import { changes, stateChip, story } from './correction-view.ts';
import { correctionTerms } from './correction.terms.ts';
import { ownCorrectionsTerms } from './own-corrections.terms.ts';
import type { OwnCorrectionsTerms } from './own-corrections.terms.ts';
import type { ProfileHost, Say } from './profile-part.ts';
import { profileTerms } from './profile.terms.ts';

export class OwnCorrections {
  readonly #host: ProfileHost;
  readonly #say: Say;
  #page: Page<ProfileCorrection> | undefined;
  #history: readonly ProfileHistoryEntry[] | undefined;
  #failed = false;
  /** The one that is being withdrawn, and what stood against it. */
  #busy = '';
  #problem: { readonly id: string; readonly text: string } | undefined;
  readonly #more: MorePages<ProfileCorrection>;

  constructor(host: ProfileHost, say: Say) {
    this.#host = host;
    this.#say = say;
    this.#more = new MorePages<ProfileCorrection>(host, {
      current: () => this.#page,
      show: (page) => {
        this.#page = page;
        host.requestUpdate();
      },
      connection: () => host.resource.connection,
      rows: '.own li[data-correction]',
      words: () => ({ ...say(ownCorrectionsTerms), ...say(stateTerms) }),
    });
  }

  waitingFields(): string[] {
    return (this.#page?.items ?? []).filter(({ state }) => state === 'submitted').flatMap(({ fields }) => fields);
  }

  readonly load = async (): Promise<void> => {
    const { client } = this.#host.resource;
    if (!client) return;
    try {
      this.#page = await listMyProfileCorrections(client, { limit: 5 });
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
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
    const shared = this.#fieldWords;
    const busy = this.#busy === one.id;
    return html`<li data-correction=${one.id} tabindex="-1">
      <p class="top">
        <span class="muted">${shared.submittedAt(instantText(one.submittedAt))}</span> ${stateChip(shared, one.state)}
      </p>
      ${changes(shared, one)} ${story(shared, one)}
      ${
        one.attachments.length
          ? html`<p class="words">
              <span class="muted">${shared.evidence}:</span> ${one.attachments.map(({ name }) => name).join('; ')}
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
    const shared = this.#fieldWords;
    const names = shared as unknown as Record<string, string>;
    if (!this.#history)
      return html`<div class="actions">
        <button class="button plain" @click=${this.#openHistory}>${words.showHistory}</button>
      </div>`;
    return html`<h3 id="history" tabindex="-1">${words.history}</h3>
      ${this.#history.length ? nothing : html`<p class="muted">${words.noHistory}</p>`}
      <ul>
        ${this.#history.map(
          ({ field, before, after, changedBy, changedAt }) =>
            html`<li>
              <p><strong>${names[field] ?? field}</strong></p>
              <p class="value">${valueText(shared, field, before)} → ${valueText(shared, field, after)}</p>
              <p class="muted">${words.changed(changedBy, instantText(changedAt))}</p>
            </li>`,
        )}
      </ul>`;
  }

  readonly #openHistory = async (): Promise<void> => {
    const { client } = this.#host.resource;
    if (!client) return;
    try {
      this.#history = (await listMyProfileHistory(client, { limit: 50 })).items;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.shadowRoot?.querySelector<HTMLElement>('#history')?.focus();
    } catch (error) {
      announce(this.#why(error));
    }
  };

  async #withdraw({ id }: ProfileCorrection): Promise<void> {
    const { client } = this.#host.resource;
    if (this.#busy || !client) return;
    this.#busy = id;
    this.#problem = undefined;
    this.#host.requestUpdate();
    try {
      this.#replace(await withdrawProfileCorrection(client, id));
      announce(this.#words.withdrawn);
    } catch (error) {
      this.#problem = { id, text: this.#why(error) };
      // It was decided meanwhile: show how.
      if ((error as { status?: number }).status === 409) await this.load();
    } finally {
      this.#busy = '';
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-correction="${id}"]`)?.focus();
    }
  }

  #replace(newer: ProfileCorrection): void {
    if (!this.#page) return;
    this.#page = { ...this.#page, items: this.#page.items.map((one) => (one.id === newer.id ? newer : one)) };
  }

  #why(error: unknown): string {
    return failureWords(failureOf(error, this.#host.resource.connection?.withToken), this.#say(stateTerms)).text;
  }

  get #words(): OwnCorrectionsTerms {
    return this.#say(ownCorrectionsTerms);
  }

  get #fieldWords(): FieldWords {
    return { ...this.#say(profileTerms), ...this.#say(correctionTerms) };
  }
}
