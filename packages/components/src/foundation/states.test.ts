import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { card, chip, fact } from './card.ts';
import { cardStyles } from './card.styles.ts';
import { define } from './define.ts';
import { SotayElement } from './element.ts';
import { ResourceController } from './resource.ts';
import { renderState } from './states.ts';
import { stateTerms } from './states.terms.ts';
import type { StateTerms } from './states.terms.ts';
import {
  answerWith,
  axeFindings,
  cleanUp,
  json,
  media,
  mount,
  mountInProvider,
  pause,
  problem,
  textOf,
  until,
} from './testing.ts';
import type { Answer } from './testing.ts';

interface Profile {
  name?: string;
}

class Card extends SotayElement<StateTerms> {
  static override styles = [SotayElement.styles, ...cardStyles];
  readonly resource: ResourceController<Profile> = new ResourceController(this, {
    load: (client, signal) => client.send<Profile>('getMyProfile', 'members/me', { signal, retry: 0 }),
    isEmpty: ({ name }) => !name,
  });

  protected override content() {
    const { value } = this.resource;
    return card({
      kicker: 'Sơ lược đảng viên',
      heading: value?.name,
      chip: value?.name ? chip('good', 'Đang sinh hoạt') : 'later',
      body: renderState(this.resource, this.words(stateTerms), {
        skeleton: 3,
        empty: 'Chưa có sơ lược đảng viên.',
        content: () =>
          html`<dl class="facts">
            ${fact('Ngày vào Đảng', '19/05/1979')}${fact('Ngày chính thức', '19/05/1980')}${fact('Giới tính', 'Nam')}
          </dl>`,
      }),
    });
  }
}
define('x-card', Card);

const profile = { name: 'Nguyễn Văn Mẫu' };
const never: Answer = () => new Promise(() => undefined);
const unplugged: Answer = () => {
  throw new TypeError('Failed to fetch');
};
const setOnline = (online: boolean) => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
};

/** A card that has got these answers, one after the other, and is in this state. */
const cardIn = async (state: string, ...answers: Answer[]): Promise<Card> => {
  let calls = 0;
  answerWith((request) => (answers[Math.min(calls++, answers.length - 1)] as Answer)(request));
  const element = await mountInProvider<Card>(html`<x-card></x-card>`);
  for (let round = 1; round < answers.length; round++) {
    await until(() => element.resource.state !== 'loading');
    void element.resource.reload();
  }
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return element;
};

const states: [state: string, answers: Answer[], offline: boolean, shown: RegExp, button: string | null][] = [
  [
    'idle',
    [() => json(profile)],
    false,
    /Nguyễn Văn Mẫu.*19\/05\/1979.*Nội dung lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}/,
    'Tải lại',
  ],
  ['loading', [never], false, /^Sơ lược đảng viên$/, null],
  ['stale', [() => json(profile), never], false, /19\/05\/1979.*Đang cập nhật\. Nội dung lúc/, 'Tải lại'],
  ['empty', [() => json({})], false, /Chưa có sơ lược đảng viên\./, null],
  ['signed-out', [() => problem(401, 'x')], false, /Đồng chí chưa đăng nhập.*Đề nghị đăng nhập/, null],
  ['forbidden', [() => problem(403, 'x', 'Dành cho chi ủy.')], false, /được phân quyền.*Dành cho chi ủy\./, null],
  ['offline', [unplugged], true, /Không có kết nối mạng.*tự tải lại khi có mạng/, 'Thử lại'],
  ['offline', [() => json(profile), unplugged], true, /19\/05\/1979.*Không có kết nối mạng\. Nội dung lúc/, 'Tải lại'],
  [
    'error',
    [() => problem(500, 'x', 'Đề nghị thử lại sau.')],
    false,
    /Chưa tải được nội dung.*Đề nghị thử lại sau\./,
    'Thử lại',
  ],
  [
    'error',
    [() => json(profile), () => problem(500, 'x')],
    false,
    /19\/05\/1979.*Chưa tải được nội dung\. Nội dung lúc/,
    'Tải lại',
  ],
];

describe('the eight states', () => {
  const { error } = console;
  before(() => {
    console.error = () => undefined;
  });
  after(() => {
    console.error = error;
  });
  afterEach(async () => {
    cleanUp();
    delete (navigator as { onLine?: boolean }).onLine;
    await setViewport({ width: 800, height: 600 });
  });

  for (const [state, answers, offline, shown, button] of states) {
    const name = `${state}${answers.length > 1 && state !== 'stale' ? ' with content' : ''}`;
    it(`${name}: its words, its way forward, no finding of axe`, async () => {
      if (offline) setOnline(false);
      const element = await cardIn(state, ...answers);
      expect(textOf(element)).to.match(shown);
      expect(element.root?.querySelector('button')?.textContent ?? null).to.equal(button);
      const box = element.root?.querySelector('.state');
      expect(box?.getAttribute('data-state')).to.equal(state);
      expect(box?.getAttribute('aria-busy')).to.equal(String(state === 'loading' || state === 'stale'));
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }

  it('loading is told to those who do not see it', async () => {
    const element = await cardIn('loading', never);
    expect(element.root?.querySelector('.state > .hidden')?.textContent).to.equal(stateTerms.loading);
    expect(element.root?.querySelector('.skeleton')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('a missing provider is readable, and offers no button that could not help', async () => {
    const element = await mount<Card>(html`<x-card></x-card>`);
    expect(textOf(element)).to.contain('SOTAY-001');
    expect(element.root?.querySelector('button')).to.equal(null);
  });

  it('words of one element replace the shared ones', async () => {
    answerWith(() => problem(401, 'x'));
    const element = await mountInProvider<Card>(
      html`<x-card .terms=${{ signedOut: 'Chưa đăng nhập Cổng Thử Nghiệm' }}></x-card>`,
    );
    await until(() => textOf(element).includes('Chưa đăng nhập Cổng Thử Nghiệm'));
  });

  it('signing in: the address of the provider, or what the portal puts into the slot', async () => {
    answerWith(() => problem(401, 'x'));
    const provider = await mount(
      html`<sotay-provider base-url="/v1" sign-in-url="/dang-nhap"
        ><x-card></x-card><x-card><a slot="sign-in" href="#sso">Đăng nhập một lần</a></x-card></sotay-provider
      >`,
    );
    const [one, two] = [...provider.querySelectorAll<Card>('x-card')] as [Card, Card];
    await until(() => one.resource.state === 'signed-out' && two.resource.state === 'signed-out');
    await Promise.all([one.updateComplete, two.updateComplete]);
    expect(one.root?.querySelector('a')?.pathname).to.equal('/dang-nhap');
    expect(textOf(one)).to.contain('Đăng nhập');
    expect(textOf(two)).to.contain('Đăng nhập một lần');
  });

  it('trying again by keyboard loads, and leaves the reader where the content comes', async () => {
    let down = true;
    const element = await cardIn('error', () => (down ? problem(500, 'x') : json(profile)));
    down = false;
    element.root?.querySelector('button')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.resource.state === 'idle');
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.className).to.equal('state');
  });

  it('a reload while content is shown keeps the focus on its button', async () => {
    const element = await cardIn('idle', () => json(profile));
    const button = element.root?.querySelector('button');
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await pause(50);
    await until(() => element.resource.state === 'idle');
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  for (const width of [1280, 360]) {
    it(`nothing below moves in any change of state, ${width} px wide`, async () => {
      await setViewport({ width, height: 900 });
      let answer: Answer = never;
      let release: (response: Response) => void = () => undefined;
      const held: Answer = () => new Promise((resolve) => (release = resolve));
      answerWith((request) => answer(request));
      answer = held;
      const provider = await mount(html`<sotay-provider base-url="/v1"><x-card></x-card></sotay-provider>`);
      const element = provider.firstElementChild as Card;
      await pause(50);
      const height = element.offsetHeight;
      const same = async (what: string) => {
        await element.updateComplete;
        await pause();
        // One pixel of rounding in 900 is a shift of 0.001, a line would be 0.03.
        expect(element.offsetHeight, what).to.be.closeTo(height, 2);
      };
      release(problem(500, 'x', 'Đề nghị thử lại.'));
      await until(() => element.resource.state === 'error');
      await same('error');
      answer = held;
      void element.resource.reload();
      await same('loading again');
      await pause(20);
      release(json(profile));
      await until(() => element.resource.state === 'idle');
      await same('idle');
      void element.resource.reload();
      await same('stale');
      await pause(20);
      setOnline(false);
      release(problem(500, 'x'));
      await until(() => element.resource.state === 'error');
      await same('error with content');
      answer = () => problem(403, 'x');
      await element.resource.reload();
      expect(element.resource.state).to.equal('forbidden');
      await same('forbidden');
      answer = () => json({});
      await element.resource.reload();
      expect(element.resource.state).to.equal('empty');
      await same('empty');
    });
  }

  it('fits a telephone of 320 px, and a side column of a wide page', async () => {
    await setViewport({ width: 800, height: 600 });
    for (const width of [290, 320, 700]) {
      answerWith(() => json({ name: 'Nguyễn Thị Tên Dài Để Thử Việc Xuống Dòng' }));
      const place = await mountInProvider(html`<div><x-card></x-card></div>`);
      place.style.width = `${width}px`;
      const element = place.firstElementChild as Card;
      await until(() => element.resource.state === 'idle');
      await element.updateComplete;
      expect(place.scrollWidth, `${width}`).to.equal(width);
      const [dt, dd] = ['dt', 'dd'].map((tag) => element.root?.querySelector(tag)?.getBoundingClientRect());
      expect((dd?.top ?? 0) > (dt?.top ?? 0), `value under label at ${width}`).to.equal(width < 486);
    }
  });

  it('every target is at least 48 px high', async () => {
    for (const element of [await cardIn('idle', () => json(profile)), await cardIn('error', () => problem(500, 'x'))]) {
      for (const button of element.root?.querySelectorAll('button') ?? []) {
        expect(button.offsetHeight).to.be.at.least(48);
        expect(button.offsetWidth).to.be.at.least(48);
      }
    }
  });

  it('keeps borders and the shape of a chip in forced colours', async function () {
    if (!(await media({ 'forced-colors': 'active' }))) this.skip();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const element = await cardIn('idle', () => json(profile));
    const shape = getComputedStyle(element.root?.querySelector('.chip') as Element, '::before');
    const frame = getComputedStyle(element.root?.querySelector('.card') as Element);
    expect(parseFloat(shape.borderTopWidth)).to.be.at.least(4);
    expect(shape.borderTopColor).to.equal(getComputedStyle(element.root?.querySelector('.chip') as Element).color);
    expect(frame.borderTopStyle).to.equal('solid');
    await media({ 'forced-colors': 'none' });
  });
});
