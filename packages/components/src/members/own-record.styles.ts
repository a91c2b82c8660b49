import { css } from 'lit';

export const ownRecordStyles = css`
  #revealed {
    margin-top: 20px;
  }
  .correcting {
    margin-top: 24px;
    padding-top: 20px;
    border-top: 1px solid var(--_line);
  }
  form {
    display: grid;
    gap: 20px;
    margin-top: 12px;
  }
  .field {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 6px 12px;
    align-items: center;
    padding: 8px 0;
    border-bottom: 1px solid var(--_line);
  }
  .field p {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .field .muted {
    display: block;
  }
  .typed {
    display: grid;
    grid-column: 1 / -1;
    gap: 8px;
    padding-bottom: 8px;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset .problem {
    flex-basis: 100%;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    gap: 10px;
    align-items: center;
    min-width: 48px;
    min-height: 48px;
  }
  [type='radio'] {
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .file {
    line-height: 1.5;
    cursor: pointer;
  }
  :is(.file, fieldset label):focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .problem {
    color: var(--_accent);
    font-weight: 600;
  }
  .own {
    margin-top: 28px;
  }
  .own > ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .own > ul > li {
    padding: 14px 0;
    border-bottom: 1px solid var(--_line);
  }
  .own > ul > li:focus {
    outline: none;
  }
  .own > h3:not(:first-child) {
    margin-top: 24px;
  }
`;
