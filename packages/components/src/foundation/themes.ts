import { css, unsafeCSS } from 'lit';

// Same ratios as the light set in tokens.ts: text at least 7:1, form borders at least 4.5:1 (themes.test.ts computes them).
const dark = unsafeCSS(`
  --_scheme: dark;
  --sotay-ink: #fafaf9; --sotay-ink-2: #e7e5e4; --sotay-muted: #cfc9c4; --sotay-paper: #1c1917; --sotay-wash: #292524;
  --sotay-line: #57534e; --sotay-field: #a8a29e; --sotay-accent-on-theme: #f3b3ae; --sotay-accent-ink: #1c1917;
  --sotay-good: #a7e3b8; --sotay-good-wash: #16281c; --sotay-warn: #f5d58a; --sotay-warn-wash: #2e2410;
  --sotay-info: #bcd0ff; --sotay-info-wash: #1b2540; --sotay-focus: #93c5fd;
`);
// 30 % of any accent that is readable on white stays above 7:1 on the dark paper.
const darkAccent = unsafeCSS('--sotay-accent-on-theme: color-mix(in srgb, var(--sotay-accent, #9b1c1f) 30%, white);');
const contrast = unsafeCSS(`
  --_scheme: light;
  --sotay-ink: #000; --sotay-ink-2: #000; --sotay-muted: #1c1917; --sotay-paper: #fff; --sotay-wash: #fff;
  --sotay-line: #000; --sotay-field: #000; --sotay-accent-on-theme: #6b0f12; --sotay-accent-ink: #fff; --sotay-accent-wash: #fff;
  --sotay-good: #052e16; --sotay-good-wash: #fff; --sotay-warn: #451a03; --sotay-warn-wash: #fff;
  --sotay-info: #172554; --sotay-info-wash: #fff; --sotay-focus: #0000c8;
`);

/** The sets a provider lays over its part of the page. Light is the default of tokens.ts and needs no rule. */
export const themes = css`
  :host([theme='dark']) {
    ${dark}
  }
  :host([theme='contrast']) {
    ${contrast}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
  @media (prefers-contrast: more) {
    :host([theme='auto']) {
      ${contrast}
    }
  }
  @supports (color: color-mix(in srgb, red, red)) {
    :host([theme='dark']) {
      ${darkAccent}
    }
    @media (prefers-color-scheme: dark) and (not (prefers-contrast: more)) {
      :host([theme='auto']) {
        ${darkAccent}
      }
    }
  }
  :host([text-scale='125']) {
    --sotay-scale: 1.25;
  }
  :host([text-scale='150']) {
    --sotay-scale: 1.5;
  }
  :host([text-scale='200']) {
    --sotay-scale: 2;
  }
`;
