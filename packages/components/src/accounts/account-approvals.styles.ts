import { css } from 'lit';

export const accountApprovalsStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row,
  .names {
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    padding: 14px 0;
    border-bottom: 1px solid var(--_line);
  }
  .row:focus {
    outline: none;
  }
  .who {
    display: flex;
    flex: 1 1 17em;
    gap: 14px;
    align-items: flex-start;
    min-width: 0;
  }
  label {
    cursor: pointer;
  }
  input[type='checkbox'] {
    flex: none;
    width: 1.4em;
    height: 1.4em;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  input[type='checkbox']:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .all,
  .pick {
    display: flex;
    gap: 14px;
    align-items: center;
    min-width: 48px;
    min-height: 48px;
  }
  .pick {
    flex: none;
    align-items: flex-start;
    padding-top: 4px;
  }
  .bulk {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    justify-content: space-between;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--_line);
  }
  .row .actions {
    margin-top: 0;
  }
  .row > .note,
  .row > form {
    flex: 1 1 100%;
    margin-top: 4px;
  }
  .failed {
    border-inline-start-color: var(--_accent);
  }
  .names {
    margin: 12px 0 0;
    padding-inline-start: 2em;
    list-style: decimal;
  }
  .row form .actions {
    margin-top: 12px;
  }
`;
