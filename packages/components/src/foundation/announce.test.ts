import { expect } from 'chai';
import { announce } from './announce.ts';
import { pause, until } from './testing.ts';

const regions = () => document.querySelectorAll('body > [role=status]');
const said = () => [...regions()].flatMap((region) => [...region.children].map((line) => line.textContent));

describe('announce', () => {
  it('speaks through one polite region in the light DOM, which is there before the text', async () => {
    announce('Đã gửi ý kiến');
    expect(regions()).to.have.length(1);
    expect(said()).to.deep.equal([]);
    await until(() => said().includes('Đã gửi ý kiến'));
    announce('Đã rút đơn xin phép vắng');
    await until(() => said().length === 2);
    expect(regions()).to.have.length(1);
    expect(regions()[0]?.getAttribute('lang')).to.equal('vi');
  });

  it('says the same thing once when several elements say it', async () => {
    const before = said().length;
    announce('Không có kết nối mạng');
    announce('Không có kết nối mạng');
    announce('Không có kết nối mạng');
    await pause(80);
    expect(said().length).to.equal(before + 1);
  });

  it('is not seen, and takes no room', () => {
    const box = regions()[0]?.getBoundingClientRect();
    expect(box?.width).to.be.at.most(1);
    expect(box?.height).to.be.at.most(1);
  });

  it('makes a new region when the page threw the old one away', async () => {
    regions()[0]?.remove();
    announce('Đã lưu');
    await until(() => said().includes('Đã lưu'));
    expect(regions()).to.have.length(1);
  });
});
