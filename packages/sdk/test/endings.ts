import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import type { Loopback } from './loopback.ts';
import type { CallOptions, Client, createClient } from '../src/client.ts';
import type { getDocument } from '../src/documents.ts';
import type { submitFeedback } from '../src/feedback.ts';

/** Handed over, as a test may have to load them late. */
interface Sdk {
  readonly createClient: typeof createClient;
  readonly getDocument: typeof getDocument;
  readonly submitFeedback: typeof submitFeedback;
}

interface Ending {
  readonly error: string;
  /** Before the call: its options, and what ends it. */
  readonly prepare: (t: TestContext, client: Client) => { options?: CallOptions; end: () => void };
}

const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;
const calls: Record<string, (sdk: Sdk, client: Client, options?: CallOptions) => Promise<unknown>> = {
  read: (sdk, client, options) => sdk.getDocument(client, 'a', options),
  write: (sdk, client, options) => sdk.submitFeedback(client, opinion, options),
};

const endings: Record<string, Ending> = {
  'its caller leaving': {
    error: 'AbortError',
    prepare: () => {
      const controller = new AbortController();
      return { options: { signal: controller.signal }, end: () => controller.abort() };
    },
  },
  'the time limit of an attempt': {
    error: 'TimeoutError',
    prepare: (t) => {
      t.mock.timers.enable({ apis: ['setTimeout'] });
      return { end: () => t.mock.timers.tick(30_000) };
    },
  },
  'the total time limit': {
    error: 'TimeoutError',
    prepare: (t) => {
      const controller = new AbortController();
      t.mock.method(AbortSignal, 'timeout', () => controller.signal);
      const over = new DOMException('over', 'TimeoutError');
      return { options: { totalTimeout: 60_000 }, end: () => controller.abort(over) };
    },
  },
  'signing out': {
    error: 'AbortError',
    prepare: (_, client) => ({ end: () => client.clear() }),
  },
};

/** A test for each kind of call and each way to end it before its answer: the server sees the connection closed. */
export function testEndings(server: Loopback, sdk: Sdk): void {
  for (const [kind, call] of Object.entries(calls))
    for (const [way, { error, prepare }] of Object.entries(endings))
      void test(`${way} ends a ${kind} on the wire`, { timeout: 20_000 }, async (t) => {
        let closed: Promise<unknown> | undefined;
        const received = new Promise<void>((resolve) => {
          server.reply = (response) => {
            closed = once(response, 'close');
            resolve();
          };
        });
        const client = sdk.createClient({ baseUrl: server.baseUrl });
        const { options, end } = prepare(t, client);
        const ended = assert.rejects(call(sdk, client, options), { name: error });
        await received;
        end();
        await ended;
        await closed;
      });
}
