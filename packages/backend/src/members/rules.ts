/** Rules of showing masked fields (domain 3.5, 3.6). Pure: no clock, no database. */

/** How long revealed values may be shown. */
export const REVEAL_SECONDS = 30;
/** How old a sign-in may be that shows one's own fields. */
export const FRESH_SECONDS = 300;
/** As the description of `revealMemberFields` says. More is scraping (OWASP API6:2023). */
export const REVEALS_PER_DAY = 100;

/** A sign-in without a time is not fresh. One from the future is that of a clock that is some seconds off. */
export function isFresh(authenticatedAt: Date | null | undefined, now: Date): boolean {
  return (
    authenticatedAt !== null && authenticatedAt !== undefined && secondsBetween(authenticatedAt, now) <= FRESH_SECONDS
  );
}

/** One's own fields are looked at for oneself, those of others never. */
export function purposeFits(purpose: string, own: boolean): boolean {
  return (purpose === 'ownData') === own;
}

export function expiresAt(now: Date): Date {
  return new Date(now.getTime() + REVEAL_SECONDS * 1000);
}

const secondsBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 1000;
