import type { ContentsEntry } from '@sotay/sdk/documents';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Clauses and points would make the list longer than the text. */
export const listed = (contents: readonly ContentsEntry[]): ContentsEntry[] =>
  contents.filter(({ kind }) => kind !== 'khoan' && kind !== 'diem');

export interface ContentsView {
  label: string;
  entries: readonly ContentsEntry[];
  current: string | undefined;
  /** Narrow layout only: whether the list is unfolded. */
  open: boolean;
  address: (id: string) => string;
  toggle: () => void;
  choose: (event: MouseEvent, id: string) => void;
}

export const contentsList = ({
  label,
  entries,
  current,
  open,
  address,
  toggle,
  choose,
}: ContentsView): TemplateResult =>
  html`<nav class="contents" part="contents" aria-label=${label}>
    <p class="kicker">${label}</p>
    <button class="button quiet" aria-expanded=${open} aria-controls="contents-list" @click=${toggle}>${label}</button>
    <ul id="contents-list" ?data-open=${open}>
      ${entries.map(
        ({ id, label: line, depth }) =>
          html`<li class="depth-${Math.min(depth, 3)}">
            <a href=${address(id)} aria-current=${id === current} @click=${(event: MouseEvent) => choose(event, id)}
              >${line}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

/** Where the reader is: the last entry that begins above the reading line. Halving, because each look costs layout. */
export const entryAtLine = (units: readonly Element[], line: number): Element | undefined => {
  let low = -1;
  for (let high = units.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if ((units[middle] as Element).getBoundingClientRect().top <= line) low = middle;
    else high = middle - 1;
  }
  return units[Math.max(low, 0)];
};

/** Brings the current entry into view in its list; scrolls the list only, never the page. */
export const showCurrent = (list: Element | null): void => {
  const entry = list?.querySelector('[aria-current="true"]');
  if (!list || !entry || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
};
