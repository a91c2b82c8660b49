import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import {
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mountInProvider,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import './account-request.define.ts';
import type { AccountRegisteredEvent, SotayAccountRequest } from './account-request.ts';

const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
const pending = {
  id: '0192f0c1-0000-7000-8000-000000000601',
  state: 'pending',
  member: { id: '0192f0c1-0000-7000-8000-000000000110', fullName: 'Lý Thị Đăng Ký' },
  birthYear: 1952,
  cell,
  decider: { role: 'secretary', organization: cell },
  registeredAt: '2026-11-20T09:00:00+07:00',
  phoneMatches: null,
  decidedBy: null,
  decidedAt: null,
  reason: null as string | null,
  firstLoginOn: null,
  lastLoginOn: null,
  version: 1,
};
const rejected = { ...pending, state: 'rejected', reason: 'Đồng chí sinh hoạt ở chi bộ khác.', version: 2 };
const notListed = 'Chưa tìm thấy đồng chí trong danh sách của chi bộ. Đề nghị liên hệ Bí thư chi bộ.';

/** An API with this account, or none; `post` answers a registration. */
const api =
  (account: object | null, post: Answer = () => json(pending, 201)): Answer =>
  (request) => {
    if (request.method === 'POST') return post(request);
    return account ? json(account) : problem(404, 'not-found');
  };

const show = async (answer: Answer, state = 'idle'): Promise<[SotayAccountRequest, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayAccountRequest>(
    html`<sotay-account-request></sotay-account-request>`,
    'a-token',
  );
  await until(() => element.resource.state === state, state);
  await element.updateComplete;
  return [element, requests];
};
const find = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const control = (element: Element, name: string): HTMLInputElement =>
  find(element, `[name=${name}]`).shadowRoot!.querySelector('input')!;
const type = async (element: Element, name: string, words: string): Promise<void> => {
  control(element, name).focus();
  await sendKeys({ type: words });
};
const fill = async (element: Element): Promise<void> => {
  await type(element, 'fullName', 'Ly Thi  Dang Ky');
  await type(element, 'birthDate', '14/3/1952');
  await type(element, 'citizenId', '099 152 000 110');
  await type(element, 'phone', '0900 000 010');
};
const send = async (): Promise<void> => sendKeys({ press: 'Enter' });

afterEach(cleanUp);

describe('the request for an account', () => {
  it('sends what was typed by keyboard alone, once, as the contract has it', async () => {
    const [element, requests] = await show(api(null));
    let told: AccountRegisteredEvent | undefined;
    element.addEventListener('sotay-account-registered', (event) => (told = event));
    await fill(element);
    await send();
    await send();
    await until(() => element.resource.value?.account, 'the answer');
    const posts = requests.filter(({ method }) => method === 'POST');
    expect(posts).to.have.length(1);
    expect(await posts[0]!.json()).to.deep.equal({
      fullName: 'Ly Thi Dang Ky',
      birthDate: '1952-03-14',
      citizenId: '099152000110',
      phone: '0900000010',
    });
    await until(() => element.shadowRoot?.activeElement?.id === 'step', 'the focus');
    expect(textOf(find(element, '#step'))).to.equal('Chờ phê duyệt');
    expect(textOf(element)).to.contain('Bí thư chi bộ, Chi bộ Tổ dân phố số 4').and.not.contain('099152000110');
    expect(told?.detail.accountId).to.equal(pending.id);
  });

  it('asks for what is missing, and for twelve digits, before it sends', async () => {
    const [element, requests] = await show(api(null));
    await type(element, 'fullName', 'Lý Thị Đăng Ký');
    await send();
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[name=birthDate]'));
    await type(element, 'birthDate', '14/03/1952');
    await type(element, 'citizenId', '09915200011');
    await send();
    await element.updateComplete;
    expect(textOf(element)).to.contain('Số định danh công dân gồm 12 chữ số.');
    await type(element, 'citizenId', '0');
    await send();
    await until(() => requests.some(({ method }) => method === 'POST'), 'the request');
  });

  it('keeps every word when the list has nobody of that name, and says whom to ask', async () => {
    const [element, requests] = await show(api(null, () => problem(422, 'member-not-listed', notListed)));
    await fill(element);
    await send();
    await until(() => find(element, '#failed'), 'the refusal');
    expect(textOf(find(element, '#failed'))).to.contain(notListed);
    expect(control(element, 'fullName').value).to.equal('Ly Thi  Dang Ky');
    expect(control(element, 'citizenId').value).to.equal('099 152 000 110');
    control(element, 'phone').focus();
    await send();
    await until(() => requests.filter(({ method }) => method === 'POST').length === 2, 'the second try');
    const keys = requests.flatMap(({ method, headers }) => (method === 'POST' ? headers.get('Idempotency-Key') : []));
    expect(keys[0], 'the same words, the same key').to.equal(keys[1]);
    control(element, 'phone').select();
    await sendKeys({ type: '0900000011' });
    await send();
    await until(() => requests.filter(({ method }) => method === 'POST').length === 3, 'the third try');
    expect(requests.at(-1)!.headers.get('Idempotency-Key')).not.to.equal(keys[0]);
  });

  it('keeps what was typed over a rejection, shows the reason, and can be sent again', async () => {
    let account: object | null = null;
    const [element, requests] = await show((request) =>
      api(account, () => {
        account = rejected;
        return json(pending, 201);
      })(request),
    );
    await fill(element);
    await send();
    await until(() => element.resource.value?.account?.state === 'pending', 'pending');
    await element.updateComplete;
    find(element, '.freshness button').click();
    await until(() => element.resource.value?.account?.state === 'rejected', 'the rejection');
    await element.updateComplete;
    expect(textOf(find(element, '.facts'))).to.contain('Đồng chí sinh hoạt ở chi bộ khác.');
    expect(control(element, 'citizenId').value).to.equal('099 152 000 110');
    control(element, 'phone').focus();
    await send();
    await until(() => requests.filter(({ method }) => method === 'POST').length === 2, 'the second registration');
  });

  it('writes no citizen ID to the storage or the address of the page', async () => {
    const [element] = await show(api(null, () => problem(422, 'member-not-listed', notListed)));
    await fill(element);
    await send();
    await until(() => find(element, '#failed'), 'the refusal');
    const kept = JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      location.href,
      document.cookie,
    ]);
    expect(kept).not.to.contain('099152000110').and.not.to.contain('099 152 000 110');
  });

  it('forgets the words of one reader before the next one signs in', async () => {
    const [element] = await show(api(null));
    await fill(element);
    const provider = element.parentElement as HTMLElement & { token: () => Promise<string> };
    provider.token = () => Promise.resolve('another');
    await until(() => element.resource.state === 'idle' && control(element, 'fullName').value === '', 'an empty form');
  });

  for (const [state, words, hasForm] of [
    ['pending', 'Chờ phê duyệt', false],
    ['active', 'Đã phê duyệt', false],
    ['rejected', 'Từ chối', true],
    ['locked', 'Tạm khóa', false],
    ['closed', 'Đã thu hồi', true],
  ] as const) {
    it(`says ${state} in words, ${hasForm ? 'with' : 'without'} the form`, async () => {
      const [element] = await show(api({ ...pending, state }));
      expect(textOf(find(element, '.chip'))).to.equal(words);
      expect(Boolean(find(element, 'form'))).to.equal(hasForm);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }

  it('names the committee above where it decides', async () => {
    const organization = { id: cell.id, name: 'Đảng bộ phường Thử Nghiệm' };
    const [element] = await show(api({ ...pending, decider: { role: 'superior', organization } }));
    expect(textOf(element)).to.contain('Cấp ủy cấp trên trực tiếp, Đảng bộ phường Thử Nghiệm');
  });

  for (const [state, status, code] of [
    ['signed-out', 401, 'token-missing'],
    ['forbidden', 403, 'not-allowed'],
    ['error', 500, 'internal-error'],
  ] as const) {
    it(`comes into the state ${state}`, async () => {
      const [element] = await show(() => problem(status, code), state);
      expect(find(element, '.message')).not.to.equal(null);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }
});
