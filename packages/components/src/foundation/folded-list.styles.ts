import { css } from 'lit';

/** A list whose items unfold in place: `<li class="item"><details><summary>…</summary><div class="content">…`. */
export const foldedListStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    border-bottom: 1px solid var(--_line);
  }
  .item:last-child {
    border-bottom: 0;
  }
  summary {
    display: grid;
    grid-template-columns: 1.4em 1fr auto;
    gap: 4px 8px;
    align-items: start;
    min-height: 48px;
    padding: 12px 0;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    width: 0.5em;
    height: 0.5em;
    margin: 0.5em 0 0 0.25em;
    border-inline-end: 2.5px solid var(--_accent);
    border-block-end: 2.5px solid var(--_accent);
    transform: rotate(-45deg);
  }
  [open] > summary::before {
    transform: rotate(45deg);
  }
  .subject {
    min-width: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .meta {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .content {
    padding: 0 0 20px 1.9em;
  }
  .words {
    margin: 0 0 12px;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  @container (max-width: 27em) {
    summary {
      grid-template-columns: 1.4em 1fr;
    }
    summary .chip {
      grid-column: 2;
      justify-self: start;
    }
    .content {
      padding-inline-start: 0;
    }
  }
`;
