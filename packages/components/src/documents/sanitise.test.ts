import { expect } from 'chai';
import { purified } from './purify.ts';
import { placeHtml } from './sanitise.ts';

declare global {
  interface Window {
    pwned: number;
  }
}

const kept =
  '<article lang="vi"><header class="letterhead"><p class="number">Số 12-QĐ/ĐU</p></header><section id="dieu-1" data-kind="dieu">' +
  '<h2>Điều 1</h2><div id="dieu-1.khoan-1" data-kind="khoan"><p><span class="number">1.</span> Nội dung<sup>1</sup></p></div>' +
  '<table><tbody><tr><td colspan="2">Ô</td></tr></tbody></table></section><footer><p>Nơi nhận</p></footer></article>';

const attacks = [
  '<script>window.pwned++</script>',
  '<img src="x" onerror="window.pwned++">',
  '<svg onload="window.pwned++"><script>window.pwned++</script></svg>',
  '<svg><animate onbegin="window.pwned++" attributeName="x" dur="1s"/></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.pwned++&gt;">',
  '<iframe srcdoc="<script>parent.pwned++</script>"></iframe>',
  '<object data="javascript:window.pwned++"></object><embed src="javascript:window.pwned++">',
  '<a href="javascript:window.pwned++" onclick="window.pwned++" id="dieu-2">Điều 2</a>',
  '<p onclick="window.pwned++" onpointerenter="window.pwned++" style="position:fixed;inset:0">chữ</p>',
  '<details open ontoggle="window.pwned++">x</details>',
  '<form action="//ngoai.example"><button formaction="javascript:window.pwned++">x</button><input name="getElementById"></form>',
  '<style>*{display:none}</style><link rel="stylesheet" href="//ngoai.example/x.css"><base href="//ngoai.example/">',
  '<meta http-equiv="refresh" content="0;url=//ngoai.example">',
  '<template><img src=x onerror="window.pwned++"></template>',
  '<template shadowrootmode="open"><script>window.pwned++</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=window.pwned++>"></noscript>',
  '<sotay-provider base-url="//ngoai.example/v1"></sotay-provider>',
  '<video autoplay onplay="window.pwned++"><source onerror="window.pwned++" src="x"></video>',
];

const ways: [name: string, place: (target: HTMLElement, source: string) => Promise<void>][] = [
  ['the engine’s own way', placeHtml],
  [
    'DOMPurify',
    (target, source) => {
      target.replaceChildren(purified(source));
      return Promise.resolve();
    },
  ],
];

for (const [name, place] of ways) {
  describe(`placing HTML by ${name}`, () => {
    let target: HTMLElement;
    beforeEach(() => {
      window.pwned = 0;
      target = document.createElement('div');
      document.body.append(target);
    });
    afterEach(() => target.remove());

    it('keeps text, structure, ids, language, classes and kinds', async () => {
      await place(target, kept);
      expect(target.innerHTML).to.equal(kept);
    });

    it('keeps the words of a link, but not where it leads', async () => {
      await place(target, '<p>Xem <a href="https://ngoai.example" target="_blank">Điều 2</a></p>');
      expect(target.innerHTML).to.equal('<p>Xem <a>Điều 2</a></p>');
    });

    it('drops comments and unknown data attributes', async () => {
      await place(target, '<p data-token="x" data-kind="khoan" aria-label="y">a<!-- b --></p>');
      expect(target.innerHTML).to.equal('<p data-kind="khoan">a</p>');
    });

    for (const attack of attacks) {
      it(`defuses ${attack.slice(0, 60)}`, async () => {
        await place(target, `<p>trước</p>${attack}<p>sau</p>`);
        for (const element of target.querySelectorAll<HTMLElement>('*')) {
          for (const { name: attribute } of element.attributes) {
            expect(['id', 'lang', 'class', 'data-kind', 'colspan', 'rowspan']).to.include(attribute);
          }
          expect(element.localName).to.match(/^(p|a|td|tr|table|tbody|section|div|span)$/);
          element.click();
          element.dispatchEvent(new Event('pointerenter'));
        }
        await new Promise((done) => setTimeout(done, 30));
        expect(window.pwned).to.equal(0);
        expect(target.textContent).to.contain('trước');
      });
    }
  });
}

describe('placing HTML without the platform’s sanitizer', () => {
  const original = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  before(() => {
    Object.defineProperty(Element.prototype, 'setHTML', { value: undefined, configurable: true, writable: true });
  });
  after(() => {
    if (original) Object.defineProperty(Element.prototype, 'setHTML', original);
    else Reflect.deleteProperty(Element.prototype, 'setHTML');
  });

  it('fetches DOMPurify and does the same', async () => {
    const target = document.createElement('div');
    await placeHtml(target, `${kept}<script>window.pwned++</script>`);
    expect(target.innerHTML).to.equal(kept);
  });
});

describe('placing HTML in Chrome 105 to 118', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Sanitizer');
  const ownSetHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
  let used = 0;
  before(() => {
    Object.defineProperty(globalThis, 'Sanitizer', { value: function OldSanitizer() {}, configurable: true });
    Object.defineProperty(Element.prototype, 'setHTML', { value: () => used++, configurable: true });
  });
  after(() => {
    if (own) Object.defineProperty(globalThis, 'Sanitizer', own);
    else Reflect.deleteProperty(globalThis, 'Sanitizer');
    if (ownSetHTML) Object.defineProperty(Element.prototype, 'setHTML', ownSetHTML);
    else Reflect.deleteProperty(Element.prototype, 'setHTML');
  });

  it('does not trust the older sanitizer of the same name', async () => {
    const target = document.createElement('div');
    await placeHtml(target, kept);
    expect(used).to.equal(0);
    expect(target.innerHTML).to.equal(kept);
  });
});
