import { css } from 'lit';
import { tokens } from './tokens.ts';

/**
 * The reset sits on an inner wrapper: outer author rules beat `:host`, even `all: initial` on it, but never reach inside.
 * `visibility` and `pointer-events` are handed through on purpose: a portal that hides its tab must hide us too.
 */
export const baseStyles = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none !important;
    }
    .root {
      all: initial;
      display: block;
      direction: ltr;
      visibility: inherit;
      pointer-events: inherit;
      color: var(--_ink);
      color-scheme: var(--_scheme, light);
      font:
        400 calc(max(18px, 1.125rem) * var(--sotay-scale, 1)) / 1.6 'Be Vietnam Pro',
        'Noto Sans',
        'Segoe UI',
        Roboto,
        system-ui,
        sans-serif;
      overflow-wrap: anywhere;
    }
    .root * {
      box-sizing: border-box;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
