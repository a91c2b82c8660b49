// Paper in large type, fetched by who prints: the slip with a code, and the confirmation of what was done.
import type { SupportCode } from '@sotay/sdk/support';
import { css, html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { instantText } from '../foundation/format.ts';
import { printFrame, printOut } from '../foundation/print-frame.ts';
import { codeText } from './code-text.ts';
import { slipTerms } from './slip.terms.ts';

type Say = <T extends object>(catalogue: T) => T;

const paper = css`
  @page {
    size: a5;
    margin: 15mm;
  }
  body {
    margin: 0;
    color: #000;
    font:
      18pt/26pt 'Times New Roman',
      Tinos,
      'Liberation Serif',
      serif;
  }
  h1 {
    margin: 0 0 10pt;
    font-size: 18pt;
    text-align: center;
  }
  p,
  li {
    margin: 0 0 6pt;
    overflow-wrap: anywhere;
  }
  ul {
    margin: 12pt 0 0;
    padding-inline-start: 18pt;
    font-size: 15pt;
    line-height: 22pt;
  }
  .code {
    margin: 12pt 0;
    padding: 8pt;
    border: 1.5pt solid #000;
    font:
      bold 40pt/1.3 'Liberation Sans',
      Arial,
      sans-serif;
    text-align: center;
  }
  .signature {
    margin-top: 18pt;
    padding-bottom: 60pt;
  }
`;

const line = (label: string, value: string): TemplateResult => html`<p>${label}: <strong>${value}</strong></p>`;

const page = async (title: string, content: TemplateResult): Promise<HTMLIFrameElement> => {
  const frame = await printFrame(title, paper);
  if (frame.contentDocument) render(content, frame.contentDocument.body);
  return frame;
};

export const codeFrame = ({ member, code, issuedAt }: SupportCode, cell: string, say: Say) => {
  const words = say(slipTerms);
  return page(
    words.codeHeading,
    html`<h1>${words.codeHeading}</h1>
      ${line(words.comrade, member.fullName)} ${line(words.cell, cell)}
      <p class="code">${codeText(code)}</p>
      ${line(words.issuedAt, instantText(issuedAt))}
      <ul>
        ${words.codeRules.map((rule) => html`<li>${rule}</li>`)}
      </ul>`,
  );
};

export const doneFrame = (facts: readonly (readonly [string, string])[], say: Say) => {
  const words = say(slipTerms);
  return page(
    words.doneHeading,
    html`<h1>${words.doneHeading}</h1>
      ${facts.map(([label, value]) => line(label, value))}
      <p class="signature">${words.signature}</p>`,
  );
};

export { printOut };
