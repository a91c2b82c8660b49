// From nobody to a member with a record put right: registration, approval, first sign-in, consent, correction, approval.
// By keyboard only, at 360 px, from the browser to the database and back.
import { it } from 'node:test';
import { demoInChromium } from '../portal/support.ts';
import { Desk } from './keyboard.ts';

const demo = demoInChromium();

it('a member registers, is approved and signs in', async () => {
  const request = 'sotay-account-request';
  const applicant = await Desk.open(demo.browser, demo.url, 'applicant');
  await applicant.reads(request, 'Họ và tên');
  await applicant.type(request, 'Họ và tên', 'Lý Thị Đăng Ký');
  await applicant.type(request, 'Ngày, tháng, năm sinh', '14/03/1952');
  await applicant.type(request, 'Số định danh công dân', '099152000110');
  await applicant.press(request, 'Gửi đăng ký');
  await applicant.reads(request, 'Chờ phê duyệt', 'Bí thư chi bộ');
  await applicant.close();

  const approvals = 'sotay-account-approvals';
  const secretary = await Desk.open(demo.browser, demo.url, 'secretary');
  await secretary.reads(approvals, 'Lý Thị Đăng Ký');
  await secretary.press(approvals, 'Phê duyệt tài khoản của đồng chí Lý Thị Đăng Ký');
  await secretary.reads(approvals, 'Lý Thị Đăng Ký', 'Đã phê duyệt');
  await secretary.close();

  const member = await Desk.open(demo.browser, demo.url, 'applicant');
  await member.reads('sotay-profile', 'Lý Thị Đăng Ký', 'Ngày vào Đảng');
  await member.close();
});
