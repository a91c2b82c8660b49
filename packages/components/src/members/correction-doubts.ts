// Fetched when something is typed: the checks of the server, and their words.
import { checkProfileChanges } from '@sotay/sdk/profile-checks';
import type { ProfileChanges } from '@sotay/sdk/corrections';
import type { MemberProfile } from '@sotay/sdk/members';
import { correctionDoubtsTerms } from './correction-doubts.terms.ts';
import { warningTerms } from './warning.terms.ts';

type Say = <T extends object>(catalogue: T) => T;

export interface Doubts {
  readonly intro: string;
  readonly still: string;
  /** What cannot be, by the field. */
  readonly errors: Readonly<Record<string, string>>;
  /** What is unusual, by the field that is being changed. */
  readonly warnings: Readonly<Record<string, readonly string[]>>;
}

export function doubtsOf(profile: MemberProfile, changes: ProfileChanges, say: Say): Doubts {
  const { faults, still } = say(correctionDoubtsTerms);
  const { look, warnings: words } = say(warningTerms);
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const { errors, warnings } = checkProfileChanges(profile, changes, today);
  const found: Record<string, string[]> = {};
  const last = Object.keys(changes).at(-1) ?? '';
  // Those of a field that is not being changed stand with the last one that is.
  for (const { field, code } of warnings) (found[field in changes ? field : last] ??= []).push(words[code] ?? code);
  return {
    ...{ intro: look, still, warnings: found },
    errors: Object.fromEntries(errors.map(({ field, code }) => [field, faults[code] ?? code])),
  };
}
