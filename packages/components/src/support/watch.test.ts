import { createClient } from '@sotay/sdk/client';
import { submitFeedback } from '@sotay/sdk/feedback';
import { getMeeting } from '@sotay/sdk/meetings';
import { exampleOf } from '@sotay/sdk/testing';
import { expect } from 'chai';
import { json, problem, until } from '../foundation/testing.ts';
import { watched } from './watch.ts';

// What the page learns of a session from the answers that pass, whatever element has asked.

const session = exampleOf('startAssistedSession', 201);
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;
const sent = exampleOf('submitFeedback', 201);

type Answer = () => Response | Promise<Response>;

/** A client in the session, and what it told. */
const watch = (answer: Answer) => {
  const told: [string, unknown][] = [];
  let tries = 0;
  const requests: Request[] = [];
  const helper = createClient({
    baseUrl: `${location.origin}/v1`,
    token: () => Promise.resolve('t'),
    retry: 0,
    fetch: (request) => {
      requests.push(request);
      return Promise.resolve(answer());
    },
  });
  const client = watched(helper, session, {
    tried: () => (tries += 1),
    done: (body) => told.push(['done', body]),
    over: (how) => told.push(['over', how]),
    consentMissing: () => told.push(['consentMissing', undefined]),
  });
  return { client, helper, told, requests, tries: () => tries };
};

describe('the client of a session', () => {
  it('tells of the act with its answer, which its caller gets as well', async () => {
    const { client, told, requests } = watch(() => json(sent, 201));
    const answer = await submitFeedback(client, opinion);
    expect(answer).to.deep.equal(sent);
    expect(told).to.deep.equal([['done', sent]]);
    expect(requests[0]!.headers.get('Sotay-Assisted-Session')).to.equal(session.id);
  });

  it('tells of an act that went out, whatever becomes of its answer', async () => {
    const { client, told, tries } = watch(() => Promise.reject(new TypeError('lost')));
    await submitFeedback(client, opinion).catch(() => undefined);
    expect([tries(), told]).to.deep.equal([1, []]);
  });

  it('tells of nothing when another operation succeeds', async () => {
    const { client, told, tries } = watch(() => json(exampleOf('getMeeting', 200)));
    await getMeeting(client, 'one');
    expect(tries()).to.equal(0);
    expect(told).to.deep.equal([]);
  });

  it('tells of the act also when its answer cannot be read', async () => {
    const { client, told } = watch(() => new Response('<html>', { status: 201 }));
    await submitFeedback(client, opinion).catch(() => undefined);
    expect(told).to.deep.equal([['done', undefined]]);
  });

  it('tells of a consent that is missing', async () => {
    const { client, told } = watch(() => problem(403, 'consent-required'));
    await submitFeedback(client, opinion).catch(() => undefined);
    expect(told).to.deep.equal([['consentMissing', undefined]]);
  });

  for (const [code, how] of [
    ['assisted-session-done', 'done'],
    ['assisted-session-ended', 'ended'],
  ] as const)
    it(`tells that it is over: ${code}, whatever was asked`, async () => {
      const { client, told } = watch(() => problem(403, code));
      const refused = await getMeeting(client, 'one').catch((error: unknown) => error);
      expect((refused as { status: number }).status).to.equal(403);
      await submitFeedback(client, opinion).catch(() => undefined);
      expect(told).to.deep.equal([
        ['over', how],
        ['over', how],
      ]);
    });

  for (const [status, code] of [
    [403, 'not-allowed'],
    [403, 'assisted-session-task'],
    [409, 'notice-outdated'],
    [422, 'rule-violated'],
    [500, 'internal-error'],
  ] as const)
    it(`goes on after ${status} ${code}`, async () => {
      const { client, told } = watch(() => problem(status, code));
      await submitFeedback(client, opinion).catch(() => undefined);
      expect(told).to.deep.equal([]);
    });

  it('goes on when nothing comes back, or a 403 of something in between', async () => {
    const answers: Answer[] = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => new Response('<h1>Forbidden</h1>', { status: 403 }),
    ];
    for (const answer of answers) {
      const { client, told } = watch(answer);
      await submitFeedback(client, opinion).catch(() => undefined);
      expect(told).to.deep.equal([]);
    }
  });

  it('dies with the sign-out of the helper', async () => {
    const { client, helper, requests } = watch(() => json(sent, 201));
    helper.clear();
    const error = await submitFeedback(client, opinion).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error);
    await until(() => requests.length === 0, 'nothing sent');
  });
});
