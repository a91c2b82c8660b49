import { expect } from 'chai';
import { axeFindings, cleanUp, json, pause, problem, textOf, until } from '../foundation/testing.ts';
import { button } from '../widgets.suite.ts';
import { api, find, held, nextReader, press, show, told } from './data-requests.suite.ts';
import type { SotayDataRequests } from './data-requests.ts';

const NUMBER = '099052000023';
const WORDS = 'Tải dữ liệu của tôi';

interface File {
  readonly name: string;
  readonly url: string;
  readonly blob: Blob;
  readonly link: HTMLAnchorElement;
}
/** What the browser would save, instead of saving it; and the addresses that were given up. */
let files: File[];
let revoked: string[];
let timers: { readonly run: () => void; readonly after: number }[];
const real = {
  click: Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'click'),
  create: URL.createObjectURL.bind(URL),
  revoke: URL.revokeObjectURL.bind(URL),
  timer: globalThis.setTimeout.bind(globalThis),
};

beforeEach(() => {
  [files, revoked, timers] = [[], [], []];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    const url = real.create(blob);
    blobs.set(url, blob);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    revoked.push(url);
    real.revoke(url);
  };
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, url: this.href, blob: blobs.get(this.href)!, link: this });
  };
});
afterEach(() => {
  if (real.click) Object.defineProperty(HTMLAnchorElement.prototype, 'click', real.click);
  else Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  URL.createObjectURL = real.create;
  URL.revokeObjectURL = real.revoke;
  globalThis.setTimeout = real.timer;
  cleanUp();
});

/** Long timers are kept, so that a test runs them when it wants. */
const keepTimers = (): void => {
  globalThis.setTimeout = ((run: () => void, after = 0, ...rest: unknown[]) => {
    if (after < 9_000) return real.timer(run, after, ...rest);
    timers.push({ run, after });
    return 0;
  }) as typeof setTimeout;
};
const asksFor = (requests: Request[]) => requests.filter(({ url }) => url.endsWith('/members/me/data'));
const atRest = (element: SotayDataRequests): boolean =>
  textOf(find(element, '[aria-labelledby=download] .button')) === WORDS;
const failed = async (element: SotayDataRequests): Promise<string> => {
  await until(() => atRest(element) && find(element, '.failed'), 'the failure');
  return textOf(find(element, '.failed'));
};

describe('the file', () => {
  it('has all that is held, as it came, and stays in no storage, address or page', async () => {
    const data = { profile: { citizenId: NUMBER, fullName: 'Nguyễn Văn Mẫu' }, profileHistory: [], newPart: [1] };
    const [element] = await show(api({ data: () => json(data) }));
    await press(element, WORDS);
    await until(() => files.length, 'the file');
    expect(JSON.parse(await files[0]!.blob.text())).to.deep.equal(data);
    expect(files[0]!.blob.type).to.equal('application/json');
    const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage), location.href, document.cookie];
    expect(JSON.stringify(kept)).not.to.contain(NUMBER);
    expect(textOf(document.body)).not.to.contain(NUMBER);
  });

  it('has a name that tells of nobody, and an address that ends', async () => {
    keepTimers();
    const [element] = await show(api());
    await press(element, WORDS);
    await until(() => files.length, 'the file');
    const [{ name, url, link }] = files as [File];
    expect(name).to.equal('du-lieu-cua-toi.json');
    expect(link.isConnected, 'no link stays in the page').to.equal(false);
    expect(revoked, 'Safari reads it a moment later').not.to.contain(url);
    const ends = timers.filter(({ after }) => after === 60_000);
    expect(ends).to.have.length(1);
    ends[0]!.run();
    expect(revoked).to.deep.equal([url]);
  });

  it('is fetched once, however often the button is pressed, and the reader is told when it is there', async () => {
    const { answer, letGo } = held();
    const [element, requests] = await show(api({ data: answer }));
    await press(element, WORDS);
    expect(button(element, 'Đang chuẩn bị tệp…').getAttribute('aria-disabled')).to.equal('true');
    await press(element, 'Đang chuẩn bị tệp…');
    expect(await axeFindings(element)).to.deep.equal([]);
    letGo(json({ profile: { citizenId: NUMBER } }));
    await until(() => atRest(element), 'the button');
    expect([asksFor(requests).length, files.length]).to.deep.equal([1, 1]);
    await until(() => told().includes('Đã tải tệp xuống máy.'), 'the news');
  });
});

describe('a file that does not come', () => {
  it('says why, to see and to hear, and comes with the next try', async () => {
    const detail = 'Đồng chí đã tải 10 lần trong 24 giờ.';
    let broken = true;
    const [element] = await show(
      api({ data: () => (broken ? problem(429, 'quota-exceeded', detail) : json({ profile: {} })) }),
    );
    await press(element, WORDS);
    expect(await failed(element)).to.equal(`Chưa tải được. ${detail}`);
    await until(() => told().includes(`Chưa tải được. ${detail}`), 'the words');
    expect(element.resource.state, 'the page stays').to.equal('idle');
    expect(await axeFindings(element)).to.deep.equal([]);
    broken = false;
    await press(element, WORDS);
    await until(() => files.length, 'the file');
    await until(() => !find(element, '.failed'), 'no complaint any more');
  });

  it('says to sign in again when the sign-in is too old', async () => {
    const detail = 'Để xem đầy đủ thông tin của mình, đề nghị đồng chí đăng nhập lại.';
    const [element] = await show(api({ data: () => problem(401, 'sign-in-too-old', detail) }));
    await press(element, WORDS);
    expect(await failed(element)).to.contain(detail);
    expect(files).to.have.length(0);
    expect(element.resource.state, 'the page stays').to.equal('idle');
  });

  it('without a network says so in words of what to do', async () => {
    const [element] = await show(
      api({
        data: () => {
          throw new TypeError('Failed to fetch');
        },
      }),
    );
    await press(element, WORDS);
    expect(await failed(element)).to.match(/^Chưa tải được\. .*kết nối/);
  });
});

describe('when the reader left meanwhile', () => {
  it('no file is handed to the next one', async () => {
    const { answer, letGo } = held();
    const [element, requests] = await show(api({ data: answer }));
    await press(element, WORDS);
    await until(() => asksFor(requests).length, 'the question');
    await nextReader(element);
    letGo(json({ profile: { citizenId: NUMBER } }));
    await until(() => atRest(element), 'the button');
    await pause(50);
    expect(files).to.have.length(0);
  });

  it('nothing of why it failed is told to the next one', async () => {
    const { answer, letGo } = held();
    const [element, requests] = await show(api({ data: answer }));
    await press(element, WORDS);
    await until(() => asksFor(requests).length, 'the question');
    await nextReader(element);
    letGo(problem(429, 'quota-exceeded', 'Đồng chí trước đã tải đủ số lần.'));
    await until(() => atRest(element), 'the button');
    await pause(100);
    expect(find(element, '.failed')).to.equal(null);
    expect(told().join(' ')).not.to.contain('Đồng chí trước');
  });
});
