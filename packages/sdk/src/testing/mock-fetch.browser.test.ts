// The mock API inside a page: no service worker is registered, nothing of the page is replaced.
import { expect } from 'chai';
import { Handbook } from '../index.ts';
import { createHandlers, faults, mockFetch } from './index.ts';

const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;
const signIn = (...handlers: Parameters<typeof mockFetch>) =>
  new Handbook({
    baseUrl: `${location.origin}/v1`,
    token: () => Promise.resolve('t'),
    retry: 0,
    fetch: mockFetch(...handlers),
  });
const nameOf = (error: unknown) => (error as Error).constructor.name;

it('answers, remembers and revalidates without a service worker', async () => {
  const { fetch } = globalThis;
  const handbook = signIn(createHandlers());
  const { id } = await handbook.feedback.submit(opinion);
  const read = await handbook.feedback.get(id);
  expect(read.body).to.equal(opinion.body);
  expect(await handbook.feedback.get(id)).to.equal(read); // a 304 gives the same object
  expect(globalThis.fetch).to.equal(fetch);
  expect(await navigator.serviceWorker.getRegistrations()).to.deep.equal([]);
});

for (const [fault, name] of [
  [faults.offline(), 'NetworkError'],
  [faults.lostAnswer(), 'NetworkError'],
  [faults.truncated(), 'ContractError'],
  [faults.truncated({ body: 'breaks' }), 'NetworkError'],
  [faults.html(), 'ContractError'],
  [faults.notModifiedWithoutCache(), 'ContractError'],
] as const) {
  it(`a fault is the same error in every engine: ${name}`, async () => {
    const handbook = signIn([fault, ...createHandlers()]);
    expect(await handbook.members.me().catch(nameOf)).to.equal(name);
  });
}
