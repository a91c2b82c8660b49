// The part of the journey that tells of delegation.
import { etagOf, type RoleAssignment } from '../../packages/sdk/src/index.ts';
import type { Journal, World } from './journey.ts';

const cell = '0192f0c1-0000-7000-8000-000000000011';
const ward = '0192f0c1-0000-7000-8000-000000000003';
const province = '0192f0c1-0000-7000-8000-000000000001';
const nobody = '0192f0c1-0000-7000-8000-0000000f0000';
const personOf = (number: number) => `0192f0c1-0000-7000-8000-000000000${number}`;
const why = { reason: 'Đồng chí chuyển sang nhiệm vụ khác.' };

const toldOf = (one: RoleAssignment) => [
  [one.member, one.role, one.organization, one.scope, one.duties],
  [one.to, one.basisDocument, one.state, one.mayEnd, one.version],
  [one.grantedBy, one.grantedAt !== null, one.endedBy, one.endedAt !== null, one.endReason],
];

export async function delegate({ take, refuse }: Journal, world: World): Promise<void> {
  const [member, admin, superior] = [world.as('member'), world.as('admin'), world.as('superior')];
  const admins = { memberId: personOf(101), role: 'admin', organizationId: cell } as const;
  const given = { ...admins, basisDocument: '14-CV/ĐU' };

  await refuse('roles for a member', member.roles.list());
  await refuse('the review for a secretary', world.as('secretary').roles.review());
  await take('the roles of the cell', superior.roles.list({ organizationId: cell, state: 'active' }), ({ items }) =>
    items
      .filter(({ role }) => role === 'admin' || role === 'deputySecretary')
      .map(({ member: { fullName }, role, duties, basisDocument }) => [
        fullName,
        role,
        duties,
        role === 'admin' && basisDocument,
      ])
      .sort(),
  );
  await take('the review of the cell', admin.roles.review(), ({ items }) =>
    items.map(({ organization, findings, grantableRoles, widestScope, holders }) => [
      ...[organization, findings, grantableRoles, widestScope],
      holders.map(({ role, mayEnd }) => [role, mayEnd]),
    ]),
  );
  await refuse('without a document', superior.roles.grant(admins));
  await refuse('for oneself', admin.roles.grant({ ...given, memberId: personOf(105) }));
  await refuse('for others', admin.roles.grant({ ...given, organizationId: ward }));
  await refuse('above the reach', superior.roles.grant({ ...given, organizationId: province }));
  await refuse('wider than oneself', admin.roles.grant({ ...given, scope: 'subtree' }));
  await refuse('the committee above', admin.roles.grant({ ...given, role: 'superior' }));
  await refuse('a wide secretary', superior.roles.grant({ ...given, role: 'secretary', scope: 'subtree' }));
  await refuse('a duty of another role', superior.roles.grant({ ...given, duties: ['decideAbsences'] }));
  await refuse('to somebody elsewhere', superior.roles.grant({ ...given, memberId: personOf(108) }));
  await refuse('to nobody', superior.roles.grant({ ...given, memberId: nobody }));
  await refuse('backwards', superior.roles.grant({ ...given, from: '2035-02-02', to: '2035-02-01' }));
  await refuse('until a day gone by', superior.roles.grant({ ...given, from: '2020-02-02', to: '2020-02-03' }));
  await refuse('a second secretary', superior.roles.grant({ ...given, role: 'secretary' }));

  const granted = await take('granted', superior.roles.grant({ ...given, to: '2035-02-01' }), toldOf);
  await refuse('twice', superior.roles.grant(given));
  await take('what it opens', member.accounts.session(), ({ roles }) => roles);
  const waiting = await take('accounts to prepare', member.accounts.list({ limit: 100 }), ({ items }) =>
    items.every(({ state }) => state === 'pending'),
  );
  const [account] = waiting.items;
  const ifMatch = account ? etagOf(account) : '';
  const note = { note: 'Đã gặp đồng chí tại nhà.' };
  await take(
    'prepared',
    member.accounts.prepare(account?.id ?? nobody, note, { ifMatch }),
    ({ state, preparation }) => [[state, preparation?.by, preparation?.note]],
  );
  await refuse('prepared on an old version', member.accounts.prepare(account?.id ?? nobody, note, { ifMatch: '"9"' }));
  await refuse('decided by an admin', member.accounts.approve(account?.id ?? nobody, { ifMatch }));
  await refuse('ended by oneself', member.roles.revoke(granted.id, why, { ifMatch: etagOf(granted) }));
  await refuse('ended on an old version', superior.roles.revoke(granted.id, why, { ifMatch: '"9"' }));
  await take('ended', superior.roles.revoke(granted.id, why, { ifMatch: etagOf(granted) }), toldOf);
  await take('ended again', superior.roles.revoke(granted.id, why, { ifMatch: etagOf(granted) }), toldOf);
  await refuse('ended by another', admin.roles.revoke(granted.id, why, { ifMatch: '"2"' }));
  await refuse('what it opened', member.accounts.list());
  await refuse('no such role', superior.roles.revoke(nobody, why, { ifMatch: '"1"' }));
  const duty = { ...admins, role: 'committeeMember', duties: ['decideAbsences'] } as const;
  const handed = await take('a duty', admin.roles.grant(duty), toldOf);
  await take('its end', admin.roles.revoke(handed.id, why, { ifMatch: etagOf(handed) }), toldOf);
}
