import type { ContentsEntry } from '@sotay/sdk/documents';
import { nearestUnit } from './anchors.ts';
import { entryAtLine, listed } from './contents.ts';
import { placeHtml } from './sanitise.ts';

/** The text of one document in its place on the page: its units, the marked one, and where the reader is. */
export class PlacedText {
  readonly element: HTMLElement;
  readonly source: string;
  ready = false;
  here: HTMLElement | undefined;
  /** The units of the contents list, in reading order. */
  #units: HTMLElement[] = [];

  constructor(element: HTMLElement, source: string) {
    this.element = element;
    this.source = source;
  }

  async fill(contents: readonly ContentsEntry[], headingLevel: number): Promise<void> {
    await placeHtml(this.element, this.source);
    for (const heading of this.element.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
      // Below the title of the document, which stands at `headingLevel`.
      heading.setAttribute('aria-level', String(Math.max(Number(heading.localName.slice(1)), 2) + headingLevel - 1));
    }
    this.#units = listed(contents)
      .map(({ id }) => this.element.querySelector<HTMLElement>(`#${CSS.escape(id)}`))
      .filter((unit) => unit !== null);
    this.ready = true;
  }

  /** The unit, or the nearest around it. */
  unit(id: string): HTMLElement | null {
    return nearestUnit(this.element, id);
  }

  mark(unit: HTMLElement): void {
    this.here?.classList.remove('here');
    this.here = unit;
    unit.classList.add('here');
    unit.tabIndex = -1;
  }

  /** The entry of the marked unit while that is in view, else of what stands at the line near the top of the window. */
  currentEntry(line: number): string | undefined {
    const { here } = this;
    const top = here?.getBoundingClientRect().top ?? -1;
    const marked =
      top >= 0 && top < innerHeight ? this.#units.filter((unit) => unit.contains(here ?? null)).at(-1) : undefined;
    return (marked ?? entryAtLine(this.#units, line))?.id;
  }
}
