import { failureOf, failureWords } from '../foundation/failure.ts';
import type { StateTerms } from '../foundation/states.terms.ts';

/** In the server's words, or ours: why it was not done. */
export const whyNot = (error: unknown, withToken: boolean | undefined, terms: StateTerms): string => {
  const { detail } = (error as { problem?: { detail?: string } }).problem ?? {};
  const { title, text } = failureWords(failureOf(error, withToken), terms);
  return detail ?? `${title}. ${text}`;
};
