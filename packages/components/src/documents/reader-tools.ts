import type { Document } from '@sotay/sdk/documents';
import { announce } from '../foundation/announce.ts';
import { unitAround, unitLabel } from './anchors.ts';
import type { ViewerTerms } from './document-viewer.terms.ts';
import type { Finder } from './find.ts';
import type { KindTerms } from './kinds.terms.ts';
import type { PlacedText } from './placed-text.ts';
import { selectedIn } from './selection.ts';

/** What the tools need of the viewer. */
export interface ToolsHost {
  readonly root: HTMLElement | null;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  shown(): { document: Document; placed: PlacedText; current: string | undefined } | undefined;
  allWords(): ViewerTerms & KindTerms;
}

/** Find, copy and print. The code of each is fetched when the reader first uses it. */
export class ReaderTools {
  finding = false;
  notice = '';
  finder: Finder | undefined;
  readonly #host: ToolsHost;
  #selected: Range | undefined;

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  /** Another text has come. */
  reset(): void {
    this.finder?.clear();
    this.finder = undefined;
    this.finding = false;
    this.notice = '';
  }

  say(notice: string): void {
    this.notice = notice;
    if (notice) announce(notice);
    this.#host.requestUpdate();
  }

  readonly dismiss = (): void => {
    this.say('');
  };

  readonly toggleFind = (): void => {
    if (this.finding) this.closeFind();
    else void this.#use(() => this.#openFind());
  };

  async #openFind(): Promise<void> {
    const { Finder } = await import('./find.ts');
    const shown = this.#host.shown();
    if (!shown) return;
    this.finder ??= new Finder(this, shown.placed.element);
    this.finding = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus('#find-input');
  }

  closeFind(): void {
    this.finder?.clear();
    this.finding = false;
    this.#host.requestUpdate();
    this.#focus('.find-button');
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  /** "Điều 5, khoản 5" */
  labelAt(node: Node): string {
    const unit = unitAround(node);
    return unit ? unitLabel(unit.id, this.#host.allWords()) : '';
  }

  /** Pressing a button takes the selection away in some engines, so it is looked at before. */
  readonly keepSelection = (): void => {
    const shown = this.#host.shown();
    this.#selected = shown && selectedIn(shown.placed.element);
  };

  /** What is selected, else the marked unit, else the article the reader is at. */
  readonly copy = (): void => {
    void this.#use(async () => {
      const shown = this.#host.shown();
      if (!shown) return;
      const { document, placed, current } = shown;
      const selected = this.#selected ?? selectedIn(placed.element);
      this.#selected = undefined;
      const { copyWithCitation } = await import('./citation.ts');
      const unit = selected
        ? unitAround(selected.commonAncestorContainer)
        : (placed.here ?? placed.unit(current ?? ''));
      this.say(await copyWithCitation(document, selected, unit, placed.element, this.#host.allWords()));
    });
  };

  /** Prints the document alone. */
  readonly print = (): void => {
    void this.#use(async () => {
      const { printDocument } = await import('./print.ts');
      const parts = this.#host.root?.querySelectorAll('.document-head, .text') ?? [];
      await printDocument(this.#host.shown()?.document.title ?? '', [...parts]);
    });
  };

  async #use(tool: () => Promise<void>): Promise<void> {
    if (this.notice) this.dismiss();
    try {
      await tool();
    } catch {
      this.say(this.#host.allWords().toolFailed);
    }
  }

  #focus(selector: string): void {
    this.#host.root?.querySelector<HTMLElement>(selector)?.focus();
  }
}
