import { css } from 'lit';
import { fieldStyles } from '../controls/field.styles.ts';
import { choicesStyles } from '../foundation/choices.styles.ts';

export const absenceFormStyles = [
  fieldStyles,
  choicesStyles,
  css`
    .single {
      grid-template-columns: 1fr;
    }
    .quoted {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    form > .note,
    form > .actions {
      margin-block: 0;
    }
  `,
];
