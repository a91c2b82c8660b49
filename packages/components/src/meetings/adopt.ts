import type { CSSResult, CSSResultGroup } from 'lit';

const flat = (styles: CSSResultGroup): CSSResult[] => [styles].flat(Infinity as 1) as CSSResult[];

/** Styles of a part whose code came later than its element. */
export const adoptLater = (root: ShadowRoot, styles: CSSResultGroup): void => {
  const sheets = flat(styles).flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
};
