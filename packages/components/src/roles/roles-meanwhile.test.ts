import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, deepActive, json, pause, problem, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import {
  all,
  api,
  button,
  cell,
  choose,
  ending,
  field,
  held,
  idOf,
  openEnd,
  openGrant,
  reviewOf,
  secretary,
  show,
  type,
  written,
} from './roles.suite.ts';
import type { SotayRoles } from './roles.ts';

// The review of roles while others are at work, and after its reader has left.

afterEach(cleanUp);

const writeReason = async (element: SotayRoles): Promise<void> => {
  await openEnd(element);
  all(element, '.end sotay-textarea')[0]!.focus();
  await sendKeys({ type: 'Ly do rieng' });
};
const fillGrant = async (element: SotayRoles): Promise<void> => {
  await openGrant(element);
  await choose(element, field(element, 'member'), idOf(201));
  await choose(element, field(element, 'role'), 'admin');
  await type(element, 'basis', '14-CV');
};
const dialogs = [
  ['grant', fillGrant],
  ['end', writeReason],
] as const;
const send = (element: SotayRoles, dialog: string): void => {
  all(element, `.${dialog} .button`)[0]!.click();
};
const reasonIn = (element: SotayRoles): string =>
  (all(element, '.end sotay-textarea')[0] as HTMLElement & { value: string }).value;
const heard = (): string => [...document.querySelectorAll('body > [role=status]')].map(textOf).join(' ');
/** Another signs in at the same place; done when what they see is there. */
const nextReader = async (element: SotayRoles): Promise<void> => {
  const { client } = element.resource;
  (element.parentElement as HTMLElement & { token: () => Promise<string> }).token = () => Promise.resolve('another');
  await until(() => element.resource.client !== client && element.resource.state === 'idle', 'the next reader');
  await element.updateComplete;
};

describe('the next reader of a shared computer', () => {
  for (const [dialog, fill] of dialogs) {
    it(`finds nothing in the dialog: ${dialog}`, async () => {
      const [element] = await show(api());
      await fill(element);
      await nextReader(element);
      expect(all(element, 'form')).to.deep.equal([]);
      expect(all(element, `.${dialog}[open]`)).to.deep.equal([]);
      expect(textOf(all(element, `.${dialog}`)[0]!)).not.to.match(/Nguyễn|Trần|rieng/);
    });
  }

  for (const [dialog, fill] of dialogs)
    for (const way of ['another comes', 'is signed out', 'leaves the page'] as const)
      it(`hears nothing of what was sent before: ${dialog}, ${way}`, async () => {
        let answer: (response: Response) => void = () => undefined;
        let signedOut = false;
        const name = `Nguyễn Văn Riêng ${dialog} ${way}`;
        const member = { id: idOf(9), fullName: name };
        const given = api({
          reviews: [reviewOf(cell, { holders: [secretary, held(2, { member })] })],
          write: () => new Promise((resolve) => (answer = resolve)),
        });
        const [element, requests] = await show((request) =>
          signedOut ? problem(401, 'token-missing') : given(request),
        );
        const told: Event[] = [];
        element.addEventListener('sotay-roles-changed', (event) => told.push(event));
        await fill(element);
        send(element, dialog);
        await until(() => written(requests).length, 'the request');
        signedOut = way === 'is signed out';
        if (way === 'another comes') await nextReader(element);
        else if (way === 'leaves the page') element.remove();
        else await element.resource.reload();
        await element.updateComplete;
        answer(json(held(2, { member }), 201));
        await pause(150);
        expect(told).to.deep.equal([]);
        expect(heard()).not.to.contain(name);
        expect(all(element, '.done')).to.deep.equal([]);
        if (way !== 'another comes') return;
        await fill(element);
        expect(textOf(all(element, `.${dialog} .button`)[0]!), 'free for the next').not.to.equal('Đang gửi…');
      });

  it('is offered no member of another cell', async () => {
    const other = { id: idOf(12), name: 'Chi bộ Tổ dân phố số 5' };
    const slow = new Promise<Response>(() => undefined);
    let answers: Answer = api();
    const [element] = await show((request) => answers(request));
    await openGrant(element);
    await until(() => field(element, 'member'), 'the members');
    answers = (request) => (request.url.includes('/members?') ? slow : api({ reviews: [reviewOf(other)] })(request));
    await nextReader(element);
    all(element, 'summary')[0]!.click();
    await until(() => all(element, 'details[open]').length, 'the organisation');
    button(element, 'Phân quyền').click();
    await until(() => all(element, '.grant form').length, 'the dialog');
    expect(all(element, '[name=member]')).to.deep.equal([]);
  });
});

describe('an organisation further down', () => {
  /** 25 organisations on pages of the size that is asked for; what was put right goes to the end. */
  const many = () => {
    let places = Array.from({ length: 25 }, (_, at) => reviewOf({ id: idOf(500 + at), name: `Chi bộ số ${at}.` }));
    const answer: Answer = (request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (!pathname.endsWith('/role-reviews')) return api()(request);
      const from = Number(searchParams.get('cursor') ?? 0);
      const to = from + Number(searchParams.get('limit') ?? 20);
      return json({ items: places.slice(from, to), nextCursor: to < places.length ? String(to) : null });
    };
    const moveLast = (at: number): void => {
      const [moved] = places.splice(at, 1);
      places = [...places, moved!];
    };
    return { answer, moveLast };
  };
  const grantAt = async (element: SotayRoles, at: number): Promise<void> => {
    all(element, 'summary')[at]!.click();
    const place = all(element, '.item')[at]!;
    await until(() => place.querySelector('details')!.open, 'the organisation');
    place.querySelector<HTMLElement>('.content > .button')!.click();
    await until(() => all(element, '.grant sotay-select').length > 1, 'the fields');
    await choose(element, field(element, 'member'), idOf(201));
    await choose(element, field(element, 'role'), 'committeeMember');
    send(element, 'grant');
  };

  it('is still there after a grant, with what was done', async () => {
    const { answer } = many();
    const [element] = await show(answer);
    button(element, 'Xem thêm tổ chức đảng').click();
    await until(() => all(element, 'summary').length === 25, 'the next page');
    await grantAt(element, 23);
    await until(() => textOf(all(element, '.item')[23]!).includes('Đã phân quyền'), 'the word of it');
    await until(() => textOf(deepActive()).includes('Chi bộ số 23.'), 'the focus');
    expect(all(element, 'summary')).to.have.length(25);
  });

  it('that has gone to a later page leaves word of it above the list', async () => {
    const { answer, moveLast } = many();
    const [element] = await show(answer);
    moveLast(3);
    await grantAt(element, 3);
    await until(() => deepActive().id === 'said', 'the focus');
    expect(textOf(deepActive())).to.equal('Đã phân quyền Quản trị cho đồng chí Nguyễn Văn Mẫu 3.');
  });

  it('that has moved leaves no other one open in its place', async () => {
    const { answer, moveLast } = many();
    const [element] = await show(answer);
    all(element, 'summary')[2]!.click();
    await until(() => all(element, 'details[open]').length, 'the organisation');
    moveLast(0);
    await element.resource.reload();
    await element.updateComplete;
    expect(all(element, 'details[open] .name').map(textOf)).to.deep.equal([]);
  });
});

describe('after somebody else was quicker', () => {
  it('a role is ended on the version that is there now, with the reason that was typed', async () => {
    let version = 4;
    const write = (): Response => {
      if (version === 5) return json(held(2, { version }));
      version = 5;
      return problem(412, 'version-changed');
    };
    const [element, requests] = await show((request) =>
      api({ reviews: [{ ...ending, holders: [secretary, held(2, { version })] }], write })(request),
    );
    await writeReason(element);
    send(element, 'end');
    await until(() => all(element, '.end .failed').length, 'the refusal');
    await until(() => textOf(all(element, '.end .button')[0]!) === 'Xác nhận thu hồi', 'the newer version');
    expect(reasonIn(element)).to.equal('Ly do rieng');
    send(element, 'end');
    await until(() => deepActive().localName === 'summary', 'the end');
    expect(written(requests).map(({ headers }) => headers.get('If-Match'))).to.deep.equal(['"4"', '"5"']);
    expect(await written(requests)[1]!.json()).to.deep.equal({ reason: 'Ly do rieng' });
  });

  it('a grant that is refused shows who holds the role now, and keeps what was typed', async () => {
    let now: object = {};
    const write = (): Response => {
      now = { holders: [secretary], grantableRoles: ['admin'] };
      return problem(409, 'secretary-exists');
    };
    const [element] = await show((request) => api({ reviews: [reviewOf(cell, now)], write })(request));
    await fillGrant(element);
    send(element, 'grant');
    await until(() => all(element, '.holder').length, 'the holder');
    await until(() => all(element, '.grant .failed').length, 'the refusal');
    await until(() => field(element, 'role').shadowRoot!.querySelectorAll('option').length === 2, 'the roles of now');
    expect(['member', 'role', 'basis'].map((name) => field(element, name).value)).to.deep.equal([
      idOf(201),
      'admin',
      '14-CV',
    ]);
  });
});
