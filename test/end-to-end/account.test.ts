// From nobody to a member with a record put right: registration, approval, first sign-in, consent, correction, approval.
// By keyboard only, at 360 px, from the browser to the database and back.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { demoInChromium } from '../portal/support.ts';
import { Desk } from './keyboard.ts';

const consented = /Sử dụng Sổ tay đảng viên điện tử \d\d\/\d\d\/\d{4} Đã đồng ý/;
const demo = demoInChromium();

it('a member registers, is approved, signs in, consents, and has the record put right', async () => {
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

  const consent = 'sotay-consent';
  const record = 'sotay-own-record';
  const member = await Desk.open(demo.browser, demo.url, 'applicant');
  await member.reads('sotay-profile', 'Lý Thị Đăng Ký', 'Ngày vào Đảng');
  await member.reads(consent, 'Mục 1 trong 3', 'Sử dụng Sổ tay đảng viên điện tử Chưa đồng ý');
  await member.press(consent, 'Tôi đã được thông báo', 'Space');
  await member.press(consent, 'Đồng ý');
  assert.match(await member.reads(consent, 'Mục 3 trong 3'), consented);
  await member.press('sotay-profile', 'Đề nghị chỉnh sửa');
  await member.reads(record, 'Các đề nghị đã gửi');
  await member.press(record, 'Sửa mục Họ và tên');
  await member.type(record, 'Họ và tên đúng là', 'Lý Thị Đăng Kỷ');
  await member.type(record, 'Lý do', 'Tên bị sai dấu.');
  await member.press(record, 'Gửi đề nghị');
  await member.reads(record, 'Đã gửi đề nghị', 'Lý Thị Đăng Kỷ', 'Chờ xem xét');
  await member.close();

  const corrections = 'sotay-profile-corrections';
  const decider = await Desk.open(demo.browser, demo.url, 'secretary');
  await decider.reads(corrections, 'Lý Thị Đăng Kỷ');
  await decider.press(corrections, 'Đồng ý đề nghị của đồng chí Lý Thị Đăng Ký: Họ và tên');
  await decider.reads(corrections, 'Lý Thị Đăng Kỷ Đã đồng ý');
  await decider.close();

  const again = await Desk.open(demo.browser, demo.url, 'applicant');
  await again.reads('sotay-profile', 'Lý Thị Đăng Kỷ');
  assert.match(await again.reads(consent, 'Mã biên nhận'), consented);
  await again.press('sotay-profile', 'Đề nghị chỉnh sửa');
  await again.reads(record, 'Lý Thị Đăng Kỷ', 'Đã đồng ý', 'Trần Thị Ví Dụ');
  await again.close();
});
