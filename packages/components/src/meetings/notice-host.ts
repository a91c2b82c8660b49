import type { Session } from '@sotay/sdk/accounts';
import type { Client } from '@sotay/sdk/client';
import type { Meeting } from '@sotay/sdk/meetings';
import { failureOf, failureWords } from '../foundation/failure.ts';
import { stateTerms } from '../foundation/states.terms.ts';
import { noticeTerms } from './meeting-notice.terms.ts';

/** What the parts that come later (form, withdrawal, decisions) need of the notice. */
export interface NoticeHost {
  readonly meeting: () => Meeting | undefined;
  readonly session: () => Session | undefined;
  readonly client: () => Client | undefined;
  readonly withToken: () => boolean;
  readonly words: <T extends object>(catalogue: T) => T;
  /** Draws again, and waits until that is done. */
  readonly draw: () => Promise<unknown>;
  readonly focusOn: (selector: string) => void;
  /** Takes over newer content, tells the reader and the page. */
  readonly changed: (meeting: Meeting, said: string) => Promise<void>;
  /** Other elements show this meeting too. */
  readonly tellPage: () => void;
  /** The server knows better (409, 412): shows what it has now, and why. */
  readonly reread: (said: string) => Promise<void>;
  /** Goes back from the form to the answers. */
  readonly closeForm: () => void;
}

/** In the server's words, or ours: why an answer did not get through. */
export const whyNotSent = (error: unknown, host: NoticeHost): string => {
  const failure = failureOf(error, host.withToken());
  if (failure.state === 'offline') return host.words(noticeTerms).offline;
  const { title, text } = failureWords(failure, host.words(stateTerms));
  return failure.state === 'error' ? text : `${title}. ${text}`;
};

/** Another state of things stands against it; what the reader sees is out of date. */
export const isConflict = (error: unknown): boolean => [409, 412].includes((error as { status?: number }).status ?? 0);
