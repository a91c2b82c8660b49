import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { readConsentPolicy } from '../consents/policy.ts';
import { tokenInvalid } from '../contract/problems.ts';
import type { OpenDatabase } from '../database/database.ts';
import { createTestDatabase } from '../testing/test-backend.ts';
import { type Authenticate, createAuthenticate } from './authenticate.ts';
import { HELD_ROLES } from './roles.ts';

let database: OpenDatabase;
let authenticate: Authenticate;
/** How often a caller was read. */
let reads: number;
before(async () => {
  database = await createTestDatabase('seeded');
  database.onWrite(
    (statement) => {
      if (statement === HELD_ROLES) reads += 1;
      return false;
    },
    () => undefined,
  );
});
after(() => database.close());
beforeEach(() => {
  reads = 0;
  // A token names the subject and when they signed in.
  const verify = (token: string) => {
    const [subject = '', signedIn] = token.split('.');
    if (signedIn === 'ended') return Promise.reject(tokenInvalid());
    return Promise.resolve({ issuer: 'demo', subject, authenticatedAt: new Date(`${signedIn}-01-01`) });
  };
  authenticate = createAuthenticate({
    database,
    tokens: { verify },
    now: () => new Date(),
    consents: readConsentPolicy(undefined, ['adoption']),
    elapsed: () => 0,
  });
});

const caller = async (token: string, roles?: 'recent' | 'now') => authenticate(`Bearer ${token}`, roles);

describe('the caller', () => {
  it('is read once for all who ask at the same time, and soon after', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => caller('member.2026')));
    assert.deepEqual([...new Set(asked.map(({ member }) => member?.fullName))].length, 1);
    await caller('member.2026');
    assert.equal(reads, 1);
  });

  it('is read again at once where the roles of now are asked for', async () => {
    await caller('member.2026');
    await caller('member.2026', 'now');
    assert.equal(reads, 2);
  });

  it('is not read again since the day of use was written', async () => {
    const forget = database.db.updateTable('accounts').set({ lastLoginOn: null });
    await forget.where('subject', 'in', ['member', 'secretary']).execute();
    for (const token of ['member.2026', 'secretary.2026', 'member.2026', 'secretary.2026']) await caller(token);
    assert.equal(reads, 2);
    const used = await database.db
      .selectFrom('accounts')
      .select('subject')
      .where('subject', 'in', ['member', 'secretary'])
      .where('lastLoginOn', 'is not', null)
      .execute();
    assert.equal(used.length, 2);
  });

  it('is another for each subject', async () => {
    const [member, secretary] = [await caller('member.2026'), await caller('secretary.2026')];
    assert.notEqual(member.member?.id, secretary.member?.id);
    assert.equal(reads, 2);
  });
});

describe('a token', () => {
  it('tells by itself when its holder signed in', async () => {
    for (const year of [2025, 2026]) {
      const { authenticatedAt, token } = await caller(`member.${year}`);
      assert.equal(authenticatedAt?.getFullYear(), year);
      assert.equal(token?.authenticatedAt?.getFullYear(), year);
    }
    assert.equal(reads, 1);
  });

  it('that has ended is refused, however well the caller is known', async () => {
    await caller('member.2026');
    await assert.rejects(caller('member.ended'), { status: 401 });
  });
});
