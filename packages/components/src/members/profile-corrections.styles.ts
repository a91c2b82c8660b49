import { css } from 'lit';

export const profileCorrectionsStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    padding: 20px 0;
    border-bottom: 1px solid var(--_line);
  }
  .row:first-child {
    padding-top: 0;
  }
  .row:last-child {
    border-bottom: 0;
  }
  .row:focus,
  .revealed:focus {
    outline: none;
  }
  .top p {
    overflow-wrap: anywhere;
  }
  .waiting {
    margin-bottom: 14px;
    font-weight: 650;
  }
  .look {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
    margin: 0 -6px 14px;
    padding: 0 6px;
    /* WebKitGTK lets a long choice reach out of its box, and the page grow. */
    overflow-x: clip;
  }
  .look sotay-select {
    flex: 1 1 14em;
    max-width: 24em;
    min-width: 0;
  }
  .revealed {
    margin: 0 0 14px;
  }
  .row .files {
    margin: 0 0 10px;
  }
  .files .button {
    max-width: 100%;
    overflow-wrap: anywhere;
  }
`;
