import { css } from 'lit';

export const feedbackInboxStyles = css`
  .late {
    margin: 0 0 12px;
    color: var(--_warn);
    font-weight: 650;
  }
  .acts {
    margin-top: 20px;
  }
  .failed {
    border-inline-start-color: var(--_accent);
  }
`;
