import { css } from 'lit';

export const correctingStyles = css`
  .correcting {
    margin-top: 24px;
    padding-top: 20px;
    border-top: 1px solid var(--_line);
  }
  form {
    display: grid;
    gap: 20px;
    margin-top: 16px;
  }
  .row {
    display: grid;
    gap: 10px;
    min-width: 0;
  }
  .row + .row {
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .file {
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .files-of .muted {
    margin-top: 6px;
  }
  .problem {
    color: var(--_accent);
    font-weight: 600;
  }
  .quoted {
    overflow-wrap: anywhere;
  }
  .own {
    margin: 28px 0 0;
  }
  .own ul:not(.doubts ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .own li:not(.doubts li) {
    padding: 14px 0;
    border-bottom: 1px solid var(--_line);
  }
`;
