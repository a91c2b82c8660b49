import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Principal } from '../identity/principal.ts';
import { type ConsentPolicy, isPurpose } from './policy.ts';
import { consentRequired } from './refusals.ts';
import { findChangedText, mayProcess } from './store.ts';

/** Throws 403 unless the caller has consented to the purpose, where this deployment asks (`x-consent`). */
export type RequireConsent = (db: Database, principal: Principal, purpose: string) => Promise<void>;

export const consentRequirement =
  (policy: ConsentPolicy): RequireConsent =>
  async (db, { member }, name) => {
    const asked = isPurpose(name) ? policy.get(name) : undefined;
    if (!asked || !isPurpose(name)) throw new Error(`Nobody can consent to "${name}"`);
    if (!member || asked.basis === 'law') return;
    const { rows } = await sql<{ may: boolean }>`
      select ${mayProcess(policy, name, sql`${member.id}::uuid`)} as may`.execute(db);
    if (!rows[0]?.may) throw consentRequired(asked);
  };

/** A text that somebody consented to must not say something else under the same version: then nothing starts. */
export async function requireKeptTexts(db: Database, policy: ConsentPolicy): Promise<void> {
  const changed = await findChangedText(db, policy);
  if (changed !== undefined)
    throw new Error(`The consent text "${changed}" was consented to and has changed since: give it a new textVersion`);
}
