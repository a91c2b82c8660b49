// Consents and requests about the own data, told as the journey tells its steps.
import { etagOf } from '../../packages/sdk/src/index.ts';
import type { ConsentRecord } from '../../packages/sdk/src/consents.ts';
import type { DataRequest } from '../../packages/sdk/src/data-requests.ts';
import type { Journal, World } from './journey.ts';

const given = { textVersion: '2026-01', sensitiveNotice: true, method: 'screen' } as const;
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;

export async function askAndAnswer({ take, refuse }: Journal, world: World): Promise<void> {
  const [member, committeeMember, superior] = [world.as('member'), world.as('committeeMember'), world.as('superior')];

  await take('what is asked', world.as('guest').consents.purposes(), ({ items }) => items);
  const mine = await take('my consents', member.consents.mine(), ({ items }) =>
    items.map(({ purpose, state, history }) => [purpose, state, history.length]),
  );
  await refuse('another text', member.consents.give({ ...given, purpose: 'adoption', textVersion: '2025-11' }));
  await take('consent', member.consents.give({ ...given, purpose: 'adoption' }), consentOf);
  await take('consent twice', member.consents.give({ ...given, purpose: 'adoption' }), consentOf);
  const ofFeedback = mine.items[1]?.history[0] as ConsentRecord;
  await refuse('withdrawn on another version', member.consents.withdraw(ofFeedback.id, { ifMatch: '"7"' }));
  await refuse('withdrawn by another', superior.consents.withdraw(ofFeedback.id, { ifMatch: '"1"' }));
  await take('withdrawn', member.consents.withdraw(ofFeedback.id, { ifMatch: etagOf(ofFeedback) }), consentOf);
  await refuse('an opinion without consent', member.feedback.submit(opinion));
  await take('consent again', member.consents.give({ ...given, purpose: 'feedback' }), consentOf);
  await take('an opinion with it', member.feedback.submit(opinion), ({ state }) => state);
  const ofHandbook = mine.items[0]?.history[0] as ConsentRecord;
  const left = await take('the handbook', member.consents.withdraw(ofHandbook.id, { ifMatch: '"1"' }), consentOf);
  await take('the request that it opened', member.dataRequests.get(left.dataRequestId ?? ''), requestOf);

  const { dataRequests } = committeeMember;
  await refuse('to correct what', dataRequests.submit({ kind: 'correct' }));
  const erase = await take('to erase', dataRequests.submit({ kind: 'erase', details: 'Các ý kiến cũ' }), requestOf);
  await refuse('to erase twice', dataRequests.submit({ kind: 'erase' }));
  await take('my requests', dataRequests.mine(), ({ items }) => items.map(requestOf));
  await refuse('the inbox for a member', dataRequests.list());
  await refuse('of another cell', world.as('otherCellMember').dataRequests.get(erase.id));
  await take('in the inbox', superior.dataRequests.list({ limit: 100 }), ({ items }) =>
    items.filter(({ id }) => id === erase.id).map(requestOf),
  );
  const at = (version: number) => ({ ifMatch: `"${version}"` });
  const answer = superior.dataRequests;
  await refuse('refused without a reason', answer.answer(erase.id, { decision: 'refused' }, at(1)));
  await refuse('carried out before', answer.complete(erase.id, { outcome: 'Xong' }, at(1)));
  await take('accepted', answer.answer(erase.id, { decision: 'accepted' }, at(1)), requestOf);
  await refuse('on an old version of it', answer.complete(erase.id, { outcome: 'Xong' }, at(1)));
  await take('extended', answer.extend(erase.id, { reason: 'Chờ cấp trên' }, at(2)), requestOf);
  await refuse('extended twice', answer.extend(erase.id, { reason: 'Chờ' }, at(3)));
  await take('carried out', answer.complete(erase.id, { outcome: 'Đã xóa' }, at(3)), requestOf);
  await refuse('carried out twice', answer.complete(erase.id, { outcome: 'Xong' }, at(4)));
  const own = await take('of the superior', answer.submit({ kind: 'object' }), requestOf);
  await refuse('answered by oneself', answer.answer(own.id, { decision: 'accepted' }, at(1)));
  await take('everything about me', dataRequests.download(), ({ profile, officialActs }) => [
    [profile.fullName, profile.gender, profile.currentCell],
    officialActs.length,
  ]);
}

const consentOf = (one: ConsentRecord) => [
  [one.purpose, one.textVersion, one.text, one.method, one.member],
  [one.withdrawnAt !== null, one.dataRequestId !== null, one.version],
];

const requestOf = (one: DataRequest) => [
  [one.kind, one.details, one.member, one.cell, one.state, one.overdue, one.extended, one.version],
  [one.answeredBy, one.reason, one.extensionReason, one.completedBy, one.outcome, one.consentId !== null],
];
