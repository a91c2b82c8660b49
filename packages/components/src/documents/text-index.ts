import { fold, hitsIn } from './fold.ts';

export interface TextHit {
  readonly range: Range;
  readonly exact: boolean;
}

const blocks = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,td,th,caption,br,hr';
/** Stands between blocks: no words reach across. Folding leaves it alone, and nobody can type it. */
const SEPARATOR = '\u0001';

/** The text of a document in one string, with the way back to its nodes. Made once; a search is then a plain scan. */
export class TextIndex {
  readonly #source: string;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #folded;

  constructor(root: Element) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let source = '';
    let block: Element | null = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text)) {
        if ((node as Element).localName === 'br') source += SEPARATOR;
        continue;
      }
      const within = node.parentElement?.closest(blocks) ?? null;
      if (within !== block) source += SEPARATOR;
      block = within;
      this.#nodes.push(node);
      this.#starts.push(source.length);
      source += node.data;
    }
    this.#source = source;
    this.#folded = fold(source);
  }

  /** Where the words stand, in reading order; only where the diacritics agree, if asked. */
  find(query: string, exactOnly = false): TextHit[] {
    const hits = hitsIn(this.#source, this.#folded, query);
    return hits
      .filter(({ exact }) => exact || !exactOnly)
      .map(({ start, end, exact }) => {
        const range = document.createRange();
        range.setStart(...this.#place(start));
        // The end belongs to the node of the last character, not to the start of the next one.
        const [node, offset] = this.#place(end - 1);
        range.setEnd(node, offset + 1);
        return { range, exact };
      });
  }

  #place(at: number): [Text, number] {
    let low = 0;
    for (let high = this.#starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return [this.#nodes[low] as Text, at - (this.#starts[low] as number)];
  }
}
