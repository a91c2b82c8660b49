import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { dateParts, dateText, weekdayDateText } from '../foundation/format.ts';

/** A date to look at: the day large, weekday and month around it. Read aloud it is one date. */
export const dateBlock = (value: string): TemplateResult => {
  const [day, month, year] = dateText(value).split('/');
  return html`<p class="date">
    <span class="hidden">${weekdayDateText(value)}</span>
    <span class="leaf" aria-hidden="true"
      ><span>${dateParts(value).weekday}</span><strong>${day}</strong><span>${month}/${year}</span></span
    >
  </p>`;
};

export const dateBlockStyles = css`
  .date {
    position: relative;
    flex: none;
    width: 6.4em;
  }
  .leaf {
    display: grid;
    padding: 8px 4px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent-wash);
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    text-align: center;
  }
  .leaf strong {
    font-size: 1.9em;
    font-weight: 700;
    line-height: 1.15;
  }
  @media (forced-colors: active) {
    .leaf {
      border-color: currentcolor;
    }
  }
  @media print {
    .leaf {
      border-color: #000;
      color: #000;
    }
  }
`;
