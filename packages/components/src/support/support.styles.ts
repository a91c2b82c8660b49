import { css } from 'lit';

export const supportStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h3 {
    margin-top: 20px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    padding: 14px 0;
    border-bottom: 1px solid var(--_line);
  }
  .row:focus,
  #step:focus,
  #said:focus {
    outline: none;
  }
  .who {
    flex: 1 1 17em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .row .actions {
    margin-top: 0;
  }
  .row > form,
  .row > .note {
    flex: 1 1 100%;
    margin-top: 8px;
  }
  form {
    margin-top: 20px;
  }
  form .actions {
    margin-top: 0;
  }
  details {
    margin-top: 12px;
  }
  summary {
    min-height: 48px;
    padding: 10px 0;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .code {
    margin: 16px 0;
    padding: 12px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    font-size: clamp(2em, 14cqi, 3.2em);
    font-weight: 700;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
    text-align: center;
    white-space: nowrap;
  }
  .locked {
    color: var(--_warn);
    font-weight: 600;
  }
`;
