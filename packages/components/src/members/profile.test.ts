import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import {
  accessibilityTree,
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mount,
  mountInProvider,
  pause,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import './profile.define.ts';
import type { SotayProfile } from './profile.ts';

const profile = {
  id: '0192f0c1-0000-7000-8000-000000000101',
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: { date: '1952-03-14', year: 1952 },
  gender: 'male',
  admissionDate: '1979-05-19',
  officialDate: '1980-05-19',
  partyCardNumber: '099*******23',
  currentCell: { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' },
  citizenId: '099*******23',
  phone: '09** *** 012',
  standing: 'official',
  activityState: 'active',
  exemptUntil: null as string | null,
  source: 'sync',
  asOf: '2026-11-01',
  version: 1,
};
const probationary = { ...profile, standing: 'probationary', officialDate: null, partyCardNumber: null, phone: null };

/** Label → value, as read. */
const factsOf = (element: SotayProfile): Record<string, string> =>
  Object.fromEntries(
    [...element.root!.querySelectorAll('.facts > div')].map((row) => [
      textOf(row.querySelector('dt')!),
      textOf(row.querySelector('dd')!),
    ]),
  );

const show = async (answer: () => Response | Promise<Response>, state: string): Promise<SotayProfile> => {
  answerWith(answer);
  const element = await mountInProvider<SotayProfile>(html`<sotay-profile><p>Đang tải.</p></sotay-profile>`, 'a-token');
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return element;
};

afterEach(cleanUp);

describe('the nine fields', () => {
  it('stand in the order of the regulation with their exact labels', async () => {
    const element = await show(() => json(profile), 'idle');
    expect(textOf(element.root!.querySelector('h2')!)).to.equal('Nguyễn Văn Mẫu');
    expect(Object.entries(factsOf(element))).to.deep.equal([
      ['Ngày, tháng, năm sinh', '14/03/1952'],
      ['Giới tính', 'Nam'],
      ['Ngày vào Đảng', '19/05/1979'],
      ['Ngày chính thức', '19/05/1980'],
      ['Số thẻ đảng viên', '099 *** *** *23'],
      ['Chi bộ đang sinh hoạt đảng', 'Chi bộ Tổ dân phố số 4'],
      ['Số định danh công dân', '099 *** *** *23'],
      ['Số điện thoại', '09** *** 012'],
    ]);
  });

  it('say why a probationary member has no official date and no card', async () => {
    const facts = factsOf(await show(() => json(probationary), 'idle'));
    expect(facts['Ngày chính thức']).to.contain('đảng viên dự bị');
    expect(facts['Số thẻ đảng viên']).to.contain('đảng viên dự bị');
    expect(facts['Số điện thoại']).to.equal('Chưa có số điện thoại');
  });

  it('do not blame probation for what is missing from an official record', async () => {
    const facts = factsOf(await show(() => json({ ...profile, officialDate: null, partyCardNumber: null }), 'idle'));
    expect(facts['Ngày chính thức']).to.equal('Chưa có trong danh sách');
    expect(facts['Số thẻ đảng viên']).to.equal('Chưa có trong danh sách');
  });

  it('show the year alone where the record knows no more', async () => {
    const facts = factsOf(await show(() => json({ ...profile, birthDate: { date: null, year: 1938 } }), 'idle'));
    expect(facts['Ngày, tháng, năm sinh']).to.equal('Năm 1938');
  });

  it('show an unknown gender or state as the server wrote it instead of breaking', async () => {
    const element = await show(() => json({ ...profile, gender: 'other', activityState: 'newState' }), 'idle');
    expect(factsOf(element)['Giới tính']).to.equal('other');
    expect(textOf(element.root!.querySelector('.chip')!)).to.equal('newState');
  });

  it('tell until when an exemption lasts, and that it ends soon', async () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const label = 'Miễn sinh hoạt đến ngày';
    const exempt = (days: number) => () => json({ ...profile, activityState: 'exempt', exemptUntil: inDays(days) });
    expect(factsOf(await show(exempt(40), 'idle'))[label]).to.match(/^\d\d\/\d\d\/\d{4}$/);
    cleanUp();
    expect(factsOf(await show(exempt(20), 'idle'))[label]).to.contain('Sắp hết hạn');
    cleanUp();
    expect(factsOf(await show(exempt(-3), 'idle'))[label]).to.contain('Đã hết hạn');
    cleanUp();
    expect(factsOf(await show(() => json(profile), 'idle'))).not.to.have.property(label);
  });

  it('offer what needs another element only where that is', async () => {
    const element = await show(() => json(profile), 'idle');
    expect(element.root!.querySelector('.actions')).to.equal(null);
    customElements.define('sotay-own-record', class extends HTMLElement {});
    element.requestUpdate();
    await element.updateComplete;
    const [correct] = element.root!.querySelectorAll('button');
    correct!.click();
    expect(element.querySelector('sotay-own-record'))
      .to.include({ slot: 'own' })
      .and.to.have.deep.property('act', ['correct']);
  });

  for (const [state, words, tone] of [
    ['active', 'Đang sinh hoạt', 'good'],
    ['exempt', 'Miễn công tác, sinh hoạt đảng', 'info'],
    ['transferring', 'Đang chuyển sinh hoạt', 'info'],
    ['suspended', 'Đình chỉ sinh hoạt', 'warn'],
  ] as const) {
    it(`name the state ${state} in words and tone`, async () => {
      const chip = (await show(() => json({ ...profile, activityState: state }), 'idle')).root!.querySelector('.chip')!;
      expect(textOf(chip)).to.equal(words);
      expect(chip.classList.contains(tone)).to.equal(true);
    });
  }
});

describe('the eight states of the profile', () => {
  it('loading: says so and keeps the height of the facts', async () => {
    let answer: (response: Response) => void = () => undefined;
    answerWith(() => new Promise((resolve) => (answer = resolve)));
    const element = await mountInProvider<SotayProfile>(html`<sotay-profile></sotay-profile>`, 'a-token');
    expect(element.resource.state).to.equal('loading');
    expect(element.root!.querySelectorAll('.skeleton span')).to.have.length(10);
    const before = element.getBoundingClientRect().height;
    await until(() => answer.length > 0);
    answer(json(profile));
    await until(() => element.resource.state === 'idle');
    await element.updateComplete;
    expect(Math.abs(element.getBoundingClientRect().height - before)).to.be.lessThan(100);
  });

  it('stale: keeps the facts in view while newer ones come', async () => {
    const element = await show(() => json(profile), 'idle');
    answerWith(() => new Promise(() => undefined));
    void element.resource.reload();
    await until(() => element.resource.state === 'stale');
    await element.updateComplete;
    expect(factsOf(element)['Giới tính']).to.equal('Nam');
    expect(element.root!.querySelector('.state')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('signed-out: shows no personal data and the way to sign in', async () => {
    answerWith(() => problem(401, 'token-missing'));
    const element = await mountInProvider<SotayProfile>(html`<sotay-profile></sotay-profile>`);
    await until(() => element.resource.state === 'signed-out');
    await element.updateComplete;
    expect(textOf(element)).to.contain('đăng nhập').and.not.to.contain('Nguyễn');
  });

  it('forbidden: says whom to ask', async () => {
    const element = await show(() => problem(403, 'not-allowed', 'Đề nghị liên hệ Bí thư chi bộ.'), 'forbidden');
    expect(textOf(element)).to.contain('Bí thư chi bộ').and.not.to.contain('Thử lại');
  });

  it('offline: says so, and comes back with the network', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const element = await show(() => {
      throw new TypeError('Failed to fetch');
    }, 'offline');
    Reflect.deleteProperty(navigator, 'onLine');
    answerWith(() => json(profile));
    dispatchEvent(new Event('online'));
    await until(() => element.resource.state === 'idle');
    await element.updateComplete;
    expect(factsOf(element)['Giới tính']).to.equal('Nam');
  });

  it('error: offers another try by keyboard', async () => {
    const element = await show(() => problem(404, 'not-found'), 'error');
    answerWith(() => json(profile));
    element.root!.querySelector<HTMLButtonElement>('.state .button')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.resource.state === 'idle');
  });

  it('forgets the first reader before showing the next', async () => {
    answerWith(() => json(profile));
    const element = await mountInProvider<SotayProfile>(html`<sotay-profile></sotay-profile>`, 'a-token');
    await until(() => element.resource.state === 'idle');
    answerWith(() => new Promise(() => undefined));
    (element.parentElement as HTMLElement & { token: unknown }).token = () => Promise.resolve('another-token');
    await until(() => element.resource.state === 'loading');
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Nguyễn');
  });

  it('stays readable without a provider', async () => {
    const element = await mount<SotayProfile>(html`<sotay-profile></sotay-profile>`);
    await until(() => element.resource.state === 'error');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Đề nghị');
  });
});

describe('reading the profile', () => {
  it('has no finding of axe', async () => {
    expect(await axeFindings(await show(() => json(profile), 'idle'))).to.deep.equal([]);
    cleanUp();
    expect(await axeFindings(await show(() => json(probationary), 'idle'))).to.deep.equal([]);
  });

  it('names itself and its heading in the accessibility tree', async function () {
    if (!navigator.userAgent.includes('Chrome')) return this.skip();
    await show(() => json(profile), 'idle');
    const tree = await accessibilityTree();
    expect(tree).to.contain('"heading"').and.to.contain('Nguyễn Văn Mẫu').and.to.contain('Số định danh công dân');
  });

  it('fits 360 px without scrolling sideways', async () => {
    await setViewport({ width: 460, height: 740 });
    const element = await show(
      () => json({ ...profile, fullName: 'Nguyễn Phạm Trần Thị Minh Họa Dài Dòng Nhiều Chữ' }),
      'idle',
    );
    const place = element.parentElement!.parentElement!;
    place.setAttribute('class', 'narrow');
    place.style.width = '328px';
    await pause(50);
    expect(place.scrollWidth).to.be.at.most(328);
    const numbers = [...element.root!.querySelectorAll('.number')];
    expect(numbers.every((number) => number.getClientRects().length === 1)).to.equal(true);
    await setViewport({ width: 800, height: 600 });
  });
});
