import { expect } from 'chai';
import { html } from 'lit';
import type { Connection } from '../foundation/connection.ts';
import { followProvider } from '../foundation/context.ts';
import { cleanUp, mountInProvider, until } from '../foundation/testing.ts';
import { Scope } from './scope.ts';

// Whose connection an element gets decides in whose name it acts.

const connectionOf = (name: string): Connection => ({ withToken: true, signInUrl: name });

/** Two elements of which the second stands in the scope; what each was told, in order. */
const place = async () => {
  const scope = new Scope();
  const root = await mountInProvider<HTMLElement>(
    html`<div>
      <p></p>
      <section @context-request=${scope.answer}>
        <p></p>
        <div></div>
      </section>
    </div>`,
    'a-token',
  );
  const [outside, inside] = [...root.querySelectorAll('p')] as HTMLElement[] as [HTMLElement, HTMLElement];
  return { scope, root, outside, inside };
};
const follow = (element: HTMLElement) => {
  const told: (string | undefined)[] = [];
  let missing = false;
  const leave = followProvider(
    element,
    ({ signInUrl }) => told.push(signInUrl),
    () => (missing = true),
  );
  return { told, leave, isMissing: () => missing };
};

afterEach(cleanUp);

describe('the scope of a session', () => {
  it('gives what stands in it its own connection, and what stands beside it that of the page', async () => {
    const { scope, outside, inside } = await place();
    scope.connect(connectionOf('session'));
    const [page, session] = [follow(outside), follow(inside)];
    await until(() => page.told.length, 'the connection of the page');
    expect(session.told).to.deep.equal(['session']);
    expect(page.told).to.deep.equal([undefined]);
  });

  it('makes an element wait that asks before there is a session, instead of giving it that of the page', async () => {
    const { scope, inside } = await place();
    const session = follow(inside);
    expect([session.told, session.isMissing()]).to.deep.equal([[], false]);
    scope.connect(connectionOf('session'));
    expect(session.told).to.deep.equal(['session']);
  });

  it('tells those inside of the next session, and those that have left of nothing', async () => {
    const { scope, root, inside } = await place();
    scope.connect(connectionOf('first'));
    const [stays, leaves] = [follow(inside), follow(root.querySelector('section > div')!)];
    leaves.leave();
    scope.connect(connectionOf('second'));
    expect(stays.told).to.deep.equal(['first', 'second']);
    expect(leaves.told).to.deep.equal(['first']);
    stays.leave();
    scope.connect(connectionOf('third'));
    expect(stays.told).to.deep.equal(['first', 'second']);
  });

  it('leaves other events and other contexts alone', async () => {
    const { scope, root, inside } = await place();
    scope.connect(connectionOf('session'));
    const passed: string[] = [];
    root.addEventListener('context-request', (event) => passed.push(event.constructor.name));
    inside.dispatchEvent(new Event('context-request', { bubbles: true }));
    expect(passed).to.deep.equal(['Event']);
  });
});
