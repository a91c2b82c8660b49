import { expect } from 'chai';
import { failureOf, failureWords } from './failure.ts';
import type { Failure } from './failure.ts';
import { stateTerms } from './states.terms.ts';

const named = (name: string, extra: object = {}) => Object.assign(new Error(name), { name, ...extra });
const api = (status: number, detail?: string, code = 'x') =>
  named('ApiError', { status, ...(detail && { problem: { code, detail } }) });

const setOnline = (online: boolean) => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
};

describe('what a failed call means', () => {
  const { error } = console;
  const reports: string[] = [];
  before(() => {
    console.error = (text: string) => reports.push(text);
  });
  after(() => {
    console.error = error;
    delete (navigator as { onLine?: boolean }).onLine;
  });
  beforeEach(() => {
    setOnline(true);
  });

  const table: [what: string, error: unknown, withToken: boolean, failure: Failure][] = [
    ['401 of a guest', api(401, 'Đăng nhập.'), false, { state: 'signed-out' }],
    ['401 in spite of a token', api(401, 'Đăng nhập.'), true, { state: 'signed-out', code: 'SOTAY-005' }],
    ['403', api(403, 'Chỉ chi ủy xem được.'), true, { state: 'forbidden', detail: 'Chỉ chi ủy xem được.' }],
    ['403 of a proxy, without words', api(403), true, { state: 'forbidden' }],
    ['404 of the API', api(404, 'Chưa tìm thấy.'), true, { state: 'error', detail: 'Chưa tìm thấy.' }],
    ['404 of another server', api(404), false, { state: 'error', code: 'SOTAY-002' }],
    ['422', api(422, 'Đề nghị xem lại.'), true, { state: 'error', detail: 'Đề nghị xem lại.' }],
    ['500 with a problem', api(500, 'Thử lại sau.'), true, { state: 'error', detail: 'Thử lại sau.' }],
    ['502 of a proxy', api(502), true, { state: 'error' }],
    ['an API, but not at this address', api(404, 'x', 'no-such-route'), false, { state: 'error', code: 'SOTAY-002' }],
    ['HTML where JSON should be', named('ContractError'), false, { state: 'error', code: 'SOTAY-002' }],
    ['no answer', named('NetworkError'), false, { state: 'error', code: 'SOTAY-003' }],
    ['no answer in time', named('TimeoutError'), false, { state: 'error', code: 'SOTAY-003' }],
    ['no token from the portal', named('TokenError'), false, { state: 'error', code: 'SOTAY-004' }],
    ['a mistake of our own', new RangeError('x'), true, { state: 'error' }],
  ];
  for (const [what, cause, withToken, failure] of table) {
    it(what, () => {
      expect(failureOf(cause, withToken)).to.deep.equal(failure);
    });
  }

  it('is offline whenever the browser says so and the server said nothing', () => {
    setOnline(false);
    for (const name of ['NetworkError', 'TimeoutError', 'TokenError']) {
      expect(failureOf(named(name)), name).to.deep.equal({ state: 'offline' });
    }
    expect(failureOf(api(403)).state).to.equal('forbidden');
  });

  it('tells the developer each mistake once, with its code and where to read on', () => {
    for (const code of ['SOTAY-002', 'SOTAY-003', 'SOTAY-004', 'SOTAY-005']) {
      const ours = reports.filter((report) => report.startsWith(code));
      expect(ours, code).to.have.length(1);
      expect(ours[0]).to.contain(`#${code.toLowerCase()}`);
    }
  });
});

describe('the words of a failure', () => {
  const words = (failure: Failure) => failureWords(failure, stateTerms);

  it('are different for each kind, and say what to do', () => {
    const kinds: Failure[] = [
      { state: 'signed-out' },
      { state: 'forbidden' },
      { state: 'offline' },
      { state: 'error' },
      { state: 'error', code: 'SOTAY-001' },
      { state: 'error', code: 'SOTAY-002' },
      { state: 'error', code: 'SOTAY-003' },
      { state: 'error', code: 'SOTAY-004' },
      { state: 'signed-out', code: 'SOTAY-005' },
    ];
    const texts = kinds.map((kind) => words(kind).text);
    expect(new Set(texts).size).to.equal(kinds.length);
    for (const text of texts) expect(text).to.match(/đề nghị/i);
    for (const { code } of kinds) if (code) expect(texts.join()).to.contain(code);
  });

  it("prefer the server's own", () => {
    expect(words({ state: 'forbidden', detail: 'Chỉ chi ủy xem được.' }).text).to.equal('Chỉ chi ủy xem được.');
    expect(words({ state: 'error', detail: 'Thử lại sau.' }).text).to.equal('Thử lại sau.');
  });
});

describe('the shared words', () => {
  it('are composed Vietnamese, formal, with the new spelling', () => {
    for (const text of Object.values(stateTerms)) {
      expect(text).to.equal(text.normalize('NFC'));
      expect(text).not.to.match(/!|\bbạn\b|uỷ|quí/i);
    }
  });
});
