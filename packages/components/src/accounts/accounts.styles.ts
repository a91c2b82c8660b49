import { css } from 'lit';

export const accountsStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    padding: 14px 0;
    border-bottom: 1px solid var(--_line);
  }
  .row:last-child {
    border-bottom: 0;
  }
  .who {
    flex: 1 1 17em;
    min-width: 0;
  }
  .row > .actions {
    margin-top: 0;
  }
  .row > .note,
  form {
    flex: 1 1 100%;
    margin-top: 4px;
  }
  form .actions {
    margin-top: 12px;
  }
  .means {
    max-width: 34em;
    margin-bottom: 12px;
  }
  :is(.row, .means, #refused):focus {
    outline: none;
  }
  .failed {
    border-inline-start-color: var(--_accent);
  }
`;
