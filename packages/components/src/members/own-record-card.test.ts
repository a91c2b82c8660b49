import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts } from '../foundation/drafts.ts';
import {
  answerWith,
  cleanUp,
  deepActive,
  json,
  mountInProvider,
  pause,
  problem,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { profile } from '../widgets.suite.ts';
import { api, button, find, numbers, posts } from './own-record.suite.ts';
import type { SotayOwnRecord } from './own-record.ts';
import './profile.define.ts';
import type { SotayProfile } from './profile.ts';

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
});

describe('in the card of the profile', () => {
  const inCard = async (answer: Answer): Promise<[SotayProfile, Request[]]> => {
    const requests = answerWith(answer);
    const card = await mountInProvider<SotayProfile>(html`<sotay-profile></sotay-profile>`, 'a-token');
    await until(() => find(card, '[value=reveal]'), 'the buttons');
    return [card, requests];
  };
  const own = (card: SotayProfile): SotayOwnRecord => card.querySelector('sotay-own-record')!;
  const shown = (card: SotayProfile): string => [...card.querySelectorAll('sotay-own-record')].map(textOf).join();

  it('opens without a frame of its own, closes, and gives the focus back', async () => {
    const [card] = await inCard(api());
    find(card, '[value=correct]')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => deepActive().id === 'correcting', 'the focus in the form');
    expect(find(own(card), '.card')).to.equal(null);
    button(own(card), 'Đóng lại').click();
    await own(card).updateComplete;
    expect(card.shadowRoot!.activeElement).to.equal(find(card, '[value=correct]'));
    expect(textOf(own(card))).to.equal('');
    find(card, '[value=correct]')!.click();
    await until(() => find(own(card), '#correcting'), 'the form again');
    expect(card.querySelectorAll('sotay-own-record')).to.have.length(1);
  });

  it('shows the numbers in full for half a minute, and in no storage', async () => {
    const clock = globalThis.setTimeout;
    let mask: (() => void) | undefined;
    globalThis.setTimeout = ((work: () => void, ms?: number) => {
      if (ms === 30_000) mask = work;
      return clock(work, ms === 30_000 ? 1e8 : ms);
    }) as typeof setTimeout;
    try {
      const [card, requests] = await inCard(api(undefined, () => json(numbers)));
      find(card, '[value=reveal]')!.click();
      await until(() => shown(card).includes('0900 000 012'), 'the numbers');
      expect(await posts(requests)[0]!.json()).to.deep.equal({
        fields: ['partyCardNumber', 'citizenId', 'phone'],
        purpose: 'ownData',
      });
      expect(textOf(own(card))).to.contain('099 052 000 023');
      expect(
        JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), location.href]),
      ).not.to.match(/099052000023|900000012/);
      mask!();
      await own(card).updateComplete;
      expect(textOf(own(card))).not.to.contain('052');
    } finally {
      globalThis.setTimeout = clock;
    }
  });

  it('are masked by a press, and gone with their reader', async () => {
    const [card] = await inCard(api(undefined, () => json(numbers)));
    find(card, '[value=reveal]')!.click();
    await until(() => shown(card).includes('052'), 'the numbers');
    button(own(card), 'Che lại').click();
    await own(card).updateComplete;
    expect(textOf(own(card))).not.to.contain('052');
    find(card, '[value=reveal]')!.click();
    await until(() => textOf(own(card)).includes('052'), 'the numbers again');
    const requests = answerWith(api(undefined, () => json(numbers)));
    (card.parentElement as HTMLElement & { token: unknown }).token = () => Promise.resolve('another-token');
    // The card and the record read the profile once, together.
    await until(() => own(card).resource.state === 'idle' && requests.length > 0, 'the next reader');
    await pause(50);
    expect(textOf(own(card))).not.to.contain('052');
    expect(posts(requests), 'nothing is asked for the next reader').to.have.length(0);
  });

  it('asks for the numbers that there are, and no others', async () => {
    const { phone: _, ...others } = numbers;
    const probationary = {
      ...profile,
      standing: 'probationary',
      officialDate: null,
      partyCardNumber: null,
      phone: null,
    };
    const [card, requests] = await inCard((request) =>
      request.method === 'GET' ? json(probationary) : json({ ...others, partyCardNumber: undefined }),
    );
    find(card, '[value=reveal]')!.click();
    await until(() => shown(card).includes('052'), 'the number');
    expect(await posts(requests)[0]!.json()).to.deep.equal({ fields: ['citizenId'], purpose: 'ownData' });
    expect(own(card).shadowRoot!.querySelectorAll('#revealed dt')).to.have.length(1);
  });

  it('asks once, however often it is pressed, and says when it may not', async () => {
    const quota = 'Đồng chí đã xem đủ số lần trong ngày.';
    const [card, requests] = await inCard(api(undefined, () => problem(403, 'not-allowed', quota)));
    find(card, '[value=reveal]')!.click();
    find(card, '[value=reveal]')!.click();
    await until(() => shown(card).includes(quota), 'the refusal');
    expect(posts(requests)).to.have.length(1);
    expect(own(card).shadowRoot!.activeElement?.id, 'the focus is where it is said').to.equal('revealed');
    expect(find(own(card), '#revealed a'), 'a new sign-in would not help').to.equal(null);
  });

  it('takes the numbers away with the element', async () => {
    const [card] = await inCard(api(undefined, () => json(numbers)));
    find(card, '[value=reveal]')!.click();
    await until(() => shown(card).includes('052'), 'the numbers');
    const record = own(card);
    const { parentElement: provider } = card;
    card.remove();
    provider!.append(card);
    await until(() => record.resource.state === 'idle', 'the record again');
    await record.updateComplete;
    expect(textOf(record)).not.to.contain('052');
  });

  it('asks for a new sign-in when the last is too old', async () => {
    const detail = 'Để xem đầy đủ thông tin của mình, đề nghị đồng chí đăng nhập lại.';
    const [card] = await inCard(api(undefined, () => problem(401, 'sign-in-too-old', detail)));
    (card.parentElement as HTMLElement & { signInUrl: string }).signInUrl = '/dang-nhap';
    const { resource } = card;
    await until(() => resource.connection?.signInUrl && resource.state === 'idle', 'the address of the sign-in');
    await card.updateComplete;
    find(card, '[value=reveal]')!.click();
    await until(() => shown(card).includes(detail), 'the way forward');
    expect(find<HTMLAnchorElement>(own(card), '#revealed a')?.pathname).to.equal('/dang-nhap');
  });
});
