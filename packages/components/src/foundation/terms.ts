const registered = new Map<object, object>();

/** Replaces words of a catalogue for the whole page; call it before the elements are drawn. */
export const registerTerms = <T extends object>(catalogue: T, replacements: Partial<T>): void => {
  registered.set(catalogue, { ...registered.get(catalogue), ...replacements });
};

/** The catalogue, then the page's replacements, then those of one element. */
export const wordsOf = <T extends object>(catalogue: T, replacements?: object): T => ({
  ...catalogue,
  ...registered.get(catalogue),
  ...replacements,
});
