import { css } from 'lit';

export const accountRequestStyles = css`
  /* As high as the empty form, which replaces it. */
  .form-skeleton {
    min-height: 32.6em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  @container (max-width: 27em) {
    .form-skeleton {
      min-height: 37.4em;
    }
  }
  form {
    display: grid;
    gap: 20px;
    max-width: 34em;
    margin-top: 20px;
  }
  .quoted {
    overflow-wrap: anywhere;
  }
  .failed {
    border-inline-start-color: var(--_accent);
  }
  .actions {
    margin-top: 0;
  }
`;
