// Fetched by who prints, not with an element.
import { css, html, render } from 'lit';
import { printFrame } from './print-frame.ts';

const paper = css`
  @page {
    size: a5;
    margin: 15mm;
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
  h1 {
    margin: 0 0 8pt;
    font-size: 14pt;
    text-align: center;
  }
  p {
    margin: 0 0 6pt;
    overflow-wrap: anywhere;
  }
  .code {
    margin: 0 0 12pt;
    font-size: 24pt;
    font-weight: bold;
    line-height: 1.4;
    text-align: center;
  }
`;

/** A receipt alone, as a page of paper: its heading, its code in large letters, and a line for each fact. */
export const receiptOnPaper = async (
  code: string,
  heading: string,
  facts: readonly (readonly [label: string, value: string])[],
): Promise<HTMLIFrameElement> => {
  const frame = await printFrame(code, paper);
  const { contentDocument: page } = frame;
  if (page) {
    render(
      html`<h1>${heading}</h1>
        <p class="code">${code}</p>
        ${facts.map(([label, value]) => html`<p><strong>${label}:</strong> ${value}</p>`)}`,
      page.body,
    );
  }
  return frame;
};
