import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { signWebhook, verifyWebhook, WebhookError, type WebhookErrorCode } from './webhooks.ts';

/** The vector of the reference implementations of Standard Webhooks. */
const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  body: '{"test": 2432232314}',
  headers: {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
  at: 1_614_265_330_000,
};

const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const secret = newSecret();
const at = Date.parse('2026-11-27T03:00:00Z');
const body = JSON.stringify({
  id: '1842',
  type: 'meeting.notified',
  objectId: '0192f0c1-0000-7000-8000-000000000201',
  organizationId: '0192f0c1-0000-7000-8000-000000000011',
  occurredAt: '2026-11-27T02:59:59.125Z',
});

/** Computed here without the code under test. */
function independent(content: string, key = secret, id = 'msg_1', seconds: number | string = at / 1000) {
  const mac = createHmac('sha256', Buffer.from(key.replace('whsec_', ''), 'base64'));
  const signature = `v1,${mac.update(`${id}.${seconds}.${content}`).digest('base64')}`;
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signature };
}

const headers = independent(body);
const refuses = (attempt: Promise<unknown>, code: WebhookErrorCode) =>
  assert.rejects(attempt, (error) => error instanceof WebhookError && error.code === code);
const code = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'taken',
    (error: unknown) => (error as WebhookError).code,
  );

describe('verifyWebhook', () => {
  it('takes what the reference implementation signed', async () => {
    // Its body is no event of ours: well signed, then refused for that.
    await refuses(verifyWebhook(vector.body, vector.headers, vector.secret, { now: vector.at }), 'bad-body');
    await refuses(
      verifyWebhook(`${vector.body} `, vector.headers, vector.secret, { now: vector.at }),
      'no-matching-signature',
    );
  });

  const forms: [string, string | Uint8Array, Parameters<typeof verifyWebhook>[1]][] = [
    ['a text and the Headers of a Request', body, new Headers(headers)],
    ['the bytes and the headers of node:http', Buffer.from(body), { ...headers, accept: '*/*', cookie: undefined }],
    [
      'a gateway that keeps the letter case',
      body,
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])),
    ],
  ];
  for (const [name, content, given] of forms) {
    it(`takes ${name}`, async () => {
      assert.deepEqual(await verifyWebhook(content, given, secret, { now: at }), JSON.parse(body));
    });
  }

  it('takes bytes that are a part of a larger buffer', async () => {
    const larger = new TextEncoder().encode(`xx${body}xx`);
    const event = await verifyWebhook(larger.subarray(2, -2), headers, secret, { now: at });
    assert.equal(event.type, 'meeting.notified');
  });

  it('takes either of two secrets, and either of two signatures, during a rotation', async () => {
    const old = newSecret();
    const both = {
      ...headers,
      'webhook-signature': `${independent(body, old)['webhook-signature']} ${headers['webhook-signature']}`,
    };
    for (const held of [secret, old, [old, secret], [newSecret(), secret]])
      assert.equal(await code(verifyWebhook(body, both, held, { now: at })), 'taken');
    await refuses(verifyWebhook(body, both, newSecret(), { now: at }), 'no-matching-signature');
    await refuses(verifyWebhook(body, headers, old, { now: at }), 'no-matching-signature');
  });

  it('passes over signatures of versions it does not know', async () => {
    const signature = `v1a,AAAA v2,AAAA v1 v1, ${headers['webhook-signature']}`;
    assert.equal(
      await code(verifyWebhook(body, { ...headers, 'webhook-signature': signature }, secret, { now: at })),
      'taken',
    );
    const mac = headers['webhook-signature'].slice(3);
    for (const forged of [mac, `v1a,${mac}`, `v2,${mac}`, `v1,${mac.slice(0, -4)}`, 'v1,', 'v1,!', `v1,${mac},v1`])
      await refuses(
        verifyWebhook(body, { ...headers, 'webhook-signature': forged }, secret, { now: at }),
        'no-matching-signature',
      );
  });

  for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) {
    it(`refuses a request without ${name}`, async () => {
      const rest = Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
      await refuses(verifyWebhook(body, rest, secret, { now: at }), 'missing-header');
      await refuses(verifyWebhook(body, new Headers(rest), secret, { now: at }), 'missing-header');
      await refuses(verifyWebhook(body, { ...headers, [name]: '' }, secret, { now: at }), 'missing-header');
    });
  }

  for (const timestamp of ['now', '1e9', '-1', '1614265330.5', ' 1614265330', '0x10', '9'.repeat(13)]) {
    it(`refuses the timestamp "${timestamp}", however well it is signed`, () =>
      refuses(
        verifyWebhook(body, independent(body, secret, 'msg_1', timestamp), secret, { now: at }),
        'bad-timestamp',
      ));
  }

  const second = 1000;
  const ages: [number, number | undefined, WebhookErrorCode | 'taken'][] = [
    [300 * second, undefined, 'taken'],
    [301 * second, undefined, 'too-old'],
    [-300 * second, undefined, 'taken'],
    [-301 * second, undefined, 'too-new'],
    [10 * second, 10, 'taken'],
    [11 * second, 10, 'too-old'],
    [-11 * second, 10, 'too-new'],
    [0, 0, 'taken'],
  ];
  for (const [age, toleranceSeconds, expected] of ages) {
    it(`${age / second} s after signing, tolerance ${toleranceSeconds ?? 'by default'}: ${expected}`, async () => {
      const options = { now: at + age, ...(toleranceSeconds !== undefined && { toleranceSeconds }) };
      assert.equal(await code(verifyWebhook(body, headers, secret, options)), expected);
    });
  }

  it('binds id, time and body together: none can be changed alone', async () => {
    await refuses(
      verifyWebhook(body, { ...headers, 'webhook-id': 'msg_2' }, secret, { now: at }),
      'no-matching-signature',
    );
    await refuses(
      verifyWebhook(body, { ...headers, 'webhook-timestamp': String(at / 1000 + 1) }, secret, { now: at }),
      'no-matching-signature',
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(body.length), async (inserted, place) => {
        fc.pre(inserted !== '');
        const changed = body.slice(0, place) + inserted + body.slice(place);
        assert.equal(await code(verifyWebhook(changed, headers, secret, { now: at })), 'no-matching-signature');
      }),
      { numRuns: 50 },
    );
  });

  for (const bad of ['', 'null', '[]', '"text"', '{}', '{"id":1,"type":"x"}', '{"id":"1"}', '{"id":', '\uFFFE']) {
    it(`refuses a well-signed body that is no event: ${bad || '(nothing)'}`, () =>
      refuses(verifyWebhook(bad, independent(bad), secret, { now: at }), 'bad-body'));
  }

  it('refuses a secret that would let anybody sign, and says nothing of it', async () => {
    const unset = undefined as unknown as string;
    for (const held of ['', 'whsec_', unset, [], [secret, ''], 'whsec_c2hvcnQ=', 'whsec_!!!!', 'not base64 at all'])
      await refuses(verifyWebhook(body, headers, held, { now: at }), 'bad-secret');
    await assert.rejects(
      verifyWebhook(body, headers, 'whsec_c2hvcnQ=', { now: at }),
      (error: Error) => !error.message.includes('c2hvcnQ'),
    );
  });
});

describe('signWebhook', () => {
  it('signs as the reference implementation does', async () => {
    const { 'webhook-id': id } = vector.headers;
    assert.deepEqual(await signWebhook(vector.body, vector.secret, { id, at: vector.at }), vector.headers);
  });

  it('makes headers that verify now', async () => {
    const made = await signWebhook(body, secret);
    assert.equal((await verifyWebhook(body, made, secret)).id, '1842');
    assert.notEqual(made['webhook-id'], (await signWebhook(body, secret))['webhook-id']);
  });

  it('makes old headers, for the test of a replay', async () => {
    const made = await signWebhook(body, secret, { at: Date.now() - 600_000 });
    await refuses(verifyWebhook(body, made, secret), 'too-old');
  });

  it('agrees with an independent computation for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const expected = independent(text, secret, 'msg_7');
        for (const content of [text, Buffer.from(text)])
          assert.deepEqual(await signWebhook(content, secret, { id: 'msg_7', at }), expected);
      }),
      { numRuns: 50 },
    );
  });
});
