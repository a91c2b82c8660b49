import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TOY_NOTE, TOY_PERSON, toyDocument, toyHandlers, toyServer } from '../testing/toy-contract.ts';
import type { AssistedCalls } from './assistance.ts';
import { seenAs } from './masking.ts';
import { notAllowed } from './problems.ts';

// The floor below the noun: for whom a call acts, and what of the other it shows.

const session = { name: 'Sotay-Assisted-Session', in: 'header', schema: { type: 'string' } };
const HELPED = { ...TOY_PERSON, subject: 'assisted:1', member: { ...TOY_PERSON.member!, id: 'helped' } };
const asHelped = { ...HELPED, assistance: { sessionId: '1', task: 'createNote', helper: TOY_PERSON.member! } };

/** Sessions that open everything, and what was asked of them. */
const open = () => {
  const asked: string[] = [];
  const calls: AssistedCalls = {
    actAs: (helper, sessionId, { operation, idempotencyKey }) => {
      asked.push([helper.member?.id, sessionId, operation.operationId, idempotencyKey ?? '-'].join(' '));
      return sessionId === 'closed' ? Promise.reject(notAllowed()) : Promise.resolve(asHelped);
    },
    once: (_db, _principal, _key, act) => act(),
  };
  return { asked, calls };
};

const assistedToy = () => {
  const document = toyDocument();
  Object.assign(document.paths['/notes'].get, { parameters: [session], 'x-assisted': ['createNote'] });
  Object.assign(document.paths['/notes'].post, { parameters: [session], 'x-assisted': ['createNote'] });
  return document;
};

const note = () => seenAs({ ...TOY_NOTE, citizenId: '099052000123', reason: 'việc riêng' }, 'self', 'author');
const handlers = {
  ...toyHandlers(),
  listNotes: ({ principal }: { principal: typeof HELPED }) =>
    Promise.resolve({ status: 200, body: Object.assign(note(), { text: principal.member.id }) }),
  createNote: () => Promise.resolve({ status: 201, body: note() }),
};

const token = { authorization: 'Bearer toy' };
const inSession = { ...token, 'sotay-assisted-session': '1' };

describe('a call in an assisted session', () => {
  it('acts as the helped member, and without the header as the caller', async () => {
    const { asked, calls } = open();
    const app = await toyServer(assistedToy(), handlers, calls);
    const own = await app.inject({ url: '/v1/notes', headers: token });
    const other = await app.inject({ url: '/v1/notes', headers: inSession });
    assert.deepEqual([own.json<typeof TOY_NOTE>().text, other.json<typeof TOY_NOTE>().text], ['person', 'helped']);
    assert.deepEqual(asked, ['person 1 listNotes -']);
  });

  it('shows what the member would see to somebody with no relation, but whole what was written just now', async () => {
    const app = await toyServer(assistedToy(), handlers, open().calls);
    const own = await app.inject({ url: '/v1/notes', headers: token });
    const read = await app.inject({ url: '/v1/notes', headers: inSession });
    const body = { text: 'x' };
    const made = await app.inject({ method: 'POST', url: '/v1/notes', headers: inSession, payload: body });
    const shown = [own, read, made].map((answer) => {
      const { citizenId, reason } = answer.json<{ citizenId: string; reason: string | null }>();
      return [citizenId, reason];
    });
    const whole = ['099052000123', 'việc riêng'];
    assert.deepEqual(shown, [whole, ['099*******23', null], whole]);
  });

  it('is asked about on every operation, so that none is done in the name of the caller by mistake', async () => {
    const { asked, calls } = open();
    const app = await toyServer(assistedToy(), handlers, calls);
    const id = '0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f';
    const closed = { ...token, 'sotay-assisted-session': 'closed' };
    for (const [method, url] of [
      ['GET', '/v1/notes'],
      ['GET', `/v1/notes/${id}`],
      ['PUT', `/v1/notes/${id}`],
    ] as const)
      assert.equal((await app.inject({ method, url, headers: closed })).statusCode, 403, `${method} ${url}`);
    assert.equal(asked.length, 3);
  });

  it('is nothing to a guest, nor where there are no sessions', async () => {
    const { asked, calls } = open();
    const app = await toyServer(assistedToy(), handlers, calls);
    const id = '0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f';
    const headers = { 'sotay-assisted-session': '1' };
    assert.equal((await app.inject({ url: `/v1/notes/${id}`, headers })).statusCode, 401, 'open to guests otherwise');
    assert.deepEqual(asked, []);
    const without = await toyServer(assistedToy(), handlers);
    assert.equal((await without.inject({ url: '/v1/notes', headers: inSession })).statusCode, 403);
  });
});
