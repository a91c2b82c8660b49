// A member sits in two cells (domain 0.8): the record, the account and what they say belong to the cell of the official
// membership; in the cell of their temporary activity they are invited and informed, and nothing more.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { announcementForm } from '../announcements/testing.ts';
import type { Database } from '../database/database.ts';
import { meetingForm, tagOf } from '../meetings/testing.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { MAKE } from '../testing/objects.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';

/** `secretary` of the official cell; `otherCellMember` is made that of the temporary one. */
const [HOME, GUEST] = ['secretary', 'otherCellMember'] as const;
const MEMBER = SAMPLE_PERSONS.member.id;

describe('a member with an official and a temporary cell', () => {
  let backend: TestBackend;
  let db: Database;

  before(async () => {
    backend = await createTestBackend();
    ({ db } = backend.database);
    const since = { validFrom: '2026-01-01', validTo: null };
    await db
      .insertInto('memberships')
      .values({ memberId: MEMBER, organizationId: SAMPLE.otherCell, kind: 'temporary', ...since })
      .execute();
    // The sample's own makes room: a cell has one.
    await db
      .updateTable('roleAssignments')
      .set({ memberId: SAMPLE_PERSONS.otherCellMember.id })
      .where('organizationId', '=', SAMPLE.otherCell)
      .where('role', '=', 'secretary')
      .execute();
  });
  after(() => backend.close());

  const call = (...request: Parameters<TestBackend['call']>) => backend.call(...request);
  const done = async (answer: Promise<TestAnswer>, status: number): Promise<TestAnswer> => {
    const given = await answer;
    assert.equal(given.status, status, given.text);
    return given;
  };
  const ids = async (as: typeof HOME | typeof GUEST, path: string) => {
    const { body } = await done(call(as, 'GET', path), 200);
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  };

  it('takes part in both, the official one first', async () => {
    const { body } = await done(call('member', 'GET', '/sessions/current'), 200);
    assert.equal(body.cell.id, SAMPLE.cell);
    assert.deepEqual(
      body.roles.map((held: { role: string; organization: { id: string } }) => [held.role, held.organization.id]),
      [
        ['member', SAMPLE.cell],
        ['member', SAMPLE.otherCell],
      ],
    );
    const profile = await done(call('member', 'GET', '/members/me'), 200);
    assert.equal(profile.body.currentCell.id, SAMPLE.cell);
  });

  it('has an account that the official cell decides on, and the other does not see', async () => {
    const { body: account } = await done(call('member', 'GET', '/accounts/me'), 200);
    const { id } = account;
    assert.ok((await ids(HOME, '/accounts?limit=100')).includes(id));
    assert.ok(!(await ids(GUEST, '/accounts?limit=100')).includes(id));
    // Locked and opened again by the official cell: the other approves none, and closes none.
    const act = (as: typeof HOME | typeof GUEST, method: string, name: string, version: number) =>
      call(as, method, `/accounts/${id}/${name}`, {
        ...(method === 'PUT' && name !== 'approval' && { body: { reason: 'Mất điện thoại.' } }),
        headers: { 'if-match': `"${version}"` },
      });
    for (const name of ['approval', 'rejection', 'lock', 'revocation'])
      await done(act(GUEST, 'PUT', name, account.version), 404);
    const locked = await done(act(HOME, 'PUT', 'lock', account.version), 200);
    await done(act(GUEST, 'DELETE', 'lock', locked.body.version), 404);
    await done(act(HOME, 'DELETE', 'lock', locked.body.version), 200);
  });

  it('is in the roster of the official cell only, where the record is read and shown on a reason', async () => {
    assert.ok((await ids(HOME, '/members?limit=100')).includes(MEMBER));
    assert.ok(!(await ids(GUEST, '/members?limit=100')).includes(MEMBER));
    const look = { body: { fields: ['phone'], purpose: 'contact' } };
    for (const [as, status] of [
      [HOME, 200],
      [GUEST, 404],
    ] as const) {
      await done(call(as, 'GET', `/member-profiles/${MEMBER}`), status);
      await done(call(as, 'POST', `/member-profiles/${MEMBER}/reveals`, look), status);
    }
  });

  it('sends an opinion to the official cell', async () => {
    const body = { kind: 'suggestion', recipient: 'cell', subject: 'Hai chi bộ', body: 'Nội dung.' };
    const sent = await done(call('member', 'POST', '/feedback', { body }), 201);
    assert.equal(sent.body.recipientOrganization.id, SAMPLE.cell);
    await done(call(GUEST, 'GET', `/feedback/${sent.body.id}`), 404);
    await done(call(HOME, 'GET', `/feedback/${sent.body.id}`), 200);
    assert.ok(!(await ids(GUEST, '/feedback?box=received&limit=100')).includes(sent.body.id));
  });

  it('asks the official cell for a correction', async () => {
    const id = await MAKE.correctionId(db, { organizationId: SAMPLE.cell, memberId: MEMBER });
    assert.ok(!(await ids(GUEST, '/profile-corrections?limit=100')).includes(id));
    await done(call(GUEST, 'GET', `/profile-corrections/${id}`), 404);
    const { body } = await done(call(HOME, 'GET', `/profile-corrections/${id}`), 200);
    const decision = { body: { decision: 'rejected', note: 'Chưa rõ.', recordVersion: body.recordVersion }, headers: { 'if-match': '"1"' } }; // prettier-ignore
    await done(call(GUEST, 'PUT', `/profile-corrections/${id}/decision`, decision), 404);
    await done(call(HOME, 'PUT', `/profile-corrections/${id}/decision`, decision), 200);
  });

  it('holds a role in the official cell and none where they have no vote', async () => {
    const grant = (organizationId: string) =>
      call('superior', 'POST', '/roles', { body: { memberId: MEMBER, role: 'committeeMember', organizationId } });
    const refused = await done(grant(SAMPLE.otherCell), 422);
    assert.equal(refused.body.errors[0].code, 'member-outside');
    await done(grant(SAMPLE.cell), 201);
    await db.deleteFrom('roleAssignments').where('memberId', '=', MEMBER).execute();
  });

  it('helps, and gets a code, in the official cell', async () => {
    const assign = (as: typeof HOME | typeof GUEST, helpedId: string) =>
      call(as, 'POST', '/support-assignments', { body: { helperId: MEMBER, helpedId } });
    await done(assign(GUEST, SAMPLE_PERSONS.otherCellMember.id), 422);
    await done(assign(HOME, SAMPLE_PERSONS.committeeMember.id), 201);
    await done(call(GUEST, 'PUT', `/support-codes/${MEMBER}`), 404);
    await done(call(HOME, 'PUT', `/support-codes/${MEMBER}`), 200);
  });

  it('reads the announcements of both', async () => {
    for (const [as, organizationId] of [
      [HOME, SAMPLE.cell],
      [GUEST, SAMPLE.otherCell],
    ] as const) {
      const body = announcementForm({ organizationId, publish: true });
      const { body: published } = await done(call(as, 'POST', '/announcements', { body }), 201);
      await done(call('member', 'GET', `/announcements/${published.id}`), 200);
      await done(call('member', 'PUT', `/announcements/${published.id}/reading`), 200);
    }
  });

  it('is invited to the meetings of both, and answers to each of them', async () => {
    for (const [as, other, organizationId] of [
      [HOME, GUEST, SAMPLE.cell],
      [GUEST, HOME, SAMPLE.otherCell],
    ] as const) {
      const drafted = await done(call(as, 'POST', '/meetings', { body: meetingForm({ organizationId }) }), 201);
      const path = `/meetings/${drafted.body.id}`;
      await done(call(as, 'POST', `${path}/notices`, { headers: tagOf(drafted) }), 201);
      await done(call(other, 'GET', path), 404);
      const countsNow = async () => {
        const { body } = await done(call(as, 'GET', path), 200);
        return (body as { answerCounts: { attending: number; none: number } }).answerCounts;
      };
      const before = await countsNow();
      const answer = { acknowledgement: 'attending', noticeVersion: 1 };
      await done(call('member', 'PUT', `${path}/acknowledgement`, { body: answer }), 200);
      const since = await countsNow();
      assert.deepEqual([since.attending, since.none], [before.attending + 1, before.none - 1]);
      const absence = { body: { reasonKind: 'work' } };
      const sent = await done(call('member', 'POST', `${path}/absence-requests`, absence), 201);
      await done(call(other, 'GET', `${path}/absence-requests`), 404);
      assert.deepEqual(await ids(as, `${path}/absence-requests`), [sent.body.id]);
    }
  });

  it('who is away is expected only where they are', async () => {
    await db.updateTable('members').set({ activityState: 'temporaryAway' }).where('id', '=', MEMBER).execute();
    for (const [as, organizationId, status] of [
      [HOME, SAMPLE.cell, 404],
      [GUEST, SAMPLE.otherCell, 200],
    ] as const) {
      const drafted = await done(call(as, 'POST', '/meetings', { body: meetingForm({ organizationId }) }), 201);
      await done(call(as, 'POST', `/meetings/${drafted.body.id}/notices`, { headers: tagOf(drafted) }), 201);
      await done(call('member', 'GET', `/meetings/${drafted.body.id}`), status);
    }
    await db.updateTable('members').set({ activityState: 'active' }).where('id', '=', MEMBER).execute();
  });
});
