import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { type AbsenceRequest, insertAbsence, lockInvitation } from './absence-store.ts';
import { changeMeeting, type Meeting } from './store.ts';
import { type Caller, createDesk, idOf, refused, tagOf, whileChanging } from './testing.ts';

const NOW = new Date('2026-11-23T08:00:00+07:00');
const AFTER_START = new Date('2027-01-05T19:10:00+07:00');
const SECRET = 'Lý do riêng chỉ chi ủy được đọc.';

let backend: TestBackend;
let now = NOW;
let meetingId = '';
before(async () => {
  backend = await createTestBackend({ now: () => now });
});
after(() => backend.close());

/** Each test has a meeting of its own, announced and not yet answered. */
beforeEach(async () => {
  now = NOW;
  meetingId = idOf(await createDesk(backend).announce());
});

const acknowledge = (persona: Caller, acknowledgement: string, noticeVersion = 1): Promise<TestAnswer> =>
  backend.call(persona, 'PUT', `/meetings/${meetingId}/acknowledgement`, { body: { acknowledgement, noticeVersion } });

const ask = (persona: Caller, body: object = { reasonKind: 'health' }, headers = {}): Promise<TestAnswer> =>
  backend.call(persona, 'POST', `/meetings/${meetingId}/absence-requests`, { body, headers });

const withdraw = (persona: Caller, request: TestAnswer): Promise<TestAnswer> =>
  backend.call(persona, 'PUT', `/absence-requests/${(request.body as AbsenceRequest).id}/withdrawal`);

const decide = (persona: Caller, request: TestAnswer, body: object): Promise<TestAnswer> =>
  backend.call(persona, 'PUT', `/absence-requests/${(request.body as AbsenceRequest).id}/decision`, {
    body,
    headers: tagOf(request),
  });

const list = (persona: Caller, query = ''): Promise<TestAnswer> =>
  backend.call(persona, 'GET', `/meetings/${meetingId}/absence-requests${query}`);

async function see(persona: Caller): Promise<Meeting> {
  return (await backend.call(persona, 'GET', `/meetings/${meetingId}`)).body as Meeting;
}

describe('acknowledgeMeeting', () => {
  it('keeps the answer and counts it', async () => {
    const answer = await acknowledge('member', 'attending');
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(answer.body.myAnswer, {
      acknowledgement: 'attending',
      acknowledgedVersion: 1,
      absenceRequest: null,
    });
    const counts = (await see('secretary')).answerCounts;
    assert.equal(counts?.attending, 1);
    assert.equal(counts.none, counts.invited - 1);
  });

  it('may be said twice and taken back', async () => {
    const first = await acknowledge('member', 'attending');
    assert.deepEqual((await acknowledge('member', 'attending')).body, first.body);
    const back = await acknowledge('member', 'none');
    assert.deepEqual([back.body.myAnswer.acknowledgement, back.body.myAnswer.acknowledgedVersion], ['none', 0]);
  });

  it('is only for the notice in force and before the start', async () => {
    refused(await acknowledge('member', 'attending', 0), 409, 'notice-outdated');
    refused(await acknowledge('member', 'attending', 2), 409, 'notice-outdated');
    now = AFTER_START;
    refused(await acknowledge('member', 'attending'), 409, 'meeting-started');
  });

  it('waits for a notice under way and then asks to read that one', async () => {
    const answer = await whileChanging(
      backend.database.db,
      (transaction) => changeMeeting(transaction, meetingId, { noticeVersion: 2 }),
      () => acknowledge('member', 'attending', 1),
    );
    refused(answer, 409, 'notice-outdated');
  });

  it('is for those invited', async () => {
    assert.equal((await acknowledge('otherCellMember', 'attending')).status, 404);
    assert.equal((await acknowledge('superior', 'attending')).status, 404);
    assert.equal((await acknowledge('guest', 'attending')).status, 401);
  });

  it('withdraws an open absence request', async () => {
    await ask('member');
    const answer = await acknowledge('member', 'attending');
    assert.equal(answer.body.myAnswer.acknowledgement, 'attending');
    assert.equal(answer.body.myAnswer.absenceRequest.state, 'withdrawn');
    assert.equal((await list('secretary')).body.items[0].state, 'withdrawn');
  });

  it('leaves the absence requests of others alone', async () => {
    await ask('admin');
    await ask('member');
    await acknowledge('member', 'attending');
    assert.equal((await see('admin')).myAnswer?.absenceRequest?.state, 'submitted');
  });
});

describe('submitAbsenceRequest', () => {
  it('needs no text, for health least of all', async () => {
    const answer = await ask('member', { reasonKind: 'health', willStudyDocuments: true });
    assert.equal(answer.status, 201, answer.text);
    const request = answer.body as AbsenceRequest;
    assert.deepEqual(
      [request.reasonText, request.willStudyDocuments, request.late, request.state, request.version],
      [null, true, false, 'submitted', 1],
    );
    assert.equal(answer.headers.location, `/v1/meetings/${meetingId}`);
    const mine = await see('member');
    assert.deepEqual(mine.myAnswer, { acknowledgement: 'absent', acknowledgedVersion: 1, absenceRequest: request });
    assert.equal((await see('secretary')).answerCounts?.absent, 1);
  });

  it('takes back an answer that said attending', async () => {
    await acknowledge('member', 'attending');
    const request = await ask('member');
    await withdraw('member', request);
    assert.equal((await see('member')).myAnswer?.acknowledgement, 'none');
  });

  it('is one at a time, even when sent many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('member')));
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [201, ...Array.from({ length: 9 }, () => 409)]);
    const refusedOne = answers.find((answer) => answer.status === 409);
    assert.equal(refusedOne?.body.code, 'absence-already-open');
  });

  it('waits for a request of the same member under way and then finds it open', async () => {
    const memberId = SAMPLE_PERSONS.member.id;
    const request = { id: randomUUID(), meetingId, memberId, reasonKind: 'work', state: 'submitted' } as const;
    const answer = await whileChanging(
      backend.database.db,
      async (transaction) => {
        await lockInvitation(transaction, meetingId, memberId);
        const rest = { reasonText: null, willStudyDocuments: false, submittedAt: NOW, late: false, version: 1 };
        await insertAbsence(transaction, { ...request, ...rest });
      },
      () => ask('member'),
    );
    refused(answer, 409, 'absence-already-open');
  });

  it('is kept once for one key, however often it is sent', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask('member', { reasonKind: 'work' }, headers)));
    assert.deepEqual(new Set(answers.map((answer) => answer.status)), new Set([201]));
    assert.equal(new Set(answers.map((answer) => answer.body.id)).size, 1);
    assert.equal((await list('secretary')).body.items.length, 1);
  });

  it('may be sent again after a withdrawal or a refusal', async () => {
    const first = await ask('member');
    await withdraw('member', first);
    const second = await ask('member', { reasonKind: 'work' });
    assert.equal(second.status, 201);
    await decide('secretary', second, { decision: 'declined', note: 'Đề nghị thu xếp.' });
    assert.equal((await see('member')).myAnswer?.acknowledgement, 'none');
    assert.equal((await ask('member', { reasonKind: 'family' })).status, 201);
    assert.equal((await see('member')).myAnswer?.absenceRequest?.reasonKind, 'family');
  });

  it('is marked late from the start on', async () => {
    now = AFTER_START;
    const answer = await ask('member');
    assert.deepEqual([answer.status, answer.body.late], [201, true]);
  });

  it('is for those invited, while the meeting stands', async () => {
    assert.equal((await ask('otherCellMember')).status, 404);
    const current = await backend.call('secretary', 'GET', `/meetings/${meetingId}`);
    await backend.call('secretary', 'PATCH', `/meetings/${meetingId}`, {
      body: { state: 'cancelled', stateReason: 'Trùng lịch' },
      headers: tagOf(current),
    });
    refused(await ask('member'), 409, 'meeting-not-open');
  });
});

describe('withdrawAbsenceRequest', () => {
  it('changes nothing the second time', async () => {
    const request = await ask('member');
    const first = await withdraw('member', request);
    assert.deepEqual([first.status, first.body.state, first.body.version], [200, 'withdrawn', 2]);
    now = AFTER_START;
    assert.deepEqual((await withdraw('member', request)).body, first.body);
  });

  it('is for the author, before the start, while it was not declined', async () => {
    const request = await ask('member');
    assert.equal((await withdraw('secretary', request)).status, 404);
    assert.equal((await withdraw('otherCellMember', request)).status, 404);
    now = AFTER_START;
    refused(await withdraw('member', request), 409, 'meeting-started');
    now = NOW;
    await decide('secretary', request, { decision: 'declined', note: 'Đề nghị thu xếp.' });
    refused(await withdraw('member', request), 409, 'absence-declined');
  });

  it('also takes back what was accepted', async () => {
    const request = await ask('member');
    await decide('secretary', request, { decision: 'accepted' });
    assert.equal((await withdraw('member', request)).body.state, 'withdrawn');
  });
});

describe('decideAbsenceRequest', () => {
  it('accepts without a note and tells the author who decided', async () => {
    const request = await ask('member');
    const decided = await decide('deputySecretary', request, { decision: 'accepted' });
    assert.equal(decided.status, 200, decided.text);
    const mine = (await see('member')).myAnswer?.absenceRequest;
    assert.deepEqual(
      [mine?.state, mine?.decidedBy, mine?.decidedAt, mine?.version],
      ['accepted', SAMPLE_PERSONS.deputySecretary.fullName, NOW.toISOString(), 2],
    );
  });

  it('declines only with a note', async () => {
    const request = await ask('member');
    refused(await decide('secretary', request, { decision: 'declined' }), 422, 'note-missing', '/body/note');
    refused(
      await decide('secretary', request, { decision: 'declined', note: '  ' }),
      422,
      'note-missing',
      '/body/note',
    );
    const decided = await decide('secretary', request, { decision: 'declined', note: 'Đề nghị thu xếp.' });
    assert.deepEqual([decided.status, decided.body.state], [200, 'declined']);
  });

  it('is never for one’s own request', async () => {
    const request = await ask('secretary');
    refused(await decide('secretary', request, { decision: 'accepted' }), 409, 'own-request');
    assert.equal((await decide('deputySecretary', request, { decision: 'accepted' })).status, 200);
  });

  it('has one winner of two at once', async () => {
    const request = await ask('member');
    const answers = await Promise.all([
      decide('secretary', request, { decision: 'accepted' }),
      decide('deputySecretary', request, { decision: 'declined', note: 'Đề nghị thu xếp.' }),
    ]);
    const winner = answers.find((answer) => answer.status === 200);
    const loser = answers.find((answer) => answer !== winner);
    assert.ok(winner && loser);
    refused(loser, 409, 'absence-already-decided');
    const left = (await see('member')).myAnswer?.absenceRequest;
    assert.deepEqual([left?.state, left?.version], [winner.body.state, 2]);
  });

  it('comes once: a decided or withdrawn request stays as it is', async () => {
    const request = await ask('member');
    const decided = await decide('secretary', request, { decision: 'accepted' });
    refused(await decide('secretary', decided, { decision: 'accepted' }), 409, 'absence-already-decided');
    const withdrawn = await withdraw('member', request);
    refused(await decide('secretary', withdrawn, { decision: 'accepted' }), 409, 'absence-not-open');
  });

  it('wants the version that was read', async () => {
    const request = await ask('member');
    const path = `/absence-requests/${(request.body as AbsenceRequest).id}/decision`;
    const body = { decision: 'accepted' };
    assert.equal((await backend.call('secretary', 'PUT', path, { body })).status, 428);
    assert.equal((await backend.call('secretary', 'PUT', path, { body, headers: { 'if-match': '"7"' } })).status, 412);
  });

  it('is for secretary and deputy of this very cell', async () => {
    const request = await ask('member');
    const missing = { body: { id: randomUUID() }, headers: { etag: '"1.x"' } } as unknown as TestAnswer;
    const status = async (persona: Caller, target = request): Promise<number> =>
      (await decide(persona, target, { decision: 'accepted' })).status;
    for (const persona of ['member', 'committeeMember', 'admin', 'superior', 'office'] as const) {
      assert.equal(await status(persona), 403, persona);
    }
    assert.equal(await status('otherProvinceSecretary'), 404);
    assert.equal(await status('secretary', missing), 404);
  });
});

describe('who reads the reasons', () => {
  it('is the author and the chi ủy of this cell', async () => {
    await ask('member', { reasonKind: 'other', reasonText: SECRET });
    assert.equal((await see('member')).myAnswer?.absenceRequest?.reasonText, SECRET);
    for (const persona of ['committeeMember', 'deputySecretary', 'secretary'] as const) {
      const { status, body } = await list(persona);
      assert.equal(status, 200);
      assert.equal((body.items as AbsenceRequest[])[0]?.reasonText, SECRET, persona);
    }
    for (const persona of ['member', 'admin', 'superior', 'office', 'otherCellMember'] as const) {
      assert.equal((await list(persona)).status, 403, persona);
    }
    assert.equal((await list('otherProvinceSecretary')).status, 404);
  });

  it('is nobody else, in no answer at all', async () => {
    await ask('member', { reasonKind: 'other', reasonText: SECRET });
    const personas = ['admin', 'superior', 'office', 'otherCellMember', 'otherProvinceSecretary', 'secretary'] as const;
    for (const persona of personas) {
      for (const path of ['/meetings?limit=100', `/meetings/${meetingId}`]) {
        const { text } = await backend.call(persona, 'GET', path);
        assert.ok(!text.includes(SECRET), `${persona} ${path}`);
      }
    }
  });
});

describe('listAbsenceRequests', () => {
  it('walks its pages without loss or repetition while requests come in', async () => {
    const personas = ['member', 'admin', 'committeeMember', 'deputySecretary'] as const;
    for (const persona of personas) await ask(persona);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await list('secretary', `?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...(body.items as AbsenceRequest[]).map((request) => request.member.id));
      cursor = (body.nextCursor as string | null) ?? '';
      now = new Date(now.getTime() + 60_000);
      await ask('secretary');
    } while (cursor);
    assert.equal(new Set(seen).size, seen.length);
    for (const persona of personas) assert.ok(seen.includes(SAMPLE_PERSONS[persona].id));
  });

  it('is empty for a draft to those who prepare it, and to others as if there were none', async () => {
    const path = `/meetings/${sampleId(203)}/absence-requests`;
    assert.equal((await backend.call('otherProvinceSecretary', 'GET', path)).status, 404);
    for (const persona of ['committeeMember', 'secretary'] as const)
      assert.deepEqual((await backend.call(persona, 'GET', path)).body, { items: [], nextCursor: null });
  });
});
