import { css } from 'lit';
import { textStyles } from './text.styles.ts';

/** The sheet of the printed page: the usual margins of official documents, black on white. */
export const printStyles = css`
  @page {
    margin: 20mm 15mm 20mm 30mm;
  }
  body {
    margin: 0;
    color: #000;
    font:
      400 14pt / 1.5 'Times New Roman',
      'Noto Serif',
      serif;
    overflow-wrap: break-word;
  }
  h2,
  p {
    margin: 0 0 0.3em;
  }
  .document-head {
    margin-bottom: 1.2em;
    padding-bottom: 0.6em;
    border-bottom: 1pt solid #000;
  }
  .document-head h2 {
    font-size: 1.15em;
  }
  .chip {
    font-style: italic;
  }
  ${textStyles}
  .text :is(h1, h2, h3, h4, h5, h6) {
    break-after: avoid;
  }
`;
