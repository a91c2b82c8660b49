// Uploads over a real server that fails in each way once: nothing is doubled, nothing is lost, progress only grows.
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, test } from 'node:test';
import { uploadEndpoint } from '../../../test/support/upload-endpoint.mjs';
import { deleteAttachment, downloadAttachment, uploadAttachment, type UploadOptions } from './attachments.ts';
import {
  ApiError,
  type Attempt,
  ContractError,
  createClient,
  NetworkError,
  TimeoutError,
  type ClientOptions,
} from './client.ts';
import { newIdempotencyKey } from './idempotency-key.ts';

const log: { method: string; url: string; headers: Record<string, string | undefined> }[] = [];
const endpoint = uploadEndpoint(log);
const server = createServer((request, response) => {
  endpoint(request, response).catch(() => request.destroy());
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  log.length = 0;
});

const SIZE = 3_000_000;
const bytes = new Uint8Array(SIZE).map((_, at) => (at * 7 + (at >> 8)) % 251);
const fileOf = (name: string, content = bytes) => new File([content], `${name}.pdf`, { type: 'application/pdf' });
const client = (options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl, retry: 0, token: () => Promise.resolve('t'), ...options });
const patches = () => log.filter(({ method }) => method === 'PATCH');

async function upload(name: string, options: Partial<UploadOptions> = {}, one = client()) {
  const progress: number[] = [];
  const attachment = await uploadAttachment(one, fileOf(name), {
    purpose: 'feedback',
    onProgress: (sent, total) => {
      assert.equal(total, SIZE);
      progress.push(sent);
    },
    ...options,
  });
  return { attachment, progress };
}

async function assertWhole(id: string, progress: readonly number[]) {
  const kept = new Uint8Array(await (await downloadAttachment(client(), id)).arrayBuffer());
  assert.ok(Buffer.from(kept).equals(Buffer.from(bytes)), 'every byte, once');
  assert.deepEqual(
    [...new Set(progress)].sort((a, b) => a - b),
    progress,
    'progress only grows',
  );
  assert.equal(progress.at(-1), SIZE);
}

for (const fault of ['none', 'break', 'lost', '401', '503', 'elsewhere'])
  test(`an upload arrives whole: ${fault}`, async () => {
    const { attachment, progress } = await upload(fault);
    assert.equal(attachment.receivedBytes, SIZE);
    await assertWhole(attachment.id, progress);
    assert.equal(log.filter(({ method }) => method === 'POST').length, 1);
  });

test('a server that goes silent is given up after the stall time and tried again', async () => {
  const { attachment, progress } = await upload('stall', { stallTimeout: 150 });
  await assertWhole(attachment.id, progress);
});

test('a token refused in the middle is renewed once, and no piece is sent from the beginning', async () => {
  let count = 0;
  const one = client({ token: () => Promise.resolve(`t${++count}`) });
  const { attachment, progress } = await upload('401', {}, one);
  await assertWhole(attachment.id, progress);
  assert.equal(count, 2);
  assert.deepEqual(
    patches().map(({ headers }) => headers['upload-offset']),
    ['0', '1048576', '1048576', '2097152'],
  );
});

test('after a break it goes on from the last byte that the server has', async () => {
  await upload('break');
  const offsets = patches().map(({ headers }) => Number(headers['upload-offset']));
  assert.ok(offsets[2]! > 1_500_000, offsets.join());
});

test('a tab closed in the middle: the same file with the same key goes on and is one attachment', async () => {
  const idempotencyKey = newIdempotencyKey();
  const closing = new AbortController();
  const first = upload('none', {
    idempotencyKey,
    signal: closing.signal,
    onProgress: (sent) => {
      if (sent > 1_048_576) closing.abort();
    },
  });
  await assert.rejects(first, { name: 'AbortError' });
  const before = patches().length;
  const { attachment, progress } = await upload('none', { idempotencyKey });
  await assertWhole(attachment.id, progress);
  assert.ok(Number(patches()[before]!.headers['upload-offset']) >= 1_048_576);
  assert.equal(new Set(patches().map(({ url }) => url)).size, 1);
});

test('a refusal is the problem of the API with its headers, and is not tried again', async () => {
  const failure: unknown = await upload('refuse').catch((error: unknown) => error);
  assert.ok(failure instanceof ApiError);
  assert.deepEqual([failure.status, failure.problem?.code], [422, 'attachment-refused']);
  assert.equal(failure.headers.get('API-Version'), '1.2.3');
  assert.equal(patches().length, 2);
});

test('a page of HTML is no answer of the API', async () => {
  await assert.rejects(upload('html'), ContractError);
});

test('a server that is down is a NetworkError without address or name in it', async () => {
  const down = createClient({ baseUrl: 'http://127.0.0.1:9/v1', retry: 0 });
  const failure: unknown = await upload('secret', {}, down).catch((error: unknown) => error);
  assert.ok(failure instanceof NetworkError);
  assert.equal(String(failure), 'NetworkError: addAttachment');
});

test('a server that never goes on is given up after five tries', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const ticking = setInterval(() => t.mock.timers.tick(10_000), 5);
  t.after(() => clearInterval(ticking));
  const attachment = { id: 'a', state: 'receiving', receivedBytes: 0, size: SIZE };
  const attempts: Attempt[] = [];
  const fetch = ({ method }: Request, attempt: Attempt) => {
    if (method !== 'PATCH') return Promise.resolve(Response.json(attachment));
    attempts.push(attempt);
    return Promise.reject(new TypeError('down'));
  };
  const failure: unknown = await upload('none', {}, client({ fetch })).catch((error: unknown) => error);
  assert.ok(failure instanceof NetworkError || failure instanceof TimeoutError, String(failure));
  assert.deepEqual(
    attempts,
    [1, 2, 3, 4, 5, 6].map((attempt) => ({ operation: 'uploadAttachmentContent', attempt })),
  );
});

test('leaving and signing out end it at once, for their own reason, and leave no listeners', async () => {
  const stay = new AbortController();
  const one = client();
  const signedOut = upload('stall', { signal: stay.signal, onProgress: () => one.clear() }, one);
  await assert.rejects(signedOut, { name: 'AbortError' });
  assert.equal(getEventListeners(stay.signal, 'abort').length, 0);
  const reason = new Error('left');
  await assert.rejects(upload('none', { signal: AbortSignal.abort(reason) }), reason);
});

test('a Blob takes its name from the options', async () => {
  const { name } = await uploadAttachment(client(), new Blob(['%PDF-']), { purpose: 'feedback', name: 'a.pdf' });
  assert.equal(name, 'a.pdf');
});

test('a download that is refused is the problem of the API with its headers', async () => {
  const failure: unknown = await downloadAttachment(client(), 'missing').catch((error: unknown) => error);
  assert.ok(failure instanceof ApiError);
  assert.deepEqual([failure.status, failure.headers.get('API-Version')], [404, '1.2.3']);
  await assert.rejects(downloadAttachment(client(), '..'), TypeError);
  await assert.rejects(deleteAttachment(client(), 'missing'), { name: 'ApiError', status: 404 });
});
