/**
 * Marks hits without touching the text (CSS Custom Highlight API), so that selection, the browser's own search and
 * screen readers stay undisturbed. Engines without it mark the paragraph of the current hit instead.
 */

// A page has one registry; viewers share the two names and take back their own ranges only.
const shared = (name: string): Highlight | undefined => {
  const { highlights } = CSS as { highlights?: HighlightRegistry };
  if (!highlights) return undefined;
  const existing = highlights.get(name);
  if (existing) return existing;
  const made = new Highlight();
  highlights.set(name, made);
  return made;
};

/** So many are drawn; all are counted and can be stepped to. */
const DRAWN = 2000;

export class Marks {
  #drawn: Range[] = [];
  #current: Range | undefined;
  #block: Element | undefined;

  draw(ranges: readonly Range[]): void {
    this.clear();
    this.#drawn = ranges.slice(0, DRAWN);
    const highlight = shared('sotay-find');
    for (const range of this.#drawn) highlight?.add(range);
  }

  drawCurrent(range: Range): void {
    this.#clearCurrent();
    this.#current = range;
    const highlight = shared('sotay-find-current');
    if (highlight) {
      highlight.priority = 1;
      highlight.add(range);
      return;
    }
    this.#block = range.startContainer.parentElement?.closest('p,h1,h2,h3,h4,h5,h6,li,td,th') ?? undefined;
    this.#block?.classList.add('found');
  }

  clear(): void {
    this.#clearCurrent();
    for (const range of this.#drawn) shared('sotay-find')?.delete(range);
    this.#drawn = [];
  }

  #clearCurrent(): void {
    if (this.#current) shared('sotay-find-current')?.delete(this.#current);
    this.#current = undefined;
    this.#block?.classList.remove('found');
    this.#block = undefined;
  }
}
