import { css } from 'lit';

export const helpingStyles = css`
  .large {
    font-size: 1.25em;
    line-height: 1.6;
  }
  .consent {
    display: grid;
    gap: 12px;
    max-width: 34em;
    margin: 12px 0 24px;
    padding-inline-start: 1.4em;
  }
  .code {
    box-sizing: border-box;
    width: min(100%, 9.5em);
    min-height: 64px;
    padding: 8px 16px;
    border: 2px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 1.6em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .code[aria-invalid='true'] {
    border-color: var(--_accent);
  }
  .field {
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  .field label {
    font-weight: 600;
  }
  #agree {
    width: 28px;
    height: 28px;
  }
  #helping:focus {
    outline: none;
  }
  /* In view for as long as somebody acts for another; the host's own header may lie above it. */
  .banner {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 16px;
    padding: 12px 24px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .banner p {
    flex: 1 1 12em;
    min-width: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .banner span {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .block {
    margin-bottom: 16px;
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .done .facts {
    margin-top: 12px;
  }
  @media (width <= 27em) {
    .banner,
    .block {
      padding: 12px 16px;
    }
  }
`;
