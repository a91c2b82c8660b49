import { css } from 'lit';

export const dataRequestsStyles = css`
  section + section {
    margin-top: 28px;
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }
  form {
    display: grid;
    gap: 20px;
    max-width: 34em;
    margin-top: 12px;
  }
  form .actions {
    margin-top: 0;
  }
  .late {
    color: var(--_warn);
    font-weight: 650;
  }
  .failed {
    border-inline-start-color: var(--_accent);
  }
  dd,
  .note {
    overflow-wrap: anywhere;
  }
  .quoted {
    overflow-wrap: anywhere;
    white-space: pre-line;
    font-weight: 400;
  }
`;
