import { css } from 'lit';

/** Filled for the one main action, `quiet` (outlined) for others, `plain` (underlined) for the least. */
export const buttonStyles = css`
  .button {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: max(48px, 2.7em);
    min-width: 48px;
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
  }
  .button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .button:hover {
    box-shadow: inset 0 0 0 99em rgb(0 0 0 / 14%);
  }
  .quiet {
    background: transparent;
    color: var(--_accent);
  }
  .plain {
    padding-inline: 0.3em;
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .quiet:hover,
  .plain:hover {
    box-shadow: none;
    background: var(--_accent-wash);
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_wash);
    color: var(--_muted);
    box-shadow: none;
    cursor: default;
  }
  .plain[aria-disabled='true'] {
    border-color: transparent;
    background: none;
  }
  @media (forced-colors: active) {
    .button {
      border-color: currentcolor;
    }
    .button:disabled,
    .button[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
