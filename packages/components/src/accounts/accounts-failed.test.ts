import { expect } from 'chai';
import { pause, problem, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import type { SotayAccounts } from './accounts.ts';
import {
  acted,
  actsOf,
  all,
  apiInUse,
  begin,
  button,
  confirm,
  eachOnItsOwn,
  enter,
  focusIn,
  heard,
  held,
  nextReader,
  offline,
  showAccounts,
  textIn,
  used,
  row,
  valueOf,
} from './accounts.suite.ts';

// What is done to an account in use, where the network, somebody else or the next reader comes between.

eachOnItsOwn();

const REASON = 'Mất điện thoại.';
const lock = async (element: SotayAccounts, number = 11): Promise<void> => {
  await begin(element, number, 'lock');
  await enter(textIn(element, number), REASON);
  confirm(element, number);
};
const failure = async (element: SotayAccounts, words: string, number = 11): Promise<void> =>
  until(() => textOf(row(element, number)).includes(words), words);

describe('an act that fails', () => {
  it('keeps the reason, says why to see and to hear, and goes again', async () => {
    let answer: Answer = () => problem(500, 'internal-error', 'Hệ thống đang gặp sự cố.');
    const [element, requests] = await showAccounts(apiInUse({}, (request) => answer(request)));
    await lock(element);
    await failure(element, 'Chưa gửi được. Hệ thống đang gặp sự cố.');
    await until(() => heard().includes('Chưa gửi được. Hệ thống đang gặp sự cố.'), 'the words');
    expect(valueOf(textIn(element, 11))).to.equal(REASON);
    answer = acted;
    confirm(element, 11);
    await failure(element, `Lý do: ${REASON}`);
    expect(actsOf(requests).length).to.equal(2);
  });

  it('without network keeps the reason too', async () => {
    const [element] = await showAccounts(
      apiInUse({}, () => {
        throw new TypeError('Failed to fetch');
      }),
    );
    await offline(async () => {
      await lock(element);
      await failure(element, 'Không có kết nối mạng');
    });
    expect(valueOf(textIn(element, 11))).to.equal(REASON);
  });

  it('is sent once, and cannot be given up on its way', async () => {
    const { put, letGo } = held(acted);
    const [element, requests] = await showAccounts(apiInUse({}, put));
    await lock(element);
    await failure(element, 'Đang gửi…');
    confirm(element, 11);
    button(element, 'Đóng lại').click();
    row(element, 12).querySelector<HTMLElement>('[data-act=lock]')!.click();
    await element.updateComplete;
    expect(Boolean(textIn(element, 11)), 'the form stays').to.equal(true);
    expect(Boolean(textIn(element, 12)), 'no other opens').to.equal(false);
    await letGo(11);
    await failure(element, 'Tạm khóa lúc');
    expect(actsOf(requests).length).to.equal(1);
  });
});

describe('when somebody else was quicker', () => {
  const changed = 'Tài khoản đã thay đổi trạng thái.';

  it('the account is shown as it is now, and the next try is on that version', async () => {
    const active = [used(11), used(12)];
    let first = true;
    const [element, requests] = await showAccounts(
      apiInUse({ active }, (request) => {
        if (!first) return acted(request);
        first = false;
        active[0] = used(11, { version: 7 });
        return problem(412, 'version-changed', changed);
      }),
    );
    await lock(element);
    await failure(element, changed);
    expect(valueOf(textIn(element, 11))).to.equal(REASON);
    confirm(element, 11);
    await failure(element, 'Tạm khóa lúc');
    const versions = requests.filter(({ method }) => method === 'PUT').map(({ headers }) => headers.get('If-Match'));
    expect(versions).to.deep.equal(['"2"', '"7"']);
  });

  it('and has locked it, it says so and offers what is left to do', async () => {
    const active = [used(11), used(12)];
    const locked: object[] = [];
    const [element] = await showAccounts(
      apiInUse({ active, locked }, () => {
        locked.push(...active.splice(0, 1).map((one) => ({ ...one, state: 'locked' })));
        return problem(409, 'account-not-active', changed);
      }),
    );
    await lock(element);
    await failure(element, changed);
    expect(Boolean(textIn(element, 11))).to.equal(false);
    expect(textOf(row(element, 11))).to.contain('Mở khóa');
    await until(() => focusIn(element) === row(element, 11), 'the focus');
  });

  it('and has revoked it, it is gone, and the reader is told', async () => {
    const active = [used(11), used(12)];
    const [element] = await showAccounts(
      apiInUse({ active }, () => {
        active.splice(0, 1);
        return problem(409, 'account-closed', 'Tài khoản này đã thu hồi.');
      }),
    );
    await lock(element);
    await until(() => focusIn(element)?.id === 'refused', 'the words');
    expect(textOf(focusIn(element)!)).to.equal('Chưa gửi được. Tài khoản này đã thu hồi.');
    expect(Boolean(row(element, 11))).to.equal(false);
  });
});

describe('the list of those in use', () => {
  const lists = /state=(active|locked)/;
  const broken =
    (answer: Answer): Answer =>
    (request) =>
      lists.test(request.url) ? answer(request) : apiInUse()(request);

  it('says that it failed, and comes when it is asked for again', async () => {
    let answer: Answer = () => problem(500, 'internal-error', 'Hệ thống đang gặp sự cố.');
    const [element] = await showAccounts(
      broken((request) => answer(request)),
      'error',
    );
    answer = apiInUse();
    all(element, '.state .button')[0]!.click();
    await until(() => element.resource.state === 'idle', 'the list');
  });

  it('may be empty, refused, or need a sign-in', async () => {
    await showAccounts(apiInUse({ active: [] }), 'empty');
    await showAccounts(
      broken(() => problem(403, 'forbidden')),
      'forbidden',
    );
    await showAccounts(
      broken(() => problem(401, 'unauthorized')),
      'signed-out',
    );
  });

  it('without network says so', async () => {
    await offline(async () => {
      const [element] = await showAccounts(
        broken(() => {
          throw new TypeError('Failed to fetch');
        }),
        'offline',
      );
      expect(textOf(element)).to.contain('Không có kết nối mạng');
    });
  });
});

describe('the next reader', () => {
  it('sees nothing of what was open', async () => {
    const [element] = await showAccounts(apiInUse());
    await begin(element, 11, 'lock');
    await enter(textIn(element, 11), REASON);
    await nextReader(element);
    expect(Boolean(textIn(element, 11))).to.equal(false);
    await begin(element, 11, 'lock');
    expect(valueOf(textIn(element, 11))).to.equal('');
  });

  it('hears nothing of an act that comes back', async () => {
    const { put, letGo } = held(() => problem(409, 'account-closed', 'Của người trước.'));
    const [element] = await showAccounts(apiInUse({}, put));
    await lock(element);
    await failure(element, 'Đang gửi…');
    await nextReader(element);
    await letGo(11);
    await pause(150);
    expect(textOf(element)).not.to.contain('Của người trước.');
    expect(heard()).not.to.contain('Của người trước.');
  });
});
