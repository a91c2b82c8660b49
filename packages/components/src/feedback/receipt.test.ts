import { expect } from 'chai';
import { textOf } from '../foundation/testing.ts';
import { opinion } from '../widgets.suite.ts';
import type { Feedback } from '@sotay/sdk/feedback';
import { receiptFrame } from './receipt.ts';

describe('the receipt on paper', () => {
  it('has the code, who sent it where, and the day of the answer, and not the words of the opinion', async () => {
    const sent = { ...opinion, subject: 'CHUYỆN RIÊNG', body: 'CHUYỆN RIÊNG' } as unknown as Feedback;
    const frame = await receiptFrame(sent, (catalogue) => catalogue);
    const text = textOf(frame.contentDocument!.body);
    for (const words of [
      'BIÊN NHẬN',
      '7K2M-Q9XA',
      'Nguyễn Văn Mẫu',
      'Chi bộ Tổ dân phố số 4',
      '09:00, 20/11/2026',
      '04/01/2099',
    ])
      expect(text).to.contain(words);
    expect(text).not.to.contain('RIÊNG');
    expect(frame.contentDocument!.documentElement.lang).to.equal('vi');
    frame.remove();
  });
});
