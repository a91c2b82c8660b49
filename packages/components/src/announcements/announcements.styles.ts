import { css } from 'lit';

export const announcementsStyles = css`
  .count {
    padding-bottom: 8px;
    border-bottom: 1px solid var(--_line);
    font-weight: 600;
  }
  .title {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .unread .title {
    font-weight: 700;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    justify-content: end;
  }
  .answer {
    margin-top: 12px;
  }
  sotay-feedback-form {
    display: block;
    margin-top: 16px;
  }
  @container (max-width: 32em) {
    summary {
      grid-template-columns: 1.4em 1fr;
    }
    .chips {
      grid-column: 2;
      justify-content: start;
    }
    .content {
      padding-inline-start: 0;
    }
  }
  @media print {
    .actions,
    .answer,
    sotay-feedback-form {
      display: none;
    }
  }
`;
