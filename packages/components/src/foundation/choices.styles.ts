import { css } from 'lit';

/**
 * Native radios and checkboxes as generous cards:
 * `<fieldset class="choices"><legend>…</legend><label><input type="radio" name="kind" /> Góp ý</label>…</fieldset>`
 */
export const choicesStyles = css`
  form {
    display: grid;
    gap: 20px;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 10px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choices legend {
    float: left; /* lets the legend take part in the grid, in every engine */
    grid-column: 1 / -1;
    padding: 0;
    font-weight: 600;
  }
  .choices label {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 48px;
    padding: 10px 14px;
    border: 1.5px solid var(--_field);
    border-radius: var(--_radius);
    font-weight: 550;
    cursor: pointer;
  }
  .choices input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choices input:focus-visible {
    outline: none;
  }
  .choices label:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choices label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-wash);
  }
  .choices .problem {
    grid-column: 1 / -1;
  }
  @media (forced-colors: active) {
    .choices label:has(:checked) {
      border-color: Highlight;
    }
  }
`;
