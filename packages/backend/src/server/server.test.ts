import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { createBackend } from '../backend.ts';
import { handbookContract } from '../contract/contract.ts';
import { internalError } from '../contract/problems.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { describeError } from './log.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

const PORTAL = 'https://portal.example.vn';

describe('the server', () => {
  let backend: TestBackend;
  let strict: FastifyInstance;
  const lines: string[] = [];
  before(async () => {
    backend = await createTestBackend({ logLevel: 'trace', logSink: { write: (line) => void lines.push(line) } });
    strict = await createBackend({
      database: backend.database,
      origins: [PORTAL],
      requestsPerMinute: 3,
      logLevel: 'silent',
    });
  });
  after(async () => {
    await strict.close();
    await backend.close();
  });

  describe('headers', () => {
    it('stand on every answer, problems too', async () => {
      for (const path of ['/members/me', '/nothing', '/documents?x=1']) {
        const { headers } = await backend.call('guest', 'GET', path);
        assert.match(String(headers['api-version']), /^\d+\.\d+\.\d+$/, path);
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'");
        assert.match(String(headers['cache-control']), /no-store/);
        for (const name of ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'])
          assert.match(String(headers[name]), /^\d+$/, `${name} ${path}`);
      }
    });

    it('let registered origins in, to the letter', async () => {
      const ask = async (app: FastifyInstance, origin: string) => {
        const answer = await app.inject({
          method: 'OPTIONS',
          url: '/v1/members/me',
          remoteAddress: origin,
          headers: {
            origin,
            'access-control-request-method': 'GET',
            'access-control-request-headers': 'authorization',
          },
        });
        assert.match(String(answer.headers.vary), /Origin/);
        return answer.headers['access-control-allow-origin'];
      };
      assert.equal(await ask(strict, PORTAL), PORTAL);
      for (const origin of [
        `${PORTAL}.evil.example`,
        'https://evil.example',
        'http://portal.example.vn',
        'null',
        'http://localhost:8000',
      ]) {
        assert.equal(await ask(strict, origin), undefined, origin);
      }
      assert.equal(await ask(backend.app, 'http://localhost:8000'), 'http://localhost:8000');
      assert.equal(await ask(backend.app, 'http://localhost.evil.example'), undefined);
    });

    it('are open across origins as far as the contract names them', async () => {
      const { headers } = await strict.inject({
        method: 'OPTIONS',
        url: '/v1/feedback',
        remoteAddress: '10.0.0.8',
        headers: { origin: PORTAL, 'access-control-request-method': 'POST' },
      });
      const allowed = String(headers['access-control-allow-headers']).split(', ');
      for (const name of [
        'Authorization',
        'Content-Type',
        'API-Version',
        'Idempotency-Key',
        'If-Match',
        'Upload-Offset',
      ])
        assert.ok(allowed.includes(name), `${name} may be sent: ${allowed.join()}`);
      const answer = await strict.inject({
        url: '/v1/feedback',
        remoteAddress: '10.0.0.8',
        headers: { origin: PORTAL },
      });
      const exposed = String(answer.headers['access-control-expose-headers']).split(', ');
      for (const name of ['ETag', 'Location', 'Retry-After', 'Sotay-Should-Retry', 'Content-Disposition', 'Sunset'])
        assert.ok(exposed.includes(name), `${name} may be read: ${exposed.join()}`);
      assert.ok(!exposed.includes('Access-Control-Allow-Origin'));
    });

    it('never allow cookies', async () => {
      const { headers } = await strict.inject({
        method: 'GET',
        url: '/livez',
        remoteAddress: '10.0.0.9',
        headers: { origin: PORTAL },
      });
      assert.equal(headers['access-control-allow-credentials'], undefined);
    });
  });

  it('slows down who asks too often', async () => {
    const ask = () => strict.inject({ method: 'GET', url: '/v1/members/me', remoteAddress: '10.0.0.1' });
    const answers = [await ask(), await ask(), await ask(), await ask()];
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [401, 401, 401, 429],
    );
    const last = answers[3] as (typeof answers)[number];
    assert.equal(last.json().code, 'rate-limited');
    assert.match(String(last.headers['content-type']), /^application\/problem\+json/);
    assert.match(String(last.headers['retry-after']), /^\d+$/);
  });

  it('tells its health and its contract', async () => {
    for (const url of ['/livez', '/readyz']) assert.deepEqual((await backend.app.inject(url)).json(), { status: 'ok' });
    assert.equal((await backend.app.inject('/v1/openapi.json')).json().openapi, '3.1.1');
  });

  it('has no demo tokens outside demo mode', async () => {
    const answer = await strict.inject({ method: 'POST', url: '/demo/tokens', payload: { persona: 'admin' } });
    assert.equal(answer.statusCode, 404);
    assert.equal((await strict.inject('/demo/tokens/admin')).statusCode, 404);
  });

  it('tells an address that is not there apart from an object that is not there', async () => {
    for (const url of ['/v1/nothing', '/v2/meetings', '/nothing/meetings']) {
      assert.equal((await backend.app.inject(url)).json().code, 'no-such-route');
    }
  });

  it('tells of a missing object in the words of its noun, which stand in the contract', async () => {
    const id = '0192f0c1-0000-7000-8000-00000000dead';
    const words = new Map<string, RegExp>([
      [`/meetings/${id}`, /kỳ sinh hoạt/],
      [`/documents/${id}`, /văn bản/],
      [`/feedback/${id}`, /ý kiến này/],
      [`/organizations/${id}`, /tổ chức đảng/],
      [`/attachments/${id}`, /tệp đính kèm/],
      [`/attachments/${id}/content`, /tệp đính kèm/],
    ]);
    for (const [path, expected] of words) {
      const { status, body } = await backend.call('secretary', 'GET', path);
      assert.deepEqual([status, body.code], [404, 'not-found'], path);
      assert.match(body.detail, expected, path);
      assert.ok(shownDetails().includes(body.detail), `${path}: ${body.detail} stands in the contract`);
    }
  });

  describe('roles', () => {
    const change = (set: object) =>
      backend.database.db
        .updateTable('roleAssignments')
        .set(set)
        .where('memberId', '=', SAMPLE_PERSONS.secretary.id)
        .execute();
    const held = async () =>
      (await backend.call('secretary', 'GET', '/sessions/current')).body.roles.map(
        ({ role }: { role: string }) => role,
      );

    it('end on their day, whatever the token says', async () => {
      assert.deepEqual(await held(), ['member', 'secretary']);
      await change({ validTo: '2026-01-01' });
      assert.deepEqual(await held(), ['member']);
      await change({ validTo: null, validFrom: '2999-01-01' });
      assert.deepEqual(await held(), ['member']);
      await change({ validFrom: '2025-07-01' });
      assert.deepEqual(await held(), ['member', 'secretary']);
    });

    it('are none without an active account: signed in, but 403 with its own words', async () => {
      const set = (state: 'active' | 'locked') =>
        backend.database.db.updateTable('accounts').set({ state }).where('subject', '=', 'admin').execute();
      await set('locked');
      const answer = await backend.call('admin', 'GET', '/members/me');
      assert.deepEqual([answer.status, answer.body.code], [403, 'account-unknown']);
      await set('active');
    });
  });

  it('describes a fault without its words, which quote values', () => {
    const fault = Object.assign(new Error('duplicate key (citizen_id)=(099052000123)'), {
      code: '23505',
      detail: 'Key (citizen_id)=(099052000123)',
    });
    for (const error of [fault, internalError(fault), new Error('outer', { cause: fault })]) {
      const described = describeError(error);
      assert.doesNotMatch(JSON.stringify(described), /099052000123|citizen_id/);
      assert.ok((described.frames as string[]).length > 0);
    }
    assert.equal(describeError(internalError(fault)).code, '23505');
  });

  it('writes no personal data into its log', async () => {
    const canary = 'CANARY-0912345678-Nguyễn-Văn-Hoàng-Yến';
    const query = encodeURIComponent(canary);
    await backend.call('member', 'GET', `/documents?q=${query}`);
    await backend.call('member', 'GET', `/documents?unknown=${query}`);
    await backend.call('member', 'GET', `/${query}`);
    await backend.call('member', 'GET', `/organizations/${query}`);
    await backend.call('member', 'POST', '/feedback', { body: { subject: canary, body: canary } });
    await backend.call('member', 'GET', '/members/me', { headers: { authorization: `Bearer ${query}` } });
    await backend.call('member', 'GET', '/members/me', {
      headers: { 'if-none-match': `"${query}"`, cookie: query, 'user-agent': query },
    });
    // A failing database quotes values: break it for one call.
    await backend.database.db.schema.alterTable('organizations').renameTo('organizations_hidden').execute();
    await backend.database.db.schema.alterTable('members').renameTo('members_hidden').execute();
    const broken = await backend.call('member', 'GET', '/members/me');
    await backend.database.db.schema.alterTable('members_hidden').renameTo('members').execute();
    await backend.database.db.schema.alterTable('organizations_hidden').renameTo('organizations').execute();
    assert.equal(broken.status, 500);
    const log = lines.join('');
    assert.ok(lines.length >= 8, 'the log was written');
    assert.ok(
      lines.some((line) => JSON.parse(line).error),
      'the fault was logged',
    );
    for (const secret of ['CANARY', '0912345678', 'Hoàng', query, 'eyJ', '099052', 'Nguyễn'])
      assert.ok(!log.includes(secret), `the log holds ${secret}`);
    const allowed = new Set([
      'level',
      'time',
      'requestId',
      'reqId',
      'method',
      'route',
      'operation',
      'member',
      'status',
      'ms',
      'error',
      'msg',
    ]);
    for (const line of lines)
      for (const name of Object.keys(JSON.parse(line)))
        assert.ok(allowed.has(name), `the log has a field ${name}: ${line}`);
  });
});

/** Every `detail` of a 404 that the contract shows. */
function shownDetails(): unknown[] {
  return handbookContract()
    .operations.flatMap(({ responses }) => Object.values(responses['404']?.content ?? {}))
    .flatMap(({ examples }) => Object.values(examples ?? {}))
    .map(({ value }) => (value as { detail: string }).detail);
}
