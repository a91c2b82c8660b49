// The part of the journey that tells of corrections of the record.
import { etagOf, type Handbook } from '../../packages/sdk/src/index.ts';
import type { Journal, World } from './journey.ts';

const nobody = '0192f0c1-0000-7000-8000-0000000f0000';
const reason = 'Giấy khai sinh ghi khác.';

type Correction = Awaited<ReturnType<Handbook['corrections']['get']>>;
const toldOf = (one: Correction) => [
  [one.state, one.version, one.member, one.cell, one.decider, one.fields],
  [one.after, one.memberDatabaseOnly, one.changedMeanwhile, one.warnings],
  [one.decidedBy, one.decidedAt !== null, one.decisionNote, one.attachments.length, one.reason],
];

export async function correct({ take, refuse }: Journal, world: World): Promise<void> {
  const [{ corrections }, secretary] = [world.as('member'), world.as('secretary').corrections];
  const superior = world.as('superior').corrections;

  const impossible = {
    fullName: '<b>',
    birthDate: '1879-01-01',
    admissionDate: '2999-01-01',
    citizenId: '123',
    phone: '012',
  };
  await refuse('what cannot be', corrections.submit({ changes: impossible, reason }));
  await refuse('official before admission', corrections.submit({ changes: { officialDate: '1970-01-01' }, reason }));
  const changes = { birthDate: '1953-04-14', gender: 'female', currentCell: 'Chi bộ số 5' } as const;
  const sent = await take('correction', corrections.submit({ changes, reason }), toldOf);
  await refuse(
    'while one waits',
    corrections.submit({ changes: { gender: 'female', officialDate: '1981-01-01' }, reason }),
  );
  await refuse('another of the sample', corrections.submit({ changes: { phone: '0900000077' }, reason }));
  await take('mine', corrections.mine({ limit: 1 }), ({ items, nextCursor }) => [
    items.map(toldOf),
    nextCursor !== null,
  ]);
  await refuse('listed for a member', corrections.list());
  await take('seen by the secretary', secretary.get(sent.id), toldOf);
  await refuse('not by the deputy', world.as('deputySecretary').corrections.get(sent.id));
  await refuse('not by the superior', superior.get(sent.id));
  await refuse('not abroad', world.as('otherProvinceSecretary').corrections.get(sent.id));
  await refuse('no correction', secretary.get(nobody));
  await take('the longest waiting first', secretary.list({ state: 'submitted', limit: 100 }), ({ items }) => {
    const at = items.map(({ submittedAt }) => Date.parse(submittedAt));
    return [items.at(-1)?.id === sent.id, at.every((one, of) => of === 0 || at[of - 1]! <= one)];
  });

  const look = { fields: ['birthDate'], purpose: 'recordCorrection' } as const;
  await take('revealed', secretary.reveal(sent.id, look), ({ before, after }) => [before, after]);
  await refuse('of another field', secretary.reveal(sent.id, { ...look, fields: ['phone'] }));
  await refuse('for another purpose', secretary.reveal(sent.id, { ...look, purpose: 'ownData' }));
  await take('one’s own', corrections.reveal(sent.id, { ...look, purpose: 'ownData' }), ({ after }) => after);

  const at = (version: number) => ({ ifMatch: `"${version}"` });
  const { recordVersion } = sent;
  await refuse('decided by its author', corrections.decide(sent.id, { decision: 'approved' }, at(1)));
  await refuse('decided by another', superior.decide(sent.id, { decision: 'approved' }, at(1)));
  await refuse('on an old version', secretary.decide(sent.id, { decision: 'approved', recordVersion }, at(9)));
  await refuse('rejected without a note', secretary.decide(sent.id, { decision: 'rejected' }, at(1)));
  const approve = () => secretary.decide(sent.id, { decision: 'approved', recordVersion }, at(1));
  await take('approved', approve(), toldOf);
  await take('approved twice', approve(), toldOf);
  await refuse('rejected after it', secretary.decide(sent.id, { decision: 'rejected', note: 'x' }, at(2)));
  await refuse('withdrawn after it', corrections.withdraw(sent.id));
  await take('in the profile', world.as('member').members.me(), ({ birthDate, gender, source }) => [
    birthDate,
    gender,
    source,
  ]);
  await take('in the history', corrections.history({ limit: 2 }), ({ items, nextCursor }) => [
    items.map(({ field, before, after, changedBy }) => [field, before, after, changedBy]).sort(),
    nextCursor !== null,
  ]);
  await take('in no other’s', secretary.history(), ({ items }) => items.length);

  const next = await take('another', corrections.submit({ changes: { gender: 'male' }, reason }), toldOf);
  await take('withdrawn', corrections.withdraw(next.id), toldOf);
  await take('withdrawn twice', corrections.withdraw(next.id), toldOf);
  await refuse('decided after it', secretary.decide(next.id, { decision: 'approved' }, at(2)));

  const stale = await take('with the old record', corrections.submit({ changes: { gender: 'male' }, reason }), toldOf);
  await take(
    'rejected',
    secretary.decide(stale.id, { decision: 'rejected', note: 'Chưa đúng' }, { ifMatch: etagOf(stale) }),
    toldOf,
  );

  const ofSecretary = await take('of the secretary', secretary.submit({ changes: { gender: 'male' }, reason }), toldOf);
  await refuse('by themselves', secretary.decide(ofSecretary.id, { decision: 'approved' }, at(1)));
  await take('by the superior', superior.decide(ofSecretary.id, { decision: 'approved' }, at(1)), toldOf);
}
