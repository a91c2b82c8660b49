import { downloadMyData } from '@sotay/sdk/data-requests';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announce } from '../foundation/announce.ts';
import type { Connection } from '../foundation/connection.ts';
import type { SotayElement } from '../foundation/element.ts';
import type { DataRequestsTerms } from './data-requests.terms.ts';
import { saveAsFile } from '../foundation/save-as-file.ts';

export interface DownloadOptions {
  readonly words: () => DataRequestsTerms;
  readonly connection: () => Connection | undefined;
  /** Why a call failed, in the reader's words. */
  readonly reason: (error: unknown) => string;
}

/** The button that hands everything held about the reader to the browser's downloads, and keeps none of it. */
export class Download {
  readonly #host: SotayElement;
  readonly #options: DownloadOptions;
  #busy = false;
  /** What went wrong, and for which reader. */
  #problem: { readonly connection: Connection | undefined; readonly text: string } | undefined;

  constructor(host: SotayElement, options: DownloadOptions) {
    this.#host = host;
    this.#options = options;
  }

  render(): TemplateResult {
    const words = this.#options.words();
    const problem = this.#problem?.connection === this.#options.connection() ? this.#problem?.text : undefined;
    return html`<section aria-labelledby="download">
      <h3 id="download">${words.download}</h3>
      <p class="muted">${words.downloadMeans}</p>
      ${problem ? html`<p class="note failed">${problem}</p>` : nothing}
      <div class="actions">
        <button class="button quiet" aria-disabled=${this.#busy} @click=${() => void this.#run()}>
          ${this.#busy ? words.downloading : words.download}
        </button>
      </div>
    </section>`;
  }

  async #run(): Promise<void> {
    const connection = this.#options.connection();
    if (this.#busy || !connection?.client) return;
    const words = this.#options.words();
    this.#busy = true;
    this.#problem = undefined;
    this.#host.requestUpdate();
    try {
      const data = await downloadMyData(connection.client);
      // Meanwhile the next reader of a shared computer may have signed in.
      if (this.#options.connection() !== connection) return;
      saveAsFile(words.fileName, new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
      announce(words.downloaded);
    } catch (error) {
      if (this.#options.connection() !== connection) return;
      this.#problem = { connection, text: `${words.notDownloaded} ${this.#options.reason(error)}` };
      announce(this.#problem.text);
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }
}
