/** The heading and those below it, as deep as the page has them. */
export const setHeadingLevel = (root: HTMLElement | null, level: number): void => {
  root?.querySelector('#heading')?.setAttribute('aria-level', String(level));
  for (const heading of root?.querySelectorAll('h3') ?? []) heading.setAttribute('aria-level', String(level + 1));
};
