import { css } from 'lit';

/** A4 with the margins and the type of party documents (05-HD/VPTW). */
export const printStyles = css`
  @page {
    size: a4;
    margin: 20mm 15mm 20mm 30mm;
  }
  body {
    margin: 0;
    color: #000;
    font:
      14pt/19pt 'Times New Roman',
      Tinos,
      'Liberation Serif',
      serif;
  }
  header {
    display: flex;
    gap: 10mm;
    justify-content: space-between;
    text-align: center;
  }
  p,
  h1,
  h2,
  ol,
  ul {
    margin: 0 0 6pt;
  }
  .party {
    padding-bottom: 2pt;
    border-bottom: 1pt solid;
    font-weight: bold;
  }
  .issuer {
    font-weight: bold;
    text-transform: uppercase;
  }
  h1 {
    margin: 20pt 0 0;
    font-size: 16pt;
    text-align: center;
  }
  .about {
    margin-bottom: 14pt;
    font-weight: bold;
    text-align: center;
  }
  h2 {
    margin: 10pt 0 4pt;
    font-size: 14pt;
  }
  ol,
  ul {
    padding-inline-start: 10mm;
  }
  .attention {
    margin-bottom: 10pt;
    padding: 4pt 8pt;
    border: 1pt solid;
  }
`;
