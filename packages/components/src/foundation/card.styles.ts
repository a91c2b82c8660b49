import { css } from 'lit';
import { buttonStyles } from './button.styles.ts';

/** Card, chip, facts, note and the eight states: what a data element needs besides its own styles. */
export const cardStyles = [
  buttonStyles,
  css`
    :host {
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    /* A size container has no width of its own: floated or in a flex row, the card would be a line. */
    .card {
      container-type: inline-size;
      contain-intrinsic-inline-size: 40em;
      min-height: inherit;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_paper);
    }
    .card > header {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
      justify-content: space-between;
      padding: 16px 24px;
      border-bottom: 1px solid var(--_line);
    }
    /* As high as kicker and heading, also while there is no heading yet. */
    .card > header > div {
      display: grid;
      align-content: center;
      min-height: 3.35em;
    }
    .body {
      padding: 20px 24px;
    }
    h2,
    h3,
    p,
    dl,
    dd {
      margin: 0;
    }
    h2 {
      font-size: 1.25em;
      font-weight: 650;
      line-height: 1.4;
    }
    h3 {
      margin: 0 0 4px;
      font-size: 1.1em;
      font-weight: 650;
    }
    .kicker {
      color: var(--_accent);
      font-size: 1em;
      font-weight: 650;
    }
    .muted {
      color: var(--_muted);
    }
    a:not(.button) {
      color: var(--_accent);
      text-underline-offset: 0.25em;
    }
    .chip {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      padding: 1px 12px 1px 10px;
      border: 1px solid;
      border-radius: 99em;
      color: var(--_ink-2);
      font-weight: 600;
    }
    /* The shape is a border, which forced colours keep; a background would vanish. */
    .chip::before {
      content: '';
      border: 5px solid;
      border-radius: 2px;
    }
    .good {
      background: var(--_good-wash);
      color: var(--_good);
    }
    .good::before {
      border-radius: 50%;
    }
    .warn {
      background: var(--_warn-wash);
      color: var(--_warn);
    }
    .warn::before {
      transform: rotate(45deg);
    }
    .info {
      background: var(--_info-wash);
      color: var(--_info);
    }
    .later {
      visibility: hidden;
    }
    .neutral::before {
      border-width: 2px 5px;
    }
    .facts > div {
      display: grid;
      grid-template-columns: minmax(9.5em, 42%) 1fr;
      gap: 0 16px;
      padding: 10px 0;
      border-bottom: 1px solid var(--_line);
    }
    .facts > div:last-child {
      border-bottom: 0;
    }
    dt {
      color: var(--_muted);
    }
    dd {
      min-width: 0;
      font-weight: 550;
      font-variant-numeric: tabular-nums;
    }
    .note {
      margin-top: 16px;
      padding: 12px 16px;
      border-inline-start: 4px solid var(--_field);
      border-radius: 0 var(--_radius) var(--_radius) 0;
      background: var(--_wash);
      color: var(--_ink-2);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      margin-top: 20px;
    }
    .state:focus {
      outline: none;
    }
    .message {
      max-width: 34em;
    }
    .message p {
      margin-bottom: 8px;
      color: var(--_ink-2);
    }
    .message .title {
      color: var(--_ink);
      font-size: 1.1em;
      font-weight: 650;
    }
    .message > :is(.button, slot) {
      margin-top: 8px;
    }
    /* As high as its longest words in every state, so that nothing below it moves. */
    .freshness {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      align-items: center;
      justify-content: space-between;
      min-height: max(48px, 3.2em);
      margin-top: 12px;
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .freshness p {
      flex: 1 1 9em;
    }
    /* As high as a row of facts: a line of text, in every engine's own rounding. */
    .skeleton span {
      display: block;
      padding: 10px 0 11px;
      background: linear-gradient(var(--_line) 0 0) 0 / 94% 1.2em no-repeat;
      opacity: 0.5;
    }
    .skeleton span:nth-child(2n) {
      background-size: 78% 1.2em;
    }
    .skeleton span:nth-child(3n) {
      background-size: 62% 1.2em;
    }
    @container (max-width: 27em) {
      .freshness {
        min-height: 4.8em;
      }
      .card > header > div {
        flex: 1 0 100%;
      }
      .card > header,
      .body {
        padding: 14px 16px;
      }
      .facts > div {
        grid-template-columns: 1fr;
      }
      .skeleton span::after {
        content: '\\a0';
        display: block;
      }
    }
    @media print {
      .card {
        break-inside: avoid;
        border-color: #000;
      }
      .freshness p {
        flex: none;
      }
    }
  `,
];
