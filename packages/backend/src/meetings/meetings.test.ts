import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import type { Meeting } from './store.ts';
import { type Caller, createDesk, idOf, meetingForm, refused, sameProblem } from './testing.ts';

const NOW = new Date('2026-11-23T08:00:00+07:00');
const UPCOMING = sampleId(201);
const DRAFT = sampleId(203);
const HELD = sampleId(204);

let backend: TestBackend;
let desk: ReturnType<typeof createDesk>;
let now = NOW;
before(async () => {
  backend = await createTestBackend({ now: () => now });
  desk = createDesk(backend);
});
after(() => backend.close());
beforeEach(() => {
  now = NOW;
});

describe('listMeetings', () => {
  it('gives a member their agenda, latest start first, without drafts or counts', async () => {
    const { body } = await backend.call('member', 'GET', '/meetings');
    const meetings = body.items as Meeting[];
    assert.deepEqual(
      meetings.map(({ id, state }) => [id, state]),
      [
        [sampleId(202), 'notified'],
        [UPCOMING, 'notified'],
        [HELD, 'held'],
      ],
    );
    assert.deepEqual(meetings[1]?.myAnswer, { acknowledgement: 'none', acknowledgedVersion: 0, absenceRequest: null });
    assert.equal(meetings[2]?.myAnswer?.acknowledgement, 'absent');
    assert.equal(meetings[2].myAnswer.absenceRequest?.reasonKind, 'health');
    assert.ok(meetings.every((meeting) => meeting.answerCounts === null));
  });

  it('shows drafts and counts to those who prepare, and their sum is the number invited', async () => {
    for (const persona of ['secretary', 'deputySecretary', 'committeeMember', 'admin'] as const) {
      const { body } = await backend.call(persona, 'GET', '/meetings');
      const meetings = body.items as Meeting[];
      assert.ok(
        meetings.some((meeting) => meeting.id === DRAFT),
        persona,
      );
      for (const { answerCounts } of meetings) {
        assert.ok(answerCounts);
        assert.equal(answerCounts.attending + answerCounts.absent + answerCounts.none, answerCounts.invited);
      }
    }
  });

  it('asks the database the same number of questions for one meeting and for many', async () => {
    const executor = backend.database.db.getExecutor();
    const original = executor.executeQuery.bind(executor);
    let statements = 0;
    executor.executeQuery = (query) => {
      statements += 1;
      return original(query);
    };
    const count = async (limit: number): Promise<[number, number]> => {
      statements = 0;
      const { body } = await backend.call('superior', 'GET', `/meetings?limit=${limit}`);
      return [(body.items as Meeting[]).length, statements];
    };
    await count(1);
    const [one, few] = await count(1);
    const [many, most] = await count(100);
    executor.executeQuery = original;
    assert.equal(one, 1);
    assert.ok(many >= 12);
    assert.ok(few > 0);
    assert.equal(most, few);
  });

  it('shows the superior what was announced in the subtree, and nothing elsewhere', async () => {
    const { body } = await backend.call('superior', 'GET', '/meetings?limit=100');
    const meetings = body.items as Meeting[];
    const cells = new Set(meetings.map((meeting) => meeting.organization.id));
    assert.deepEqual([...cells].sort(), [11, 12, 13, 14].map(sampleId));
    assert.ok(meetings.every((meeting) => meeting.noticeVersion > 0));
  });

  it('narrows by kind, state, time and organisation', async () => {
    const list = async (query: string): Promise<string[]> => {
      const { status, body } = await backend.call('secretary', 'GET', `/meetings?${query}`);
      assert.equal(status, 200);
      return (body.items as Meeting[]).map((meeting) => meeting.id);
    };
    assert.deepEqual(await list('kind=cellThematic'), [sampleId(202)]);
    assert.deepEqual(await list('state=held'), [HELD]);
    const instant = encodeURIComponent('2026-12-03T19:00:00+07:00');
    assert.deepEqual(await list(`from=${instant}`), [sampleId(202), UPCOMING]);
    assert.deepEqual(await list(`to=${instant}`), [DRAFT, HELD]);
    assert.deepEqual(await list(`organizationId=${SAMPLE.otherCell}`), []);
  });

  it('walks its pages without loss or repetition while meetings are being added', async () => {
    const { body } = await backend.call('superior', 'GET', '/meetings?limit=100');
    const known = (body.items as Meeting[]).map((meeting) => meeting.id);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await backend.call('superior', 'GET', `/meetings?limit=5${cursor && `&cursor=${cursor}`}`);
      assert.equal(page.status, 200);
      seen.push(...(page.body.items as Meeting[]).map((meeting) => meeting.id));
      cursor = (page.body.nextCursor as string | null) ?? '';
      await desk.announce({ title: 'Giữa hai trang' });
    } while (cursor);
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(
      known.filter((id) => !seen.includes(id)),
      [],
    );
  });

  it('takes no cursor of another caller', async () => {
    const { body } = await backend.call('superior', 'GET', '/meetings?limit=1');
    const stolen = await backend.call('member', 'GET', `/meetings?limit=1&cursor=${String(body.nextCursor)}`);
    assert.equal(stolen.status, 400);
  });
});

describe('getMeeting', () => {
  it('answers the same for a draft, a foreign meeting and none at all', async () => {
    const missing = await backend.call('member', 'GET', `/meetings/${randomUUID()}`);
    assert.equal(missing.status, 404);
    const hidden: [Caller, string][] = [
      ['member', DRAFT],
      ['superior', DRAFT],
      ['otherCellMember', UPCOMING],
      ['otherProvinceSecretary', UPCOMING],
      ['office', UPCOMING],
    ];
    for (const [persona, id] of hidden) {
      const answer = await backend.call(persona, 'GET', `/meetings/${id}`);
      assert.deepEqual(sameProblem(answer), sameProblem(missing), `${persona} ${id}`);
    }
    const guest = await backend.call('guest', 'GET', `/meetings/${UPCOMING}`);
    assert.equal(guest.status, 401);
    for (const persona of ['committeeMember', 'deputySecretary', 'secretary', 'admin'] as const)
      assert.equal((await backend.call(persona, 'GET', `/meetings/${DRAFT}`)).status, 200, persona);
  });

  it('answers 304 until something in it changes for this caller', async () => {
    const first = await backend.call('secretary', 'GET', `/meetings/${UPCOMING}`);
    const headers = { 'if-none-match': first.headers.etag ?? '' };
    assert.equal((await backend.call('secretary', 'GET', `/meetings/${UPCOMING}`, { headers })).status, 304);
    const body = { acknowledgement: 'attending', noticeVersion: 1 };
    const put = await backend.call('member', 'PUT', `/meetings/${UPCOMING}/acknowledgement`, { body });
    assert.equal(put.status, 200, put.text);
    const again = await backend.call('secretary', 'GET', `/meetings/${UPCOMING}`, { headers });
    assert.equal(again.status, 200);
    assert.equal(again.body.version, first.body.version);
    // The answer of a member must not make the secretary's open form stale.
    assert.equal((await desk.patch(first, { attendees: 'Toàn thể đảng viên' })).status, 200);
  });
});

describe('createMeeting', () => {
  it('makes a draft with the guests, agenda and times given, seen by nobody invited', async () => {
    const { body, headers } = await desk.create({ guests: ['Khách Mời'], endsAt: '2027-01-05T20:30:00+07:00' });
    const meeting = body as Meeting;
    assert.equal(headers.location, `/v1/meetings/${meeting.id}`);
    assert.equal(meeting.state, 'draft');
    assert.equal(meeting.startsAt, '2027-01-05T12:00:00.000Z');
    assert.equal(meeting.documentsDueAt, '2027-01-04T12:00:00.000Z');
    assert.equal(meeting.reportDueAt, '2027-01-07T12:00:00.000Z');
    assert.deepEqual(meeting.guests, ['Khách Mời']);
    assert.deepEqual([meeting.noticeVersion, meeting.noticeSentAt, meeting.absenceDeadlineAt], [0, null, null]);
    assert.equal((await backend.call('member', 'GET', `/meetings/${meeting.id}`)).status, 404);
  });

  it('treats a foreign organisation like a missing one', async () => {
    const foreign = await backend.call('secretary', 'POST', '/meetings', {
      body: meetingForm({ organizationId: SAMPLE.otherCell }),
    });
    const missing = await backend.call('secretary', 'POST', '/meetings', {
      body: meetingForm({ organizationId: randomUUID() }),
    });
    assert.equal(foreign.status, 404);
    assert.deepEqual(sameProblem(foreign), sameProblem(missing));
  });

  it('refuses what does not fit the organisation or the clock', async () => {
    const post = (fields: object): Promise<TestAnswer> =>
      backend.call('secretary', 'POST', '/meetings', { body: meetingForm(fields) });
    refused(await post({ kind: 'committee' }), 422, 'kind-not-for-organization', '/body/kind');
    refused(await post({ endsAt: '2027-01-05T18:00:00+07:00' }), 422, 'end-before-start', '/body/endsAt');
    refused(
      await post({ endsAt: '2027-01-05T18:00:00+07:00', absenceDeadlineAt: '2027-01-06T00:00:00+07:00' }),
      422,
      'rule-violated',
      '/body/endsAt',
      '/body/absenceDeadlineAt',
    );
    refused(await post({ documentIds: [randomUUID()] }), 422, 'rule-violated', '/body/documentIds/0');
  });

  it('knows no sinh hoạt chi ủy in a cell without a chi ủy', async () => {
    const small = sampleId(21);
    const { id: memberId, cellId } = SAMPLE_PERSONS.otherCellMember;
    const moveTo = async (organizationId: string) => {
      for (const table of ['memberships', 'accounts'] as const)
        await backend.database.db.updateTable(table).set({ organizationId }).where('memberId', '=', memberId).execute();
    };
    await moveTo(small);
    await backend.database.db
      .insertInto('roleAssignments')
      .values({
        id: randomUUID(),
        memberId,
        role: 'secretary',
        organizationId: small,
        validFrom: '2026-01-01',
        validTo: null,
      })
      .execute();
    const answer = await backend.call('otherCellMember', 'POST', '/meetings', {
      body: meetingForm({ organizationId: small, kind: 'cellCommittee' }),
    });
    refused(answer, 422, 'no-cell-committee', '/body/kind');
    await moveTo(cellId);
  });

  it('makes one meeting for one key, and refuses the key for another body', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = meetingForm({ title: 'Một lần' });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => backend.call('secretary', 'POST', '/meetings', { body, headers })),
    );
    const ids = new Set(answers.map((answer) => idOf(answer)));
    assert.deepEqual([answers.map((answer) => answer.status), ids.size], [[201, 201, 201, 201, 201], 1]);
    const rows = await backend.database.db.selectFrom('meetings').select('id').where('title', '=', 'Một lần').execute();
    assert.equal(rows.length, 1);
    const other = await backend.call('secretary', 'POST', '/meetings', { body: meetingForm(), headers });
    assert.equal(other.status, 422);
  });
});

describe('who is invited', () => {
  const invited = async (meetingId: string): Promise<string[]> => {
    const rows = await backend.database.db
      .selectFrom('meetingInvitations')
      .select('memberId')
      .where('meetingId', '=', meetingId)
      .execute();
    return rows.map((row) => row.memberId);
  };

  it('is everybody active in the cell, and those who take part for a time', async () => {
    const { body } = await desk.announce();
    const expected = await backend.database.db
      .selectFrom('memberships')
      .innerJoin('members', 'members.id', 'memberships.memberId')
      .select(['members.id', 'memberships.kind'])
      .where('organizationId', '=', SAMPLE.cell)
      .where('activityState', '=', 'active')
      .execute();
    assert.ok(expected.some((member) => member.kind === 'temporary'));
    assert.deepEqual((await invited((body as Meeting).id)).sort(), expected.map((member) => member.id).sort());
  });

  it('follows the state of the member at each notice; who is away is expected where they take part', async () => {
    const official = SAMPLE_PERSONS.member.id;
    const { memberId: temporary } = await backend.database.db
      .selectFrom('memberships')
      .select('memberId')
      .where('organizationId', '=', SAMPLE.cell)
      .where('kind', '=', 'temporary')
      .executeTakeFirstOrThrow();
    const setState = (activityState: string) =>
      backend.database.db
        .updateTable('members')
        .set({ activityState })
        .where('id', 'in', [official, temporary])
        .execute();
    const table = [
      ['exempt', false, false],
      ['suspended', false, false],
      ['transferring', false, false],
      ['temporaryAway', false, true],
      ['reduced', true, true],
      ['active', true, true],
    ] as const;
    let meeting = await desk.announce();
    for (const [activityState, atHome, asGuest] of table) {
      await setState(activityState);
      meeting = await desk.notify(meeting);
      const ids = await invited(idOf(meeting));
      assert.deepEqual([ids.includes(official), ids.includes(temporary)], [atHome, asGuest], activityState);
    }
  });

  it('is only the committee for a sinh hoạt chi ủy', async () => {
    const { body } = await desk.announce({ kind: 'cellCommittee' });
    const meeting = body as Meeting;
    const committee = [SAMPLE_PERSONS.secretary, SAMPLE_PERSONS.deputySecretary, SAMPLE_PERSONS.committeeMember];
    assert.deepEqual((await invited(meeting.id)).sort(), committee.map((person) => person.id).sort());
    assert.equal((await backend.call('committeeMember', 'GET', `/meetings/${meeting.id}`)).status, 200);
    assert.equal((await backend.call('member', 'GET', `/meetings/${meeting.id}`)).status, 404);
    const asAdmin = await backend.call('admin', 'GET', `/meetings/${meeting.id}`);
    assert.deepEqual([asAdmin.status, asAdmin.body.myAnswer], [200, null]);
  });
});

describe('papers of a meeting', () => {
  async function keep(organizationId: string, scope: 'public' | 'members', title: string): Promise<string> {
    const id = randomUUID();
    await backend.database.db
      .insertInto('documents')
      .values({
        id,
        organizationId,
        number: null,
        type: 'other',
        category: 'material',
        title,
        issuer: null,
        signedOn: null,
        place: null,
        signer: null,
        signerTitle: null,
        scope,
        identity: id,
        contentHash: '0'.repeat(64),
        fileName: 'tai-lieu.txt',
        folded: '',
        exact: '',
        importedAt: NOW,
        version: 1,
      })
      .execute();
    return id;
  }

  it('are documents that the cell may read, in the order given', async () => {
    const own = await keep(SAMPLE.cell, 'members', 'Tài liệu của chi bộ');
    const ward = await keep(SAMPLE.ward, 'members', `Tài liệu của phường ${'dài '.repeat(150)}`.trim());
    const open = await keep(SAMPLE.otherProvince, 'public', 'Tài liệu công khai');
    const made = await desk.create({ documentIds: [ward, own, open] });
    assert.deepEqual(
      (made.body as Meeting).documents.map((paper) => paper.documentId),
      [ward, own, open],
    );
    const changed = await desk.patch(made, { documentIds: [open] });
    assert.deepEqual(changed.body.documents, [{ documentId: open, title: 'Tài liệu công khai' }]);
    assert.deepEqual((await desk.patch(changed, { title: 'Khác' })).body.documents, changed.body.documents);
    const other = await keep(SAMPLE.otherCell, 'members', 'Của chi bộ khác');
    refused(
      await backend.call('secretary', 'POST', '/meetings', { body: meetingForm({ documentIds: [own, other] }) }),
      422,
      'rule-violated',
      '/body/documentIds/1',
    );
  });
});
