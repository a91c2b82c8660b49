// Uploads over real sockets: connections that break, bodies that lie, and memory while large files go through.
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type ClientRequest, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { localStorage } from './local-storage.ts';
import type { Attachment } from './store.ts';
import { uploads } from './testing.ts';

const MIB = 1_048_576;
const MAX = 25 * MIB;

describe('over a socket', () => {
  let folder: string;
  let backend: TestBackend;
  let calls: ReturnType<typeof uploads>;
  let port: number;
  let authorization: Record<string, string>;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-streaming-'));
    backend = await createTestBackend({ attachments: { storage: localStorage(folder) } });
    calls = uploads(backend);
    await backend.app.listen({ port: 0, host: '127.0.0.1' });
    port = (backend.app.server.address() as AddressInfo).port;
    authorization = await backend.authorization('member');
  });
  after(async () => {
    await backend.close();
    rmSync(folder, { recursive: true });
  });

  const announce = async (size: number) => ((await calls.add('member', { name: 'a.pdf', size })).body as Attachment).id;
  const state = async (id: string) => (await calls.read('member', id)).body as Attachment;

  function open(id: string, offset: number, headers: Record<string, string> = {}): ClientRequest {
    return request({
      port,
      method: 'PATCH',
      path: `/v1/attachments/${id}/content`,
      headers: {
        ...authorization,
        'content-type': 'application/partial-upload',
        'upload-offset': String(offset),
        ...headers,
      },
    });
  }
  const answered = (sent: ClientRequest) =>
    new Promise<number>((resolve, reject) => {
      sent.once('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.once('error', reject);
    });
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it('a broken connection keeps what came, and the upload goes on from there', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3 * MIB), Buffer.from('\n%%EOF')]);
    const id = await announce(bytes.length);
    const sent = open(id, 0, { 'content-length': String(bytes.length) });
    sent.on('error', () => undefined);
    sent.write(bytes.subarray(0, 2 * MIB + 777));
    await until(async () => (await state(id)).receivedBytes >= MIB);
    sent.destroy();
    await until(async () => (await state(id)).receivedBytes === 2 * MIB + 777);
    const rest = open(id, 2 * MIB + 777);
    rest.end(bytes.subarray(2 * MIB + 777));
    assert.equal(await answered(rest), 200);
    assert.equal((await calls.checked('member', id)).state, 'scanned');
    const content = await fetch(`http://127.0.0.1:${port}/v1/attachments/${id}/content`, { headers: authorization });
    assert.ok(Buffer.from(await content.arrayBuffer()).equals(bytes));
  });

  it('a first connection that comes back to life after the second adds nothing', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1000, 32), Buffer.from('%%EOF')]);
    const id = await announce(bytes.length);
    const slow = open(id, 0, { 'content-length': String(bytes.length) });
    slow.write(bytes.subarray(0, 100));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = open(id, 0);
    second.end(bytes);
    assert.equal(await answered(second), 200);
    slow.end(bytes.subarray(100));
    assert.equal(await answered(slow), 409);
    const after = await state(id);
    assert.deepEqual([after.receivedBytes, after.state === 'receiving'], [bytes.length, false]);
  });

  it('a body that says too much is refused before a byte of it is read', async () => {
    const id = await announce(1000);
    const sent = open(id, 0, { 'content-length': '26214400' });
    sent.flushHeaders();
    assert.equal(await answered(sent), 413);
    sent.destroy();
  });

  it('a body without a length that never ends is cut off', async () => {
    const id = await announce(1000);
    const sent = open(id, 0, { 'transfer-encoding': 'chunked' });
    let written = 0;
    const closed = new Promise<void>((resolve) => sent.once('close', () => resolve()));
    // Who is still writing when the server hangs up may find the broken pipe before the answer.
    const outcome = answered(sent).catch((error: unknown) => (error as NodeJS.ErrnoException).code);
    sent.on('error', () => undefined);
    const pouring = setInterval(() => {
      if (sent.destroyed) return;
      sent.write(Buffer.alloc(65_536));
      written += 65_536;
    }, 1);
    await closed;
    clearInterval(pouring);
    assert.ok([413, 'EPIPE', 'ECONNRESET'].includes((await outcome) ?? ''));
    assert.ok(written < MAX, `${written} bytes were taken`);
    assert.equal((await state(id)).receivedBytes, 0);
  });

  it('a stranger does not make the server read', async () => {
    const id = await announce(1000);
    const sent = open(id, 0, { authorization: 'Bearer nonsense', 'content-length': '1000' });
    sent.flushHeaders();
    assert.equal(await answered(sent), 401);
    sent.destroy();
  });

  it('memory stays flat while 25 MiB go in and out', async () => {
    const piece = randomBytes(65_536);
    async function there(): Promise<string> {
      const id = await announce(MAX);
      const sent = open(id, 0, { 'content-length': String(MAX) });
      const status = answered(sent);
      sent.write('%PDF-1.7');
      for (let left = MAX - 8 - 5; left > 0; left -= piece.length) {
        const more = piece.subarray(0, Math.min(left, piece.length));
        if (!sent.write(more)) await new Promise((resolve) => sent.once('drain', resolve));
      }
      sent.end('%%EOF');
      assert.equal(await status, 200);
      await calls.checked('member', id);
      return id;
    }
    async function andBack(id: string): Promise<void> {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/attachments/${id}/content`, { headers: authorization });
      let length = 0;
      assert.ok(answer.body);
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) length += chunk.length;
      assert.equal(length, MAX);
    }
    await andBack(await there());
    const begin = process.memoryUsage().arrayBuffers;
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().arrayBuffers)), 5);
    // Held whole, these six would be 150 MiB more. Some of what is measured only waits for the collector.
    const ids = await Promise.all(Array.from({ length: 6 }, there));
    for (const id of ids) await andBack(id);
    clearInterval(watch);
    const grown = (peak - begin) / MIB;
    assert.ok(grown < 120, `${grown.toFixed(1)} MiB more`);
  });

  it('the same key after a break gives the attachment that is half there', async () => {
    const key = randomUUID();
    const fields = { name: 'a.pdf', size: 1000 };
    const { id } = (await calls.add('member', fields, key)).body as Attachment;
    await calls.send('member', id, 0, Buffer.alloc(400, 32));
    assert.equal(((await calls.add('member', fields, key)).body as Attachment).id, id);
    assert.equal((await state(id)).receivedBytes, 400);
  });
});
