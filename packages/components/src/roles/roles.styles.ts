import { css } from 'lit';

export const rolesStyles = css`
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .findings,
  .holders {
    margin: 0 0 16px;
  }
  .findings li {
    margin-top: 8px;
    padding: 10px 16px;
    border-inline-start: 4px solid var(--_warn);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_warn-wash);
    color: var(--_warn);
  }
  .holder {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    padding: 12px 0;
    border-bottom: 1px solid var(--_line);
  }
  .holder:last-child {
    border-bottom: 0;
  }
  .holder > div {
    flex: 1 1 15em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .done {
    margin: 0 0 16px;
  }
  .note.failed {
    border-inline-start-color: var(--_accent);
  }
  sotay-dialog p {
    margin: 0 0 12px;
  }
  sotay-dialog form {
    grid-template-columns: minmax(0, 1fr);
  }
  sotay-dialog .actions {
    margin-top: 0;
  }
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 20px;
  }
  .pick {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 48px;
    cursor: pointer;
  }
  .pick input {
    flex: none;
    width: 1.4em;
    height: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .pick input:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;
