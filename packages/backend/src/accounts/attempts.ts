import { Problem } from '../contract/problems.ts';

const ATTEMPTS = 5;
const WINDOW_MS = 3_600_000;

/**
 * Few attempts to register for each sign-in: whoever has a list of citizen IDs must not learn by trying who is a member.
 * Counted in this process, so a deployment of n processes allows n times as many.
 */
export class RegistrationAttempts {
  readonly #times = new Map<string, readonly number[]>();

  /** Throws 429 when the attempts of this hour are used up. */
  count(subject: string, now: Date): void {
    this.#forget(now.getTime());
    const times = this.#times.get(subject) ?? [];
    const [oldest] = times;
    if (oldest !== undefined && times.length >= ATTEMPTS) throw tooMany(oldest + WINDOW_MS - now.getTime());
    this.#times.set(subject, [...times, now.getTime()]);
  }

  #forget(now: number): void {
    for (const [subject, times] of this.#times) {
      const kept = times.filter((time) => time > now - WINDOW_MS);
      if (kept.length === 0) this.#times.delete(subject);
      else if (kept.length < times.length) this.#times.set(subject, kept);
    }
  }
}

const tooMany = (milliseconds: number) =>
  new Problem(
    429,
    'registration-attempts-exceeded',
    'Too many attempts to register.',
    'Đồng chí đã thử đăng ký nhiều lần. Đề nghị thử lại sau một giờ hoặc liên hệ Bí thư chi bộ.',
    // Clients wait no longer than a minute.
    { headers: { 'Retry-After': String(Math.ceil(milliseconds / 1000)), 'Sotay-Should-Retry': 'false' } },
  );
