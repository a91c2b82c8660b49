import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { FieldElement } from '../controls/field.ts';
import { forgetDrafts } from '../foundation/drafts.ts';
import {
  answerWith,
  axeFindings,
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
import './own-record.define.ts';
import './profile.define.ts';
import type { SotayOwnRecord } from './own-record.ts';
import type { SotayProfile } from './profile.ts';

const idOf = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;
const correction = (number: number, fields: object = {}) => ({
  id: idOf(number),
  state: 'submitted',
  member: { id: profile.id, fullName: profile.fullName },
  cell: profile.currentCell,
  decider: { role: 'secretary', organization: profile.currentCell },
  fields: ['phone'],
  before: { phone: '09** *** 012' },
  after: { phone: '09** *** 055' },
  memberDatabaseOnly: [],
  changedMeanwhile: [],
  recordVersion: 1,
  reason: 'Đổi số.',
  attachments: [],
  warnings: [],
  submittedAt: '2026-11-20T09:00:00+07:00',
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  version: 1,
  ...fields,
});
const numbers = {
  memberId: profile.id,
  expiresAt: '2099-01-01T00:00:30+07:00',
  partyCardNumber: '099052000023',
  citizenId: '099052000023',
  phone: '+84900000012',
};

/** An API of one member; `write` answers what is sent. */
const api =
  (mine: () => object[] = () => [], write: Answer = () => json(correction(1), 201)): Answer =>
  (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET') return write(request);
    if (pathname.endsWith('/profile-corrections')) return json({ items: mine(), nextCursor: null });
    if (pathname.endsWith('/profile-history'))
      return json({
        items: [
          {
            ...{ id: idOf(50), field: 'fullName', before: { fullName: 'Mầu' }, after: { fullName: 'Mẫu' } },
            ...{ changedAt: '2026-10-05T09:00:00+07:00', changedBy: 'Trần Thị Ví Dụ', correctionId: idOf(3) },
          },
        ],
        nextCursor: null,
      });
    return json(profile);
  };

const show = async (answer: Answer = api()): Promise<[SotayOwnRecord, Request[]]> => {
  const requests = answerWith(answer);
  const element = await mountInProvider<SotayOwnRecord>(html`<sotay-own-record></sotay-own-record>`, 'a-token');
  await until(() => find(element, '.own ul'), 'the own corrections');
  return [element, requests];
};
const find = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);
const button = (element: Element, words: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((each) => textOf(each) === words)!;
const choose = async (element: SotayOwnRecord, field: string): Promise<void> => {
  find(element, `[data-field=${field}]`)!.click();
  await until(() => find(element, `[name=${field}]`), field);
};
const type = async (element: SotayOwnRecord, name: string, text: string): Promise<void> => {
  const control = find<FieldElement>(element, `[name=${name}]`)!.control!;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  await element.updateComplete;
};
const submit = (element: SotayOwnRecord): void => {
  find<HTMLFormElement>(element, 'form')!.requestSubmit();
};
const posts = (requests: readonly Request[]): Request[] => requests.filter(({ method }) => method === 'POST');

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
});

describe('asking for a correction', () => {
  it('shows the nine fields as they are, and takes those that are chosen', async () => {
    const [element, requests] = await show();
    const shown = [...element.shadowRoot!.querySelectorAll('.field')].map((field) => textOf(field));
    expect(shown).to.have.length(9);
    expect(shown[7]).to.equal('Số định danh công dân 099 *** *** *23 Sửa');
    await choose(element, 'birthDate');
    await choose(element, 'phone');
    expect(deepActive().closest('input'), 'the focus is in the new field').not.to.equal(null);
    await type(element, 'birthDate', '5/2/1953');
    await type(element, 'phone', '0900 000 055');
    await type(element, 'reason', ' Giấy khai sinh ghi khác. ');
    expect(await axeFindings(element)).to.deep.equal([]);
    submit(element);
    await until(() => find(element, '#said'), 'the answer');
    const [sent] = posts(requests);
    expect(await sent!.json()).to.deep.equal({
      changes: { birthDate: '1953-02-05', phone: '0900 000 055' },
      reason: 'Giấy khai sinh ghi khác.',
      attachmentIds: [],
    });
    expect(element.shadowRoot!.activeElement?.id).to.equal('said');
    expect(find(element, '[name=phone]'), 'the form is empty again').to.equal(null);
  });

  it('says what is unusual while one types, and still sends it', async () => {
    const [element, requests] = await show();
    await choose(element, 'admissionDate');
    await type(element, 'admissionDate', '19/05/1965');
    await until(() => textOf(find(element, '.doubts') ?? element).includes('chưa đủ 18 tuổi'), 'the warning');
    await type(element, 'reason', 'Quyết định ghi như vậy.');
    submit(element);
    await until(() => posts(requests).length === 1, 'the correction');
  });

  it('does not send what cannot be, and says why at the field', async () => {
    const [element, requests] = await show();
    await choose(element, 'officialDate');
    await type(element, 'officialDate', '18/05/1979');
    await type(element, 'reason', 'Lý do');
    submit(element);
    await element.updateComplete;
    const field = find<FieldElement>(element, '[name=officialDate]')!;
    await field.updateComplete;
    expect(textOf(field)).to.contain('Ngày chính thức không thể trước ngày vào Đảng.');
    expect(posts(requests)).to.have.length(0);
    await type(element, 'officialDate', '20/05/1980');
    submit(element);
    await until(() => posts(requests).length === 1, 'the correction');
  });

  it('says the refusal of the server at its field, keeps the words, and sends the same key again', async () => {
    let answers: Answer = () => problem(500, 'internal-error', 'Hệ thống đang gặp sự cố.');
    const [element, requests] = await show(api(undefined, (request) => answers(request)));
    await choose(element, 'fullName');
    await type(element, 'fullName', 'Nguyễn Văn Mậu');
    await type(element, 'reason', 'Sai dấu.');
    submit(element);
    await until(() => find(element, '#failed'), 'the failure');
    const detail = 'Mục này đã có đề nghị đang chờ xem xét.';
    answers = () =>
      json(
        {
          ...{ type: '/problems/x', title: 'x', status: 409, code: 'correction-waiting', requestId: 'r' },
          ...{
            detail: 'Đã có đề nghị: Họ và tên.',
            errors: [{ pointer: '/body/changes/fullName', code: 'x', detail }],
          },
        },
        409,
        { 'content-type': 'application/problem+json' },
      );
    submit(element);
    await until(() => textOf(find(element, '[name=fullName]')!).includes(detail), 'the refusal at the field');
    expect(textOf(find(element, '#failed')!)).to.contain('Đã có đề nghị: Họ và tên.');
    const keys = new Set(posts(requests).map(({ headers }) => headers.get('Idempotency-Key')));
    expect(keys.size, 'the same words have one key').to.equal(1);
    expect(find<FieldElement>(element, '[name=fullName]')!.value).to.equal('Nguyễn Văn Mậu');
  });

  it('keeps what was typed over a new drawing, for its author only', async () => {
    const [element] = await show();
    await choose(element, 'currentCell');
    await type(element, 'currentCell', 'Chi bộ 5');
    await pause(100);
    cleanUp();
    const [again] = await show();
    await until(() => find<FieldElement>(again, '[name=currentCell]')?.value === 'Chi bộ 5', 'the draft');
    cleanUp();
    const other = { ...profile, id: idOf(999) };
    const [foreign] = await show((request) => (request.url.endsWith('/members/me') ? json(other) : api()(request)));
    await pause(50);
    expect(find(foreign, '[name=currentCell]')).to.equal(null);
  });

  it('asks for no field of which a correction waits', async () => {
    const [element] = await show(api(() => [correction(1)]));
    const phone = [...element.shadowRoot!.querySelectorAll('.field')].at(-1)!;
    expect(textOf(phone)).to.contain('Chờ xem xét').and.not.to.contain('Sửa');
  });

  it('shows a script as the text that it is', async () => {
    const script = '<img src=x onerror="window.hacked=1">';
    const [element] = await show(
      api(() => [
        correction(1, {
          ...{ state: 'rejected', reason: script, decisionNote: script, decidedBy: script },
          ...{ decidedAt: '2026-11-21T09:00:00+07:00', fields: ['fullName'] },
          ...{ before: { fullName: script }, after: { fullName: script } },
        }),
      ]),
    );
    expect(textOf(find(element, '.own')!).split(script)).to.have.length(6);
    expect(find(element, '.own img')).to.equal(null);
  });
});

describe('the own corrections', () => {
  it('tell state, old and new and the answer, and are withdrawn by a press', async () => {
    let mine = [
      correction(1),
      correction(2, {
        ...{ state: 'approved', decidedBy: 'Trần Thị Ví Dụ', decidedAt: '2026-11-21T09:00:00+07:00' },
        ...{ fields: ['currentCell'], before: { currentCell: 'Chi bộ 4' }, after: { currentCell: 'Chi bộ 5' } },
        ...{ memberDatabaseOnly: ['currentCell'], decisionNote: 'Đã ghi nhận.' },
      }),
    ];
    const [element, requests] = await show(
      api(
        () => mine,
        () => json((mine = [correction(1, { state: 'withdrawn' }), mine[1]!])[0]),
      ),
    );
    const items = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-correction]')];
    expect(textOf(items()[0]!)).to.match(/Chờ xem xét .*Hiện nay 09\*\* \*\*\* 012 Đề nghị 09\*\* \*\*\* 055/);
    expect(textOf(items()[1]!)).to.contain('Cơ sở dữ liệu đảng viên 4.0').and.contain('Đã ghi nhận.');
    button(element, 'Rút đề nghị').click();
    await until(() => textOf(items()[0]!).includes('Đã rút'), 'the withdrawal');
    expect(requests.at(-1)!.url).to.match(/\/profile-corrections\/[^/]+\/withdrawal$/);
    expect(element.shadowRoot!.activeElement).to.equal(items()[0]);
  });

  it('of one that was decided meanwhile say so, and show how', async () => {
    let mine = [correction(1)];
    const decided = { state: 'rejected', decidedBy: 'X', decidedAt: '2026-11-21T09:00:00+07:00', decisionNote: 'Sai.' };
    const [element] = await show(
      api(
        () => mine,
        () => {
          mine = [correction(1, decided)];
          return problem(409, 'correction-already-decided', 'Đã có quyết định.');
        },
      ),
    );
    button(element, 'Rút đề nghị').click();
    await until(() => textOf(element).includes('Không đồng ý'), 'the decision');
    expect(textOf(element)).to.contain('Đã có quyết định.').and.contain('Sai.');
  });

  it('show what was changed when asked', async () => {
    const [element] = await show();
    button(element, 'Xem các thay đổi đã được đồng ý').click();
    await until(() => find(element, '#history'), 'the history');
    expect(textOf(find(element, '.own')!))
      .to.contain('Mầu → Mẫu')
      .and.contain('Trần Thị Ví Dụ');
  });
});

describe('in the card of the profile', () => {
  const inCard = async (answer: Answer): Promise<[SotayProfile, Request[]]> => {
    const requests = answerWith(answer);
    const card = await mountInProvider<SotayProfile>(html`<sotay-profile></sotay-profile>`, 'a-token');
    await until(() => find(card, '[value=reveal]'), 'the buttons');
    return [card, requests];
  };
  const own = (card: SotayProfile): SotayOwnRecord => card.querySelector('sotay-own-record')!;

  it('opens without a frame of its own, closes, and gives the focus back', async () => {
    const [card] = await inCard(api());
    find(card, '[value=correct]')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => own(card)?.shadowRoot?.activeElement?.id === 'correcting', 'the focus in the form');
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
      await until(() => textOf(own(card) ?? card).includes('0900 000 012'), 'the numbers');
      expect(await posts(requests)[0]!.json()).to.deep.equal({
        fields: ['partyCardNumber', 'citizenId', 'phone'],
        purpose: 'ownData',
      });
      expect(textOf(own(card))).to.contain('099 052 000 023');
      expect(JSON.stringify({ ...sessionStorage, ...localStorage }) + location.href).not.to.match(
        /099052000023|900000012/,
      );
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
    await until(() => textOf(own(card) ?? card).includes('052'), 'the numbers');
    button(own(card), 'Che lại').click();
    await own(card).updateComplete;
    expect(textOf(own(card))).not.to.contain('052');
    find(card, '[value=reveal]')!.click();
    await until(() => textOf(own(card)).includes('052'), 'the numbers again');
    const requests = answerWith(api(undefined, () => json(numbers)));
    (card.parentElement as HTMLElement & { token: unknown }).token = () => Promise.resolve('another-token');
    await until(() => own(card).resource.state === 'idle' && requests.length > 1, 'the next reader');
    await pause(50);
    expect(textOf(own(card))).not.to.contain('052');
    expect(posts(requests), 'nothing is asked for the next reader').to.have.length(0);
  });

  it('asks for a new sign-in when the last is too old', async () => {
    const detail = 'Để xem đầy đủ thông tin của mình, đề nghị đồng chí đăng nhập lại.';
    const [card] = await inCard(api(undefined, () => problem(401, 'sign-in-too-old', detail)));
    (card.parentElement as HTMLElement & { signInUrl: string }).signInUrl = '/dang-nhap';
    await until(() => find(card, '[value=reveal]'), 'the buttons');
    find(card, '[value=reveal]')!.click();
    await until(() => textOf(own(card) ?? card).includes(detail), 'the way forward');
    expect(find<HTMLAnchorElement>(own(card), '#revealed a')?.pathname).to.equal('/dang-nhap');
  });
});

describe('the states', () => {
  it('signed out, forgets the draft and what was shown', async () => {
    const [element] = await show();
    await choose(element, 'phone');
    answerWith(() => problem(401, 'token-missing'));
    void element.resource.reload();
    await until(() => element.resource.state === 'signed-out', 'signed out');
    await element.updateComplete;
    expect(find(element, '.field')).to.equal(null);
    await until(() => Object.keys(sessionStorage).every((name) => !name.startsWith('sotay-draft')), 'no draft');
  });

  for (const [name, status] of [
    ['forbidden', 403],
    ['error', 500],
  ] as const) {
    it(`${name}: says what to do`, async () => {
      answerWith(() => problem(status, 'x', 'Đề nghị liên hệ Bí thư chi bộ.'));
      const element = await mountInProvider<SotayOwnRecord>(html`<sotay-own-record></sotay-own-record>`, 'a-token');
      await until(() => element.resource.state === name, name);
      await element.updateComplete;
      expect(textOf(element)).to.contain('Đề nghị liên hệ Bí thư chi bộ.');
    });
  }
});
