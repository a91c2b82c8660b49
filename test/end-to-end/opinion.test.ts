// An opinion from both of its sides: sent by a member, taken in by the cell, forwarded to the committee, answered, closed.
// By keyboard only, at 360 px, from the browser to the database and back.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { demoInChromium } from '../portal/support.ts';
import { Desk } from './keyboard.ts';

const demo = demoInChromium();

const subject = 'Lối vào nhà văn hóa bị ngập';
const answer = 'Đảng ủy đã giao đơn vị quản lý khơi cống trong tuần này.';

it('an opinion is sent, received, forwarded, answered and closed, and each side sees it', async () => {
  const form = 'sotay-feedback-form';
  const member = await Desk.open(demo.browser, demo.url, 'member');
  await member.reads(form, 'Tiêu đề');
  await member.choose(form, 'Góp ý', 'Phản ánh');
  await member.choose(form, 'Chi bộ Tổ dân phố số 4');
  await member.type(form, 'Tiêu đề', subject);
  await member.type(form, 'Nội dung', 'Sau mỗi trận mưa, các đồng chí cao tuổi không vào họp được.');
  await member.press(form, 'Xem lại trước khi gửi');
  await member.press(form, 'Gửi ý kiến');
  await member.reads(form, 'Đã gửi ý kiến', 'Mã biên nhận');
  await member.reads('sotay-feedback-list', subject, 'Đã gửi');

  const inbox = 'sotay-feedback-inbox';
  const secretary = await Desk.open(demo.browser, demo.url, 'secretary');
  await secretary.reads(inbox, subject);
  await secretary.press(inbox, subject);
  await secretary.reads(inbox, 'Đã tiếp nhận');
  await member.reads('sotay-feedback-list', 'Đã tiếp nhận');
  await secretary.press(inbox, 'Chuyển cấp trên');
  await secretary.type(inbox, 'Lý do chuyển', 'Ngoài thẩm quyền của chi bộ.');
  await secretary.press(inbox, 'Xem lại trước khi chuyển');
  await secretary.reads(inbox, 'Đồng chí xem lại trước khi chuyển');
  await secretary.press(inbox, 'Chuyển cấp trên');
  await secretary.reads(inbox, 'Đã chuyển cấp trên');
  await secretary.close();

  const superior = await Desk.open(demo.browser, demo.url, 'superior');
  await superior.reads(inbox, subject);
  await superior.press(inbox, subject);
  await superior.press(inbox, 'Trả lời');
  await superior.type(inbox, 'Nội dung trả lời', answer);
  await superior.press(inbox, 'Gửi trả lời');
  await superior.reads(inbox, answer);

  const list = 'sotay-feedback-list';
  await member.goTo(list, subject);
  await member.page.keyboard.press('Enter');
  await member.reads(list, answer, 'Đã trả lời', 'Đã chuyển');

  await superior.press(inbox, 'Đóng ý kiến');
  await superior.reads(inbox, 'Sau khi đóng');
  await superior.press(inbox, 'Đóng ý kiến');
  await superior.reads(inbox, `${subject} Nguyễn Văn Mẫu`, 'Đã đóng');
  await superior.close();
  assert.match(await member.reads(list, `${subject} Phản ánh`, 'Đã đóng'), new RegExp(subject));
  await member.close();
});
