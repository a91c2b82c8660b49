import { report } from './report.ts';
import type { MistakeCode } from './report.ts';
import type { StateTerms } from './states.terms.ts';

/** What a failed call means to the reader. */
export interface Failure {
  readonly state: 'signed-out' | 'forbidden' | 'offline' | 'error';
  /** Set when the embedding page is at fault. */
  readonly code?: MistakeCode;
  /** The server's own Vietnamese words on what to do. */
  readonly detail?: string;
}

interface AnyError {
  name?: string;
  status?: number;
  problem?: { code?: string; detail?: string };
}

const mistake = (code: MistakeCode, cause: unknown, state: Failure['state'] = 'error'): Failure => {
  report(code, cause);
  return { state, code };
};

/** Reads an error by its name, not its class: the SDK may come from another bundle, and names cost no bytes. */
export const failureOf = (error: unknown, withToken = false): Failure => {
  const { name, status, problem } = error as AnyError;
  if (status === 401) return withToken ? mistake('SOTAY-005', error, 'signed-out') : { state: 'signed-out' };
  if (status === 403) return { state: 'forbidden', ...(problem?.detail && { detail: problem.detail }) };
  if (problem?.code === 'no-such-route') return mistake('SOTAY-002', error);
  if (problem) return { state: 'error', ...(problem.detail && { detail: problem.detail }) };
  if (!navigator.onLine) return { state: 'offline' };
  if (name === 'TokenError') return mistake('SOTAY-004', error);
  if (name === 'NetworkError' || name === 'TimeoutError') return mistake('SOTAY-003', error);
  if (name === 'ContractError' || status === 404) return mistake('SOTAY-002', error);
  return { state: 'error' };
};

/** The failure in the reader's words: heading and way forward. */
export const failureWords = (failure: Failure, words: StateTerms): { title: string; text: string } => {
  const { state, code, detail } = failure;
  if (state === 'signed-out') return { title: words.signedOut, text: code ? words[code] : words.signedOutHelp };
  if (state === 'forbidden') return { title: words.forbidden, text: detail ?? words.forbiddenHelp };
  if (state === 'offline') return { title: words.offline, text: words.offlineHelp };
  return { title: words.error, text: detail ?? (code ? words[code] : words.errorHelp) };
};
