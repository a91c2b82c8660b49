/** Puts values into the places `{name}` of a term. */
export const fill = (term: string, values: Readonly<Record<string, string | number>>): string =>
  term.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
