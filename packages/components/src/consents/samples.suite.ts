// Consents for tests.

const controller = { name: 'Tỉnh ủy Minh Họa', contact: 'Văn phòng Tỉnh ủy, số 01 đường Thí Dụ' };
const purpose = (name: string, title: string) => ({
  purpose: name,
  basis: 'consent',
  textVersion: '2026-01',
  title,
  text: `Sổ tay lưu dữ liệu để ${title.toLowerCase()}.`,
  dataKinds: ['Họ và tên', 'Ngày truy cập'],
  controller,
  rights: ['Rút lại sự đồng ý bất cứ lúc nào'],
  sensitiveNotice: 'Đây là dữ liệu cá nhân nhạy cảm.',
  whenWithdrawn: 'Đồng chí vẫn sử dụng Sổ tay bình thường.',
});

export const handbookPurpose = purpose('handbook', 'Sử dụng Sổ tay');
export const feedbackPurpose = purpose('feedback', 'Đóng góp ý kiến');
export const adoptionPurpose = purpose('adoption', 'Thống kê truy cập');
export const purposes = [handbookPurpose, feedbackPurpose, adoptionPurpose];

export const record = (of: typeof handbookPurpose, change: object = {}) => ({
  id: `record-${of.purpose}`,
  receiptCode: '4TXM-8H2C',
  purpose: of.purpose,
  textVersion: of.textVersion,
  title: of.title,
  text: of.text,
  sensitiveNotice: true,
  controller,
  member: { id: '0192f0c1-0000-7000-8000-000000000101', fullName: 'Nguyễn Văn Mẫu' },
  givenAt: '2026-10-05T08:30:00+07:00',
  method: 'screen',
  withdrawnAt: null as string | null,
  dataRequestId: null as string | null,
  version: 1,
  ...change,
});

/** The use of the handbook is consented to, the other two are open. */
export const mine = [
  { purpose: 'handbook', state: 'given', history: [record(handbookPurpose)] },
  { purpose: 'feedback', state: 'none', history: [] as object[] },
  { purpose: 'adoption', state: 'none', history: [] as object[] },
];
