/** Words every data element shares: its states and the ways forward. */
export const stateTerms = {
  loading: 'Đang tải nội dung…',
  retry: 'Thử lại',
  reload: 'Tải lại',
  updating: 'Đang cập nhật.',
  contentOf: 'Nội dung lúc',
  empty: 'Chưa có nội dung.',
  signedOut: 'Đồng chí chưa đăng nhập',
  signedOutHelp: 'Đề nghị đăng nhập cổng thông tin để xem nội dung này.',
  signIn: 'Đăng nhập',
  forbidden: 'Nội dung này dành cho người được phân quyền',
  forbiddenHelp: 'Nếu cần xem, đề nghị đồng chí liên hệ Bí thư chi bộ.',
  offline: 'Không có kết nối mạng',
  offlineHelp: 'Đề nghị kiểm tra kết nối. Nội dung sẽ tự tải lại khi có mạng.',
  error: 'Chưa tải được nội dung',
  errorHelp: 'Đề nghị đồng chí thử lại sau ít phút.',
  'SOTAY-001': 'Trang này chưa nối với Sổ tay đảng viên điện tử. Đề nghị báo quản trị cổng thông tin (mã SOTAY-001).',
  'SOTAY-002': 'Địa chỉ kết nối của trang này chưa đúng. Đề nghị báo quản trị cổng thông tin (mã SOTAY-002).',
  'SOTAY-003': 'Máy chủ chưa trả lời. Đề nghị kiểm tra kết nối rồi thử lại, hoặc báo quản trị (mã SOTAY-003).',
  'SOTAY-004': 'Chưa xác nhận được việc đăng nhập. Đề nghị tải lại trang, hoặc báo quản trị (mã SOTAY-004).',
  'SOTAY-005': 'Phiên đăng nhập đã hết hạn. Đề nghị đồng chí đăng nhập lại (mã SOTAY-005).',
};

export type StateTerms = typeof stateTerms;
