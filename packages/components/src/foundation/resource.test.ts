import { expect } from 'chai';
import { html } from 'lit';
import { define } from './define.ts';
import { SotayElement } from './element.ts';
import type { SotayProvider } from './provider.ts';
import { ResourceController } from './resource.ts';
import { answerWith, cleanUp, json, mount, mountInProvider, pause, problem, until } from './testing.ts';

interface Meeting {
  title?: string;
}

class Thing extends SotayElement {
  static override properties = { ...SotayElement.properties, kind: {} };
  declare kind: string | undefined;
  states: string[] = [];
  readonly resource: ResourceController<Meeting, readonly [string]> = new ResourceController(this, {
    load: (client, signal, kind: string) =>
      client.send<Meeting>('getMeeting', `meetings/${kind}`, { signal, retry: 0 }),
    args: () => (this.kind ? ([this.kind] as const) : undefined),
    isEmpty: (meeting) => !meeting.title,
  });

  protected override content() {
    if (this.states.at(-1) !== this.resource.state) this.states.push(this.resource.state);
    return html`${this.resource.value?.title}`;
  }
}
define('x-thing', Thing);

class Deaf extends SotayElement {
  static override properties = { ...SotayElement.properties, kind: {} };
  declare kind: string;
  answers: ((title: string) => void)[] = [];
  readonly resource: ResourceController<string, readonly [string]> = new ResourceController(this, {
    load: (_client, _signal, _kind: string) => new Promise<string>((resolve) => this.answers.push(resolve)),
    args: () => [this.kind] as const,
  });

  protected override content() {
    return this.resource.value;
  }
}
define('x-deaf', Deaf);

const thing = html`<x-thing kind="one"></x-thing>`;
const meeting = { title: 'Sinh hoạt chi bộ thường kỳ tháng 12/2026' };
const is = (element: Thing, state: string) =>
  until(() => element.resource.state === state, `${state}, not ${element.resource.state}`);
const setOnline = (online: boolean) => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
};

describe('a resource', () => {
  const { error } = console;
  before(() => {
    console.error = () => undefined;
  });
  after(() => {
    console.error = error;
  });
  afterEach(() => {
    cleanUp();
    delete (navigator as { onLine?: boolean }).onLine;
  });

  it('goes from loading to idle, with one request and the time of the content', async () => {
    const requests = answerWith(() => json(meeting));
    const element = await mountInProvider<Thing>(thing);
    await is(element, 'idle');
    expect(element.states).to.deep.equal(['loading', 'idle']);
    expect(element.resource.value).to.deep.equal(meeting);
    expect(Date.now() - Number(element.resource.loadedAt)).to.be.within(0, 2000);
    expect(requests).to.have.length(1);
  });

  it('knows the moment before what it shows was asked for, and keeps that of the last answer', async () => {
    const asked: number[] = [];
    answerWith(async () => {
      asked.push(performance.now());
      await pause(30);
      return asked.length < 3 ? json(meeting) : problem(500, 'internal-error');
    });
    const element = await mountInProvider<Thing>(thing);
    const { resource } = element;
    await is(element, 'idle');
    expect(resource.askedAt).to.be.most(asked[0]!);
    const reloading = resource.reload();
    expect(resource.askedAt).to.be.most(asked[0]!);
    await reloading;
    expect(resource.askedAt).to.be.within(asked[0]!, asked[1]!);
    await resource.reload();
    resource.replace(meeting);
    expect(resource.askedAt).to.be.within(asked[0]!, asked[1]!);
  });

  it('reads again what a change of the reader cut short, and shows the change meanwhile', async () => {
    const element = await mountInProvider<Deaf>(html`<x-deaf kind="one"></x-deaf>`);
    await until(() => element.answers.length === 1);
    element.answers[0]!('as it was');
    await until(() => element.resource.state === 'idle');
    void element.resource.reload();
    element.resource.replace('as the reader changed it');
    element.answers[1]!('from before the change');
    await until(() => element.answers.length === 3);
    expect(element.resource.value).to.equal('as the reader changed it');
    element.answers[2]!('with what others did');
    await until(() => element.resource.value === 'with what others did');
    element.resource.replace('changed at rest');
    await pause(50);
    expect(element.answers).to.have.length(3);
  });

  it('is loading while nothing has come', async () => {
    answerWith(() => new Promise(() => undefined));
    const element = await mountInProvider<Thing>(thing);
    await pause(50);
    expect(element.resource.state).to.equal('loading');
  });

  it('is stale while newer content is fetched, and keeps the old one', async () => {
    let release: (response: Response) => void = () => undefined;
    let calls = 0;
    answerWith(() => (calls++ ? new Promise((resolve) => (release = resolve)) : json(meeting)));
    const element = await mountInProvider<Thing>(thing);
    await is(element, 'idle');
    const reloaded = element.resource.reload();
    expect(element.resource.state).to.equal('stale');
    expect(element.resource.value).to.deep.equal(meeting);
    await until(() => calls === 2);
    release(json({ title: 'Mới' }));
    await reloaded;
    expect(element.resource.state).to.equal('idle');
    expect(element.resource.value).to.deep.equal({ title: 'Mới' });
  });

  it('is empty when the answer is', async () => {
    answerWith(() => json({}));
    await is(await mountInProvider<Thing>(thing), 'empty');
  });

  it('is empty, without a request, when there is nothing to ask for; and asks as soon as there is', async () => {
    const requests = answerWith(() => json(meeting));
    const element = await mountInProvider<Thing>(html`<x-thing></x-thing>`);
    await is(element, 'empty');
    expect(requests).to.have.length(0);
    element.kind = 'late';
    await is(element, 'idle');
    expect(requests).to.have.length(1);
  });

  const refusals: [status: number, state: string][] = [
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'error'],
    [422, 'error'],
    [500, 'error'],
    [503, 'error'],
  ];
  for (const [status, state] of refusals) {
    it(`is ${state} after ${status}`, async () => {
      answerWith(() => problem(status, 'code', 'Việc cần làm.'));
      const element = await mountInProvider<Thing>(thing);
      await is(element, state);
      expect(element.resource.value).to.equal(undefined);
    });
  }

  it('is offline without network, and loads by itself when the network is back', async () => {
    setOnline(false);
    let down = true;
    answerWith(() => {
      if (down) throw new TypeError('Failed to fetch');
      return json(meeting);
    });
    const element = await mountInProvider<Thing>(thing);
    await is(element, 'offline');
    down = false;
    setOnline(true);
    dispatchEvent(new Event('online'));
    await is(element, 'idle');
  });

  it('keeps the last content when the network goes', async () => {
    let calls = 0;
    answerWith(() => {
      if (calls++) throw new TypeError('Failed to fetch');
      return json(meeting);
    });
    const element = await mountInProvider<Thing>(thing);
    await is(element, 'idle');
    const { loadedAt } = element.resource;
    setOnline(false);
    await element.resource.reload();
    expect(element.resource.state).to.equal('offline');
    expect(element.resource.value).to.deep.equal(meeting);
    expect(element.resource.loadedAt).to.equal(loadedAt);
  });

  for (const [status, kept] of [
    [500, true],
    [401, false],
    [403, false],
  ] as const) {
    it(`${kept ? 'keeps' : 'drops'} the last content when a reload gets ${status}`, async () => {
      let calls = 0;
      answerWith(() => (calls++ ? problem(status, 'code') : json(meeting)));
      const element = await mountInProvider<Thing>(thing);
      await is(element, 'idle');
      await element.resource.reload();
      expect(element.resource.value !== undefined).to.equal(kept);
    });
  }

  it('loads again when what it depends on changes, and never shows the answer of before', async () => {
    const answers = new Map<string, (response: Response) => void>();
    const requests = answerWith(
      (request) => new Promise((resolve) => answers.set(request.url.split('/').at(-1) ?? '', resolve)),
    );
    const element = await mountInProvider<Thing>(thing);
    await until(() => answers.has('one'));
    element.kind = 'two';
    await until(() => answers.has('two'));
    answers.get('two')?.(json({ title: 'Hai' }));
    await is(element, 'idle');
    answers.get('one')?.(json({ title: 'Một' }));
    await pause(30);
    expect(element.resource.value?.title).to.equal('Hai');
    expect(requests[0]?.signal.aborted).to.equal(true);
  });

  it('never shows a late answer of a loader that does not listen to its signal', async () => {
    const element = await mountInProvider<Deaf>(html`<x-deaf kind="one"></x-deaf>`);
    await until(() => element.answers.length === 1);
    element.kind = 'two';
    await until(() => element.answers.length === 2);
    element.answers[1]?.('Hai');
    await until(() => element.resource.state === 'idle');
    element.answers[0]?.('Một');
    await pause(20);
    expect(element.resource.value).to.equal('Hai');
  });

  it('drops the content at once when what it depends on changes', async () => {
    let calls = 0;
    answerWith(() => (calls++ ? new Promise(() => undefined) : json(meeting)));
    const element = await mountInProvider<Thing>(thing);
    await is(element, 'idle');
    element.kind = 'two';
    await element.updateComplete;
    expect(element.resource.value).to.equal(undefined);
    expect(element.resource.state).to.equal('loading');
  });

  it('does not load again for changes that do not matter', async () => {
    const requests = answerWith(() => json(meeting));
    const element = await mountInProvider<Thing>(thing);
    await is(element, 'idle');
    element.requestUpdate();
    element.terms = {};
    await element.updateComplete;
    expect(requests).to.have.length(1);
  });

  it('shows nothing of the first reader to the second', async () => {
    const requests = answerWith((request) =>
      request.headers.get('authorization') === 'Bearer second' ? problem(403, 'forbidden') : json(meeting),
    );
    const element = await mountInProvider<Thing>(thing, 'first');
    await is(element, 'idle');
    (element.closest('sotay-provider') as SotayProvider).token = () => Promise.resolve('second');
    await is(element, 'forbidden');
    expect(element.resource.value).to.equal(undefined);
    expect(element.states).to.deep.equal(['loading', 'idle', 'loading', 'forbidden']);
    expect(requests).to.have.length(2);
  });

  it('asks once for twenty equal elements', async () => {
    const requests = answerWith(() => pause(20).then(() => json(meeting)));
    const list = await mountInProvider(html`<div>${Array.from({ length: 20 }, () => thing)}</div>`);
    const elements = [...list.querySelectorAll<Thing>('x-thing')];
    await until(() => elements.every(({ resource }) => resource.state === 'idle'));
    expect(elements).to.have.length(20);
    expect(requests).to.have.length(1);
  });

  it('stops asking when it leaves the page, and starts again when it comes back', async () => {
    const requests = answerWith(() => new Promise(() => undefined));
    const element = await mountInProvider<Thing>(thing);
    await until(() => requests.length === 1);
    const parent = element.parentNode as Element;
    element.remove();
    await until(() => requests[0]?.signal.aborted);
    answerWith(() => json(meeting));
    parent.append(element);
    await is(element, 'idle');
  });

  it('says readably that there is no provider, and is healed by one', async () => {
    answerWith(() => json(meeting));
    const place = await mount(html`<div>${thing}</div>`);
    const element = place.querySelector('x-thing') as Thing;
    expect(element.resource.state).to.equal('error');
    expect(element.resource.failure?.code).to.equal('SOTAY-001');
    const provider = document.createElement('sotay-provider');
    provider.baseUrl = '/v1';
    place.append(provider);
    provider.append(element);
    await is(element, 'idle');
  });

  it('says that the address is missing', async () => {
    const provider = await mount(html`<sotay-provider>${thing}</sotay-provider>`);
    const element = provider.firstElementChild as Thing;
    await is(element, 'error');
    expect(element.resource.failure?.code).to.equal('SOTAY-002');
  });

  it('says that something else than the API answered', async () => {
    answerWith(() => new Response('<!doctype html><p>Trang chủ', { headers: { 'content-type': 'text/html' } }));
    const element = await mountInProvider<Thing>(thing);
    await is(element, 'error');
    expect(element.resource.failure?.code).to.equal('SOTAY-002');
  });

  it('says that the API could not be reached', async () => {
    answerWith(() => {
      throw new TypeError('Failed to fetch');
    });
    const element = await mountInProvider<Thing>(thing);
    await is(element, 'error');
    expect(element.resource.failure?.code).to.equal('SOTAY-003');
  });

  it('says that the token was refused', async () => {
    answerWith(() => problem(401, 'unauthorized'));
    const element = await mountInProvider<Thing>(thing, 'expired');
    await is(element, 'signed-out');
    expect(element.resource.failure?.code).to.equal('SOTAY-005');
  });
});
