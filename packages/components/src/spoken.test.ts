import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { FieldElement } from './controls/field.ts';
import { forgetDrafts } from './foundation/drafts.ts';
import { expectSpoken } from './foundation/spoken.suite.ts';
import { cleanUp, isChromium, mount, takeTurns, until } from './foundation/testing.ts';
import { openHelpedConsent, openHelping, openSupport } from './support/support.suite.ts';
import {
  button,
  openConsent,
  openDataRequests,
  chooseName,
  openCorrections,
  openDocuments,
  openForm,
  openList,
  openProfile,
  openReader,
  openRecord,
  review,
  send,
  startReply,
} from './widgets.suite.ts';
import { openRoles } from './roles/roles.suite.ts';
import './define/all.ts';

// Roles, names and descriptions as a screen reader gets them. Read a change of these tables aloud before accepting it.

takeTurns('drafts');
beforeEach(async () => {
  // Chromium leaves out of its tree what is far below the window.
  if (isChromium) await setViewport({ width: 1280, height: 5000 });
  await forgetDrafts();
});
afterEach(async () => {
  cleanUp();
  await forgetDrafts();
  if (isChromium) await setViewport({ width: 800, height: 600 });
});

/** A form with one field, sent as it is. */
const sentForm = async (template: unknown): Promise<HTMLFormElement> => {
  const form = await mount<HTMLFormElement>(html`<form>${template}</form>`);
  form.reportValidity();
  await (form.firstElementChild as FieldElement).updateComplete;
  return form;
};

describe('what a screen reader is told of the controls', () => {
  it('button', async () => {
    const page = await mount(
      html`<div>
        <sotay-button>Gửi ý kiến</sotay-button><sotay-button busy>Đang gửi</sotay-button
        ><sotay-button disabled>Xóa</sotay-button>
      </div>`,
    );
    await expectSpoken(page, ['button "Gửi ý kiến"', 'button "Đang gửi" [disabled]', 'button "Xóa" [disabled]']);
  });

  it('input', async () => {
    const hint = 'Một câu ngắn.';
    await expectSpoken(await sentForm(html`<sotay-input label="Tiêu đề" hint=${hint}></sotay-input>`), [
      'textbox "Tiêu đề (không bắt buộc)" — Một câu ngắn.',
    ]);
    cleanUp();
    await expectSpoken(await sentForm(html`<sotay-input label="Tiêu đề" hint=${hint} required></sotay-input>`), [
      'textbox "Tiêu đề" — Một câu ngắn. Đề nghị nhập tiêu đề. [required, invalid]',
    ]);
    cleanUp();
    await expectSpoken(await sentForm(html`<sotay-input label="Tìm" type="search" disabled></sotay-input>`), [
      'searchbox "Tìm (không bắt buộc)" [disabled]',
    ]);
  });

  it('textarea', async () => {
    const field = (words: string) =>
      html`<sotay-textarea label="Nội dung" hint="Có dấu." required maxlength="5" value=${words}></sotay-textarea>`;
    await expectSpoken(await sentForm(field('Ý')), ['textbox "Nội dung" — Có dấu. Đã viết 1 trên 5 ký tự [required]']);
    cleanUp();
    await expectSpoken(await sentForm(field('Ý kiến')), [
      'textbox "Nội dung" — Có dấu. Đề nghị rút gọn còn 5 ký tự. Hiện có 6 ký tự. Đã viết 6 trên 5 ký tự [required, invalid]',
    ]);
  });

  it('select', async () => {
    const options = [{ value: 'suggestion', label: 'Góp ý' }];
    await expectSpoken(await sentForm(html`<sotay-select label="Loại" .options=${options}></sotay-select>`), [
      'combobox "Loại (không bắt buộc)"',
    ]);
    cleanUp();
    await expectSpoken(await sentForm(html`<sotay-select label="Loại" required .options=${options}></sotay-select>`), [
      'combobox "Loại" — Đề nghị chọn loại. [required, invalid]',
    ]);
  });

  it('dialog', async () => {
    const dialog = await mount(
      html`<sotay-dialog heading="Xóa bản nháp" open
        >Không lấy lại được.<sotay-button slot="actions">Xóa</sotay-button></sotay-dialog
      >`,
    );
    await until(() => dialog.shadowRoot?.querySelector('dialog')?.open);
    await expectSpoken(dialog, [
      'dialog "Xóa bản nháp"',
      'heading "Xóa bản nháp" [2]',
      'button "Đóng"',
      'button "Xóa"',
    ]);
  });
});

it('what a screen reader is told of the profile', async () => {
  await expectSpoken(await openProfile(), [
    'article "Nguyễn Văn Mẫu"',
    'heading "Nguyễn Văn Mẫu" [2]',
    'button "Đề nghị chỉnh sửa"',
    'button "Hiện đầy đủ"',
    'button "Tải lại"',
  ]);
});

it('what a screen reader is told of the own record, with a field chosen', async () => {
  const record = await openRecord();
  await chooseName(record);
  const others = [
    ...['Ngày, tháng, năm sinh', 'Giới tính', 'Ngày vào Đảng', 'Ngày chính thức', 'Số thẻ đảng viên'],
    ...['Chi bộ đang sinh hoạt đảng', 'Số định danh công dân'],
  ];
  await expectSpoken(record, [
    'article "Đề nghị chỉnh sửa"',
    'heading "Đề nghị chỉnh sửa" [2]',
    'button "Bỏ, không sửa mục Họ và tên"',
    'textbox "Họ và tên đúng là" [required]',
    ...others.map((field) => `button "Sửa mục ${field}"`),
    'textbox "Lý do" — Ghi vì sao chưa đúng và căn cứ vào giấy tờ nào. Đã viết 0 trên 5000 ký tự [required]',
    'button "Chọn tệp chứng minh" — Không bắt buộc. Nhiều nhất 5 tệp, mỗi tệp không quá 25 MB. Không gửi tài liệu mật.',
    'button "Gửi đề nghị"',
    'button "Xóa nháp"',
    'heading "Các đề nghị đã gửi" [3]',
    'button "Rút đề nghị"',
    'button "Xem các thay đổi đã được đồng ý"',
  ]);
});

it('what a screen reader is told of the corrections to decide', async () => {
  await expectSpoken(await openCorrections(), [
    'article "Đề nghị chỉnh sửa cần xem xét"',
    'heading "Đề nghị chỉnh sửa cần xem xét" [2]',
    'combobox "Lý do xem đầy đủ" [required]',
    'button "Hiện đầy đủ trong 30 giây, đề nghị của đồng chí Nguyễn Văn Mẫu: Số điện thoại"',
    'textbox "Trả lời đảng viên (không bắt buộc)" — Cần ghi khi không đồng ý. Đã viết 0 trên 5000 ký tự',
    'button "Đồng ý đề nghị của đồng chí Nguyễn Văn Mẫu: Số điện thoại"',
    'button "Không đồng ý đề nghị của đồng chí Nguyễn Văn Mẫu: Số điện thoại"',
    'button "Tải lại"',
  ]);
});

it('what a screen reader is told of the consent', async () => {
  const consent = await openConsent();
  button(consent, 'Đồng ý').click();
  await consent.updateComplete;
  await expectSpoken(consent, [
    'article "Sự đồng ý của đồng chí"',
    'heading "Sự đồng ý của đồng chí" [2]',
    'heading "Đóng góp ý kiến" [3]',
    'checkbox "Tôi đã được thông báo đây là dữ liệu cá nhân nhạy cảm" — Nếu đồng ý, đề nghị đồng chí đọc và đánh dấu vào ô trên. [invalid]',
    'button "Đồng ý"',
    'button "Không đồng ý"',
    'heading "Các mục" [3]',
    'button "Sử dụng Sổ tay 05/10/2026 Đã đồng ý" [folded]',
    'button "Đóng góp ý kiến Chưa đồng ý" [folded]',
    'button "Thống kê truy cập Chưa đồng ý" [folded]',
    'button "Tải lại"',
  ]);
});

it('what a screen reader is told of the data requests', async () => {
  await expectSpoken(await openDataRequests(), [
    'article "Quyền về dữ liệu cá nhân"',
    'heading "Quyền về dữ liệu cá nhân" [2]',
    'heading "Gửi yêu cầu" [3]',
    'combobox "Đồng chí muốn" [required]',
    'textbox "Nội dung cụ thể (không bắt buộc)" — Ví dụ: mục nào, nội dung đúng là gì. Không ghi số định danh công dân. Đã viết 0 trên 5000 ký tự',
    'button "Gửi yêu cầu"',
    'heading "Yêu cầu đã gửi" [3]',
    'button "Sửa mục chưa đúng Trả lời trước hết ngày 24/11/2026 Đã gửi" [folded]',
    'button "Nhận bản sao dữ liệu 20/11/2026 Đã thực hiện" [folded]',
    'heading "Tải dữ liệu của tôi" [3]',
    'button "Tải dữ liệu của tôi"',
    'button "Tải lại"',
  ]);
});

describe('what a screen reader is told of the feedback form', () => {
  const top = ['article "Gửi ý kiến tới chi bộ, cấp ủy"', 'heading "Gửi ý kiến tới chi bộ, cấp ủy" [2]'];
  const bodyHint =
    'Đồng chí viết bằng tiếng Việt có dấu. Bản nháp được giữ trên máy này cho đến khi gửi, đăng xuất hoặc đóng trang.';

  it('while writing', async () => {
    await expectSpoken(await openForm(), [
      ...top,
      'group "Loại ý kiến"',
      'radio "Góp ý"',
      'radio "Phản ánh"',
      'radio "Đề xuất"',
      'radio "Câu hỏi"',
      'group "Nơi nhận"',
      'radio "Chi bộ Tổ dân phố số 4"',
      'radio "Cấp ủy quản lý trực tiếp"',
      'textbox "Tiêu đề" — Một câu ngắn nói về việc gì. [required]',
      `textbox "Nội dung" — ${bodyHint} Đã viết 0 trên 5000 ký tự [required]`,
      'button "Chọn tệp đính kèm" — Nhiều nhất 5 tệp, mỗi tệp không quá 25 MB: PDF, Word, Excel, ảnh. Không gửi tài liệu mật.',
      'button "Xem lại trước khi gửi"',
    ]);
  });

  it('when something is missing', async () => {
    const form = await openForm();
    button(form, 'Xem lại trước khi gửi').click();
    await form.updateComplete;
    await expectSpoken(form, [
      ...top,
      'group "Loại ý kiến" — Đề nghị chọn loại ý kiến.',
      'radio "Góp ý" [invalid]',
      'radio "Phản ánh" [invalid]',
      'radio "Đề xuất" [invalid]',
      'radio "Câu hỏi" [invalid]',
      'group "Nơi nhận" — Đề nghị chọn nơi nhận.',
      'radio "Chi bộ Tổ dân phố số 4" [invalid]',
      'radio "Cấp ủy quản lý trực tiếp" [invalid]',
      'textbox "Tiêu đề" — Một câu ngắn nói về việc gì. [required]',
      `textbox "Nội dung" — ${bodyHint} Đã viết 0 trên 5000 ký tự [required]`,
      'button "Chọn tệp đính kèm" — Nhiều nhất 5 tệp, mỗi tệp không quá 25 MB: PDF, Word, Excel, ảnh. Không gửi tài liệu mật.',
      'button "Xem lại trước khi gửi"',
    ]);
  });

  it('at the review and the receipt', async () => {
    const form = await openForm();
    await review(form);
    await expectSpoken(form, [
      ...top,
      'heading "Đồng chí xem lại ý kiến" [3]',
      'button "Gửi ý kiến"',
      'button "Sửa lại"',
    ]);
    await send(form);
    await expectSpoken(form, [
      ...top,
      'heading "Đã gửi ý kiến" [3]',
      'button "In biên nhận"',
      'button "Gửi ý kiến khác"',
    ]);
  });
});

describe('what a screen reader is told of the opinions', () => {
  const first = 'button "Gửi tài liệu họp sớm hơn Góp ý · 20/11/2026 · Chi bộ Tổ dân phố số 4 Đã gửi"';
  const top = ['article "Ý kiến đã gửi"', 'heading "Ý kiến đã gửi" [2]'];
  const rest = [
    'button "Lịch sinh hoạt Góp ý · 20/11/2026 · Chi bộ Tổ dân phố số 4 Đã trả lời" [folded]',
    'button "Xem thêm ý kiến"',
    'button "Tải lại"',
  ];

  it('closed', async () => {
    await expectSpoken(await openList(), [...top, `${first} [folded]`, ...rest]);
  });

  it('replying', async () => {
    const list = await openList();
    await startReply(list);
    await expectSpoken(list, [
      ...top,
      `${first} [open]`,
      'heading "Trả lời" [3]',
      'textbox "Đồng chí viết thêm" — Đã viết 0 trên 5000 ký tự [required]',
      'button "Gửi"',
      'button "Đóng lại"',
      ...rest,
    ]);
  });
});

it('what a screen reader is told of the documents', async () => {
  await expectSpoken(await openDocuments(), [
    'article "Tra cứu văn bản"',
    'heading "Tra cứu văn bản" [2]',
    'search "Tra cứu văn bản"',
    'combobox "Loại văn bản"',
    'searchbox "Tìm theo số, ký hiệu hoặc trích yếu" — Gõ có dấu hoặc không dấu đều được.',
    'button "Tìm"',
    'button "Về gửi tài liệu họp chi bộ"',
    'button "Về nhiệm vụ tháng 12"',
    'button "Xem thêm"',
    'button "Tải lại"',
  ]);
});

it('what a screen reader is told of a document, with the search open', async () => {
  const viewer = await openReader();
  button(viewer, 'Tìm trong văn bản').click();
  await until(() => viewer.shadowRoot?.activeElement?.id === 'find-input', 'the search');
  const articles = [1, 2, 3, 4, 5, 6].map((number) => `"Điều ${number}. Tên điều ${number}"`);
  await expectSpoken(viewer, [
    'article "Về gửi tài liệu họp chi bộ"',
    'heading "Về gửi tài liệu họp chi bộ" [2]',
    'navigation "Mục lục"',
    ...articles.map((name) => `link ${name}`),
    'group "Công cụ đọc"',
    'button "Tìm trong văn bản" [open]',
    'combobox "Cỡ chữ"',
    'button "Sao chép kèm trích dẫn"',
    'button "In văn bản"',
    'search "Tìm trong văn bản"',
    'searchbox "Từ cần tìm, có dấu hoặc không dấu"',
    'checkbox "Khớp dấu"',
    'button "Trước" [disabled]',
    'button "Sau" [disabled]',
    'button "Đóng"',
    'heading "về gửi tài liệu họp chi bộ" [3]',
    ...articles.map((name) => `heading ${name} [3]`),
    'button "Tải lại"',
  ]);
});

it('what a screen reader is told of the review of roles', async () => {
  await expectSpoken(await openRoles(), [
    'article "Rà soát phân quyền"',
    'heading "Rà soát phân quyền" [2]',
    'button "Chi bộ Tổ dân phố số 4 Bí thư: Nguyễn Văn Mẫu 1 Cần xem: 1" [open]',
    'button "Thu hồi quyền Quản trị của đồng chí Nguyễn Văn Mẫu 2"',
    'button "Phân quyền tại Chi bộ Tổ dân phố số 4"',
    'button "Tải lại"',
  ]);
});

describe('what a screen reader is told beside a helper', () => {
  it('of who helps whom', async () => {
    await expectSpoken(await openSupport(), [
      'article "Hỗ trợ sử dụng Sổ tay"',
      'heading "Hỗ trợ sử dụng Sổ tay" [2]',
      'button "Cấp mã mới cho đồng chí Lý Thị Đăng Ký"',
      'button "Kết thúc hỗ trợ: đồng chí Nguyễn Văn Mẫu và đồng chí Lý Thị Đăng Ký"',
      'button "Phân công đồng chí hỗ trợ"',
      'button "Tải lại"',
    ]);
  });

  it('of the consent', async () => {
    await expectSpoken(await openHelpedConsent(), [
      'article "Phiên hỗ trợ"',
      'heading "Phiên hỗ trợ" [2]',
      'heading "Mời đồng chí Lý Thị Đăng Ký đọc" [3]',
      'checkbox "Tôi đã đọc và đồng ý"',
      'textbox "Mã hỗ trợ của đồng chí Lý Thị Đăng Ký" — Đồng chí được hỗ trợ tự nhập 8 chữ số trên phiếu mã. Các số được che, bấm Hiện mã nếu cần xem lại.',
      'button "Hiện mã"',
      'button "Bắt đầu"',
      'button "Quay lại"',
    ]);
  });

  it('of the session under way', async () => {
    await expectSpoken(await openHelping(), [
      'button "Kết thúc"',
      'article "Gửi ý kiến tới chi bộ, cấp ủy"',
      'heading "Gửi ý kiến tới chi bộ, cấp ủy" [2]',
      'group "Loại ý kiến"',
      ...['Góp ý', 'Phản ánh', 'Đề xuất', 'Câu hỏi'].map((kind) => `radio "${kind}"`),
      'group "Nơi nhận"',
      'radio "Chi bộ Tổ dân phố số 4"',
      'radio "Cấp ủy quản lý trực tiếp"',
      'textbox "Tiêu đề" — Một câu ngắn nói về việc gì. [required]',
      'textbox "Nội dung" — Đồng chí viết bằng tiếng Việt có dấu. Đã viết 0 trên 5000 ký tự [required]',
      'button "Xem lại trước khi gửi"',
    ]);
  });
});
