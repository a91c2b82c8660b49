// What keeps the mocks honest: the same journey through the SDK at the mock handlers and at the real backend.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestBackend } from '../../packages/backend/src/testing/test-backend.ts';
import { Handbook } from '../../packages/sdk/src/index.ts';
import {
  createHandlers,
  createState,
  mockFetch,
  tokenOfPersona,
  type Persona,
} from '../../packages/sdk/src/testing/index.ts';
import { checkRequest } from '../support/contract-answers.ts';
import { travel, type Step, type World } from './journey.ts';

type Send = (request: Request) => Promise<Response>;

/** Clients for all personas, whose exchanges are noted and held against the contract. */
function worldOf(
  baseUrl: string,
  sendAs: (persona: Persona | 'guest') => Send,
  tokenOf: (persona: Persona) => () => Promise<{ accessToken: string; expiresIn: number }>,
): World {
  const exchanges: string[] = [];
  const clients = new Map<string, Handbook>();
  const sign = (persona: Persona | 'guest') => {
    const send = sendAs(persona);
    return new Handbook({
      baseUrl,
      token: persona === 'guest' ? undefined : tokenOf(persona),
      retry: 0,
      async fetch(request) {
        const response = await send(request.clone());
        await checkRequest(request, response.clone());
        const headers = ['ETag', 'Location', 'WWW-Authenticate'].filter((name) => response.headers.has(name));
        exchanges.push([request.method, response.status, ...headers].join(' '));
        return response;
      },
    });
  };
  return {
    as(persona) {
      const client = clients.get(persona) ?? sign(persona);
      clients.set(persona, client);
      return client;
    },
    exchanges: () => exchanges.splice(0),
  };
}

async function travelMock(): Promise<Step[]> {
  const state = createState();
  const sendAs = (persona: Persona | 'guest') =>
    mockFetch(createHandlers({ state, ...(persona !== 'guest' && { persona }) }));
  const token = (persona: Persona) => () => Promise.resolve({ accessToken: persona, expiresIn: 600 });
  return travel(worldOf('http://handbook.test/v1', sendAs, token));
}

async function travelBackend(): Promise<Step[]> {
  const backend = await createTestBackend();
  try {
    const server = await backend.app.listen({ host: '127.0.0.1', port: 0 });
    return await travel(
      worldOf(
        `${server}/v1`,
        () => (request) => fetch(request),
        (persona) => tokenOfPersona(server, persona),
      ),
    );
  } finally {
    await backend.close();
  }
}

/** True when both know the same fields of the same kinds; what one leaves empty fits. */
function fits(mock: unknown, real: unknown): boolean {
  if (mock === '?' || real === '?') return true;
  if (typeof mock !== 'object' || typeof real !== 'object') return mock === real;
  const [a, b] = [mock as Record<string, unknown>, real as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => name in a && name in b && fits(a[name], b[name]),
  );
}

test('mock and backend: the same statuses, codes, states and shapes at every step', async () => {
  const mock = await travelMock();
  const real = await travelBackend();
  const differing = mock.flatMap(({ shape, ...seen }, at) => {
    const { shape: realShape, ...expected } = real[at] as Step;
    const same = JSON.stringify(seen) === JSON.stringify(expected) && fits(shape, realShape);
    return same ? [] : [{ mock: { ...seen, shape }, real: { ...expected, shape: realShape } }];
  });
  assert.equal(mock.length, real.length);
  assert.deepEqual(
    differing.map((one) => one.mock),
    differing.map((one) => one.real),
  );
  assert.ok(mock.length > 80);
});
