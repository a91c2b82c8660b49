// The SDK against a real backend that is killed in the middle of an upload.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createClient } from '@sotay/sdk/client';
import { downloadAttachment, getAttachment, uploadAttachment } from '@sotay/sdk/attachments';
import { submitFeedback } from '@sotay/sdk/feedback';
import { newIdempotencyKey } from '@sotay/sdk/idempotency-key';
import { prepareDataFolder } from '../../packages/backend/src/testing/pglite-template.ts';
import { demoToken, type SpawnedServer, spawnServer } from '../../packages/backend/src/testing/spawned-server.ts';

const SERVE = ['serve', '--demo', '--port', '0'];
const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(12_000_000), Buffer.from('\n%%EOF')]);
const file = new File([content], 'Kiến nghị.pdf', { type: 'application/pdf' });

let folder: string;
let running: SpawnedServer;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sotay-killed-'));
  await prepareDataFolder(folder);
  running = await spawnServer(SERVE, folder);
});
after(async () => {
  await running.kill();
  rmSync(folder, { recursive: true, force: true });
});
const clientOf = ({ url }: SpawnedServer) =>
  createClient({ baseUrl: `${url}/v1`, token: () => demoToken(url, 'member'), retry: 0 });

test('a server killed in the middle of an upload: the same key goes on, the file is whole and one', async () => {
  const idempotencyKey = newIdempotencyKey();
  const leaving = new AbortController();
  let sentBefore = 0;
  let killing: Promise<void> | undefined;
  await assert.rejects(
    uploadAttachment(clientOf(running), file, {
      purpose: 'feedback',
      idempotencyKey,
      signal: leaving.signal,
      onProgress: (sent) => {
        sentBefore = sent;
        if (sent < 4_000_000) return;
        killing ??= running.kill().then(() => leaving.abort());
      },
    }),
    { name: 'AbortError' },
  );
  await killing;
  assert.ok(sentBefore >= 4_000_000 && sentBefore < content.length, `${sentBefore}`);

  running = await spawnServer(SERVE, folder);
  const client = clientOf(running);
  const progress: number[] = [];
  const uploaded = await uploadAttachment(client, file, {
    purpose: 'feedback',
    idempotencyKey,
    onProgress: (sent) => progress.push(sent),
  });
  assert.ok(progress[0]! >= 3 * 1_048_576, `it went on at ${progress[0]}`);
  assert.equal(progress.at(-1), content.length);
  const opinion = await submitFeedback(client, {
    kind: 'proposal',
    recipient: 'cell',
    subject: 'Sửa nhà văn hóa',
    body: 'Đề nghị xem tệp kèm theo.',
    attachmentIds: [uploaded.id],
  });
  assert.deepEqual(
    opinion.attachments.map(({ id }) => id),
    [uploaded.id],
  );
  while ((await getAttachment(client, uploaded.id)).state !== 'available')
    await new Promise((resolve) => setTimeout(resolve, 20));
  const kept = Buffer.from(await (await downloadAttachment(client, uploaded.id)).arrayBuffer());
  assert.ok(kept.equals(content));
});
