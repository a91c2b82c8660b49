import { css } from 'lit';

export const profileStyles = css`
  h2 {
    overflow-wrap: anywhere;
  }
  .absent {
    color: var(--_muted);
    font-weight: 400;
  }
  /* Stars stay on the line of their digits. */
  .number {
    white-space: nowrap;
  }
`;
