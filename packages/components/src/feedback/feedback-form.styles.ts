import { css } from 'lit';

export const feedbackFormStyles = css`
  /* As high as the empty form, which replaces it. */
  .form-skeleton {
    min-height: 44em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  @container (min-width: 50em) {
    .form-skeleton {
      min-height: 40em;
    }
  }
  @container (max-width: 27em) {
    .form-skeleton {
      min-height: 60em;
    }
  }
  /* Four kinds stand two by two. */
  .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  .choices .muted {
    grid-column: 1 / -1;
    margin: 0;
  }
  .quoted {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .code {
    display: inline-block;
    margin: 4px 0 8px;
    padding: 6px 20px;
    border: 2px solid var(--_field);
    border-radius: var(--_radius);
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    letter-spacing: 0.06em;
  }
  .said {
    margin-bottom: 16px;
  }
  .failed {
    border-inline-start-color: var(--_accent);
  }
  @media print {
    .actions,
    .said {
      display: none;
    }
  }
`;
