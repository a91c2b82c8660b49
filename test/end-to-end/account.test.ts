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

it('a member asks for another phone, the secretary approves, and the member is told', async () => {
  const record = 'sotay-own-record';
  const member = await Desk.open(demo.browser, demo.url, 'member');
  await member.reads('sotay-profile', 'Ngày vào Đảng');
  await member.press('sotay-profile', 'Đề nghị chỉnh sửa');
  await member.reads(record, 'Các đề nghị đã gửi');
  await member.press(record, 'Sửa mục Họ và tên');
  await member.type(record, 'Họ và tên đúng là', 'Nguyễn Văn Mậu');
  await member.type(record, 'Lý do', 'Tên bị sai dấu.');
  await member.press(record, 'Gửi đề nghị');
  await member.reads(record, 'Đã gửi đề nghị', 'Nguyễn Văn Mậu', 'Chờ xem xét');
  await member.close();

  const corrections = 'sotay-profile-corrections';
  const secretary = await Desk.open(demo.browser, demo.url, 'secretary');
  await secretary.reads(corrections, 'Nguyễn Văn Mậu');
  await secretary.press(corrections, 'Đồng ý đề nghị của đồng chí Nguyễn Văn Mẫu: Họ và tên');
  await secretary.reads(corrections, 'Đã đồng ý');
  await secretary.close();

  const again = await Desk.open(demo.browser, demo.url, 'member');
  await again.reads('sotay-profile', 'Nguyễn Văn Mậu');
  await again.close();
});
