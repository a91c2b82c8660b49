import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { createBackend } from '../backend.ts';
import type { Persona } from '../identity/personas.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { GUEST } from '../identity/principal.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { readConsentPolicy } from './policy.ts';
import { consentRequirement } from './require.ts';
import type { ConsentRecord } from './store.ts';

let backend: TestBackend;
before(async () => {
  backend = await createTestBackend();
});
after(() => backend.close());

type MyConsent = { purpose: string; state: string; history: ConsentRecord[] };

const mine = async (as: Persona): Promise<MyConsent[]> =>
  ((await backend.call(as, 'GET', '/consents')).body as { items: MyConsent[] }).items;
const one = async (as: Persona, purpose: string): Promise<MyConsent> => {
  const found = (await mine(as)).find((consent) => consent.purpose === purpose);
  assert.ok(found);
  return found;
};
const give = (as: Persona, purpose: string, change: object = {}, headers = {}): Promise<TestAnswer> =>
  backend.call(as, 'POST', '/consents', {
    body: { purpose, textVersion: '2026-01', sensitiveNotice: true, method: 'screen', ...change },
    headers,
  });
const withdraw = (as: Persona, { id, version }: ConsentRecord): Promise<TestAnswer> =>
  backend.call(as, 'PUT', `/consents/${id}/withdrawal`, { headers: { 'if-match': `"${version}"` } });
const send = (as: Persona): Promise<TestAnswer> =>
  backend.call(as, 'POST', '/feedback', {
    body: { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' },
  });
const logOf = async (as: Persona) =>
  ((await backend.call(as, 'GET', '/members/me/accesses?limit=3')).body as { items: { action: string }[] }).items.map(
    ({ action }) => action,
  );

describe('what is asked', () => {
  it('is open to guests, in the order in which to ask, and names nobody', async () => {
    const { status, body } = await backend.call('guest', 'GET', '/consent-purposes');
    assert.equal(status, 200);
    assert.deepEqual(
      (body as { items: { purpose: string }[] }).items.map(({ purpose }) => purpose),
      ['handbook', 'feedback', 'adoption'],
    );
  });

  it('is open for the member persona and outdated for one, and everything else is given in the demo', async () => {
    assert.equal((await one('member', 'adoption')).state, 'none');
    assert.equal((await one('deputySecretary', 'handbook')).state, 'outdated');
    assert.deepEqual(
      (await mine('secretary')).map(({ state }) => state),
      ['given', 'given', 'given'],
    );
  });
});

describe('giving consent', () => {
  it('keeps who consented to which text, when and how; a retry and a second time are the same record', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const given = await give('member', 'adoption', {}, key);
    assert.equal(given.status, 201, given.text);
    const record = given.body as ConsentRecord;
    assert.match(record.receiptCode, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.deepEqual(
      [record.textVersion, record.sensitiveNotice, record.method, record.withdrawnAt, record.member.fullName],
      ['2026-01', true, 'screen', null, 'Nguyễn Văn Mẫu'],
    );
    assert.equal(record.text, readConsentPolicy().get('adoption')?.text);
    assert.equal((await give('member', 'adoption', {}, key)).body.id, record.id);
    assert.equal((await give('member', 'adoption')).body.id, record.id);
    assert.equal((await one('member', 'adoption')).history.length, 1);
    assert.deepEqual((await logOf('member'))[0], 'consent.given', 'and once only');
    assert.notEqual((await logOf('member'))[1], 'consent.given');
  });

  it('takes exactly the text that is in force, and names it otherwise', async () => {
    const refused = await give('member', 'feedback', { textVersion: '2025-11' });
    assert.equal(refused.status, 409);
    assert.equal(refused.body.code, 'consent-text-changed');
    assert.deepEqual(refused.body.consent, { purpose: 'feedback', textVersion: '2026-01' });
  });

  for (const [name, change] of [
    ['without the notice that the data are sensitive', { sensitiveNotice: false }],
    ['to two purposes at once', { purpose: ['feedback', 'adoption'] }],
    ['to something nobody asked for', { purpose: 'weather' }],
  ] as const) {
    it(`is not taken ${name}`, async () => {
      assert.equal((await give('member', 'feedback', change)).status, 400);
    });
  }

  it('makes an outdated consent a given one again, and keeps the earlier text that was shown', async () => {
    assert.equal((await give('deputySecretary', 'handbook')).status, 201);
    const { state, history } = await one('deputySecretary', 'handbook');
    assert.equal(state, 'given');
    assert.deepEqual(
      history.map(({ textVersion }) => textVersion),
      ['2026-01', '2025-11'],
    );
    assert.notEqual(history[0]?.text, history[1]?.text);
  });
});

describe('an operation that needs a consent', () => {
  it('is refused from the withdrawal on, in words that name the purpose, and open again after consent', async () => {
    const [record] = (await one('committeeMember', 'feedback')).history;
    assert.ok(record);
    assert.equal((await send('committeeMember')).status, 201);
    const withdrawn = await withdraw('committeeMember', record);
    assert.equal(withdrawn.status, 200, withdrawn.text);
    assert.equal(typeof withdrawn.body.withdrawnAt, 'string');
    assert.equal(withdrawn.body.dataRequestId, null);
    const refused = await send('committeeMember');
    assert.equal(refused.status, 403);
    assert.equal(refused.body.code, 'consent-required');
    assert.deepEqual(refused.body.consent, { purpose: 'feedback', textVersion: '2026-01' });
    assert.match(refused.body.detail as string, /“Đóng góp ý kiến”/);
    assert.equal((await give('committeeMember', 'feedback')).status, 201);
    assert.equal((await send('committeeMember')).status, 201);
    assert.deepEqual((await logOf('committeeMember')).slice(0, 2), ['consent.given', 'consent.withdrawn']);
  });

  it('is refused to who consented to another text than the one in force', async () => {
    const [given] = (await one('office', 'feedback')).history;
    assert.ok(given);
    await withdraw('office', given);
    await sql`insert into consent_texts select purpose, 'old', words from consent_texts where purpose = 'feedback' and text_version = '2026-01'`.execute(
      backend.database.db,
    );
    await sql`insert into consent_records select gen_random_uuid(), '00D0-00D0', id, 'feedback', 'old', true, now(), 'screen', null, null
      from members where id = ${SAMPLE_PERSONS.office.id}`.execute(backend.database.db);
    assert.equal((await one('office', 'feedback')).state, 'outdated');
    assert.equal((await send('office')).body.code, 'consent-required');
    const current = (await give('office', 'feedback')).body as ConsentRecord;
    assert.equal((await send('office')).status, 201);
    await withdraw('office', current);
    assert.equal((await one('office', 'feedback')).state, 'withdrawn', 'of all texts of the purpose');
  });

  it('is open where the law is the basis, and consent is not taken there', async () => {
    const { db } = backend.database;
    const nobody = { ...GUEST, member: { id: SAMPLE_PERSONS.applicant.id, fullName: '', cell: { id: '', name: '' } } };
    await assert.rejects(consentRequirement(readConsentPolicy())(db, nobody, 'handbook'), { code: 'consent-required' });
    await consentRequirement(readConsentPolicy(undefined, ['handbook']))(db, nobody, 'handbook');
  });
});

describe('withdrawing', () => {
  it('the use of the handbook opens one request to deal with what is held, however often', async () => {
    const [record] = (await one('otherCellMember', 'handbook')).history;
    assert.ok(record);
    const withdrawn = await withdraw('otherCellMember', record);
    const id = withdrawn.body.dataRequestId as string;
    const request = await backend.call('otherCellMember', 'GET', `/data-requests/${id}`);
    assert.equal(request.status, 200, request.text);
    assert.deepEqual(
      [request.body.kind, request.body.state, request.body.consentId],
      ['withdraw', 'submitted', record.id],
    );
    assert.equal((await withdraw('otherCellMember', record)).body.dataRequestId, id, 'twice changes nothing');
  });

  it('and consenting again ends that request, whether it was answered or not; the next withdrawal opens another', async () => {
    const [record] = (await one('committeeMember', 'handbook')).history;
    assert.ok(record);
    const requestOf = async (consent: ConsentRecord) => {
      const { body } = await withdraw('committeeMember', consent);
      return (await backend.call('committeeMember', 'GET', `/data-requests/${body.dataRequestId as string}`)).body;
    };
    const first = await requestOf(record);
    const again = (await give('committeeMember', 'handbook')).body as ConsentRecord;
    const second = await requestOf(again);
    assert.notEqual(second.id, first.id);
    const answered = await backend.call('superior', 'PUT', `/data-requests/${second.id}/answer`, {
      body: { decision: 'accepted' },
      headers: { 'if-match': `"${second.version}"` },
    });
    assert.equal(answered.status, 200, answered.text);
    await give('committeeMember', 'handbook');
    assert.equal((await logOf('committeeMember'))[0], 'dataRequest.executed');
    for (const { id } of [first, second]) {
      const ended = (await backend.call('superior', 'GET', `/data-requests/${id}`)).body;
      assert.deepEqual(
        [ended.state, ended.outcome, ended.completedBy],
        [
          'completed',
          'Đảng viên đã đồng ý sử dụng Sổ tay trở lại nên yêu cầu này kết thúc.',
          SAMPLE_PERSONS.committeeMember.fullName,
        ],
      );
    }
    const late = await backend.call('superior', 'PUT', `/data-requests/${second.id}/completion`, {
      body: { outcome: 'Đã xử lý.' },
      headers: { 'if-match': `"${answered.body.version}"` },
    });
    assert.equal(late.body.code, 'data-request-completed');
    assert.equal((await backend.call('committeeMember', 'GET', '/sessions/current')).status, 200, 'the account stays');
  });

  it('needs the version that was read, and is not for the consent of another', async () => {
    const [record] = (await one('admin', 'feedback')).history;
    assert.ok(record);
    assert.equal((await withdraw('admin', { ...record, version: 7 })).status, 412);
    assert.equal((await backend.call('admin', 'PUT', `/consents/${record.id}/withdrawal`)).status, 428);
    assert.equal((await withdraw('secretary', record)).status, 404);
    assert.equal((await one('admin', 'feedback')).state, 'given');
  });
});

describe('the records', () => {
  for (const [name, change] of [
    ['deleted', sql`delete from consent_records`],
    ['rewritten', sql`update consent_records set method = 'assisted'`],
    [
      'given back after a withdrawal',
      sql`update consent_records set withdrawn_at = null where withdrawn_at is not null`,
    ],
    ['of another text', sql`update consent_texts set words = '{}'`],
  ] as const) {
    it(`cannot be ${name} by the code`, async () => {
      await assert.rejects(change.execute(backend.database.db), /append-only/);
    });
  }

  it('keep a server from starting with a text that says something else under a version that was used', async () => {
    const changed = readConsentPolicy();
    const feedback = changed.get('feedback');
    assert.ok(feedback);
    const consents = new Map(changed).set('feedback', { ...feedback, text: 'Nội dung khác.' });
    await assert.rejects(
      createBackend({ database: backend.database, logLevel: 'silent', consents }),
      /"feedback 2026-01" was consented to and has changed/,
    );
  });
});
