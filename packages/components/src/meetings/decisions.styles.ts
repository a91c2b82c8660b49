import { css } from 'lit';
import { fieldStyles } from '../controls/field.styles.ts';

export const decisionsStyles = [
  fieldStyles,
  css`
    .requests {
      padding: 0;
      list-style: none;
    }
    .request {
      margin: 0;
      padding: 16px 0;
      border-bottom: 1px solid var(--_line);
    }
    .request:last-child {
      border-bottom: 0;
    }
    .who {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      justify-content: space-between;
    }
    .quoted {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .request > .actions,
    .deciding {
      margin-top: 12px;
    }
  `,
];
