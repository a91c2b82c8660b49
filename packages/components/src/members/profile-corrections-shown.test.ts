import { expect } from 'chai';
import { html } from 'lit';
import {
  answerWith,
  axeFindings,
  cleanUp,
  json,
  mountInProvider,
  pause,
  problem,
  savedBy,
  textOf,
  until,
} from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { evidence, idOf } from './corrections.suite.ts';
import { api, correction, find, reply, revealed, row, show, writes } from './profile-corrections.suite.ts';
import type { SotayProfileCorrections } from './profile-corrections.ts';

afterEach(cleanUp);

describe('the corrections as they are shown', () => {
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
      expect(JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)])).not.to.contain('099052');
    } finally {
      globalThis.setTimeout = clock;
    }
  });

  it('are gone with their reader', async () => {
    const [element] = await show(api([correction(1)], () => json(revealed)));
    reply(element, 1, 'Riêng');
    row(element, 1).querySelector<HTMLElement>('.reveal')!.click();
    await until(() => textOf(row(element, 1)).includes('099 052'), 'the numbers');
    answerWith(api([correction(1)]));
    (element.parentElement as HTMLElement & { token: unknown }).token = () => Promise.resolve('another-token');
    await until(() => element.resource.state === 'idle' && !textOf(element).includes('099 052'), 'the next reader');
    await until(() => row(element, 1), 'the list of the next reader');
    expect(textOf(row(element, 1))).not.to.contain('099 052');
    expect(row(element, 1).querySelector('sotay-textarea')!.value).to.equal('');
  });

  it('are revealed for the reason that was chosen, once, and only what is masked', async () => {
    let answer: (response: Response) => void = () => undefined;
    const [element, requests] = await show(
      api(
        [
          correction(1, {
            ...{ fields: ['fullName', 'phone'] },
            ...{ before: { fullName: 'Mầu', phone: null }, after: { fullName: 'Mẫu', phone: '09** *** 055' } },
          }),
        ],
        () => new Promise((resolve) => (answer = resolve)),
      ),
    );
    const select = row(element, 1).querySelector('sotay-select')!;
    select.value = 'inspection';
    select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    const reveal = row(element, 1).querySelector<HTMLElement>('.reveal')!;
    reveal.click();
    reveal.click();
    await until(() => writes(requests).length === 1, 'the request');
    await element.updateComplete;
    expect(textOf(reveal)).to.equal('Đang mở…');
    answer(
      json({ correctionId: idOf(1), expiresAt: revealed.expiresAt, before: {}, after: { phone: '+84900000055' } }),
    );
    await until(() => textOf(row(element, 1)).includes('0900 000 055'), 'the number');
    expect(writes(requests)).to.have.length(1);
    expect(await writes(requests)[0]!.json()).to.deep.equal({ fields: ['phone'], purpose: 'inspection' });
  });

  it('with nothing masked offer nothing to reveal', async () => {
    const fields = { fields: ['gender'], before: { gender: 'male' }, after: { gender: 'female' } };
    const [element] = await show(api([correction(1, fields)]));
    expect(row(element, 1).querySelector('.look')).to.equal(null);
  });

  for (const [what, act, status, code] of [
    ['revealed', '.reveal', 429, 'quota-exceeded'],
    ['downloaded', '.files button', 409, 'attachment-not-checked'],
    ['approved', '.approve', 403, 'not-allowed'],
  ] as const)
    it(`that cannot be ${what} now say why in their row, and nowhere else`, async () => {
      const why = 'Đề nghị đồng chí thử lại sau ít phút.';
      const items = [correction(1, { attachments: [evidence] }), correction(2)];
      const refuse = () => problem(status, code, why);
      const [element] = await show((request) =>
        request.url.endsWith('/content') ? refuse() : api(items, refuse)(request),
      );
      row(element, 1).querySelector<HTMLElement>(act)!.click();
      await until(() => row(element, 1).querySelector('[role=alert]'), 'the refusal');
      expect(textOf(row(element, 1))).to.contain(why);
      expect(textOf(row(element, 2))).not.to.contain(why);
      expect(textOf(row(element, 1).querySelector(act)!), 'may be pressed again').not.to.contain('Đang');
    });

  it('of another page come below, and stay when the list is read anew', async () => {
    const [element, requests] = await show((request) => {
      const { searchParams } = new URL(request.url);
      if (searchParams.get('cursor')) return json({ items: [correction(2)], nextCursor: null });
      const all = searchParams.get('limit') === '2';
      return json({ items: all ? [correction(1), correction(2)] : [correction(1)], nextCursor: all ? null : 'next' });
    }, 1);
    find(element, '.more')!.click();
    await until(() => row(element, 2), 'the second page');
    await element.resource.reload();
    await element.updateComplete;
    expect(row(element, 2)).not.to.equal(null);
    expect(new URL(requests.at(-1)!.url).searchParams.get('limit')).to.equal('2');
  });

  it('hand their evidence over to be saved, never shown', async () => {
    const [element, requests] = await show((request) =>
      request.url.endsWith('/content')
        ? new Response('%PDF-', { headers: { 'content-type': 'application/octet-stream' } })
        : api([correction(1, { attachments: [evidence] })])(request),
    );
    const { name, address } = await savedBy(() => {
      row(element, 1).querySelector<HTMLElement>('.files button')!.click();
    });
    expect([name, new URL(address).protocol]).to.deep.equal(['Căn cước.pdf', 'blob:']);
    expect(requests.at(-1)!.url).to.match(/\/attachments\/[^/]+\/content$/);
  });

  it('show a script as the text that it is', async () => {
    const script = '<img src=x onerror="window.hacked=1">';
    const [element] = await show(
      api([
        correction(1, {
          ...{ reason: script, fields: ['currentCell'], after: { currentCell: script }, before: { currentCell: 'x' } },
          attachments: [{ ...evidence, name: `${script}.pdf` }],
        }),
      ]),
    );
    await pause(20);
    expect(textOf(row(element, 1)).split(script)).to.have.length(4);
    expect(find(element, 'img')).to.equal(null);
  });
});

describe('the states of the list', () => {
  const cases: [state: string, answer: Answer, words: string][] = [
    ['empty', api([]), 'Không có đề nghị chỉnh sửa nào.'],
    ['signed-out', () => problem(401, 'token-missing'), 'đăng nhập'],
    ['forbidden', () => problem(403, 'not-allowed', 'Đề nghị liên hệ Văn phòng Đảng ủy.'), 'Văn phòng Đảng ủy'],
    ['error', () => problem(404, 'not-found'), 'Thử lại'],
  ];
  for (const [state, answer, words] of cases)
    it(`${state}: says so, and shows nobody`, async () => {
      answerWith(answer);
      const element = await mountInProvider<SotayProfileCorrections>(
        html`<sotay-profile-corrections></sotay-profile-corrections>`,
        'a-token',
      );
      await until(() => element.resource.state === state, state);
      await element.updateComplete;
      expect(textOf(element)).to.contain(words);
      expect(find(element, '.row')).to.equal(null);
      expect(await axeFindings(element)).to.deep.equal([]);
    });

  it('stale: keeps the list, and what is being written in it', async () => {
    const [element] = await show(api([correction(1)]));
    reply(element, 1, 'Đã đối chiếu');
    answerWith(() => new Promise(() => undefined));
    void element.resource.reload();
    await until(() => element.resource.state === 'stale');
    await element.updateComplete;
    expect(row(element, 1).querySelector('sotay-textarea')!.value).to.equal('Đã đối chiếu');
  });
});
