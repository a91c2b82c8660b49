import { css } from 'lit';

export const feedbackListStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
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
  .subject {
    min-width: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .meta {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .content {
    padding: 0 0 20px 1.9em;
  }
  .words {
    margin: 0 0 12px;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .reply {
    margin-top: 12px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_wash);
  }
  .reply.own {
    border-inline-start-color: var(--_field);
  }
  .step {
    margin-top: 12px;
    padding-inline-start: 20px;
  }
  :is(.reply, .step) .words {
    margin: 4px 0 0;
  }
  form {
    display: grid;
    gap: 16px;
    margin-top: 16px;
  }
  @container (max-width: 27em) {
    summary {
      grid-template-columns: 1.4em 1fr;
    }
    summary .chip {
      grid-column: 2;
      justify-self: start;
    }
    .content {
      padding-inline-start: 0;
    }
  }
  @media print {
    .actions,
    form {
      display: none;
    }
  }
`;
