import { css } from 'lit';
import { dateBlockStyles } from './date-block.ts';

export const meetingsStyles = [
  dateBlockStyles,
  css`
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .group:not(:first-child) {
      margin-top: 24px;
    }
    h3 {
      color: var(--_muted);
      font-size: 1em;
    }
    .row {
      position: relative;
      display: flex;
      gap: 8px 20px;
      align-items: flex-start;
      padding: 14px 0;
      border-bottom: 1px solid var(--_line);
    }
    .row:last-child {
      border-bottom: 0;
    }
    .row.current::before {
      content: '';
      position: absolute;
      inset: 14px auto 14px -24px;
      border-inline-start: 5px solid var(--_accent);
    }
    .about {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 6px 16px;
      align-items: flex-start;
      justify-content: space-between;
      min-width: 0;
    }
    .about > div {
      flex: 1 1 100%;
      min-width: 0;
    }
    @container (min-width: 40em) {
      .about > div {
        flex-basis: 14em;
      }
    }
    .name {
      font-weight: 650;
      line-height: 1.5;
    }
    .meta {
      color: var(--_ink-2);
      font-variant-numeric: tabular-nums;
    }
    .counts {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .open {
      all: unset;
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.25em;
      cursor: pointer;
    }
    /* The whole row can be pressed. */
    .open::after {
      content: '';
      position: absolute;
      inset: 2px -10px;
      border-radius: var(--_radius);
    }
    .open:focus-visible {
      outline: none;
    }
    .open:focus-visible::after {
      outline: 3px solid var(--_focus);
    }
    .open:hover {
      text-decoration-thickness: 2px;
    }
    .past .leaf {
      background: var(--_wash);
      color: var(--_ink-2);
    }
    .row-skeleton {
      border-radius: var(--_radius);
      background: var(--_wash);
      color: transparent;
    }
    /* As high as a usual row and the second group's heading. */
    .about.row-skeleton {
      min-height: 6.8em;
    }
    .problem {
      align-self: center;
      color: var(--_accent);
      font-weight: 600;
    }
    @container (max-width: 27em) {
      .row {
        gap: 12px;
      }
      .row.current::before {
        inset-inline-start: -16px;
      }
      .date {
        width: 5.6em;
      }
      .about.row-skeleton {
        min-height: 11.4em;
      }
    }
    /* Very large text on a telephone. */
    @container (max-width: 14em) {
      .row {
        flex-wrap: wrap;
      }
      .about {
        flex-basis: 100%;
      }
    }
    @media print {
      .actions {
        display: none;
      }
      .open {
        color: #000;
        text-decoration: none;
      }
    }
  `,
];
