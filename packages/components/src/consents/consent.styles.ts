import { css } from 'lit';

export const consentStyles = css`
  .asked {
    margin-bottom: 28px;
    padding-bottom: 28px;
    border-bottom: 1px solid var(--_line);
  }
  .asked > .words {
    max-width: 40em;
  }
  dd p {
    font-weight: 400;
  }
  dd p + p {
    margin-top: 8px;
  }
  .tick {
    display: flex;
    gap: 12px;
    align-items: center;
    max-width: 34em;
    min-height: 48px;
    margin-top: 16px;
    padding: 10px 14px;
    border: 1.5px solid var(--_field);
    border-radius: var(--_radius);
    font-weight: 550;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .tick input:focus-visible {
    outline: none;
  }
  .tick:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .problem {
    margin-top: 8px;
    color: var(--_accent);
    font-weight: 600;
  }
  /* Of equal weight: neither answer is the easier one. */
  .choice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    max-width: 30em;
  }
  .said {
    margin: 0 0 16px;
  }
`;
