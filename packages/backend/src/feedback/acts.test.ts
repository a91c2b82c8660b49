// What recipients do with an opinion besides answering it, and who sees and may do what afterwards.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PERSONAS, type Persona } from '../identity/personas.ts';
import { pdf, uploads } from '../attachments/testing.ts';
import { SAMPLE, SAMPLE_SINCE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import type { Feedback } from './store.ts';

type Caller = Parameters<TestBackend['call']>[0];

const NOW = new Date('2026-11-20T09:00:00+07:00');
const LATER = new Date('2026-11-24T09:00:00+07:00');
const READERS = ['member', 'committeeMember', 'deputySecretary', 'secretary'] as const;

let backend: TestBackend;
let now = NOW;
before(async () => {
  backend = await createTestBackend({ now: () => now });
});
after(() => backend.close());
beforeEach(() => {
  now = NOW;
});

const submit = (persona: Caller = 'member', fields: object = {}): Promise<TestAnswer> =>
  backend.call(persona, 'POST', '/feedback', {
    body: { kind: 'suggestion', recipient: 'cell', subject: 'Việc', body: 'Nội dung.', ...fields },
  });

async function send(persona: Caller = 'member', fields: object = {}): Promise<Feedback> {
  const { status, body, text } = await submit(persona, fields);
  assert.equal(status, 201, text);
  return body as Feedback;
}

const read = (persona: Caller, { id }: Feedback): Promise<TestAnswer> =>
  backend.call(persona, 'GET', `/feedback/${id}`);

const tagged = ({ version }: Feedback) => ({ 'if-match': `"${version}"` });

const receive = (persona: Caller, { id }: Feedback) => backend.call(persona, 'PUT', `/feedback/${id}/receipt`);
const forward = (persona: Caller, one: Feedback, body: object = {}) =>
  backend.call(persona, 'POST', `/feedback/${one.id}/forwards`, { body, headers: tagged(one) });
const extend = (persona: Caller, one: Feedback, body: object = {}) =>
  backend.call(persona, 'PUT', `/feedback/${one.id}/extension`, {
    body: { reason: 'Cần xác minh.', workingDays: 10, ...body },
    headers: tagged(one),
  });
const close = (persona: Caller, one: Feedback) =>
  backend.call(persona, 'PUT', `/feedback/${one.id}/closure`, { headers: tagged(one) });
const reply = (persona: Caller, { id }: Feedback, body: object = {}) =>
  backend.call(persona, 'POST', `/feedback/${id}/replies`, { body: { body: 'Trả lời.', ...body } });

async function done(answer: Promise<TestAnswer>): Promise<Feedback> {
  const { status, body, text } = await answer;
  assert.ok(status < 300, text);
  return body as Feedback;
}

async function refusedAs(answer: Promise<TestAnswer>): Promise<[number, string]> {
  const { status, body } = await answer;
  return [status, body.code as string];
}

/** Changes an opinion behind the API's back. */
const set = (one: Feedback, fields: object) =>
  backend.database.db.updateTable('feedback').set(fields).where('id', '=', one.id).execute();

describe('receiveFeedback', () => {
  it('tells the author once, however often it is opened', async () => {
    const sent = await send();
    now = LATER;
    const received = await done(receive('secretary', sent));
    assert.deepEqual([received.state, received.receivedAt, received.version], ['received', LATER.toISOString(), 2]);
    now = new Date(LATER.getTime() + 60_000);
    assert.deepEqual(await done(receive('deputySecretary', sent)), received);
    const { steps } = (await read('member', sent)).body as Feedback;
    assert.deepEqual(
      steps.map(({ kind, by, organization }) => [kind, by.fullName, organization.id]),
      [['received', SAMPLE_PERSONS.secretary.fullName, SAMPLE.cell]],
    );
  });

  it('is no matter of a chi ủy viên, who reads along, nor of anybody else', async () => {
    const sent = await send();
    for (const persona of PERSONAS.filter((one) => one !== 'secretary' && one !== 'deputySecretary')) {
      assert.ok([403, 404].includes((await receive(persona, sent)).status), persona);
    }
    assert.equal(((await read('member', sent)).body as Feedback).state, 'submitted');
  });

  it('is nothing a read does: an opinion that was only looked at is not received', async () => {
    const sent = await send();
    await read('secretary', sent);
    await backend.call('secretary', 'GET', '/feedback?box=received&order=due&limit=100');
    assert.equal(((await read('member', sent)).body as Feedback).receivedAt, null);
  });
});

describe('forwardFeedback', () => {
  it('gives the opinion to the committee above, with its own time, and tells the author why', async () => {
    const sent = await send();
    const received = await done(receive('secretary', sent));
    now = LATER;
    const forwarded = await done(forward('secretary', received, { note: 'Vượt thẩm quyền của chi bộ.' }));
    assert.equal(forwarded.state, 'forwarded');
    assert.equal(forwarded.recipientOrganization.id, SAMPLE.ward);
    assert.equal(forwarded.recipient, 'cell', 'whom the author wrote to stays');
    assert.equal(forwarded.receivedAt, null, 'the committee has not received it yet');
    assert.equal(forwarded.dueAt, new Date('2027-02-24T23:59:59+07:00').toISOString());
    const seen = (await read('member', sent)).body as Feedback;
    const step = seen.steps.at(-1);
    assert.deepEqual(
      [step?.kind, step?.organization.id, step?.toOrganization?.id, step?.note, step?.dueAt],
      ['forwarded', SAMPLE.cell, SAMPLE.ward, 'Vượt thẩm quyền của chi bộ.', forwarded.dueAt],
    );
  });

  it('opens the content to that committee and to nobody else; those who knew it still read it', async () => {
    const sent = await send();
    assert.equal((await read('superior', sent)).status, 404);
    await done(forward('secretary', sent));
    for (const persona of [...READERS, 'superior'] as const)
      assert.equal((await read(persona, sent)).status, 200, persona);
    for (const persona of ['admin', 'office', 'otherCellMember', 'otherProvinceSecretary'] as const) {
      assert.equal((await read(persona, sent)).status, 404, persona);
      for (const box of ['received', 'forwarded']) {
        const { body } = await backend.call(persona, 'GET', `/feedback?box=${box}&limit=100`);
        assert.ok(!(body.items as Feedback[]).some(({ id }) => id === sent.id), `${persona} ${box}`);
      }
    }
  });

  it('opens its files to the same readers', async () => {
    const desk = uploads(backend);
    const { id } = (await desk.upload('member', 'Kiến nghị.pdf', pdf())).body as { id: string };
    const sent = await send('member', { attachmentIds: [id] });
    const open = (persona: Persona) => backend.call(persona, 'GET', `/attachments/${id}`);
    assert.equal((await open('superior')).status, 404);
    await done(forward('secretary', sent));
    for (const persona of [...READERS, 'superior'] as const) assert.equal((await open(persona)).status, 200, persona);
    for (const persona of ['admin', 'office', 'otherCellMember'] as const)
      assert.equal((await open(persona)).status, 404, persona);
  });

  it('moves it from the box of those to be answered to that of those forwarded', async () => {
    const sent = await send();
    const idsIn = async (persona: Caller, box: string) => {
      const { body } = await backend.call(persona, 'GET', `/feedback?box=${box}&limit=100`);
      return (body.items as Feedback[]).map(({ id }) => id);
    };
    await done(forward('secretary', sent));
    assert.ok(!(await idsIn('secretary', 'received')).includes(sent.id));
    assert.ok((await idsIn('secretary', 'forwarded')).includes(sent.id));
    assert.ok((await idsIn('superior', 'received')).includes(sent.id));
    assert.ok(!(await idsIn('superior', 'forwarded')).includes(sent.id));
  });

  it('leaves nothing to do for who forwarded it, and says so', async () => {
    const sent = await send();
    const one = await done(forward('secretary', sent));
    const tries = [
      reply('secretary', one),
      reply('deputySecretary', one),
      receive('secretary', one),
      forward('secretary', one),
      extend('secretary', one),
      close('secretary', one),
    ];
    for (const attempt of tries) assert.deepEqual(await refusedAs(attempt), [409, 'feedback-forwarded']);
    // Who never could, is told nothing.
    assert.equal((await reply('committeeMember', one)).status, 404);
    assert.equal((await reply('otherCellMember', one)).status, 404);
    const answered = await done(reply('superior', one));
    assert.deepEqual([answered.state, answered.replies[0]?.from.id], ['answered', SAMPLE_PERSONS.superior.id]);
  });

  it('ends at the top, where it is to be answered', async () => {
    const sent = await send('member', { recipient: 'managingCommittee' });
    await set(sent, { recipientOrganizationId: SAMPLE.central });
    const { db } = backend.database;
    const role = { id: randomUUID(), memberId: SAMPLE_PERSONS.superior.id, role: 'superior' };
    await db
      .insertInto('roleAssignments')
      .values({ ...role, organizationId: SAMPLE.central, validFrom: SAMPLE_SINCE, validTo: null })
      .execute();
    assert.deepEqual(await refusedAs(forward('superior', sent)), [409, 'no-superior-committee']);
    await db.deleteFrom('roleAssignments').where('id', '=', role.id).execute();
  });

  it('goes past a committee that was dissolved', async () => {
    const sent = await send();
    await dissolved(SAMPLE.ward, async () => {
      const one = await done(forward('secretary', sent));
      assert.equal(one.recipientOrganization.id, SAMPLE.province);
    });
  });
});

describe('extendFeedback', () => {
  it('gives a new day, once, and a reason that the author reads', async () => {
    const sent = await send();
    const one = await done(extend('secretary', sent));
    assert.equal(one.dueAt, new Date('2027-01-18T23:59:59+07:00').toISOString());
    assert.deepEqual([one.state, one.extended], ['received', true]);
    assert.deepEqual(
      ((await read('member', sent)).body as Feedback).steps.map(({ kind, note, dueAt }) => [kind, note, dueAt]),
      [['extended', 'Cần xác minh.', one.dueAt]],
    );
    assert.deepEqual(await refusedAs(extend('deputySecretary', one)), [409, 'feedback-extended']);
  });

  it('is for the committee above again after a forwarding', async () => {
    const one = await done(forward('secretary', await done(extend('secretary', await send()))));
    assert.equal(one.extended, false);
    assert.equal((await done(extend('superior', one, { workingDays: 60 }))).extended, true);
  });

  it('needs a reason and a number of days that the level has', async () => {
    const sent = await send();
    assert.equal((await extend('secretary', sent, { reason: '' })).status, 400);
    assert.equal((await extend('secretary', sent, { workingDays: 0 })).status, 400);
    const { status, body } = await extend('secretary', sent, { workingDays: 31 });
    assert.deepEqual([status, body.errors[0].pointer], [422, '/body/workingDays']);
    assert.match(body.errors[0].detail as string, /30 ngày/);
  });

  it('comes too late when the answer is overdue', async () => {
    const sent = await send();
    now = new Date('2027-01-05T00:00:00+07:00');
    assert.equal(((await read('secretary', sent)).body as Feedback).overdue, true);
    assert.deepEqual(await refusedAs(extend('secretary', sent)), [409, 'feedback-overdue']);
    assert.equal((await done(reply('secretary', sent))).overdue, false);
  });
});

describe('closeFeedback', () => {
  it('ends an answered opinion, and no other', async () => {
    const sent = await send();
    assert.deepEqual(await refusedAs(close('secretary', sent)), [409, 'feedback-not-answered']);
    const closed = await done(close('secretary', await done(reply('secretary', sent))));
    assert.deepEqual([closed.state, closed.steps.at(-1)?.kind], ['closed', 'closed']);
    for (const persona of ['member', 'secretary'] as const)
      assert.deepEqual(await refusedAs(reply(persona, closed)), [409, 'feedback-closed']);
    assert.deepEqual(await refusedAs(close('secretary', closed)), [409, 'feedback-closed']);
  });
});

describe('an opinion of one of those who answer', () => {
  it('is left to the others', async () => {
    const sent = await send('secretary');
    for (const act of [receive, forward, extend, close])
      assert.deepEqual(await refusedAs(act('secretary', sent)), [409, 'own-feedback']);
    assert.equal((await done(reply('deputySecretary', sent))).state, 'answered');
  });
});

describe('two at once', () => {
  it('one forwards it: the other’s act is refused and leaves no trace', async () => {
    for (const other of [forward, extend]) {
      const sent = await send();
      const answers = await Promise.all([forward('secretary', sent), other('deputySecretary', sent)]);
      const codes = answers.map(({ status, body }) => [status, (body as { code?: string }).code]).sort();
      assert.ok([200, 201].includes(codes[0]?.[0] as number), JSON.stringify(codes));
      assert.ok(['feedback-forwarded', 'version-stale'].includes(String(codes[1]?.[1])), JSON.stringify(codes));
      const { steps, version } = (await read('member', sent)).body as Feedback;
      assert.deepEqual([steps.length, version], [1, 2]);
    }
  });

  it('none on a version that is no longer the newest', async () => {
    const sent = await send();
    await done(reply('member', sent, { body: 'Thêm.' }));
    for (const act of [forward, extend])
      assert.deepEqual(await refusedAs(act('secretary', sent)), [412, 'version-stale']);
    const answered = await done(reply('secretary', sent));
    await done(reply('deputySecretary', sent));
    assert.deepEqual(await refusedAs(close('secretary', answered)), [412, 'version-stale']);
  });

  it('two answers to what both have read: one is kept, the other told to look again', async () => {
    const sent = await send();
    const { version: readVersion } = sent;
    const answers = await Promise.all([
      reply('secretary', sent, { body: 'Một.', readVersion }),
      reply('deputySecretary', sent, { body: 'Hai.', readVersion }),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409]);
    const lost = answers.find(({ status }) => status === 409);
    assert.equal(lost?.body.code, 'feedback-changed');
    const { replies, version } = (await read('member', sent)).body as Feedback;
    assert.equal(replies.length, 1);
    await done(reply('deputySecretary', sent, { body: 'Hai.', readVersion: version }));
  });

  it('one key is one forwarding', async () => {
    const sent = await send();
    const headers = { ...tagged(sent), 'idempotency-key': randomUUID() };
    const once = () => backend.call('secretary', 'POST', `/feedback/${sent.id}/forwards`, { body: {}, headers });
    const [first, second] = await Promise.all([once(), once()]);
    assert.deepEqual([first.status, second.status, second.text], [201, 201, first.text]);
    assert.equal(((await read('member', sent)).body as Feedback).steps.length, 1);
  });

  it('none without the version that was read', async () => {
    const sent = await send();
    for (const [method, path] of [
      ['POST', 'forwards'],
      ['PUT', 'extension'],
      ['PUT', 'closure'],
    ] as const) {
      const body = path === 'extension' ? { reason: 'x', workingDays: 1 } : {};
      const options = path === 'closure' ? {} : { body };
      const { status } = await backend.call('secretary', method, `/feedback/${sent.id}/${path}`, options);
      assert.equal(status, 428, path);
    }
  });
});

describe('the author hears of every change, by ids only', () => {
  it('received, extended, forwarded, replied, closed', async () => {
    const { body: start } = await backend.call('member', 'GET', '/events');
    const sent = await send('member', { subject: 'KHÔNG ĐƯỢC LỘ', body: 'KHÔNG ĐƯỢC LỘ' });
    let one = await done(extend('secretary', await done(receive('secretary', sent)), { reason: 'KHÔNG ĐƯỢC LỘ' }));
    one = await done(forward('secretary', one, { note: 'KHÔNG ĐƯỢC LỘ' }));
    one = await done(reply('superior', await done(receive('superior', one)), { body: 'KHÔNG ĐƯỢC LỘ' }));
    await done(close('superior', one));
    const events = async (persona: Persona) => {
      const { body, text } = await backend.call(persona, 'GET', `/events?after=${start.lastEventId}&limit=100`);
      assert.doesNotMatch(text, /LỘ/);
      return (body.items as { type: string; objectId: string }[])
        .filter(({ objectId }) => objectId === sent.id)
        .map(({ type }) => type.replace('feedback.', ''));
    };
    const all = ['submitted', 'received', 'extended', 'forwarded', 'received', 'replied', 'closed'];
    assert.deepEqual(await events('member'), all);
    assert.deepEqual(await events('secretary'), all);
    assert.deepEqual(await events('admin'), []);
    assert.deepEqual(await events('otherCellMember'), []);
  });
});

describe('the audit log', () => {
  it('has each act of a recipient once, with who, in which role and on whose opinion; nothing of its words', async () => {
    const sent = await send('member', { body: 'KHÔNG ĐƯỢC LỘ' });
    await done(reply('member', sent, { body: 'Thêm.' }));
    await done(receive('secretary', sent));
    const { body } = await read('secretary', await done(receive('deputySecretary', sent)));
    const one = await done(
      forward('secretary', await done(extend('secretary', body as Feedback, { reason: 'LỘ' })), { note: 'LỘ' }),
    );
    await done(close('superior', await done(reply('superior', one, { body: 'LỘ' }))));
    await forward('superior', one);
    const entries = await backend.database.db
      .selectFrom('auditLog')
      .selectAll()
      .where('subjectId', '=', sent.id)
      .where('action', '<>', 'feedback.viewed')
      .orderBy('number')
      .execute();
    const actors: Record<string, string> = {
      [SAMPLE_PERSONS.secretary.id]: 'secretary',
      [SAMPLE_PERSONS.superior.id]: 'superior',
    };
    assert.deepEqual(
      entries.map(({ action, actorId, actorRole, memberId, organizationId }) => [
        action,
        actors[actorId ?? ''],
        actorRole,
        memberId,
        organizationId,
      ]),
      [
        ['feedback.received', 'secretary', 'secretary', SAMPLE_PERSONS.member.id, SAMPLE.cell],
        ['feedback.extended', 'secretary', 'secretary', SAMPLE_PERSONS.member.id, SAMPLE.cell],
        ['feedback.forwarded', 'secretary', 'secretary', SAMPLE_PERSONS.member.id, SAMPLE.cell],
        ['feedback.answered', 'superior', 'superior', SAMPLE_PERSONS.member.id, SAMPLE.ward],
        ['feedback.closed', 'superior', 'superior', SAMPLE_PERSONS.member.id, SAMPLE.ward],
      ],
    );
    assert.doesNotMatch(JSON.stringify(entries), /LỘ/);
  });
});

describe('the inbox by due date', () => {
  it('has the longest overdue first, then what is due next, then what is done, over its pages', async () => {
    now = new Date('2026-11-02T09:00:00+07:00');
    const due = ['2026-10-01', '2026-10-20', '2026-12-01', '2026-12-24', '2027-01-02'];
    for (const day of [3, 0, 4, 2, 1]) {
      const sent = await send('otherCellMember', { subject: due[day] ?? '' });
      await set(sent, {
        dueAt: new Date(`${due[day] ?? ''}T23:59:59+07:00`),
        recipientOrganizationId: SAMPLE.otherCell,
      });
    }
    const answered = await send('otherCellMember', { subject: 'xong' });
    await set(answered, { state: 'answered', dueAt: new Date('2026-09-01T00:00:00Z') });
    await withRole('otherCellMember', SAMPLE.otherCell, async () => {
      const seen: Feedback[] = [];
      let cursor = '';
      do {
        const query = `?box=received&order=due&limit=2${cursor && `&cursor=${cursor}`}`;
        const { body, text, status } = await backend.call('otherCellMember', 'GET', `/feedback${query}`);
        assert.equal(status, 200, text);
        seen.push(...(body.items as Feedback[]));
        cursor = (body.nextCursor as string | null) ?? '';
      } while (cursor);
      const mine = seen.filter(({ subject }) => due.includes(subject) || subject === 'xong');
      assert.deepEqual(
        mine.map(({ subject, overdue }) => [subject, overdue]),
        [...due.map((day) => [day, day < '2026-11']), ['xong', false]],
      );
    });
  });
});

describe('a cell that was dissolved', () => {
  it('takes no opinion: its member, who is not shut out, is told whom to write to', async () => {
    await dissolved(SAMPLE.cell, async () => {
      const { status, body } = await submit('member');
      assert.deepEqual(
        [status, body.errors[0].code, body.errors[0].pointer],
        [422, 'cell-dissolved', '/body/recipient'],
      );
      assert.match(body.errors[0].detail as string, /cấp ủy quản lý trực tiếp/);
      const sent = await send('member', { recipient: 'managingCommittee' });
      assert.equal(sent.recipientOrganization.id, SAMPLE.ward);
      assert.equal((await backend.call('secretary', 'GET', '/feedback?box=received')).body.items?.length ?? 0, 0);
    });
  });

  it('keeps its name on what was sent to it before', async () => {
    const sent = await send();
    await dissolved(SAMPLE.cell, async () => {
      const { status, body } = await read('member', sent);
      assert.deepEqual([status, body.recipientOrganization.name], [200, 'Chi bộ Tổ dân phố số 4']);
    });
  });

  it('a dissolved committee hands the opinions to the one above', async () => {
    await dissolved(SAMPLE.ward, async () => {
      const sent = await send('member', { recipient: 'managingCommittee' });
      assert.equal(sent.recipientOrganization.id, SAMPLE.province);
    });
  });
});

describe('scripts and comment bombs', () => {
  const bombs = [
    '<script>alert(1)</script><img src=x onerror=alert(2)>',
    `${'<!--'.repeat(1000)} --> ]]> {{constructor}} \${7*7} %00`,
    "'; drop table feedback; -- \\u0000",
  ];
  for (const bomb of bombs) {
    it(`come back as the text they are: ${bomb.slice(0, 20)}`, async () => {
      const sent = await send('member', { subject: bomb.slice(0, 300), body: bomb });
      await done(extend('secretary', sent, { reason: bomb }));
      const received = (await read('secretary', sent)).body as Feedback;
      await done(forward('secretary', received, { note: bomb }));
      await done(reply('superior', sent, { body: bomb }));
      const { headers, body } = await read('member', sent);
      const seen = body as Feedback;
      assert.match(headers['content-type'] ?? '', /^application\/json/);
      assert.deepEqual([seen.subject, seen.body, seen.replies[0]?.body], [bomb.slice(0, 300), bomb, bomb]);
      assert.deepEqual(
        seen.steps.map(({ note }) => note),
        [bomb, bomb],
      );
    });
  }
});

/** The organisation ended yesterday, for as long as the test looks at it. */
async function dissolved(id: string, look: () => Promise<void>): Promise<void> {
  const { db } = backend.database;
  const last = db.updateTable('organizationVersions').where('organizationId', '=', id);
  await last.set({ validTo: '2026-11-19' }).where('validTo', 'is', null).execute();
  try {
    await look();
  } finally {
    await last.set({ validTo: null }).where('validTo', '=', '2026-11-19').execute();
  }
}

async function withRole(persona: Persona, organizationId: string, look: () => Promise<void>): Promise<void> {
  const { db } = backend.database;
  const role = { id: randomUUID(), memberId: SAMPLE_PERSONS[persona].id, role: 'secretary', organizationId };
  await db
    .insertInto('roleAssignments')
    .values({ ...role, validFrom: SAMPLE_SINCE, validTo: null })
    .execute();
  try {
    await look();
  } finally {
    await db.deleteFrom('roleAssignments').where('id', '=', role.id).execute();
  }
}
