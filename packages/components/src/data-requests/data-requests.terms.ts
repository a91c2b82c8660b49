export const dataRequestsTerms = {
  kicker: 'Dữ liệu cá nhân',
  heading: 'Quyền về dữ liệu cá nhân',

  inbox: 'Yêu cầu cần giải quyết',
  inboxEmpty: 'Chưa có yêu cầu nào của đảng viên.',
  overdue: (count: number): string => `${count} yêu cầu quá hạn`,
  isOverdue: 'Quá hạn',
  own: 'Đây là yêu cầu của đồng chí. Đề nghị chuyển đồng chí khác trong cấp ủy giải quyết.',

  ask: 'Gửi yêu cầu',
  intro: 'Cấp ủy cấp trên trực tiếp trả lời trong 2 ngày làm việc.',
  kind: 'Đồng chí muốn',
  kinds: {
    access: 'Xem dữ liệu đang lưu về tôi',
    provide: 'Nhận bản sao dữ liệu của tôi',
    correct: 'Sửa mục chưa đúng',
    restrict: 'Hạn chế việc dùng dữ liệu của tôi',
    object: 'Phản đối việc dùng dữ liệu của tôi',
    withdraw: 'Rút lại sự đồng ý',
    erase: 'Xóa dữ liệu của tôi',
  } as Record<string, string>,
  rights: {
    access: 'Xem dữ liệu',
    provide: 'Nhận bản sao dữ liệu',
    correct: 'Sửa mục chưa đúng',
    restrict: 'Hạn chế việc dùng dữ liệu',
    object: 'Phản đối việc dùng dữ liệu',
    withdraw: 'Rút lại sự đồng ý',
    erase: 'Xóa dữ liệu',
  } as Record<string, string>,
  details: 'Nội dung cụ thể',
  detailsHint: 'Ví dụ: mục nào, nội dung đúng là gì. Không ghi số định danh công dân.',
  send: 'Gửi yêu cầu',
  sending: 'Đang gửi…',
  sent: (code: string): string => `Đã gửi yêu cầu. Mã biên nhận: ${code}.`,
  notSent: 'Chưa gửi được. Nội dung đồng chí viết vẫn còn nguyên.',

  mine: 'Yêu cầu đã gửi',
  mineEmpty: 'Đồng chí chưa gửi yêu cầu nào.',
  states: {
    submitted: 'Đã gửi',
    accepted: 'Đã chấp nhận',
    refused: 'Từ chối',
    completed: 'Đã thực hiện',
  } as Record<string, string>,
  receiptCode: 'Mã biên nhận',
  member: 'Đảng viên',
  cell: 'Chi bộ',
  submittedAt: 'Gửi lúc',
  answerDueOn: 'Trả lời trước hết ngày',
  executeDueOn: 'Thực hiện trước hết ngày',
  answered: 'Trả lời',
  extended: 'Lý do gia hạn',
  outcome: 'Kết quả',
  more: 'Xem thêm yêu cầu',
  loadingMore: 'Đang tải…',
  moreAdded: (count: string): string => `Đã thêm ${count} yêu cầu.`,

  download: 'Tải dữ liệu của tôi',
  downloadMeans:
    'Tệp có mọi dữ liệu Sổ tay lưu về đồng chí, kể cả số định danh công dân. Chỉ nên tải trên máy của đồng chí.',
  downloading: 'Đang chuẩn bị tệp…',
  downloaded: 'Đã tải tệp xuống máy.',
  notDownloaded: 'Chưa tải được.',
  fileName: 'du-lieu-cua-toi.json',

  acts: { accept: 'Chấp nhận', refuse: 'Từ chối', complete: 'Đã thực hiện xong', extend: 'Gia hạn' },
  labels: {
    accept: 'Nội dung trả lời',
    refuse: 'Lý do từ chối',
    complete: 'Kết quả thực hiện',
    extend: 'Lý do gia hạn',
  },
  hints: {
    accept: 'Đảng viên sẽ đọc được.',
    refuse: 'Đảng viên sẽ đọc được lý do này.',
    complete: 'Ghi rõ đã làm gì. Đảng viên sẽ đọc được.',
    extend: 'Thêm 20 ngày, chỉ một lần. Đảng viên sẽ đọc được lý do này.',
  },
  closes:
    'Khi đồng chí bấm “Đã thực hiện xong”, tài khoản của đảng viên bị thu hồi ngay: đảng viên không vào được Sổ tay nữa, muốn dùng lại phải đăng ký lại.',
  mayClose:
    'Nếu đảng viên không còn đồng ý sử dụng Sổ tay, thì khi đồng chí bấm “Đã thực hiện xong”, tài khoản của đảng viên bị thu hồi ngay: đảng viên không vào được Sổ tay nữa, muốn dùng lại phải đăng ký lại.',
  cancel: 'Thôi',
  done: {
    accept: 'Đã chấp nhận yêu cầu.',
    refuse: 'Đã từ chối yêu cầu.',
    complete: 'Đã ghi kết quả.',
    extend: 'Đã gia hạn.',
  },
};

export type DataRequestsTerms = typeof dataRequestsTerms;
