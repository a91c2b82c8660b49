import { css } from 'lit';

export const accessLogStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 16px 0;
    border-bottom: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  li > p {
    margin: 0;
  }
  .when {
    font-variant-numeric: tabular-nums;
  }
  .actions,
  ul ~ .muted {
    margin-top: 16px;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
