import { expect } from 'chai';
import { html } from 'lit';
import { forgetDrafts } from '../foundation/drafts.ts';
import {
  answerWith,
  cleanUp,
  json,
  mountInProvider,
  problem,
  takeTurns,
  textOf,
  until,
} from '../foundation/testing.ts';
import { correction, decided, evidence, idOf } from './corrections.suite.ts';
import { api, button, choose, find, show } from './own-record.suite.ts';
import type { SotayOwnRecord } from './own-record.ts';

takeTurns('drafts');
beforeEach(() => forgetDrafts());
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
});

describe('the own corrections', () => {
  it('tell state, old and new and the answer, and are withdrawn by a press', async () => {
    let mine = [
      correction(1),
      correction(2, {
        ...{ ...decided, state: 'approved', fields: ['currentCell'] },
        ...{ before: { currentCell: 'Chi bộ 4' }, after: { currentCell: 'Chi bộ 5' } },
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
    const [element] = await show(
      api(
        () => mine,
        () => {
          mine = [correction(1, { ...decided, state: 'rejected', decisionNote: 'Sai.' })];
          return problem(409, 'correction-already-decided', 'Đã có quyết định.');
        },
      ),
    );
    button(element, 'Rút đề nghị').click();
    await until(() => textOf(element).includes('Không đồng ý'), 'the decision');
    expect(textOf(element)).to.contain('Đã có quyết định.').and.contain('Sai.');
  });

  it('that did not load leave the form usable, and come with another try', async () => {
    let fails = true;
    const requests = answerWith((request) =>
      fails && request.url.includes('profile-corrections') ? problem(403, 'not-allowed') : api()(request),
    );
    const element = await mountInProvider<SotayOwnRecord>(html`<sotay-own-record></sotay-own-record>`, 'a-token');
    await until(() => textOf(element).includes('Chưa tải được các đề nghị đã gửi.'), 'the failure');
    expect(find(element, '.own ul')).to.equal(null);
    await choose(element, 'phone');
    fails = false;
    button(element, 'Thử lại').click();
    await until(() => textOf(element).includes('Đồng chí chưa gửi đề nghị nào.'), 'the list');
    expect(find(element, '[name=phone]'), 'the form goes on').not.to.equal(null);
    expect(requests.filter(({ url }) => url.includes('profile-corrections'))).to.have.length(2);
  });

  it('of another page come below, and the focus with them', async () => {
    const [element] = await show((request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (!pathname.endsWith('/profile-corrections')) return api()(request);
      const second = searchParams.get('cursor') === 'next';
      return json(
        second
          ? { items: [correction(2, { state: 'withdrawn' })], nextCursor: null }
          : { items: [correction(1)], nextCursor: 'next' },
      );
    });
    button(element, 'Xem thêm').click();
    await until(() => element.shadowRoot!.querySelectorAll('[data-correction]').length === 2, 'the second page');
    await until(() => element.shadowRoot!.activeElement?.getAttribute('data-correction') === idOf(2), 'the focus');
    expect(button(element, 'Xem thêm')).to.equal(undefined);
  });

  it('name the files that went with them', async () => {
    const [element] = await show(api(() => [correction(1, { attachments: [evidence] })]));
    expect(textOf(find(element, '.own')!)).to.contain('Tệp chứng minh : Căn cước.pdf');
  });

  it('whose history does not load say so, and give it at the next press', async () => {
    let fails = true;
    const [element] = await show((request) =>
      fails && request.url.includes('profile-history')
        ? problem(403, 'not-allowed', 'Đề nghị liên hệ Bí thư chi bộ.')
        : api()(request),
    );
    button(element, 'Xem các thay đổi đã được đồng ý').click();
    await until(() => textOf(find(element, '.own')!).includes('Đề nghị liên hệ Bí thư chi bộ.'), 'the failure');
    fails = false;
    button(element, 'Xem các thay đổi đã được đồng ý').click();
    await until(() => element.shadowRoot!.activeElement?.id === 'history', 'the history, with the focus');
  });

  it('show what was changed when asked', async () => {
    const [element] = await show();
    button(element, 'Xem các thay đổi đã được đồng ý').click();
    await until(() => find(element, '#history'), 'the history');
    expect(textOf(find(element, '.own')!))
      .to.contain('Mầu → Mẫu')
      .and.contain('Trần Thị Ví Dụ');
  });

  it('show a change without a name when who approved it left long ago', async () => {
    const entry = { id: idOf(50), field: 'fullName', before: { fullName: 'Mầu' }, after: { fullName: 'Mẫu' } };
    const items = [{ ...entry, changedAt: '2026-10-05T09:00:00+07:00', changedBy: null, correctionId: idOf(3) }];
    const [element] = await show((request) =>
      request.url.includes('profile-history') ? json({ items, nextCursor: null }) : api()(request),
    );
    button(element, 'Xem các thay đổi đã được đồng ý').click();
    await until(() => find(element, '#history'), 'the history');
    expect(textOf(find(element, '.own')!))
      .to.match(/Mầu → Mẫu \S*(09:00|9 giờ|05\/10\/2026)/u)
      .and.not.contain('null');
  });
});
