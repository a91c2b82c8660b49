import { css } from 'lit';
import { dateBlockStyles } from './date-block.ts';

export const noticeStyles = [
  dateBlockStyles,
  css`
    .when {
      display: flex;
      gap: 12px 20px;
      align-items: center;
      margin-bottom: 12px;
    }
    .when > div {
      min-width: 0;
    }
    .time {
      font-size: 1.15em;
      font-weight: 650;
      font-variant-numeric: tabular-nums;
    }
    .place {
      font-weight: 550;
    }
    h3:not(:first-child) {
      margin-top: 20px;
    }
    h3:focus,
    #answer:focus {
      outline: none;
    }
    ol,
    ul {
      margin: 0;
      padding-inline-start: 1.6em;
    }
    li {
      margin: 4px 0;
      padding-inline-start: 0.2em;
    }
    li::marker {
      font-variant-numeric: tabular-nums;
    }
    .papers {
      padding: 0;
      list-style: none;
    }
    .papers li {
      margin: 0;
      /* Titles of several lines would run into each other. */
      padding: 0.25em 0;
    }
    .paper {
      all: unset;
      box-sizing: border-box;
      display: inline-flex;
      align-items: center;
      min-height: 48px;
      min-width: 48px;
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.25em;
      cursor: pointer;
    }
    span.paper {
      color: inherit;
      text-decoration: none;
      cursor: auto;
    }
    .paper:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .said,
    .attention {
      margin: 0 0 16px;
    }
    .attention {
      border-left-color: var(--_warn);
      background: var(--_warn-wash);
    }
    .attention strong {
      display: block;
      color: var(--_warn);
    }
    .failed {
      margin: 16px 0 0;
      border-left-color: var(--_accent);
    }
    .closing {
      margin-top: 16px;
      font-weight: 550;
    }
    .answer {
      margin-top: 20px;
      padding-top: 20px;
      border-top: 1px solid var(--_line);
    }
    .answer > :first-child {
      margin-top: 0;
    }
    .print {
      margin: 8px 0 0 -0.3em;
    }
    .answered {
      font-weight: 550;
    }
    .reading {
      margin-top: 12px;
    }
    .counts {
      font-variant-numeric: tabular-nums;
    }
    .notice-skeleton {
      display: grid;
      gap: 20px;
      min-height: 43em;
      align-content: start;
    }
    .notice-skeleton span {
      height: 7em;
      border-radius: var(--_radius);
      background: var(--_wash);
    }
    .notice-skeleton span:last-child {
      height: 24em;
    }
    @container (max-width: 27em) {
      .notice-skeleton {
        min-height: 64em;
      }
    }
    @container (max-width: 16em) {
      .when {
        flex-wrap: wrap;
      }
    }
    @media print {
      .answer,
      .said,
      .freshness,
      .chip {
        display: none;
      }
      .paper {
        min-height: 0;
        color: #000;
        text-decoration: none;
      }
    }
  `,
];
