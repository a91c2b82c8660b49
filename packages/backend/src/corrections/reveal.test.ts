// The old and the new number in clear: for whom, why, and that no look is unrecorded.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { SAMPLE } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { createCorrectionBackend } from './testing.ts';

let world: Awaited<ReturnType<typeof createCorrectionBackend>>;
let id: string;
before(async () => {
  world = await createCorrectionBackend();
  id = (await world.submitted('member', { citizenId: '099052000181', birthDate: '1952-04-14' })).id;
});
after(() => world.backend.close());
beforeEach(() => {
  world.clock.now = new Date();
});

const newest = () =>
  world.db.selectFrom('auditLog').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow();
const fields = ['birthDate', 'citizenId'];

describe('revealed fields of a correction', () => {
  it('are shown old and new, for 30 seconds, with purpose and fields in the log', async () => {
    const { status, body, headers } = await world.reveal('secretary', id, { fields, purpose: 'recordCorrection' });
    assert.equal(status, 200);
    assert.deepEqual(body, {
      correctionId: id,
      expiresAt: new Date(world.clock.now.getTime() + 30_000).toISOString(),
      before: { birthDate: '1952-03-14', citizenId: '099052000101' },
      after: { birthDate: '1952-04-14', citizenId: '099052000181' },
    });
    assert.equal(headers['cache-control'], 'private, no-store');
    const entry = await newest();
    assert.deepEqual(
      [entry.action, entry.actorId, entry.memberId, entry.purpose, entry.details, entry.organizationId],
      [
        'member.revealed',
        SAMPLE_PERSONS.secretary.id,
        SAMPLE_PERSONS.member.id,
        'recordCorrection',
        { fields },
        SAMPLE.cell,
      ],
    );
  });

  it('are not shown when the look cannot be recorded', async () => {
    await sql`alter table audit_entries add constraint no_room check (id is null) not valid`.execute(world.db);
    const { status, text } = await world.reveal('secretary', id, { fields, purpose: 'recordCorrection' });
    await sql`alter table audit_entries drop constraint no_room`.execute(world.db);
    assert.deepEqual([status, text.includes('099052000')], [500, false]);
  });

  it('are only those of the correction, for a purpose that fits, to who decides', async () => {
    const other = await world.reveal('secretary', id, { fields: ['phone'], purpose: 'recordCorrection' });
    assert.deepEqual([other.status, other.body.code], [422, 'not-in-correction']);
    const own = await world.reveal('secretary', id, { fields, purpose: 'ownData' });
    assert.deepEqual([own.status, own.body.code], [422, 'not-own-data']);
    for (const as of ['superior', 'deputySecretary', 'otherProvinceSecretary'] as const)
      assert.equal((await world.reveal(as, id, { fields, purpose: 'recordCorrection' })).status, 404, as);
  });

  it('of one’s own need a fresh sign-in, also for a secretary', async () => {
    const mine = await world.submitted('secretary', { phone: '0900000055' });
    const ask = { fields: ['phone'], purpose: 'ownData' };
    assert.equal((await world.reveal('secretary', mine.id, { ...ask, purpose: 'recordCorrection' })).status, 422);
    assert.deepEqual((await world.reveal('secretary', mine.id, ask)).body.after, { phone: '+84900000055' });
    world.clock.now = new Date(Date.now() + 301_000);
    const late = await world.reveal('secretary', mine.id, ask);
    assert.deepEqual([late.status, late.body.code], [401, 'sign-in-too-old']);
  });

  it('count with the looks at profiles', async () => {
    const path = `/member-profiles/${SAMPLE_PERSONS.secretary.id}/reveals`;
    const body = { fields: ['phone'], purpose: 'contact' };
    for (let looks = 0; looks < 100; looks++)
      assert.equal((await world.backend.call('superior', 'POST', path, { body })).status, 200);
    const [ofSecretary] = await world.list('superior');
    const { status } = await world.reveal('superior', ofSecretary?.id ?? '', {
      fields: ['phone'],
      purpose: 'recordCorrection',
    });
    assert.equal(status, 429);
  });
});
