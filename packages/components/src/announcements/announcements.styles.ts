import { css } from 'lit';

export const announcementsStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .count {
    padding-bottom: 8px;
    border-bottom: 1px solid var(--_line);
    font-weight: 600;
  }
  .item {
    border-bottom: 1px solid var(--_line);
  }
  .item:last-child {
    border-bottom: 0;
  }
  summary {
    display: grid;
    grid-template-columns: 1.4em 1fr auto;
    gap: 4px 8px;
    align-items: start;
    min-height: 48px;
    padding: 12px 0;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    width: 0.5em;
    height: 0.5em;
    margin: 0.5em 0 0 0.25em;
    border-inline-end: 2.5px solid var(--_accent);
    border-block-end: 2.5px solid var(--_accent);
    transform: rotate(-45deg);
  }
  [open] > summary::before {
    transform: rotate(45deg);
  }
  .title {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .unread .title {
    font-weight: 700;
  }
  .meta {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    justify-content: end;
  }
  .content {
    padding: 0 0 20px 1.9em;
  }
  .words {
    margin: 0 0 12px;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .answer {
    margin-top: 12px;
  }
  sotay-feedback-form {
    display: block;
    margin-top: 16px;
  }
  @container (max-width: 32em) {
    summary {
      grid-template-columns: 1.4em 1fr;
    }
    .chips {
      grid-column: 2;
      justify-content: start;
    }
    .content {
      padding-inline-start: 0;
    }
  }
  @media print {
    .actions,
    .answer,
    sotay-feedback-form {
      display: none;
    }
  }
`;
