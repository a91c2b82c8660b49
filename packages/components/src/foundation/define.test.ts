import { expect } from 'chai';
import { define } from './define.ts';
import { version } from './version.ts';

describe('define', () => {
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('registers a free tag', () => {
    class First extends HTMLElement {}
    define('x-define-free', First);
    expect(customElements.get('x-define-free')).to.equal(First);
    expect(warnings).to.deep.equal([]);
  });

  it('says nothing when the same class comes twice', () => {
    class Same extends HTMLElement {}
    define('x-define-same', Same);
    define('x-define-same', Same);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first class and warns once, naming both versions', () => {
    class Old extends HTMLElement {
      static version = '0.9.1';
    }
    class New extends HTMLElement {}
    define('x-define-old', Old);
    define('x-define-old', New);
    define('x-define-old', class extends HTMLElement {});
    expect(customElements.get('x-define-old')).to.equal(Old);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('x-define-old').and.contain('0.9.1').and.contain(version);
  });

  it('lives with an element of somebody else', () => {
    customElements.define('x-define-foreign', class extends HTMLElement {});
    expect(() => {
      define('x-define-foreign', class extends HTMLElement {});
    }).not.to.throw();
    expect(warnings[0]).to.contain('another element');
  });
});
