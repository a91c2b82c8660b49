import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { answerProblems } from './errors.ts';
import { addPortal, PORTAL_POLICY } from './portal.ts';

describe('the demo portal', () => {
  let folder: string;
  let app: FastifyInstance;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-portal-'));
    mkdirSync(join(folder, 'portals', 'provincial'), { recursive: true });
    mkdirSync(join(folder, 'cdn'));
    writeFileSync(join(folder, 'portals', 'provincial', 'index.html'), '<!doctype html>Cổng');
    writeFileSync(join(folder, 'portals', 'embed.html'), '<!doctype html>Nhúng');
    writeFileSync(join(folder, 'cdn', 'sotay.js'), 'export {};');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    app = fastify();
    answerProblems(app);
    await addPortal(app, { portal: join(folder, 'portals'), cdn: join(folder, 'cdn') });
    await app.ready();
  });
  after(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('gives both pages under the strict policy', async () => {
    for (const [url, text] of [
      ['/', 'Cổng'],
      ['/index.html', 'Cổng'],
      ['/embed.html', 'Nhúng'],
    ] as const) {
      const answer = await app.inject(url);
      assert.equal(answer.statusCode, 200, url);
      assert.match(answer.body, new RegExp(text));
      assert.match(String(answer.headers['content-type']), /^text\/html; charset=utf-8/i);
      assert.equal(answer.headers['content-security-policy'], PORTAL_POLICY);
    }
  });

  it('gives the API page with its stylesheet under the strict policy', async () => {
    for (const [url, type, text] of [
      ['/docs/', 'text/html', 'id="getMeeting"'],
      ['/docs/docs.css', 'text/css', '--accent'],
    ] as const) {
      const answer = await app.inject(url);
      assert.equal(answer.statusCode, 200, url);
      assert.ok(String(answer.headers['content-type']).startsWith(type));
      assert.ok(answer.body.includes(text));
      assert.equal(answer.headers['content-security-policy'], PORTAL_POLICY);
    }
  });

  it('gives the scripts to any origin, for integrity checks', async () => {
    const answer = await app.inject('/cdn/sotay.js');
    assert.equal(answer.statusCode, 200);
    assert.match(String(answer.headers['content-type']), /javascript/);
    assert.equal(answer.headers['access-control-allow-origin'], '*');
  });

  it('gives nothing outside its folders', async () => {
    for (const url of [
      '/../secret.txt',
      '/%2e%2e/%2e%2e/secret.txt',
      '/cdn/../secret.txt',
      '/cdn/%2e%2e%2fsecret.txt',
      '/..%5csecret.txt',
    ]) {
      const answer = await app.inject(url);
      assert.notEqual(answer.statusCode, 200, url);
      assert.doesNotMatch(answer.body, /^secret/);
    }
  });
});
