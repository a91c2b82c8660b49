import { expect } from 'chai';
import { html } from 'lit';
import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { followProvider } from './context.ts';
import type { SotayProvider } from './provider.ts';
import { answerWith, cleanUp, json, mount, pause, problem, until } from './testing.ts';

/** Follows from an element and keeps what it was told. */
const follow = (element: Element) => {
  const told: Connection[] = [];
  let missing = 0;
  const stop = followProvider(
    element,
    (connection) => told.push(connection),
    () => missing++,
  );
  return { told, stop, missing: () => missing };
};

const send = (connection: Connection | undefined) => connection?.client?.send('getSession', 'session', { retry: 0 });

describe('sotay-provider', () => {
  const { error } = console;
  let reports: string[];
  beforeEach(() => {
    reports = [];
    console.error = (text: string) => reports.push(text);
  });
  afterEach(() => {
    console.error = error;
    cleanUp();
  });

  it('gives one connection to all elements below it, through shadow roots', async () => {
    const provider = await mount(
      html`<sotay-provider base-url="/v1"
        ><div><p></p></div
      ></sotay-provider>`,
    );
    const host = provider.querySelector('div') as HTMLElement;
    const deep = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('i'));
    const followers = [follow(provider.querySelector('p') as Element), follow(deep)];
    await until(() => followers.every(({ told }) => told.length));
    expect(followers[0]?.told[0]).to.equal(followers[1]?.told[0]);
    expect(followers[0]?.told[0]?.client).to.have.property('send');
  });

  it('is found per part of the page: two providers, two connections', async () => {
    const page = await mount(
      html`<div>
        <sotay-provider base-url="/v1"><p></p></sotay-provider
        ><sotay-provider base-url="/other/v1"><b></b></sotay-provider>
      </div>`,
    );
    const requests = answerWith(() => json({}));
    const [one, two] = [follow(page.querySelector('p') as Element), follow(page.querySelector('b') as Element)];
    await until(() => one.told.length && two.told.length);
    await send(one.told[0]);
    await send(two.told[0]);
    expect(requests.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/v1/session', '/other/v1/session']);
  });

  it('answers the nearest one first', async () => {
    const page = await mount(
      html`<sotay-provider base-url="/far/v1"
        ><sotay-provider base-url="/near/v1"><p></p></sotay-provider
      ></sotay-provider>`,
    );
    const requests = answerWith(() => json({}));
    const { told } = follow(page.querySelector('p') as Element);
    await until(() => told.length);
    await send(told[0]);
    expect(requests[0]?.url).to.contain('/near/v1/');
  });

  it('tells an element that there is none', () => {
    const { missing, stop } = follow(document.body);
    expect(missing()).to.equal(1);
    stop();
  });

  it('serves elements that were there before its script', async () => {
    const page = await mount(html`<div><p></p></div>`);
    const paragraph = page.firstElementChild as Element;
    const { told, missing } = follow(paragraph);
    expect(missing()).to.equal(1);
    // The same order of events as an upgrade: the provider connects when the elements inside have long asked.
    const provider = Object.assign(document.createElement('sotay-provider'), { baseUrl: '/v1' });
    const hold = document.createComment('');
    page.append(hold);
    provider.addEventListener('context-request', (event) => event.stopPropagation());
    page.replaceChild(provider, hold);
    provider.append(paragraph);
    provider.dispatchEvent(new Event('context-provider', { bubbles: true }));
    await until(() => told.length);
  });

  it('connects afresh when its address or token changes, and lets go of those who left', async () => {
    const provider = await mount<SotayProvider>(
      html`<sotay-provider base-url="/v1"
        ><p></p>
        <b></b
      ></sotay-provider>`,
    );
    const staying = follow(provider.querySelector('p') as Element);
    const leaving = follow(provider.querySelector('b') as Element);
    await until(() => staying.told.length && leaving.told.length);
    leaving.stop();
    provider.token = () => Promise.resolve('second');
    await until(() => staying.told.length === 2);
    expect(staying.told[1]).not.to.equal(staying.told[0]);
    provider.baseUrl = '/v2';
    await until(() => staying.told.length === 3);
    expect(leaving.told).to.have.length(1);
  });

  it('changing the theme or the text size connects nothing', async () => {
    const provider = await mount<SotayProvider>(html`<sotay-provider base-url="/v1"><p></p></sotay-provider>`);
    const { told } = follow(provider.querySelector('p') as Element);
    await until(() => told.length);
    provider.theme = 'dark';
    provider.textScale = '150';
    await pause(50);
    expect(told).to.have.length(1);
  });

  for (const wrong of ['', 'javascript:alert(1)', 'ftp://example.vn/v1', 'http://']) {
    it(`reports SOTAY-002 for base-url "${wrong}"`, async () => {
      const connection = await connect({ baseUrl: wrong });
      expect(connection.client).to.equal(undefined);
      expect(connection.code).to.equal('SOTAY-002');
    });
  }

  it('takes only web addresses for signing in', async () => {
    const of = async (signInUrl: string) => (await connect({ baseUrl: '/v1', signInUrl })).signInUrl;
    expect(await of('/dang-nhap')).to.equal(`${location.origin}/dang-nhap`);
    expect(await of('https://sso.example.vn/')).to.equal('https://sso.example.vn/');
    expect(await of('javascript:alert(1)')).to.equal(undefined);
  });
});

describe('the access token', () => {
  afterEach(cleanUp);

  /** One call through a connection with this portal; gives what the API saw. */
  const callWith = async (options: object, portal: (request: Request) => Response) => {
    const seen: (string | null)[] = [];
    const asked: Request[] = [];
    answerWith((request) => {
      if (new URL(request.url).pathname.startsWith('/v1/')) {
        seen.push(request.headers.get('authorization'));
        return json({});
      }
      asked.push(request);
      return portal(request);
    });
    const connection = await connect({ baseUrl: '/v1', ...options });
    const outcome = await send(connection)?.then(
      () => 'ok',
      (error: unknown) => `${(error as Error).name}: ${((error as Error).cause as Error | undefined)?.name ?? ''}`,
    );
    return { outcome, seen, asked, connection };
  };

  it('comes from the portal, asked with its own cookies and never from a cache', async () => {
    const { outcome, seen, asked, connection } = await callWith({ tokenUrl: '/token' }, () =>
      json({ accessToken: 'abc', expiresIn: 300 }),
    );
    expect(outcome).to.equal('ok');
    expect(seen).to.deep.equal(['Bearer abc']);
    expect(asked[0]?.credentials).to.equal('same-origin');
    expect(asked[0]?.cache).to.equal('no-store');
    expect(connection.withToken).to.equal(true);
  });

  for (const status of [204, 401, 403]) {
    it(`is absent when the portal answers ${status}: a guest`, async () => {
      const { outcome, seen, connection } = await callWith(
        { tokenUrl: '/token' },
        () => new Response(null, { status }),
      );
      expect(outcome).to.equal('ok');
      expect(seen).to.deep.equal([null]);
      expect(connection.withToken).to.equal(false);
    });
  }

  const broken: [what: string, answer: () => Response][] = [
    ['an error', () => problem(500, 'internal')],
    ['HTML', () => new Response('<p>Đăng nhập</p>', { headers: { 'content-type': 'text/html' } })],
    ['another shape', () => json({ access_token: 'abc' })],
    ['nothing but null', () => json(null)],
  ];
  for (const [what, answer] of broken) {
    it(`fails when the portal answers ${what}`, async () => {
      const { outcome, seen } = await callWith({ tokenUrl: '/token' }, answer);
      expect(outcome).to.equal('TokenError: TokenError');
      expect(seen).to.deep.equal([]);
    });
  }

  it('is never asked of another origin', async () => {
    const { outcome, asked } = await callWith({ tokenUrl: 'https://elsewhere.example/token' }, () =>
      json({ accessToken: 'abc', expiresIn: 1 }),
    );
    expect(outcome).to.equal('TokenError: TokenError');
    expect(asked).to.deep.equal([]);
  });

  it('fails when the function does', async () => {
    const { outcome, seen } = await callWith({ token: () => Promise.reject(new RangeError('x')) }, () => json({}));
    expect(outcome).to.equal('TokenError: RangeError');
    expect(seen).to.deep.equal([]);
  });

  it('comes from the function, which goes before the address', async () => {
    const token = () => Promise.resolve({ accessToken: 'mine', expiresIn: 60 });
    const { seen, asked } = await callWith({ token, tokenUrl: '/token' }, () => json({}));
    expect(seen).to.deep.equal(['Bearer mine']);
    expect(asked).to.deep.equal([]);
  });

  it('is left out without either', async () => {
    const { seen } = await callWith({}, () => json({}));
    expect(seen).to.deep.equal([null]);
  });
});
