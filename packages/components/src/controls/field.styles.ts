import { css } from 'lit';

/** Label, hint, control, message: shared by all fields, and by elements that draw native fields of their own. */
export const fieldStyles = css`
  label,
  .label {
    display: block;
    margin-bottom: 4px;
    font-weight: 600;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .hint {
    margin: 0 0 6px;
    color: var(--_muted);
  }
  .control {
    display: block;
    width: 100%;
    min-height: max(48px, 2.7em);
    margin: 0;
    padding: 0.5em 0.65em;
    border: 1.5px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .control:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .control[aria-invalid='true'] {
    border: 2.5px solid var(--_accent);
  }
  .control:disabled,
  .control:read-only:not(select) {
    background: var(--_wash);
    color: var(--_ink-2);
  }
  .problem {
    display: flex;
    gap: 0.5em;
    margin: 6px 0 0;
    color: var(--_accent);
    font-weight: 600;
  }
  .problem::before {
    content: '!';
    content: '!' / '';
    flex: none;
    width: 1.35em;
    height: 1.35em;
    margin-top: 0.12em;
    border: 2px solid;
    border-radius: 50%;
    line-height: 1.15em;
    text-align: center;
  }
  @media (forced-colors: active) {
    .control:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
