import { css } from 'lit';
import { fieldStyles } from '../controls/field.styles.ts';
import { textStyles } from './text.styles.ts';

export const viewerStyles = [
  fieldStyles,
  textStyles,
  css`
    .card {
      --_sticky: var(--sotay-sticky-top, 0px);
    }
    .document-head h2 {
      max-width: 44em;
    }
    .document-head h2:focus {
      outline: none;
    }
    .document-head .meta {
      color: var(--_muted);
    }
    .body.full {
      padding: 0;
    }
    .full .freshness {
      margin: 0;
      padding: 4px 24px;
      border-top: 1px solid var(--_line);
    }
    .reader {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .reader.alone {
      grid-template-columns: minmax(0, 1fr);
    }
    .contents {
      border-inline-end: 1px solid var(--_line);
      background: var(--_wash);
    }
    .contents .kicker {
      padding: 20px 28px 0;
    }
    .contents > button {
      display: none;
    }
    .contents ul {
      position: sticky;
      top: var(--_sticky);
      max-height: 100vh;
      margin: 0;
      padding: 12px 16px 20px;
      overflow-y: auto;
      overscroll-behavior: contain;
      list-style: none;
    }
    .contents a {
      display: block;
      min-height: 48px;
      padding: 9px 12px;
      border-inline-start: 3px solid transparent;
      border-radius: 4px;
      color: var(--_ink-2);
      text-decoration: none;
    }
    .contents a:focus-visible {
      outline-offset: -3px;
    }
    .contents a:hover {
      text-decoration: underline;
    }
    .contents a[aria-current='true'] {
      border-inline-start-color: var(--_accent);
      background: var(--_paper);
      color: var(--_accent);
      font-weight: 650;
    }
    .contents .depth-1 {
      margin-inline-start: 0.8em;
    }
    .contents :is(.depth-2, .depth-3) {
      margin-inline-start: 1.6em;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
      padding: 12px 24px;
      border-bottom: 1px solid var(--_line);
    }
    .tools .size {
      display: flex;
      gap: 8px;
      align-items: center;
      margin: 0;
    }
    .tools .control {
      width: auto;
    }
    .over {
      position: sticky;
      z-index: 1;
      top: var(--_sticky);
    }
    .find,
    .notice {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      padding: 12px 24px;
      border-bottom: 1px solid var(--_line);
      background: var(--_wash);
    }
    .find-label {
      flex: 1 0 100%;
      margin: 0;
    }
    .find .control {
      flex: 1 1 10em;
      width: auto;
      min-width: 0;
    }
    .check {
      display: flex;
      gap: 10px;
      align-items: center;
      min-height: 48px;
      margin: 0;
      cursor: pointer;
    }
    .check input {
      width: 22px;
      height: 22px;
      margin: 0;
      accent-color: var(--_accent);
    }
    #find-status {
      flex: 1 1 7em;
      min-height: 1.6em;
      font-variant-numeric: tabular-nums;
    }
    .find-steps {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .notice p {
      flex: 1 1 12em;
    }
    .text {
      max-width: 68ch;
      padding: 24px 32px 32px;
      scroll-margin-top: var(--_sticky);
    }
    .size-125 {
      font-size: 1.25em;
    }
    .size-150 {
      font-size: 1.5em;
    }
    .size-200 {
      font-size: 2em;
    }
    /* 436 pages: layout in 6 ms and not 560. The inner edge is room for the mark, which containment would cut off. */
    .text section {
      margin-inline-start: -20px;
      padding-inline-start: 20px;
      content-visibility: auto;
      contain-intrinsic-size: auto 20em;
    }
    .text [data-kind] {
      scroll-margin-top: calc(var(--_sticky) + 16px);
    }
    .noticed .text [data-kind] {
      scroll-margin-top: calc(var(--_sticky) + 5.5em);
    }
    .finding .text [data-kind] {
      scroll-margin-top: calc(var(--_sticky) + 12em);
    }
    .text [data-kind]:focus {
      outline: none;
    }
    .text .here {
      box-shadow: -14px 0 0 var(--_accent-wash);
      background: var(--_accent-wash);
    }
    .text div.here {
      margin-inline-start: -16px;
      padding-inline-start: 12px;
      border-inline-start: 4px solid var(--_accent);
      box-shadow: none;
    }
    .text [data-kind='diem'].here {
      margin-inline-start: calc(1.4em - 16px);
    }
    .text section.here {
      padding-inline-start: 16px;
      border-inline-start: 4px solid var(--_accent);
      box-shadow: none;
    }
    /* No tokens here: engines differ on custom properties in highlights. Dark on amber reads in every theme, 14:1. */
    ::highlight(sotay-find) {
      background-color: #fde68a;
      color: #1c1917;
    }
    ::highlight(sotay-find-current) {
      background-color: #f59e0b;
      color: #1c1917;
      text-decoration: underline 2px;
    }
    .text .found {
      outline: 3px solid var(--_warn);
      outline-offset: 2px;
    }
    @media (height <= 30em) {
      .over {
        position: static;
      }
    }
    @container (max-width: 40em) {
      .reader {
        grid-template-columns: minmax(0, 1fr);
      }
      .contents {
        padding: 12px 16px;
        border-inline-end: 0;
        border-bottom: 1px solid var(--_line);
      }
      .contents .kicker {
        display: none;
      }
      .contents > button {
        display: flex;
        width: 100%;
        justify-content: space-between;
      }
      .contents > button::after {
        content: '';
        width: 0.5em;
        height: 0.5em;
        border: solid;
        border-width: 0 2px 2px 0;
        transform: translateY(-25%) rotate(45deg);
      }
      .contents > button[aria-expanded='true']::after {
        transform: translateY(25%) rotate(-135deg);
      }
      .contents ul {
        position: static;
        max-height: 60vh;
        padding: 8px 0 0;
      }
      .contents ul:not([data-open]) {
        display: none;
      }
      .tools,
      .find,
      .notice,
      .full .freshness {
        padding-inline: 16px;
      }
      .text {
        padding: 20px;
      }
      .text .letterhead {
        grid-template-columns: minmax(0, 1fr);
      }
      .text .letterhead > * {
        grid-column: 1 !important;
      }
      .text footer :is(.signer-title, .signer) {
        margin-inline-start: 0;
      }
    }
    @media (forced-colors: active) {
      /* Transparent borders become visible there. */
      .contents a {
        border-inline-start-color: Canvas;
      }
      .contents a[aria-current='true'] {
        border-inline-start-color: Highlight;
      }
      ::highlight(sotay-find) {
        background-color: Mark;
        color: MarkText;
      }
      ::highlight(sotay-find-current) {
        background-color: Highlight;
        color: HighlightText;
      }
    }
    @media print {
      .card {
        container-type: normal; /* containment keeps a box on one sheet */
        border: 0;
        break-inside: auto;
      }
      .contents,
      .tools,
      .over,
      .full .freshness {
        display: none;
      }
      .reader {
        display: block;
      }
      .text {
        max-width: none;
        padding: 0;
      }
      .text section {
        content-visibility: visible;
      }
    }
  `,
];
