import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { TOY_NOTE, toyDocument, toyHandlers, toyServer } from '../testing/toy-contract.ts';

const ID = '0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f';
const AUTHORIZED = { authorization: 'Bearer toy', 'trace-id': ID };

async function ask(app: FastifyInstance, method: string, url: string, more: Partial<InjectOptions> = {}) {
  const answer = await app.inject({
    method,
    url: `/v1${url}`,
    ...more,
    headers: { ...AUTHORIZED, ...more.headers },
  } as InjectOptions);
  const problem = answer.statusCode >= 400;
  if (problem) assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
  return { status: answer.statusCode, headers: answer.headers, body: answer.body ? answer.json() : null };
}

const pointers = (body: { errors?: { pointer: string; code: string }[] }) =>
  (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

describe('what the contract keeps out', () => {
  let app: FastifyInstance;
  before(async () => {
    app = await toyServer();
  });
  after(() => app.close());

  const cases: [string, string, string, Partial<InjectOptions>, number, string[]][] = [
    ['no body where one is needed', 'POST', '/notes', {}, 400, ['/body required']],
    [
      'a null body',
      'POST',
      '/notes',
      { payload: 'null', headers: { 'content-type': 'application/json' } },
      400,
      ['/body required'],
    ],
    ['text/plain', 'POST', '/notes', { payload: '{"text":"x"}', headers: { 'content-type': 'text/plain' } }, 415, []],
    [
      'text/plain after a tab',
      'POST',
      '/notes',
      { payload: '{"text":"x"}', headers: { 'content-type': 'application/json\ta' } },
      415,
      [],
    ],
    [
      'a form',
      'POST',
      '/notes',
      { payload: 'text=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      [],
    ],
    [
      'a body without a type',
      'POST',
      '/notes',
      { payload: Buffer.from('{"text":"x"}'), headers: { 'content-type': '' } },
      415,
      [],
    ],
    [
      'broken JSON',
      'POST',
      '/notes',
      { payload: '{"text":', headers: { 'content-type': 'application/json' } },
      400,
      ['/body unreadable'],
    ],
    [
      'a poisoned prototype',
      'POST',
      '/notes',
      { payload: '{"text":"x","__proto__":{}}', headers: { 'content-type': 'application/json' } },
      400,
      ['/body unreadable'],
    ],
    [
      'an unknown field',
      'POST',
      '/notes',
      { payload: { text: 'x', role: 'admin' } },
      400,
      ['/body/role unknown-field'],
    ],
    ['a missing field', 'POST', '/notes', { payload: {} }, 400, ['/body/text required']],
    [
      'two faults, both named',
      'POST',
      '/notes',
      { payload: { text: '', times: 0 } },
      400,
      ['/body/text too-short', '/body/times too-small'],
    ],
    [
      'a number as text, which is not coerced',
      'POST',
      '/notes',
      { payload: { text: 'x', times: '2' } },
      400,
      ['/body/times wrong-type'],
    ],
    [
      'text as a number, which is not coerced',
      'POST',
      '/notes',
      { payload: { text: 5 } },
      400,
      ['/body/text wrong-type'],
    ],
    ['an unknown query parameter', 'GET', '/notes?page=2', {}, 400, ['/query/page unknown-field']],
    [
      'an unknown query parameter where there are none',
      'POST',
      '/notes?x=1',
      { payload: { text: 'x' } },
      400,
      ['/query/x unknown-field'],
    ],
    ['a limit too large', 'GET', '/notes?limit=101', {}, 400, ['/query/limit too-large']],
    ['a limit that is no number', 'GET', '/notes?limit=many', {}, 400, ['/query/limit wrong-type']],
    ['a repeated parameter', 'GET', '/notes?limit=1&limit=2', {}, 400, ['/query/limit wrong-type']],
    ['an id that is none', 'GET', '/notes/7', {}, 400, ['/path/noteId wrong-format']],
    [
      'a body where none is taken',
      'PUT',
      `/notes/${ID}`,
      { payload: { text: 'x' }, headers: { 'if-match': '"3.a"' } },
      400,
      ['/body unknown-field'],
    ],
    [
      'a header that is no UUID',
      'POST',
      '/notes',
      { payload: { text: 'x' }, headers: { 'trace-id': '7' } },
      400,
      ['/header/Trace-Id wrong-format'],
    ],
    ['a body over the limit', 'POST', '/notes', { payload: { text: 'x'.repeat(70_000) } }, 413, []],
    ['a path that is not there', 'GET', '/nothing', {}, 404, []],
    ['a method that is not there', 'DELETE', `/notes/${ID}`, {}, 404, []],
    ['HEAD', 'HEAD', '/notes', {}, 404, []],
    ['a change without If-Match', 'PUT', `/notes/${ID}`, {}, 428, []],
    ['a change of an old version', 'PUT', `/notes/${ID}`, { headers: { 'if-match': '"2.abc"' } }, 412, []],
    ['a weak If-Match', 'PUT', `/notes/${ID}`, { headers: { 'if-match': 'W/"3.abc"' } }, 412, []],
  ];
  for (const [name, method, url, more, status, errors] of cases) {
    it(`${name} → ${status}`, async () => {
      if (method === 'HEAD')
        return assert.equal((await app.inject({ method, url: `/v1${url}`, headers: AUTHORIZED })).statusCode, 404);
      const answer = await ask(app, method, url, more);
      assert.equal(answer.status, status, JSON.stringify(answer.body));
      if (errors.length > 0) assert.deepEqual(pointers(answer.body), errors);
      if (status >= 400) assert.match(answer.body.detail, /[àáảãạăâđêôơưếềệộốồợớờủụứừữựịí]/i);
    });
  }

  it('a missing header → 400, under the name of the contract', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/notes',
      payload: { text: 'x' },
      headers: { authorization: 'Bearer toy' },
    });
    assert.equal(answer.statusCode, 400);
    assert.deepEqual(pointers(answer.json()), ['/header/Trace-Id required']);
  });

  it('reads numbers from the query and fills in defaults', async () => {
    const seen: unknown[] = [];
    const listNotes = ({ query }: { query: unknown }) => {
      seen.push(query);
      return Promise.resolve({ status: 200, body: TOY_NOTE });
    };
    const other = await toyServer(toyDocument(), { ...toyHandlers(), listNotes });
    await ask(other, 'GET', '/notes?limit=5');
    await ask(other, 'GET', '/notes');
    assert.deepEqual(seen, [{ limit: 5 }, { limit: 20 }]);
    await other.close();
  });

  it('takes text as NFC', async () => {
    const seen: string[] = [];
    const createNote = ({ body }: { body: { text: string } }) => {
      seen.push(body.text);
      return Promise.resolve({ status: 201, body: TOY_NOTE });
    };
    const other = await toyServer(toyDocument(), { ...toyHandlers(), createNote });
    await ask(other, 'POST', '/notes', { payload: { text: 'Ủy ban'.normalize('NFD') } });
    assert.deepEqual(seen, ['Ủy ban'.normalize('NFC')]);
    await other.close();
  });
});

describe('who is kept out', () => {
  let app: FastifyInstance;
  before(async () => {
    app = await toyServer();
  });
  after(() => app.close());

  it('a guest gets 401 before the request is looked at', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/notes',
      payload: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    assert.equal(answer.statusCode, 401);
    assert.equal(answer.json().code, 'token-missing');
    assert.equal(answer.headers['www-authenticate'], 'Bearer');
  });

  it('a bad token gets 401 even where guests may go', async () => {
    const answer = await app.inject({
      method: 'GET',
      url: `/v1/notes/${ID}`,
      headers: { authorization: 'Bearer bad' },
    });
    assert.equal(answer.statusCode, 401);
    assert.equal(answer.json().code, 'token-invalid');
  });

  it('a guest reads what is public', async () => {
    const answer = await app.inject({ method: 'GET', url: `/v1/notes/${ID}` });
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['cache-control'], 'no-cache');
  });

  it('a role that is not allowed gets 403', async () => {
    const document = toyDocument();
    document.paths['/notes'].get['x-permission'] = { allow: [{ role: 'secretary', where: 'cell' }] };
    const other = await toyServer(document);
    const answer = await ask(other, 'GET', '/notes');
    assert.equal(answer.status, 403);
    assert.equal(answer.body.code, 'not-allowed');
    await other.close();
  });
});

describe('what the contract does not let out', () => {
  const faults: [string, object][] = [
    ['a field too many', { ...TOY_NOTE, phone: '0900000001' }],
    ['a field too few', { text: 'x', version: 1 }],
    ['a wrong type', { ...TOY_NOTE, text: 5 }],
    ['a date that is none', { ...TOY_NOTE, on: '22/11/2026' }],
  ];
  for (const [name, body] of faults) {
    it(`${name} → 500 without a word about it`, async () => {
      const app = await toyServer(toyDocument(), toyHandlers(body));
      const answer = await ask(app, 'GET', '/notes');
      assert.equal(answer.status, 500);
      assert.equal(answer.body.code, 'internal-error');
      assert.doesNotMatch(JSON.stringify(answer.body), /0900000001|phone|contract|notes/i);
      await app.close();
    });
  }

  it('a status that is not in the contract → 500', async () => {
    const app = await toyServer(toyDocument(), {
      ...toyHandlers(),
      listNotes: () => Promise.resolve({ status: 418, body: { teapot: true } }),
    });
    assert.equal((await ask(app, 'GET', '/notes')).status, 500);
    await app.close();
  });

  it('the words of a fault', async () => {
    const app = await toyServer(toyDocument(), {
      ...toyHandlers(),
      listNotes: () => Promise.reject(new Error('duplicate key (citizen_id)=(099052000123)')),
    });
    const answer = await ask(app, 'GET', '/notes');
    assert.equal(answer.status, 500);
    assert.doesNotMatch(JSON.stringify(answer.body), /099052000123|duplicate/);
    await app.close();
  });
});

describe('revalidation', () => {
  it('answers 304 while the representation holds, and 200 after', async () => {
    const note = { ...TOY_NOTE };
    const app = await toyServer(toyDocument(), toyHandlers(note));
    const first = await ask(app, 'GET', '/notes');
    const tag = String(first.headers.etag);
    assert.match(tag, /^"3\.[\w-]+"$/);
    assert.equal(first.headers['cache-control'], 'private, no-store');
    const again = await ask(app, 'GET', '/notes', { headers: { 'if-none-match': `"other", ${tag}` } });
    assert.equal(again.status, 304);
    assert.equal(again.body, null);
    assert.equal(again.headers.etag, tag);
    note.text = 'khác';
    assert.equal((await ask(app, 'GET', '/notes', { headers: { 'if-none-match': tag } })).status, 200);
    assert.equal((await ask(app, 'PUT', `/notes/${ID}`, { headers: { 'if-match': tag } })).status, 200);
    await app.close();
  });
});
