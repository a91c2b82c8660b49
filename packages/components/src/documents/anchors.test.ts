import { expect } from 'chai';
import { nearestUnit, unitAround, unitLabel, unitOfHash } from './anchors.ts';
import { kindTerms } from './kinds.terms.ts';

const asked = (hash: string) => unitOfHash(hash, kindTerms);
const label = (id: string) => unitLabel(id, kindTerms);

describe('anchors of units', () => {
  it('reads the unit from a fragment', () => {
    expect(asked('#dieu-3.khoan-2.diem-a')).to.equal('dieu-3.khoan-2.diem-a');
    expect(asked('#phu-luc-i.dieu-1~2')).to.equal('phu-luc-i.dieu-1~2');
    expect(asked('#dieu-3%2Ekhoan-2')).to.equal('dieu-3.khoan-2');
  });

  it('leaves the fragments of the host page alone', () => {
    for (const hash of [
      '',
      '#',
      '#top',
      '#/tin-tuc',
      '#van-kien',
      '#!dieu-3',
      '#Dieu-3',
      '#dieu-3"]',
      '#dieu',
      '#%E0%A4%A',
    ]) {
      expect(asked(hash), hash).to.equal(undefined);
    }
  });

  it('names units as they are cited', () => {
    expect(label('dieu-3')).to.equal('Điều 3');
    expect(label('dieu-3.khoan-2.diem-a')).to.equal('Điều 3, khoản 2, điểm a');
    expect(label('dieu-3.khoan-2.diem-dd')).to.equal('Điều 3, khoản 2, điểm đ');
    expect(label('dieu-3~2')).to.equal('Điều 3');
    expect(label('muc-ii.khoan-1.khoan-1-1')).to.equal('Mục II, khoản 1.1');
    expect(label('phan-nhat')).to.equal('Phần thứ nhất');
    expect(label('chuong-iv')).to.equal('Chương IV');
    expect(label('tieu-muc-1')).to.equal('Tiểu mục 1');
    expect(label('khoan-4')).to.equal('Khoản 4');
    expect(label('phu-luc')).to.equal('Phụ lục');
  });

  it('finds the unit, else the nearest around it', () => {
    const text = document.createElement('div');
    const article = document.createElement('section');
    article.id = 'dieu-1';
    article.dataset.kind = 'dieu';
    const clause = document.createElement('div');
    clause.id = 'dieu-1.khoan-2';
    clause.dataset.kind = 'khoan';
    clause.append('Thông tin');
    article.append(clause);
    text.append(article);
    expect(nearestUnit(text, 'dieu-1.khoan-2')).to.equal(clause);
    expect(nearestUnit(text, 'dieu-1.khoan-9.diem-a')).to.equal(article);
    expect(nearestUnit(text, 'dieu-7.khoan-2')).to.equal(null);
    expect(unitAround(clause.firstChild)).to.equal(clause);
    expect(unitAround(text)).to.equal(null);
    expect(unitAround(null)).to.equal(null);
  });
});
