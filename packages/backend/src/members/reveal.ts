import { timesDone } from '../audit/store.ts';
import { quotaExceeded, ruleViolated, signInTooOld } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import type { Principal } from '../identity/principal.ts';
import { isFresh, purposeFits, REVEALS_PER_DAY } from './rules.ts';

interface Look {
  readonly db: Database;
  readonly principal: Principal;
  readonly now: Date;
  readonly purpose: string;
  /** The fields are the caller's own. */
  readonly own: boolean;
}

/** Throws unless the purpose fits, the sign-in is fresh enough, and the caller has not looked too often. */
export async function requireMayReveal({ db, principal, now, purpose, own }: Look): Promise<void> {
  if (!purposeFits(purpose, own)) {
    const code = own ? 'own-data' : 'not-own-data';
    const detail = own
      ? 'Đề nghị chọn mục đích xem thông tin của bản thân.'
      : 'Đề nghị chọn mục đích xem thông tin của đảng viên này.';
    throw ruleViolated([{ pointer: '/body/purpose', code, detail }], code, detail);
  }
  if (own && !isFresh(principal.authenticatedAt, now)) throw signInTooOld();
  if (principal.member && (await timesDone(db, principal.member.id, 'member.revealed')) >= REVEALS_PER_DAY)
    throw quotaExceeded();
}
