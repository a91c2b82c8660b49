import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { readConsentPolicy } from '../consents/policy.ts';
import type { Persona } from '../identity/personas.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { DataRequest } from './store.ts';

const clock = { now: new Date('2026-11-20T09:00:00+07:00') };
let backend: TestBackend;
before(async () => {
  backend = await createTestBackend({ now: () => clock.now });
});
after(() => backend.close());

const submit = (as: Persona, body: object): Promise<TestAnswer> => backend.call(as, 'POST', '/data-requests', { body });
const put = (as: Persona, { id, version }: DataRequest, act: string, body: object): Promise<TestAnswer> =>
  backend.call(as, 'PUT', `/data-requests/${id}/${act}`, { body, headers: { 'if-match': `"${version}"` } });
const list = async (as: Persona, path: string): Promise<DataRequest[]> => {
  const answer = await backend.call(as, 'GET', path);
  assert.equal(answer.status, 200, answer.text);
  return (answer.body as { items: DataRequest[] }).items;
};
const submitted = async (as: Persona, body: object): Promise<DataRequest> => {
  const answer = await submit(as, body);
  assert.equal(answer.status, 201, answer.text);
  return answer.body as DataRequest;
};

describe('a request', () => {
  it('goes from the member to the committee above, with its days, and back with what was done', async () => {
    const request = await submitted('committeeMember', { kind: 'correct', details: 'Ngày vào Đảng chưa đúng.' });
    assert.deepEqual(
      [request.state, request.answerDueOn, request.executeDueOn, request.overdue],
      ['submitted', '2026-11-24', '2026-11-30', false],
    );
    assert.ok((await list('superior', '/data-requests?limit=100')).some(({ id }) => id === request.id));
    const accepted = await put('superior', request, 'answer', { decision: 'accepted' });
    assert.equal(accepted.status, 200, accepted.text);
    const done = await put('superior', accepted.body as DataRequest, 'completion', { outcome: 'Đã đề nghị sửa.' });
    assert.equal(done.status, 200, done.text);
    const [seen] = await list('committeeMember', '/members/me/data-requests');
    assert.deepEqual(
      [seen?.state, seen?.answeredBy, seen?.completedBy, seen?.outcome, seen?.version],
      ['completed', 'Đặng Thị Thí Dụ', 'Đặng Thị Thí Dụ', 'Đã đề nghị sửa.', 3],
    );
    const log = (await backend.call('committeeMember', 'GET', '/members/me/accesses?limit=9')).body as {
      items: { action: string }[];
    };
    assert.deepEqual(log.items.map(({ action }) => action).slice(0, 4), [
      'dataRequest.executed',
      'dataRequest.answered',
      'dataRequest.viewed',
      'dataRequest.submitted',
    ]);
  });

  it('is open once of each kind, and a new one can be sent when it is done', async () => {
    const first = await submitted('admin', { kind: 'access' });
    assert.equal((await submit('admin', { kind: 'access' })).body.code, 'data-request-open');
    await submitted('admin', { kind: 'restrict' });
    await put('superior', first, 'answer', { decision: 'refused', reason: 'Đã cung cấp tuần trước.' });
    await submitted('admin', { kind: 'access' });
  });

  it('to correct says what is wrong, and a refusal says why', async () => {
    assert.equal((await submit('secretary', { kind: 'correct' })).body.code, 'details-missing');
    const request = await submitted('secretary', { kind: 'object' });
    const refused = await put('superior', request, 'answer', { decision: 'refused' });
    assert.deepEqual([refused.status, refused.body.code], [422, 'reason-missing']);
    const [same] = await list('secretary', '/members/me/data-requests');
    assert.equal(same?.state, 'submitted', 'nothing was written');
  });

  it('is answered on the version that was read, and not by who is asked about', async () => {
    const own = await submitted('superior', { kind: 'access' });
    assert.equal((await put('superior', own, 'answer', { decision: 'accepted' })).body.code, 'own-data-request');
    const request = await submitted('member', { kind: 'access' });
    assert.equal((await put('superior', { ...request, version: 9 }, 'answer', { decision: 'accepted' })).status, 412);
    assert.equal((await put('secretary', request, 'answer', { decision: 'accepted' })).status, 403);
    assert.equal((await backend.call('otherCellMember', 'GET', `/data-requests/${request.id}`)).status, 404);
  });

  it('to erase can take 20 days more, once', async () => {
    const request = await submitted('deputySecretary', { kind: 'erase' });
    const accepted = (await put('superior', request, 'answer', { decision: 'accepted' })).body as DataRequest;
    const more = await put('superior', accepted, 'extension', { reason: 'Đang chờ cấp trên.' });
    assert.equal(more.status, 200, more.text);
    assert.deepEqual(
      [more.body.executeDueOn, more.body.extended, more.body.extensionReason],
      ['2026-12-30', true, 'Đang chờ cấp trên.'],
    );
    assert.equal(
      (await put('superior', more.body as DataRequest, 'extension', { reason: 'Thêm.' })).body.code,
      'data-request-extended',
    );
  });
});

describe('of two who act at once', () => {
  const both = async (...acts: Promise<TestAnswer>[]) =>
    (await Promise.all(acts)).map(({ status, body }) => (status === 200 ? 'done' : String(body.code))).sort();

  it('one answers, and the other is told that it is answered', async () => {
    const request = await submitted('office', { kind: 'access' });
    assert.deepEqual(
      await both(
        put('superior', request, 'answer', { decision: 'accepted' }),
        put('superior', request, 'answer', { decision: 'refused', reason: 'Không đúng thẩm quyền.' }),
      ),
      ['data-request-answered', 'done'],
    );
  });

  it('one carries out, and the other is told that it is done', async () => {
    const request = await submitted('secretary', { kind: 'provide' });
    const accepted = (await put('superior', request, 'answer', { decision: 'accepted' })).body as DataRequest;
    const complete = (outcome: string) => put('superior', accepted, 'completion', { outcome });
    assert.deepEqual(await both(complete('Đã gửi.'), complete('Đã in.')), ['data-request-completed', 'done']);
    const [seen] = await list('secretary', '/members/me/data-requests');
    assert.equal(seen?.version, 3);
  });
});

describe('carrying out a withdrawal', () => {
  const accountOf = async (as: Persona) => (await backend.call(as, 'GET', '/accounts/me')).body as { state: string };
  const carryOut = async (id: string): Promise<void> => {
    const request = (await backend.call('superior', 'GET', `/data-requests/${id}`)).body as DataRequest;
    const accepted = await put('superior', request, 'answer', { decision: 'accepted' });
    const done = await put('superior', accepted.body as DataRequest, 'completion', { outcome: 'Đã xử lý.' });
    assert.equal(done.status, 200, done.text);
  };

  it('of the consent to the handbook closes the account at once, as the log tells and an event', async () => {
    const consents = (await backend.call('committeeMember', 'GET', '/consents')).body as {
      items: { purpose: string; history: { id: string; member: { id: string } }[] }[];
    };
    const record = consents.items.find(({ purpose }) => purpose === 'handbook')?.history[0];
    assert.ok(record);
    const { body } = await backend.call('committeeMember', 'PUT', `/consents/${record.id}/withdrawal`, {
      headers: { 'if-match': '"1"' },
    });
    assert.equal(
      (await backend.call('committeeMember', 'GET', '/sessions/current')).status,
      200,
      'not before it is carried out',
    );
    await carryOut(body.dataRequestId as string);
    assert.equal((await backend.call('committeeMember', 'GET', '/sessions/current')).status, 403);
    const account = await backend.database.db
      .selectFrom('accounts')
      .selectAll()
      .where('memberId', '=', record.member.id)
      .executeTakeFirstOrThrow();
    assert.deepEqual(
      [account.state, account.decidedBy, account.reason],
      ['closed', SAMPLE_PERSONS.superior.id, 'Đồng chí đã rút lại sự đồng ý sử dụng Sổ tay.'],
    );
    const log = (await backend.call('superior', 'GET', `/audit-entries?memberId=${record.member.id}&limit=2`)).body as {
      items: { action: string; subject: { id: string } }[];
    };
    assert.deepEqual(
      log.items.map(({ action }) => action),
      ['account.revoked', 'dataRequest.executed'],
    );
    assert.equal(log.items[0]?.subject.id, account.id);
    const event = await backend.database.db
      .selectFrom('events')
      .select('type')
      .where('objectId', '=', account.id)
      .executeTakeFirst();
    assert.equal(event?.type, 'account.decided');
  });

  it('of something else leaves the account, as the member still consents to the handbook', async () => {
    const { id } = await submitted('otherCellMember', { kind: 'withdraw', details: 'Rút sự đồng ý gửi ý kiến.' });
    await carryOut(id);
    assert.equal((await accountOf('otherCellMember')).state, 'active');
  });

  it('closes no account where the handbook rests on the law', async () => {
    const consents = readConsentPolicy(undefined, ['handbook']);
    const lawful = await createTestBackend({ consents });
    try {
      await sql`update consent_records set withdrawn_at = now() where purpose = 'handbook'`.execute(lawful.database.db);
      const { body } = await lawful.call('member', 'POST', '/data-requests', { body: { kind: 'withdraw' } });
      const act = (name: string, version: number, words: object) =>
        lawful.call('superior', 'PUT', `/data-requests/${body.id as string}/${name}`, {
          body: words,
          headers: { 'if-match': `"${version}"` },
        });
      assert.equal((await act('answer', 1, { decision: 'accepted' })).status, 200);
      assert.equal((await act('completion', 2, { outcome: 'Đã giải thích.' })).status, 200);
      assert.equal((await lawful.call('member', 'GET', '/sessions/current')).status, 200);
    } finally {
      await lawful.close();
    }
  });
});

describe('the inbox of a committee', () => {
  it('has what waits by the day of its next step, what is done last, and pages agree with the whole', async () => {
    clock.now = new Date('2026-11-26T09:00:00+07:00');
    const all = await list('superior', '/data-requests?limit=100');
    const waits = ({ state }: DataRequest) => state === 'submitted' || state === 'accepted';
    const due = ({ state, answerDueOn, executeDueOn }: DataRequest) =>
      state === 'submitted' ? answerDueOn : executeDueOn;
    const order = all.map((request) => `${waits(request) ? 0 : 1} ${due(request)} ${request.id}`);
    assert.deepEqual(order, [...order].sort());
    assert.ok(all.some(({ overdue }) => overdue) && all.some(({ overdue }) => !overdue));
    assert.ok(all[0]?.overdue, 'the longest overdue first');
    const paged: DataRequest[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/data-requests?limit=4${cursor && `&cursor=${cursor}`}`;
      const { body } = await backend.call('superior', 'GET', path);
      paged.push(...(body.items as DataRequest[]));
      cursor = body.nextCursor as string | null;
    }
    assert.deepEqual(paged, all);
    assert.ok((await list('superior', '/data-requests?state=refused')).every(({ state }) => state === 'refused'));
  });
});
