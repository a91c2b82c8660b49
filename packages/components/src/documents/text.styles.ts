import { css } from 'lit';

/** The canonical HTML of a document, on screen and on paper. */
export const textStyles = css`
  .text :is(h1, h2, h3, h4, h5, h6) {
    margin: 1.4em 0 0.5em;
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.4;
  }
  .text :is(p, ul, ol, table) {
    margin: 0 0 0.75em;
  }
  .text .number {
    font-variant-numeric: tabular-nums;
  }
  .text [data-kind='diem'] {
    margin-inline-start: 1.4em;
  }
  .text :is([data-kind='phan'], [data-kind='chuong'], [data-kind='phuLuc']) > :is(h1, h2, h3) {
    text-align: center;
  }
  .text sup {
    line-height: 0;
  }
  .text table {
    width: 100%;
    border-collapse: collapse;
  }
  .text :is(td, th) {
    padding: 6px 8px;
    border: 1px solid var(--_line, #000);
    text-align: start;
    vertical-align: top;
  }
  /* Issuer and number on the one side, party and place on the other, as on paper. */
  .text .letterhead {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-auto-flow: dense;
    gap: 0 24px;
    margin-bottom: 1.5em;
    text-align: center;
  }
  .text .letterhead > * {
    grid-column: 1 / -1;
    margin: 0 0 0.3em;
  }
  .text .letterhead > :is(.issuer, .number) {
    grid-column: 1;
  }
  .text .letterhead > :is(.party, .place) {
    grid-column: 2;
  }
  .text .letterhead > :is(.issuer, .party, .type, .title, h1, h2),
  .text footer :is(.signer-title, .signer) {
    font-weight: 650;
  }
  .text .letterhead > .type {
    margin-top: 1em;
  }
  .text footer {
    margin-top: 2em;
  }
  .text footer :is(.signer-title, .signer) {
    margin-inline-start: 40%;
    text-align: center;
  }
  .text footer .recipient {
    margin: 0 0 0.2em;
  }
`;
