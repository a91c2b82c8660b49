import type { Database } from '../database/database.ts';
import { sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { SeedContext } from '../sample/seed.ts';
import { type ConsentPurpose, readConsentPolicy } from './policy.ts';
import { insertRecord } from './store.ts';
import type { ConsentMethod } from './tables.ts';

const DAY = 86_400_000;
const FIRST_NUMBER = 2001;

/**
 * The personas have consented to everything, with two exceptions that show what is asked: the member has said nothing of
 * the days of use, and the deputy secretary has consented to an earlier text on the use of the handbook.
 */
export async function seedConsents({ db, now }: SeedContext): Promise<void> {
  const policy = readConsentPolicy();
  let number = FIRST_NUMBER;
  for (const [persona, { id: memberId }] of Object.entries(SAMPLE_PERSONS)) {
    for (const asked of policy.values()) {
      // Without an account, helped by another member: has said yes to opinions beside the helper, and is asked for the rest.
      const isHelped = persona === 'applicant';
      if (isHelped && asked.purpose !== 'feedback') continue;
      if (persona === 'member' && asked.purpose === 'adoption') continue;
      const isOutdated = persona === 'deputySecretary' && asked.purpose === 'handbook';
      await give(db, sampleId(number++), memberId, isOutdated ? earlier(asked) : asked, {
        method: isHelped ? 'assisted' : 'screen',
        now,
      });
    }
  }
}

async function give(
  db: Database,
  id: string,
  memberId: string,
  words: ConsentPurpose,
  { method, now }: { readonly method: ConsentMethod; readonly now: Date },
): Promise<void> {
  await insertRecord(db, words, { id, memberId, method, givenAt: new Date(now.getTime() - 50 * DAY) });
}

const earlier = (asked: ConsentPurpose): ConsentPurpose => ({
  ...asked,
  textVersion: '2025-11',
  text: 'Sổ tay lưu chín mục sơ lược của đồng chí để phục vụ sinh hoạt chi bộ. Cấp ủy xem được trong phạm vi nhiệm vụ.',
});
