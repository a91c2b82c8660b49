import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  assignableRoles,
  dayAfter,
  type EndFacts,
  type EndVerdict,
  type GrantFacts,
  grantableRoles,
  isWithin,
  judgeEnd,
  judgeGrant,
  type Power,
  stateOf,
} from './rules.ts';

const FIT: GrantFacts = {
  power: 'superior',
  isOwn: false,
  role: 'admin',
  scope: 'self',
  duties: [],
  isCell: false,
  activityState: 'active',
  basisDocument: '12-CV/ĐU',
  from: '2026-12-01',
  to: '2027-05-31',
  today: '2026-11-27',
  hasSecretary: false,
  isHeld: false,
  granterEnds: null,
};

describe('granting a role', () => {
  const table: [string, Partial<GrantFacts>, string[]][] = [
    ['nothing in the way', {}, []],
    ['for oneself, whatever else is wrong', { isOwn: true, activityState: null }, ['own-role']],
    ['superior by an admin', { power: 'wideAdmin', role: 'superior' }, ['role-beyond-reach role']],
    ['superior by the superior', { role: 'superior' }, []],
    ['office by an admin of one organisation', { power: 'admin', role: 'office' }, ['role-beyond-reach role']],
    ['office by an admin of the subtree', { power: 'wideAdmin', role: 'office' }, []],
    ['a wide admin by a narrow one', { power: 'admin', scope: 'subtree' }, ['role-beyond-reach scope']],
    ['a wide admin by a wide one', { power: 'wideAdmin', scope: 'subtree' }, []],
    ['an admin by a narrow one', { power: 'admin' }, []],
    ['a secretary by a narrow admin', { power: 'admin', role: 'secretary' }, []],
    ['a secretary of the subtree', { role: 'secretary', scope: 'subtree' }, ['scope-not-for-role scope']],
    ['office at a cell', { role: 'office', isCell: true }, ['role-not-at-cell role']],
    ['to somebody elsewhere', { activityState: null }, ['member-outside memberId']],
    ['to somebody exempt', { activityState: 'exempt' }, ['member-inactive memberId']],
    ['to somebody suspended', { activityState: 'suspended' }, ['member-inactive memberId']],
    ['to somebody of reduced activity', { activityState: 'reduced' }, []],
    ['admin rights without a document', { basisDocument: null }, ['basis-missing basisDocument']],
    ['another role without a document', { role: 'deputySecretary', basisDocument: null }, []],
    ['approving accounts to a deputy', { role: 'deputySecretary', duties: ['approveAccounts'] }, []],
    ['approving accounts to an admin', { duties: ['approveAccounts'] }, ['duty-not-for-role duties']],
    ['absences to a committee member', { role: 'committeeMember', duties: ['decideAbsences'] }, []],
    ['absences to a deputy', { role: 'deputySecretary', duties: ['decideAbsences'] }, ['duty-not-for-role duties']],
    ['one day', { to: '2026-12-01' }, []],
    ['until before it begins', { to: '2026-11-30' }, ['period-reversed to']],
    ['until yesterday', { from: '2026-11-01', to: '2026-11-26' }, ['period-past to']],
    ['until today', { from: '2026-11-01', to: '2026-11-27' }, []],
    ['without an end', { to: null }, []],
    [
      'without an end, by an admin who has one',
      { power: 'wideAdmin', to: null, granterEnds: '2028-01-01' },
      ['role-beyond-reach to'],
    ],
    ['as long as the admin who grants', { power: 'admin', to: '2026-12-31', granterEnds: '2027-01-01' }, []],
    [
      'a day longer than the admin who grants',
      { power: 'admin', to: '2027-01-01', granterEnds: '2027-01-01' },
      ['role-beyond-reach to'],
    ],
    [
      'another role without an end, by an admin who has one',
      { power: 'admin', role: 'secretary', to: null, granterEnds: '2027-01-01' },
      [],
    ],
    ['without an end, by a superior who is an admin too', { to: null, granterEnds: '2027-01-01' }, []],
    ['what the member holds', { isHeld: true }, ['role-held']],
    ['a second secretary', { role: 'secretary', hasSecretary: true }, ['secretary-exists']],
    ['a second admin', { hasSecretary: true }, []],
    ['two faults', { basisDocument: null, to: '2026-11-30' }, ['basis-missing basisDocument', 'period-reversed to']],
  ];
  for (const [name, facts, expected] of table) {
    it(`${name}: ${expected.join(', ') || 'granted'}`, () => {
      const { fields, conflict } = judgeGrant({ ...FIT, ...facts });
      assert.deepEqual(conflict ? [conflict] : fields.map(({ code, field }) => `${code} ${field}`), expected);
    });
  }

  const powers = fc.constantFrom<Power>('superior', 'wideAdmin', 'admin');
  const roles = fc.constantFrom(...assignableRoles);
  const scopes = fc.constantFrom('self' as const, 'subtree' as const);

  it('never gives an admin more power than the one who grants has', () => {
    const rank: Record<Power, number> = { admin: 0, wideAdmin: 1, superior: 2 };
    fc.assert(
      fc.property(powers, roles, scopes, (power, role, scope) => {
        const { fields } = judgeGrant({ ...FIT, power, role, scope });
        if (fields.length > 0) return;
        const given: Power | null = role === 'superior' ? 'superior' : role === 'admin' && scope === 'subtree' ? 'wideAdmin' : null; // prettier-ignore
        assert.ok(given === null || rank[given] <= rank[power]);
      }),
    );
  });

  it('never lets admin rights outlive those of the admin who grants them', () => {
    const days = fc.option(fc.integer({ min: 0, max: 900 }).map((days) => dayAfter(FIT.from, days)));
    fc.assert(
      fc.property(powers, roles, scopes, days, days, (power, role, scope, to, granterEnds) => {
        const { fields } = judgeGrant({ ...FIT, power, role, scope, to, granterEnds });
        const validTo = to === null ? '9999-12-31' : dayAfter(to);
        const outlives = power !== 'superior' && role === 'admin' && validTo > (granterEnds ?? '9999-12-31');
        assert.equal(
          fields.some(({ code, field }) => code === 'role-beyond-reach' && field === 'to'),
          outlives,
        );
      }),
    );
  });

  it('offers exactly the roles that are then granted', () => {
    fc.assert(
      fc.property(powers, roles, fc.boolean(), (power, role, isCell) => {
        const granted = judgeGrant({ ...FIT, power, role, isCell }).fields.length === 0;
        assert.equal(grantableRoles(power, isCell).includes(role), granted);
      }),
    );
  });
});

describe('ending a role', () => {
  const HELD: EndFacts = { state: 'active', isOwn: false, power: 'admin', role: 'admin', scope: 'self', endedByCaller: false }; // prettier-ignore
  const table: [string, Partial<EndFacts>, EndVerdict][] = [
    ['that holds', {}, 'ended'],
    ['that will hold', { state: 'upcoming' }, 'ended'],
    ['of one’s own', { isOwn: true }, 'own-role'],
    ['that ran out', { state: 'expired' }, 'role-already-ended'],
    ['that another ended', { state: 'revoked' }, 'role-already-ended'],
    ['that oneself ended: a retry', { state: 'revoked', endedByCaller: true }, 'repeated'],
    ['of the superior, by an admin', { power: 'wideAdmin', role: 'superior' }, 'role-beyond-reach'],
    ['of a wider admin', { scope: 'subtree' }, 'role-beyond-reach'],
    ['of the superior, by another of them', { power: 'superior', role: 'superior' }, 'ended'],
  ];
  for (const [name, facts, expected] of table) {
    it(`${name}: ${expected}`, () => assert.equal(judgeEnd({ ...HELD, ...facts }), expected));
  }

  it('is for everybody who could have granted it', () => {
    for (const power of ['superior', 'wideAdmin', 'admin'] as const)
      for (const role of assignableRoles)
        for (const scope of ['self', 'subtree'] as const)
          assert.equal(judgeEnd({ ...HELD, power, role, scope }) === 'ended', isWithin(power, role, scope));
  });
});

describe('the state of an assignment', () => {
  const days = fc.integer({ min: 0, max: 800 }).map((offset) => dayAfter('2026-01-01', offset));
  const orNever = fc.option(days, { nil: null });

  it('is active exactly on the days on which the roles are read from it', () => {
    fc.assert(
      fc.property(days, orNever, days, (validFrom, validTo, today) => {
        const opens = validFrom <= today && (validTo === null || validTo > today);
        assert.equal(stateOf({ validFrom, validTo, endedAt: null }, today) === 'active', opens);
      }),
    );
  });

  it('goes on from upcoming by active to expired, never back', () => {
    const order = ['upcoming', 'active', 'expired'];
    fc.assert(
      fc.property(days, orNever, days, (validFrom, validTo, today) => {
        const at = (day: string) => order.indexOf(stateOf({ validFrom, validTo, endedAt: null }, day));
        assert.ok(at(today) <= at(dayAfter(today)));
      }),
    );
  });
});
