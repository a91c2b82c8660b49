import { css } from 'lit';
import { fieldStyles } from '../controls/field.styles.ts';

export const documentsStyles = [
  fieldStyles,
  css`
    .filters {
      display: grid;
      grid-template-columns: minmax(10em, 14em) minmax(0, 1fr);
      gap: 12px 20px;
      align-items: end;
      margin-bottom: 16px;
    }
    .filters .line {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
    }
    .filters .line .control {
      flex: 1 1 9em;
      width: auto;
      min-width: 0;
    }
    .filters .hint {
      grid-column: 1 / -1;
      margin: 0;
    }
    .documents {
      margin: 0;
      padding: 0;
      border-top: 1px solid var(--_line);
      list-style: none;
    }
    .documents li {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 20px;
      padding: 14px 0 16px;
      border-bottom: 1px solid var(--_line);
    }
    .kind {
      color: var(--_accent);
      font-weight: 600;
    }
    .date {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .title {
      grid-column: 1 / -1;
      min-width: 0;
      font-size: 1.1em;
      font-weight: 650;
      line-height: 1.45;
    }
    .documents :is(a, button).open {
      all: unset;
      display: block;
      box-sizing: border-box;
      min-height: 48px;
      padding: 6px 0;
      color: var(--_ink);
      text-decoration: underline;
      text-decoration-color: var(--_field);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.28em;
      cursor: pointer;
    }
    /* The whole row opens the document. */
    .open::after {
      content: '';
      position: absolute;
      inset: 0 -12px;
      border-radius: var(--_radius);
    }
    .documents .open:focus-visible::after {
      outline: 3px solid var(--_focus);
      outline-offset: -3px;
    }
    .documents li:hover .open {
      color: var(--_accent);
      text-decoration-thickness: 2px;
    }
    .documents .open[aria-current='true']::after {
      border-inline-start: 4px solid var(--_accent);
      border-radius: 0;
    }
    .documents .open[aria-current='true'] {
      color: var(--_accent);
    }
    .about {
      display: flex;
      flex-wrap: wrap;
      grid-column: 1 / -1;
      gap: 6px 16px;
      align-items: center;
      color: var(--_ink-2);
    }
    .count {
      margin: 0 0 8px;
      color: var(--_muted);
    }
    .row-skeleton span {
      display: block;
      height: 9.2em;
      border-top: 14px solid var(--_paper);
      border-bottom: 14px solid var(--_paper);
      border-radius: 22px;
      background: var(--_wash);
    }
    @container (max-width: 40em) {
      .filters {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @container (max-width: 27em) {
      .documents li {
        grid-template-columns: minmax(0, 1fr);
      }
      .row-skeleton span {
        height: 13em;
      }
    }
    @media (forced-colors: active) {
      .row-skeleton span {
        background: GrayText;
      }
    }
    @media print {
      .filters,
      .guest {
        display: none;
      }
      .documents li {
        break-inside: avoid;
      }
    }
  `,
];
