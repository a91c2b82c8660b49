import { css } from 'lit';

/**
 * Private names (`--_…`) follow the public ones (`--sotay-…`), which a portal or the provider's theme may set.
 * A theme changes the accent through `--sotay-accent-on-theme`, so that the portal's own accent is never overwritten.
 */
export const tokens = css`
  .root {
    --_ink: var(--sotay-ink, #1c1917);
    --_ink-2: var(--sotay-ink-2, #44403c);
    --_muted: var(--sotay-muted, #57534e);
    --_paper: var(--sotay-paper, #fff);
    --_wash: var(--sotay-wash, #faf7f5);
    --_line: var(--sotay-line, #d6d0cb);
    --_field: var(--sotay-field, #78716c);
    --_accent: var(--sotay-accent-on-theme, var(--sotay-accent, #9b1c1f));
    --_accent-ink: var(--sotay-accent-ink, #fff);
    --_accent-wash: var(--sotay-accent-wash, var(--_wash));
    --_good: var(--sotay-good, #14532d);
    --_good-wash: var(--sotay-good-wash, #eef6f0);
    --_warn: var(--sotay-warn, #713f12);
    --_warn-wash: var(--sotay-warn-wash, #fdf6e3);
    --_info: var(--sotay-info, #1e3a8a);
    --_info-wash: var(--sotay-info-wash, #eef2fb);
    --_focus: var(--sotay-focus, #1d4ed8);
    --_radius: var(--sotay-radius, 8px);
  }
  @supports (color: color-mix(in srgb, red, red)) {
    .root {
      --_accent-wash: var(--sotay-accent-wash, color-mix(in srgb, var(--_accent) 7%, var(--_paper)));
    }
  }
`;
