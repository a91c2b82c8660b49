import { css } from 'lit';

/** Old and new side by side, on a telephone too where there is room. */
export const correctionStyles = css`
  .changes {
    margin: 8px 0 12px;
  }
  .changes > div {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 2px 20px;
    padding: 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  .changes dt,
  .changes .wide {
    grid-column: 1 / -1;
  }
  .changes dt {
    color: var(--_ink);
    font-weight: 650;
  }
  .changes .muted {
    display: block;
    font-weight: 400;
  }
  .changes .wide,
  .changes span {
    font-weight: 400;
  }
  @container (max-width: 15em) {
    .changes > div {
      grid-template-columns: 1fr;
    }
  }
  .value,
  .words {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .story {
    margin: 0 0 10px;
  }
  .doubts {
    margin: 0 0 12px;
    padding: 10px 16px;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-wash);
  }
  .doubts ul {
    margin: 4px 0 0;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .failed {
    border-inline-start-color: var(--_accent);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
  }
`;
