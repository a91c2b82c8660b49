// The part of the journey that tells of helpers and assisted sessions.
import {
  assisted,
  etagOf,
  getSession,
  giveConsent,
  listMyConsents,
  submitFeedback,
  withdrawConsent,
  type Client,
  type Handbook,
} from '../../packages/sdk/src/index.ts';
import type { Access } from '../../packages/sdk/src/audit.ts';
import type { Journal, World } from './journey.ts';

const helper = '0192f0c1-0000-7000-8000-000000000101';
const other = '0192f0c1-0000-7000-8000-000000000104';
const helped = '0192f0c1-0000-7000-8000-000000000103';
const elsewhere = '0192f0c1-0000-7000-8000-000000000108';
const nobody = '0192f0c1-0000-7000-8000-0000000f0000';
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;

const toldOf = (one: Awaited<ReturnType<Handbook['support']['assign']>>) => [
  [one.helper, one.helped, one.cell, one.state, one.outcome, one.codeState, one.version],
  [one.to === null, one.codeIssuedAt !== null],
];
const sessionOf = (one: Awaited<ReturnType<Handbook['support']['session']>>) => [
  [one.helper, one.helped, one.task, one.state, one.endedAt !== null, one.consentTextVersion, one.version],
  Date.parse(one.expiresAt) - Date.parse(one.startedAt),
];

export async function support({ take, refuse }: Journal, world: World): Promise<void> {
  const [member, secretary] = [world.as('member'), world.as('secretary')];
  const assign = { helperId: helper, helpedId: helped };

  await take('who helps whom', member.support.list(), ({ items }) => items.length);
  await refuse('assigned by a member', member.support.assign(assign));
  await refuse('helps themselves', secretary.support.assign({ helperId: helper, helpedId: helper }));
  await refuse('of another cell', secretary.support.assign({ ...assign, helpedId: elsewhere }));
  await refuse('of nobody', secretary.support.assign({ helperId: nobody, helpedId: elsewhere }));
  await refuse('over before it begins', secretary.support.assign({ ...assign, from: '2099-01-02', to: '2099-01-01' }));
  await refuse('over already', secretary.support.assign({ ...assign, from: '2020-01-01', to: '2020-01-02' }));
  const made = await take('assigned', secretary.support.assign(assign), toldOf);
  await refuse('assigned twice', secretary.support.assign(assign));
  const later = { helperId: other, helpedId: helped, from: '2099-01-01' };
  const planned = await take('assigned for later', secretary.support.assign(later), toldOf);
  await take(
    'ended before it began',
    secretary.support.end(planned.id, { outcome: 'other' }, { ifMatch: '"1"' }),
    toldOf,
  );
  await take('of both', world.as('deputySecretary').support.list({ state: 'current', limit: 1 }), ({ items }) =>
    items.map(toldOf),
  );
  await take('of others', world.as('admin').support.list(), ({ items }) => items);

  const consent = { task: 'submitFeedback', consentTextVersion: '2026-11', consentGiven: true } as const;
  const start = (code: string, fields: object = {}) =>
    member.support.start({ assignmentId: made.id, ...consent, code, ...fields });
  await refuse('without a code', start('00000000'));
  await refuse('a code for another', member.support.issueCode(helped));
  await refuse('a code for nobody', secretary.support.issueCode(nobody));
  await refuse('a code for another cell', secretary.support.issueCode(elsewhere));
  const { code } = await take('a code', secretary.support.issueCode(helped), (one) => [one.member, one.code.length]);
  const wrong = code === '00000000' ? '00000001' : '00000000';
  await refuse(
    'without an assignment',
    world.as('committeeMember').support.start({ assignmentId: made.id, ...consent, code }),
  );
  for (let attempt = 1; attempt < 6; attempt += 1) await refuse(`wrong code ${attempt}`, start(wrong));
  await refuse('the right one too late', start(code));
  const { code: second } = await secretary.support.issueCode(helped);
  world.exchanges();
  await refuse('the one that was replaced', start(code === second ? wrong : code));

  const session = await take('session', start(second), sessionOf);
  const own = { assistedSessionId: session.id };
  await take(
    'seen by the helped member',
    world.as('deputySecretary').support.session(own.assistedSessionId),
    sessionOf,
  );
  await refuse('not by others', secretary.support.session(session.id));
  const client = assisted(member.client, session);
  await take('acts as the helped member', getSession(client), (one) => one);
  await refuse('another task', client.send('listMeetings', 'meetings'));
  await refuse('another act', client.send('getMyProfile', 'members/me'));
  await consentsGiven({ take, refuse }, world, client);
  await take('an opinion', submitFeedback(client, opinion), ({ author, assistedBy }) => [author, assistedBy]);
  await refuse('a second one', submitFeedback(client, opinion));
  await take('done', member.support.session(session.id), sessionOf);

  const ended = await take('a session left', start(second, { task: 'acknowledgeMeeting' }), sessionOf);
  const agenda = assisted(member.client, ended);
  const meetings = agenda.send<{ items: { myAnswer: unknown }[] }>('listMeetings', 'meetings', { query: { limit: 1 } });
  await take('meetings of the helped member', meetings, ({ items }) => items.length);
  await take('ended', member.support.endSession(ended.id), sessionOf);
  await take('ended twice', member.support.endSession(ended.id), sessionOf);
  await refuse('after its end', agenda.send('listMeetings', 'meetings'));
  const open = await take('a session that is open', start(second), sessionOf);
  const seen = ({ items }: { items: readonly Access[] }) =>
    items.map(({ action, actor, byMyself, onMyBehalf }) => [action, actor, byMyself, onMyBehalf]);
  await take('in their own log', world.as('deputySecretary').audit.mine({ limit: 5 }), seen);

  const end = { outcome: 'independent' } as const;
  await refuse('ended on an old version', secretary.support.end(made.id, end, { ifMatch: '"9"' }));
  await refuse('ended by the helper', member.support.end(made.id, end, { ifMatch: etagOf(made) }));
  await take('the assignment is ended', secretary.support.end(made.id, end, { ifMatch: etagOf(made) }), toldOf);
  await take('ended twice', secretary.support.end(made.id, end, { ifMatch: etagOf(made) }), toldOf);
  await refuse('with another outcome', secretary.support.end(made.id, { outcome: 'moved' }, { ifMatch: '"2"' }));
  await refuse('and its session with it', getSession(assisted(member.client, open)));
  await refuse('no further one', start(second));
}

/** A consent that is missing is given beside the helper: that of the task, no other, and the act is still to come. */
async function consentsGiven({ take, refuse }: Journal, world: World, client: Client): Promise<void> {
  const { consents } = world.as('deputySecretary');
  const { items } = await consents.mine();
  const [own] = items.find(({ purpose }) => purpose === 'feedback')?.history ?? [];
  await consents.withdraw(own?.id ?? '', { ifMatch: '"1"' });
  await refuse('an opinion without the consent', submitFeedback(client, opinion));
  await take('what is missing', listMyConsents(client), (mine) => mine.items);
  const consent = { purpose: 'feedback', textVersion: '2026-01', sensitiveNotice: true, method: 'screen' } as const;
  await refuse('what the task does not need', giveConsent(client, { ...consent, purpose: 'adoption' }));
  await refuse('to an earlier text', giveConsent(client, { ...consent, textVersion: '2025-11' }));
  const given = await take('given beside the helper', giveConsent(client, consent), ({ purpose, member, method }) => [
    ...[purpose, member, method],
  ]);
  await take('given twice', giveConsent(client, consent), ({ id }) => id === given.id);
  await refuse('withdrawn by the helper', withdrawConsent(client, given.id, { ifMatch: '"1"' }));
  await take('what is there now', listMyConsents(client), (mine) => mine.items);
}
