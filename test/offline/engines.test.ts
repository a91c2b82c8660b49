// The built outbox in each engine that this machine has, and in Chrome 109, the oldest that we promise: in a page that is
// reloaded, and in a module worker.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { Outbox } from '@sotay/sdk/outbox';
import { ActServer } from '../../packages/sdk/test/act-server.ts';
import { engines, launch } from '../portal/support.ts';
import { outboxPages } from './page.ts';
import { watchPage } from '../support/canary.mjs';

declare global {
  /** In the page. */
  var outboxOpened: Promise<Outbox>;
  var ask: (...order: string[]) => Promise<unknown>;
}

let files: Map<string, string>;
let api: ActServer;
let server: Server;
let url: string;
before(async () => {
  files = await outboxPages();
  server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** The pages, and under /v1 the API; offline means that its connections break. */
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  const file = files.get(path);
  if (file !== undefined) {
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(file);
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method = 'GET' } = request;
  const asked = new Request(url + path, {
    method,
    headers: new Headers(request.headers as Record<string, string>),
    ...(method !== 'GET' && { body: Buffer.concat(parts) }),
  });
  try {
    const answer = await api.fetch(asked);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  } catch {
    request.socket.destroy();
  }
}

for (const engine of engines) {
  describe(`the built outbox in ${engine}`, () => {
    let browser: Browser;
    let page: Page;
    const complaints: string[] = [];
    before(async () => (browser = await launch(engine)));
    after(() => browser.close());
    beforeEach(async () => {
      api = new ActServer();
      api.offline = true;
      page = await browser.newPage();
      await watchPage(page);
      page.on('pageerror', (error) => complaints.push(String(error)));
    });
    afterEach(async () => {
      await page.close();
      assert.deepEqual(complaints.splice(0), []);
    });

    const subjects = () => api.rows.map(({ subject }) => subject);

    it('keeps acts over a reload, sends them in order, and forgets all at sign-out', async () => {
      await page.goto(`${url}/page.html`);
      const states = await page.evaluate(async () => {
        const outbox = await globalThis.outboxOpened;
        const act = (subject: string) =>
          outbox.submitFeedback({ kind: 'question', recipient: 'cell', subject, body: 'Nội dung' });
        return (await Promise.all(['một', 'hai'].map(act))).map(({ state }) => state);
      });
      assert.deepEqual(states, ['queued', 'queued']);
      await page.reload();
      const kept = await page.evaluate(async () => {
        const { entries } = await globalThis.outboxOpened;
        return entries.map((entry) => (entry.operation === 'submitFeedback' ? entry.body.subject : entry.state));
      });
      assert.deepEqual(kept, ['một', 'hai']);
      api.offline = false;
      const left = await page.evaluate(async () => {
        const outbox = await globalThis.outboxOpened;
        do await outbox.send();
        while (outbox.entries.length);
        await outbox.end();
        const [name] = (await indexedDB.databases()).map((one) => one.name ?? '');
        return new Promise<number>((resolve) => {
          indexedDB.open(name ?? '').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const keys = database.transaction('keys').objectStore('keys').count();
            keys.onsuccess = () => {
              database.close();
              resolve(keys.result);
            };
          };
        });
      });
      assert.deepEqual([subjects(), left], [['một', 'hai'], 0]);
    });

    it('does the same in a module worker', async () => {
      await page.goto(`${url}/worker.html`);
      const ask = (...order: string[]) => page.evaluate((words) => globalThis.ask(...words), order);
      assert.equal(await ask('submit', 'một'), 'queued');
      await page.reload(); // ends the worker
      assert.equal(await ask('submit', 'hai'), 'queued');
      assert.deepEqual(subjects(), []);
      api.offline = false;
      assert.equal(await ask('send'), 0);
      assert.deepEqual(subjects(), ['một', 'hai']);
      assert.equal(await ask('end'), 'ended');
    });
  });
}
