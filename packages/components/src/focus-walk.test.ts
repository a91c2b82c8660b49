import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { forgetDrafts } from './foundation/drafts.ts';
import { openHelpedConsent, openHelping, openSupport } from './support/support.suite.ts';
import { cleanUp, deepActive, tabThrough, takeTurns, until } from './foundation/testing.ts';
import {
  button,
  chooseName,
  fillForm,
  openConsent,
  openDataRequests,
  openCorrections,
  openDocuments,
  openForm,
  openList,
  openReader,
  openRecord,
  review,
  send,
  startReply,
} from './widgets.suite.ts';
import { openRoles } from './roles/roles.suite.ts';

// Tab and Shift+Tab, from a link of the portal before the widget to one behind it. A trap never gets there.

takeTurns('drafts');
beforeEach(async () => {
  await setViewport({ width: 1280, height: 800 });
  await forgetDrafts();
});
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
});

const link = (): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.href = '#portal';
  made.textContent = 'Cổng thông tin';
  return made;
};

/** Walks through a widget forth and back. `back` only where it differs: a group of radios is entered at its other end. */
const expectWalk = async (widget: Element, forth: string[], back = [...forth].reverse()): Promise<void> => {
  const [before, after] = [link(), link()];
  widget.before(before);
  widget.after(after);
  expect(await tabThrough(before, after, 'Tab'), 'Tab').to.deep.equal(forth);
  expect(await tabThrough(after, before, 'Shift+Tab'), 'Shift+Tab').to.deep.equal(back);
  before.remove();
  after.remove();
};

describe('the focus in the feedback form', () => {
  it('goes once through choices, fields and buttons', async () => {
    const form = await openForm();
    await fillForm(form);
    await expectWalk(form, [
      '( ) Góp ý',
      '( ) Chi bộ Tổ dân phố số 4',
      'Tiêu đề',
      'Nội dung',
      'Chọn tệp đính kèm',
      'Xem lại trước khi gửi',
      'Xóa nháp',
    ]);
  });

  it('at the review and the receipt, starts at the heading and goes through the buttons', async () => {
    const form = await openForm();
    await review(form);
    expect(deepActive().id).to.equal('step');
    await expectWalk(form, ['Gửi ý kiến', 'Sửa lại']);
    await send(form);
    expect(deepActive().id).to.equal('step');
    await expectWalk(form, ['In biên nhận', 'Gửi ý kiến khác']);
  });

  it('passes over fields that are disabled', async () => {
    const form = await openForm();
    await fillForm(form);
    const root = form.shadowRoot!;
    root.querySelector('fieldset')!.disabled = true;
    const field = root.querySelector('sotay-input')!;
    field.disabled = true;
    await field.updateComplete;
    await expectWalk(form, [
      '( ) Chi bộ Tổ dân phố số 4',
      'Nội dung',
      'Chọn tệp đính kèm',
      'Xem lại trước khi gửi',
      'Xóa nháp',
    ]);
  });
});

describe('the focus in the list of opinions', () => {
  const first = 'Gửi tài liệu họp sớm hơn Góp ý · 20/11/2026 · Chi bộ Tổ dân phố số 4 Đã gửi';
  const second = 'Lịch sinh hoạt Góp ý · 20/11/2026 · Chi bộ Tổ dân phố số 4 Đã trả lời';
  const end = [second, 'Xem thêm ý kiến', 'Tải lại'];

  it('goes through the opinions, and into the open one only', async () => {
    const list = await openList();
    await expectWalk(list, [first, ...end]);
    list.shadowRoot!.querySelector('summary')!.click();
    await until(() => list.shadowRoot!.querySelector('details')!.open);
    await expectWalk(list, [first, 'Viết thêm', ...end]);
  });

  it('starts in the reply, and goes on through it', async () => {
    const list = await openList();
    await startReply(list);
    expect(deepActive().localName).to.equal('textarea');
    await expectWalk(list, [first, 'Đồng chí viết thêm', 'Gửi', 'Đóng lại', ...end]);
  });
});

it('the focus in the consent goes from the notice to both answers, then through the list', async () => {
  await expectWalk(await openConsent(), [
    'Tôi đã được thông báo đây là dữ liệu cá nhân nhạy cảm',
    'Đồng ý',
    'Không đồng ý',
    'Sử dụng Sổ tay 05/10/2026 Đã đồng ý',
    'Đóng góp ý kiến Chưa đồng ý',
    'Thống kê truy cập Chưa đồng ý',
    'Tải lại',
  ]);
});

it('the focus in the data requests goes through the form, the requests and the file', async () => {
  await expectWalk(await openDataRequests(), [
    'Đồng chí muốn',
    'Nội dung cụ thể  ( không bắt buộc )',
    'Gửi yêu cầu',
    'Sửa mục chưa đúng Trả lời trước hết ngày 24/11/2026 Đã gửi',
    'Nhận bản sao dữ liệu 20/11/2026 Đã thực hiện',
    'Tải dữ liệu của tôi',
    'Tải lại',
  ]);
});

it('the focus in the own record goes through the fields, the form and the own corrections', async () => {
  const record = await openRecord();
  const others = Array.from({ length: 7 }, () => 'Sửa');
  const own = ['Rút đề nghị', 'Xem các thay đổi đã được đồng ý'];
  await expectWalk(record, ['Sửa', ...others, ...own]);
  await chooseName(record);
  const rest = ['Lý do', 'Chọn tệp chứng minh', 'Gửi đề nghị', 'Xóa nháp'];
  await expectWalk(record, ['Bỏ', 'Họ và tên đúng là', ...others, ...rest, ...own]);
});

it('the focus in the corrections to decide goes through showing, replying and deciding', async () => {
  await expectWalk(await openCorrections(), [
    'Lý do xem đầy đủ',
    'Hiện đầy đủ trong 30 giây',
    'Trả lời đảng viên  ( không bắt buộc )',
    'Đồng ý',
    'Không đồng ý',
    'Tải lại',
  ]);
});

it('the focus in the documents goes through search and rows', async () => {
  await expectWalk(await openDocuments(), [
    'Loại văn bản',
    'Tìm theo số, ký hiệu hoặc trích yếu',
    'Tìm',
    'Về gửi tài liệu họp chi bộ',
    'Về nhiệm vụ tháng 12',
    'Xem thêm',
    'Tải lại',
  ]);
});

it('the focus in a document goes through contents, tools and search, and not into the text', async () => {
  const viewer = await openReader();
  const contents = [1, 2, 3, 4, 5, 6].map((number) => `Điều ${number}. Tên điều ${number}`);
  const tools = ['Tìm trong văn bản', 'Cỡ chữ', 'Sao chép kèm trích dẫn', 'In văn bản'];
  await expectWalk(viewer, [...contents, ...tools, 'Tải lại']);
  button(viewer, 'Tìm trong văn bản').click();
  await until(() => deepActive().id === 'find-input', 'the search');
  const search = ['Từ cần tìm, có dấu hoặc không dấu', 'Khớp dấu', 'Trước', 'Sau', 'Đóng'];
  await expectWalk(viewer, [...contents, ...tools, ...search, 'Tải lại']);
});

it('the focus in the review of roles goes through the organisations, and into the open one only', async () => {
  const roles = await openRoles();
  const first = 'Chi bộ Tổ dân phố số 4 Bí thư: Nguyễn Văn Mẫu 1 Cần xem: 1';
  await expectWalk(roles, [first, 'Thu hồi', 'Phân quyền', 'Tải lại']);
  roles.shadowRoot!.querySelector('summary')!.click();
  await until(() => !roles.shadowRoot!.querySelector('details')!.open);
  await expectWalk(roles, [first, 'Tải lại']);
});

describe('the focus beside a helper', () => {
  it('goes through who helps whom', async () => {
    await expectWalk(await openSupport(), ['Cấp mã mới', 'Kết thúc hỗ trợ', 'Phân công đồng chí hỗ trợ', 'Tải lại']);
  });

  it('starts at what is to be read, and goes through the consent and the code', async () => {
    const element = await openHelpedConsent();
    expect(deepActive().id).to.equal('step');
    const code = ['Mã hỗ trợ của đồng chí Lý Thị Đăng Ký', 'Hiện mã'];
    await expectWalk(element, ['Tôi đã đọc và đồng ý', ...code, 'Bắt đầu', 'Quay lại']);
  });

  it('starts at the banner, whose end comes before the task', async () => {
    const element = await openHelping();
    expect(deepActive().id).to.equal('helping');
    const task = ['( ) Góp ý', '( ) Chi bộ Tổ dân phố số 4', 'Tiêu đề', 'Nội dung', 'Xem lại trước khi gửi'];
    // WebKit enters a group of radios at its other end.
    const others = ['( ) Câu hỏi', '( ) Cấp ủy quản lý trực tiếp', ...task.slice(2)];
    const back = [...(/AppleWebKit.*Version\//.test(navigator.userAgent) ? others : task)].reverse();
    await expectWalk(element, ['Kết thúc', ...task], [...back, 'Kết thúc']);
  });
});
