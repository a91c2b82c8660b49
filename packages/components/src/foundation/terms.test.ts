import { expect } from 'chai';
import { html } from 'lit';
import { define } from './define.ts';
import { SotayElement } from './element.ts';
import { registerTerms, wordsOf } from './terms.ts';
import { cleanUp, mount, textOf } from './testing.ts';

const catalogue = { greeting: 'Kính chào đồng chí', farewell: 'Trân trọng' };

class Greeting extends SotayElement<typeof catalogue> {
  protected override content() {
    const { greeting, farewell } = this.words(catalogue);
    return html`<p>${greeting}. ${farewell}.</p>`;
  }
}
define('x-greeting', Greeting);

describe('terms', () => {
  afterEach(cleanUp);

  it('gives the catalogue as it is', () => {
    expect(wordsOf(catalogue)).to.deep.equal(catalogue);
  });

  it('replaces single words of one element, and draws again when they change', async () => {
    const element = await mount<Greeting>(html`<x-greeting .terms=${{ greeting: 'Chào đồng chí' }}></x-greeting>`);
    expect(textOf(element)).to.equal('Chào đồng chí . Trân trọng .');
    element.terms = undefined;
    await element.updateComplete;
    expect(textOf(element)).to.equal('Kính chào đồng chí . Trân trọng .');
  });

  it('replaces words for the page, below those of one element, and leaves the catalogue alone', () => {
    const own = { one: 'một', two: 'hai', three: 'ba' };
    registerTerms(own, { one: 'thứ nhất' });
    registerTerms(own, { two: 'thứ hai' });
    expect(wordsOf(own)).to.deep.equal({ one: 'thứ nhất', two: 'thứ hai', three: 'ba' });
    expect(wordsOf(own, { two: '2' })).to.deep.equal({ one: 'thứ nhất', two: '2', three: 'ba' });
    expect(own.one).to.equal('một');
  });
});
