import { css } from 'lit';

export const feedbackListStyles = css`
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
  @media print {
    .actions,
    form {
      display: none;
    }
  }
`;
