const accounts = (count: string): string => `${count} tài khoản`;

export const accountApprovalsTerms = {
  kicker: 'Tài khoản',
  heading: 'Phê duyệt tài khoản',
  empty: 'Không có tài khoản nào chờ phê duyệt.',
  born: (year: number): string => `sinh năm ${year}`,
  registeredAt: (at: string): string => `Đăng ký lúc ${at}`,
  phoneMatches: 'Số điện thoại khớp danh sách',
  phoneDiffers: 'Số điện thoại khác danh sách',
  prepared: (by: string, at: string): string => `Đồng chí ${by} đã kiểm tra lúc ${at}.`,
  prepare: 'Đã kiểm tra',
  prepareFor: (name: string): string => `Đánh dấu đã kiểm tra tài khoản của đồng chí ${name}`,
  note: 'Ghi chú cho người phê duyệt',
  noteHint: 'Không bắt buộc. Đồng chí đăng ký không đọc được dòng này.',
  confirmPrepare: 'Xác nhận đã kiểm tra',
  preparedDone: (name: string): string => `${name}: đã kiểm tra.`,
  otherDecides: (who: string): string => `Do ${who} phê duyệt.`,
  more: 'Còn tài khoản khác đang chờ. Đề nghị đồng chí xử lý các tài khoản này rồi tải lại.',

  approve: 'Phê duyệt',
  approveFor: (name: string): string => `Phê duyệt tài khoản của đồng chí ${name}`,
  reject: 'Từ chối',
  rejectFor: (name: string): string => `Từ chối tài khoản của đồng chí ${name}`,
  reason: 'Lý do từ chối',
  reasonHint: 'Đồng chí đăng ký sẽ đọc được dòng này.',
  confirmReject: 'Xác nhận từ chối',
  cancel: 'Đóng lại',
  sending: 'Đang gửi…',
  done: (name: string, state: string): string => `${name}: ${state}.`,
  notSent: 'Chưa gửi được.',

  choose: (name: string): string => `Chọn đồng chí ${name}`,
  chooseAll: (count: string): string => `Chọn tất cả (${count})`,
  review: (count: string): string => `Xem lại ${accounts(count)} đã chọn`,
  reviewHeading: (count: string): string => `Phê duyệt ${accounts(count)}`,
  approveAll: (count: string): string => `Phê duyệt ${accounts(count)}`,
  back: 'Quay lại',
  progress: (done: string, total: string): string => `Đang gửi ${done}/${total}…`,
  summary: (done: string): string => `Đã phê duyệt ${accounts(done)}.`,
  summaryFailed: (failed: string): string => `${accounts(failed)} chưa được phê duyệt, lý do ghi ở từng dòng.`,
};

export type AccountApprovalsTerms = typeof accountApprovalsTerms;
