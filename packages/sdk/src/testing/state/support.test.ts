// What a support code opens, and the days of an assignment that ends, as at the API.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWorld, opinion, refused } from '../../../../../test/support/mock-world.ts';
import { assisted } from '../../assisted.ts';
import { etagOf } from '../../client.ts';
import { submitFeedback } from '../../feedback.ts';
import { Handbook } from '../../index.ts';
import { exampleOf } from '../answers.ts';
import { createHandlers, createState, mockFetch } from '../index.ts';
import { persons } from './persons.ts';

const { id: assignmentId } = exampleOf('listSupportAssignments', 200).items[0]!;
const { member: helped, code: sampleCode } = exampleOf('issueSupportCode', 200);
const inPerson = { task: 'submitFeedback', consentTextVersion: '2026-11', consentGiven: true } as const;
const start = { assignmentId, ...inPerson, code: sampleCode };

test('a code opens ten sessions, and then a new one is needed', async () => {
  const { member, secretary } = createWorld();
  const { code } = await secretary.support.issueCode(helped.id);
  for (let time = 0; time < 10; time += 1) await member.support.start({ ...start, code });
  assert.deepEqual(await refused(member.support.start({ ...start, code }), 'startAssistedSession', 409), [
    'support-code-expired',
  ]);
  assert.equal((await secretary.support.list()).items[0]?.codeState, 'expired');
  const next = await secretary.support.issueCode(helped.id);
  assert.equal((await member.support.start({ ...start, code: next.code })).state, 'open');
});

test('a code opens nothing after 90 days', async () => {
  const state = createState();
  const kept = state.supportCodes.get(helped.id)!;
  state.supportCodes.set(helped.id, { ...kept, issuedAt: '2026-08-01T09:00:00+07:00' });
  const { support } = new Handbook({
    baseUrl: 'http://handbook.test/v1',
    token: () => Promise.resolve('member'),
    retry: 0,
    fetch: mockFetch(createHandlers({ state, persona: 'member' })),
  });
  assert.deepEqual(await refused(support.start(start), 'startAssistedSession', 409), ['support-code-expired']);
});

test('an act whose answer was lost is not done again in the next session', async () => {
  const { member, secretary } = createWorld();
  const idempotencyKey = '0192f0c1-0000-7000-8000-00000000aaaa';
  const act = async () =>
    submitFeedback(assisted(member.client, await member.support.start(start)), opinion, { idempotencyKey });
  const [first, again] = [await act(), await act()];
  assert.equal(again.id, first.id);
  assert.equal((await secretary.feedback.get(first.id)).author.id, helped.id);
});

test('an assignment that has not begun ends with its first day', async () => {
  const { secretary } = createWorld();
  const planned = await secretary.support.assign({
    helperId: persons.committeeMember.id,
    helpedId: helped.id,
    from: '2027-01-10',
  });
  const ended = await secretary.support.end(planned.id, { outcome: 'other' }, { ifMatch: etagOf(planned) });
  assert.deepEqual([ended.state, ended.from, ended.to], ['ended', '2027-01-10', '2027-01-10']);
});
