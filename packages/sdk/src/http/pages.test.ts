import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { json, loopback, refuse } from '../../test/loopback.ts';
import { ApiError, createClient } from '../client.ts';
import { listAbsenceRequests } from '../meetings.ts';
import { listOrganizations } from '../organizations.ts';

const server = await loopback();
const client = createClient({ baseUrl: server.baseUrl, retry: 0 });
const pages: Record<string, object> = {
  '': { items: [{ id: '1' }, { id: '2' }], nextCursor: 'b' },
  b: { items: [], nextCursor: 'c' },
  c: { items: [{ id: '3' }], nextCursor: null },
};

beforeEach(() => {
  server.received.length = 0;
  server.reply = (response, { url }) =>
    json(response, 200, pages[new URL(url, 'http://x').searchParams.get('cursor') ?? '']);
});

test('a list is iterated over all its pages, with its filter on each', async () => {
  const ids: string[] = [];
  for await (const { id } of listOrganizations(client, { limit: 2, asOf: '2026-11-22' })) ids.push(id);
  assert.deepEqual(ids, ['1', '2', '3']);
  assert.deepEqual(
    server.received.map(({ url }) => url),
    ['', '&cursor=b', '&cursor=c'].map((more) => `/v1/organizations?limit=2&asOf=2026-11-22${more}`),
  );
});

test('a list is paged by hand, to null at the end', async () => {
  const first = await listOrganizations(client);
  assert.deepEqual([first.items.length, first.nextCursor], [2, 'b']);
  assert.equal(server.received.length, 1);
  const second = await first.next();
  const third = await second!.next();
  assert.deepEqual(third!.items, [{ id: '3' }]);
  assert.equal(await third!.next(), null);
});

test('iteration reads no further than it is asked to', async () => {
  for await (const item of listOrganizations(client)) if (item.id === '2') break;
  assert.equal(server.received.length, 1);
});

test('a page that fails can be asked for again', async () => {
  const first = await listOrganizations(client);
  server.reply = (response) => refuse(response, 500, 'internal');
  await assert.rejects(first.next(), ApiError);
  server.reply = (response) => json(response, 200, pages['c']);
  assert.deepEqual((await first.next())!.items, [{ id: '3' }]);
});

test('iteration ends by its signal', async () => {
  const controller = new AbortController();
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { id } of listOrganizations(client, {}, { signal: controller.signal })) {
      seen.push(id);
      if (id === '2') controller.abort();
    }
  })();
  await assert.rejects(reading, { name: 'AbortError' });
  assert.deepEqual(seen, ['1', '2']);
});

test('a bad id in a list is a rejection, not an exception', async () => {
  await assert.rejects(listAbsenceRequests(client, '..'), TypeError);
});
