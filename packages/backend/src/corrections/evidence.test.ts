// Evidence: a scan of an identity card is for its author and for who decides, not for the chi ủy that reads opinions.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sweep } from '../attachments/caretaker.ts';
import { localStorage } from '../attachments/local-storage.ts';
import type { Attachment } from '../attachments/store.ts';
import { pdf, uploads } from '../attachments/testing.ts';
import { SAMPLE } from '../sample/organizations.ts';
import { createCorrectionBackend } from './testing.ts';

let world: Awaited<ReturnType<typeof createCorrectionBackend>>;
let calls: ReturnType<typeof uploads>;
before(async () => {
  world = await createCorrectionBackend();
  calls = uploads(world.backend);
});
after(() => world.backend.close());

async function scanned(purpose = 'correction'): Promise<string> {
  const { body } = await calls.upload('member', 'Căn cước.pdf', pdf('mẫu'), purpose);
  const { id } = await calls.checked('member', (body as Attachment).id);
  return id;
}
const download = (as: Parameters<typeof world.get>[0], id: string) =>
  world.backend.call(as, 'GET', `/attachments/${id}/content`);

describe('evidence', () => {
  it('is opened by its author and who decides, by nobody else, and stays', async () => {
    const id = await scanned();
    assert.equal((await download('secretary', id)).status, 404, 'before it is sent');
    const correction = await world.submitted('member', { phone: '0900000055' }, { attachmentIds: [id] });
    assert.deepEqual(
      correction.attachments.map(({ name, state, purpose }) => [name, state, purpose]),
      [['Căn cước.pdf', 'available', 'correction']],
    );
    for (const as of ['member', 'secretary'] as const) {
      const { status, text, headers } = await download(as, id);
      assert.deepEqual([status, text], [200, pdf('mẫu').toString()], as);
      assert.match(headers['content-disposition'] ?? '', /^attachment/);
    }
    const opened = (await world.backend.call('member', 'GET', '/members/me/accesses?limit=2')).body as {
      items: { action: string; actor: { fullName: string; role: string } }[];
    };
    assert.deepEqual(
      opened.items.map(({ action, actor }) => [action, actor.fullName, actor.role]),
      [
        ['attachment.opened', 'Trần Thị Ví Dụ', 'secretary'],
        ['correction.submitted', 'Nguyễn Văn Mẫu', 'member'],
      ],
      'who opened it, not the author',
    );
    const [entry] = (await world.backend.call('secretary', 'GET', '/audit-entries?limit=1')).body.items;
    assert.deepEqual(
      [entry.action, entry.subject, entry.organization.id],
      ['attachment.opened', { kind: 'attachment', id }, SAMPLE.cell],
    );
    for (const as of ['deputySecretary', 'committeeMember', 'superior', 'otherCellMember'] as const)
      assert.equal((await download(as, id)).status, 404, as);
    for (const as of ['admin', 'office'] as const) assert.ok((await download(as, id)).status >= 403, as);
    const kept = await world.backend.call('member', 'DELETE', `/attachments/${id}`);
    assert.deepEqual([kept.status, kept.body.code], [409, 'attachment-sent']);
    const storage = localStorage('/nowhere');
    await sweep({
      db: world.db,
      storage,
      scanner: undefined,
      now: () => new Date('2027-12-01'),
      report: () => undefined,
    });
    assert.equal((await download('secretary', id)).status, 200, 'after the days of what is sent with nothing');
  });

  it('is a file of one’s own, of this purpose, sent with nothing yet; otherwise no correction is kept', async () => {
    const used = await scanned();
    const first = await world.submitted('member', { gender: 'female' }, { attachmentIds: [used] });
    await world.withdraw('member', first.id);
    const foreign = ((await calls.upload('admin', 'x.pdf', pdf(), 'correction')).body as Attachment).id;
    for (const [id, code] of [
      [used, 'already-sent'],
      [await scanned('feedback'), 'other-purpose'],
      [foreign, 'not-found'],
    ] as const) {
      const { status, body } = await world.submit('member', { gender: 'female' }, { attachmentIds: [id] });
      assert.deepEqual([status, body.errors?.[0]?.code], [422, code]);
    }
    assert.ok(
      (await world.list('secretary', '/profile-corrections?state=submitted')).every((one) => !('gender' in one.after)),
    );
  });
});
