import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import {
  answerWith,
  axeFindings,
  cleanUp,
  eventStream,
  json,
  mountInProvider,
  pause,
  problem,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import './profile-corrections.define.ts';
import type { CorrectionDecidedEvent, SotayProfileCorrections } from './profile-corrections.ts';

const idOf = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;
const cell = { id: idOf(11), name: 'Chi bộ Tổ dân phố số 4' };
const correction = (number: number, fields: object = {}) => ({
  id: idOf(number),
  state: 'submitted',
  member: { id: idOf(1000 + number), fullName: `Nguyễn Văn Mẫu ${number}` },
  cell,
  decider: { role: 'secretary', organization: cell },
  fields: ['birthDate', 'citizenId'],
  before: { birthDate: { date: null, year: 1952 }, citizenId: '099*******23' },
  after: { birthDate: { date: null, year: 1952 }, citizenId: '099*******81' },
  memberDatabaseOnly: [] as string[],
  changedMeanwhile: [] as string[],
  recordVersion: 4,
  reason: 'Gõ nhầm.',
  attachments: [] as object[],
  warnings: [{ field: 'citizenId', code: 'other-gender' }],
  submittedAt: '2026-11-20T09:00:00+07:00',
  decidedBy: null as string | null,
  decidedAt: null as string | null,
  decisionNote: null,
  version: 1,
  ...fields,
});
const closed = { decidedBy: 'Trần Thị Ví Dụ', decidedAt: '2026-11-21T09:00:00+07:00', version: 2 };
const revealed = {
  correctionId: idOf(1),
  expiresAt: '2099-01-01T00:00:30+07:00',
  before: { birthDate: '1952-03-14', citizenId: '099052000023' },
  after: { birthDate: '1952-04-14', citizenId: '099052000081' },
};

/** An API with these corrections; `write` answers what is sent, `one` a correction that is read again. */
const api =
  (items: readonly object[], write: Answer = () => json(correction(1)), one: () => object = () => items[0]!): Answer =>
  (request) => {
    if (request.method !== 'GET') return write(request);
    const { pathname } = new URL(request.url);
    return pathname.endsWith('/profile-corrections') ? json({ items, nextCursor: null }) : json(one());
  };

let stream: ReturnType<typeof eventStream>;
beforeEach(() => {
  stream = eventStream();
});

const show = async (answer: Answer): Promise<[SotayProfileCorrections, Request[]]> => {
  const requests = answerWith((request) => stream.answer(request) ?? answer(request));
  const element = await mountInProvider<SotayProfileCorrections>(
    html`<sotay-profile-corrections></sotay-profile-corrections>`,
    'a-token',
  );
  await until(() => element.resource.state === 'idle', 'the list');
  await element.updateComplete;
  return [element, requests];
};
const find = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const row = (element: Element, number: number): HTMLElement => find(element, `[data-correction="${idOf(number)}"]`)!;
const writes = (requests: readonly Request[]): Request[] => requests.filter(({ method }) => method !== 'GET');
const reply = (element: Element, number: number, text: string): void => {
  const control = row(element, number).querySelector('sotay-textarea')!.shadowRoot!.querySelector('textarea')!;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

afterEach(cleanUp);

describe('the corrections to decide', () => {
  it('show old and new side by side, what is unusual, and what goes to the member database', async () => {
    const [element] = await show(
      api([
        correction(1, {
          ...{ fields: ['currentCell', 'phone'], memberDatabaseOnly: ['currentCell'], changedMeanwhile: ['phone'] },
          ...{
            before: { currentCell: 'Chi bộ 4', phone: null },
            after: { currentCell: 'Chi bộ 5', phone: '09** *** 055' },
          },
        }),
      ]),
    );
    const told = textOf(row(element, 1));
    expect(told).to.contain('Chi bộ đang sinh hoạt đảng Hiện nay Chi bộ 4 Đề nghị Chi bộ 5');
    expect(told).to.contain('Cơ sở dữ liệu đảng viên 4.0');
    expect(told).to.match(/Số điện thoại Hiện nay Chưa có Đề nghị 09\*\* \*\*\* 055 Đã thay đổi trong danh sách/);
    expect(told).to.contain('Số định danh chưa khớp với giới tính.').and.contain('Gõ nhầm.');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('are approved by one press, on the version and the record that were read, and stay in their place', async () => {
    const approved = correction(1, { ...closed, state: 'approved' });
    const [element, requests] = await show(api([correction(1), correction(2)], () => json(approved)));
    const told: CorrectionDecidedEvent[] = [];
    element.addEventListener('sotay-correction-decided', (event) => told.push(event));
    const approve = row(element, 1).querySelector<HTMLElement>('.approve')!;
    expect(approve.getAttribute('aria-label')).to.equal('Đồng ý đề nghị của đồng chí Nguyễn Văn Mẫu 1');
    approve.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(row(element, 1)).includes('Đã đồng ý'), 'the approval');
    expect(writes(requests)).to.have.length(1);
    expect(writes(requests)[0]!.headers.get('If-Match')).to.equal('"1"');
    expect(await writes(requests)[0]!.json()).to.deep.equal({ decision: 'approved', recordVersion: 4 });
    expect(textOf(row(element, 1))).to.contain('cập nhật trong Cơ sở dữ liệu đảng viên 4.0');
    expect(row(element, 1).querySelector('.approve')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(row(element, 1));
    expect(told.map(({ detail }) => detail)).to.deep.equal([{ correctionId: idOf(1), state: 'approved' }]);
  });

  it('are rejected with a reason, which is not lost when it does not get through', async () => {
    let answers: Answer = () => problem(500, 'internal-error', 'Hệ thống đang gặp sự cố.');
    const [element, requests] = await show(api([correction(1)], (request) => answers(request)));
    const reject = () => row(element, 1).querySelector<HTMLElement>('.reject')!.click();
    reject();
    await element.updateComplete;
    const field = row(element, 1).querySelector('sotay-textarea')!;
    await field.updateComplete;
    expect(textOf(field)).to.contain('đề nghị đồng chí ghi rõ lý do');
    expect(element.shadowRoot!.activeElement, 'the focus is where words are missing').to.equal(field);
    expect(writes(requests)).to.have.length(0);
    reply(element, 1, 'Giấy khai sinh ghi khác.');
    reject();
    await until(() => textOf(row(element, 1)).includes('sự cố'), 'the failure');
    expect(field.value).to.equal('Giấy khai sinh ghi khác.');
    answers = () => json(correction(1, { ...closed, state: 'rejected' }));
    reject();
    await until(() => textOf(row(element, 1)).includes('Không đồng ý'), 'the rejection');
    expect(await writes(requests).at(-1)!.json()).to.include({ note: 'Giấy khai sinh ghi khác.' });
  });

  it('of a record that changed meanwhile say so, and show what it holds now', async () => {
    const changed = correction(1, { changedMeanwhile: ['citizenId'], recordVersion: 5 });
    const detail = 'Thông tin trong danh sách đã thay đổi: Số định danh công dân.';
    let answers: Answer = () => problem(409, 'record-changed', detail);
    const [element, requests] = await show(
      api(
        [correction(1)],
        (request) => answers(request),
        () => changed,
      ),
    );
    row(element, 1).querySelector<HTMLElement>('.approve')!.click();
    await until(() => textOf(row(element, 1)).includes('Đã thay đổi trong danh sách sau khi'), 'the change');
    expect(textOf(row(element, 1))).to.contain(detail);
    answers = () => json(correction(1, { ...closed, state: 'approved' }));
    row(element, 1).querySelector<HTMLElement>('.approve')!.click();
    await until(() => textOf(row(element, 1)).includes('Đã đồng ý'), 'the approval');
    expect(await writes(requests).at(-1)!.json()).to.include({ recordVersion: 5 });
  });

  it('that another has decided show their decision', async () => {
    const [element] = await show(
      api(
        [correction(1)],
        () => problem(409, 'correction-already-decided', 'Đã có quyết định.'),
        () => correction(1, { ...closed, state: 'rejected' }),
      ),
    );
    row(element, 1).querySelector<HTMLElement>('.approve')!.click();
    await until(() => textOf(row(element, 1)).includes('Không đồng ý'), 'the decision');
    expect(row(element, 1).querySelector('.approve')).to.equal(null);
  });

  it('are shown in full with a reason, and masked again by hand or after half a minute', async () => {
    const clock = globalThis.setTimeout;
    let mask: (() => void) | undefined;
    globalThis.setTimeout = ((work: () => void, ms?: number) => {
      if (ms === 30_000) mask = work;
      return clock(work, ms === 30_000 ? 1e8 : ms);
    }) as typeof setTimeout;
    try {
      const [element, requests] = await show(api([correction(1)], () => json(revealed)));
      const reveal = () => row(element, 1).querySelector<HTMLElement>('.reveal')!.click();
      const isShown = () => textOf(row(element, 1)).includes('099 052 000 081');
      reveal();
      await until(isShown, 'the numbers');
      expect(textOf(row(element, 1)))
        .to.contain('14/03/1952')
        .and.contain('14/04/1952');
      expect(await writes(requests)[0]!.json()).to.deep.equal({
        fields: ['birthDate', 'citizenId'],
        purpose: 'recordCorrection',
      });
      (row(element, 1).querySelector('.revealed button') as HTMLElement).click();
      await element.updateComplete;
      expect(isShown()).to.equal(false);
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.classList.contains('reveal')).to.equal(true);
      reveal();
      await until(isShown, 'the numbers again');
      mask!();
      await element.updateComplete;
      expect(isShown(), 'after half a minute').to.equal(false);
      expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain('099052');
    } finally {
      globalThis.setTimeout = clock;
    }
  });

  it('come while a reply is being written, which goes on where it was', async () => {
    const items = [correction(1)];
    const [element] = await show(api(items));
    reply(element, 1, 'Đã đối chiếu');
    row(element, 1).querySelector('sotay-textarea')!.control!.focus();
    await until(() => stream.listeners === 1, 'the stream');
    items.unshift(correction(2));
    stream.tell('correction.submitted', idOf(2));
    await until(() => row(element, 2), 'the new one');
    expect(row(element, 1).querySelector('sotay-textarea')!.value).to.equal('Đã đối chiếu');
    expect(element.shadowRoot!.activeElement).to.equal(row(element, 1).querySelector('sotay-textarea'));
  });

  it('are gone with their reader', async () => {
    const [element] = await show(api([correction(1)], () => json(revealed)));
    reply(element, 1, 'Riêng');
    row(element, 1).querySelector<HTMLElement>('.reveal')!.click();
    await until(() => textOf(row(element, 1)).includes('099 052'), 'the numbers');
    answerWith(api([correction(1)]));
    (element.parentElement as HTMLElement & { token: unknown }).token = () => Promise.resolve('another-token');
    await until(() => element.resource.state === 'loading');
    await until(() => element.resource.state === 'idle', 'the next reader');
    await element.updateComplete;
    expect(textOf(row(element, 1))).not.to.contain('099 052');
    expect(row(element, 1).querySelector('sotay-textarea')!.value).to.equal('');
  });

  it('hand their evidence over to be saved, never shown', async () => {
    const attachment = { id: idOf(7), name: 'Căn cước.pdf', state: 'available' };
    const [element, requests] = await show((request) =>
      request.url.endsWith('/content')
        ? new Response('%PDF-', { headers: { 'content-type': 'application/octet-stream' } })
        : api([correction(1, { attachments: [attachment] })])(request),
    );
    let saved: HTMLAnchorElement | undefined;
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved = this;
    };
    try {
      row(element, 1).querySelector<HTMLElement>('.files button')!.click();
      await until(() => saved, 'the file');
      expect([saved!.download, saved!.protocol]).to.deep.equal(['Căn cước.pdf', 'blob:']);
      expect(requests.at(-1)!.url).to.match(/\/attachments\/[^/]+\/content$/);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('show a script as the text that it is', async () => {
    const script = '<img src=x onerror="window.hacked=1">';
    const [element] = await show(
      api([
        correction(1, {
          ...{ reason: script, fields: ['currentCell'], after: { currentCell: script }, before: { currentCell: 'x' } },
          attachments: [{ id: idOf(7), name: `${script}.pdf`, state: 'available' }],
        }),
      ]),
    );
    await pause(20);
    expect(textOf(row(element, 1)).split(script)).to.have.length(4);
    expect(find(element, 'img')).to.equal(null);
  });

  it('are none: says so', async () => {
    answerWith(api([]));
    const element = await mountInProvider<SotayProfileCorrections>(
      html`<sotay-profile-corrections></sotay-profile-corrections>`,
      'a-token',
    );
    await until(() => element.resource.state === 'empty');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Không có đề nghị chỉnh sửa nào.');
  });
});
