/** Stamped on every element class, so that two copies on one page can be told apart. */
export const version = '0.0.0';
