import { expect } from 'chai';
import { exactKey, fold, hitsIn } from './fold.ts';

const find = (source: string, query: string) => hitsIn(source, fold(source), query);
const found = (source: string, query: string) => find(source, query).map(({ start, end }) => source.slice(start, end));

describe('folding', () => {
  it('folds diacritics, đ and case', () => {
    expect(fold('ĐẢNG ỦY Đồng chí').text).to.equal('dang uy dong chi');
  });

  it('finds words without diacritics, and gives them back as printed', () => {
    expect(found('Bí thư chi bộ và phó bí thư', 'bi thu')).to.deep.equal(['Bí thư', 'bí thư']);
  });

  it('finds composed text by decomposed words and the other way round', () => {
    expect(found('chi bộ'.normalize('NFC'), 'chi bộ'.normalize('NFD'))).to.deep.equal(['chi bộ'.normalize('NFC')]);
    const decomposed = 'Tại chi bộ này'.normalize('NFD');
    expect(found(decomposed, 'chi bộ')).to.deep.equal(['chi bộ'.normalize('NFD')]);
  });

  it('keeps a dropped mark with its letter at the end of a hit', () => {
    const source = 'bộ.'.normalize('NFD');
    expect(found(source, 'bo')).to.deep.equal(['bộ'.normalize('NFD')]);
  });

  it('finds numbers of documents however dashes and blanks are typed', () => {
    for (const query of ['339-QĐ/TW', '339 qd/tw', '339 – qđ/tw'.replace(' – ', '–'), '339 QĐ/TW']) {
      expect(found('Quy định số 339-QĐ/TW ngày', query), query).to.deep.equal(['339-QĐ/TW']);
    }
  });

  it('takes no-break and double blanks as one blank', () => {
    expect(found('chi\u00a0 bộ', 'chi bo')).to.deep.equal(['chi\u00a0 bộ']);
    expect(found('chi bộ', '  chi   bo ')).to.deep.equal(['chi bộ']);
  });

  it('keeps offsets behind characters outside the basic plane', () => {
    expect(found('𝄞𝄞 Điều 5', 'dieu 5')).to.deep.equal(['Điều 5']);
  });

  it('tells hits whose diacritics agree', () => {
    const words = ['dùng', 'đúng', 'dụng', 'dung', 'Dùng'];
    expect(find(words.join(' '), 'dùng').map(({ exact }) => exact)).to.deep.equal([true, false, false, false, true]);
  });

  it('takes old and new placement of tones as the same, and leaves qu and gi alone', () => {
    expect(exactKey('hoà')).to.equal(exactKey('hòa'));
    expect(exactKey('cấp uỷ')).to.equal(exactKey('cấp ủy'));
    expect(exactKey('quý')).not.to.equal(exactKey('quy'));
    expect(exactKey('hoa')).not.to.equal(exactKey('hòa'));
  });

  it('finds nothing for nothing', () => {
    expect(find('chi bộ', ' ')).to.deep.equal([]);
    expect(find('', 'chi bo')).to.deep.equal([]);
  });

  it('gives back a range that folds to the query, at every place of a random text', () => {
    const alphabet = Array.from('ăâđêôơưạảấầẫậ einhtcgbĐẢ -\u0301\u0323\u00a0');
    let seed = 7;
    const random = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
    for (let round = 0; round < 200; round++) {
      const source = Array.from({ length: 60 }, () => alphabet[random(alphabet.length)]).join('');
      const { text } = fold(source);
      const from = random(text.length - 4);
      const query = text.slice(from, from + 4);
      if (query.trim().length < 4) continue;
      const hits = find(source, query);
      expect(hits.length, JSON.stringify({ source, query })).to.be.greaterThan(0);
      for (const { start, end } of hits) expect(fold(source.slice(start, end)).text.trim()).to.equal(query);
    }
  });
});
