/** The request of domain §6.2, and the words in which it is decided. */
export const absenceTerms = {
  formHeading: 'Xin phép vắng họp',
  to: 'Kính gửi',
  toCell: (cell: string): string => `Chi ủy (Bí thư) ${cell}`,
  from: 'Tôi là',
  meeting: 'Xin phép vắng kỳ sinh hoạt',
  reason: 'Lý do',
  reasons: {
    work: 'Công tác',
    family: 'Việc gia đình',
    health: 'Sức khỏe',
    study: 'Học tập',
    other: 'Khác',
  } as Record<string, string>,
  chooseReason: 'Đề nghị chọn lý do.',
  health: 'Với lý do sức khỏe, đồng chí không cần nói rõ thêm.',
  text: 'Nói rõ thêm',
  textHint:
    'Chỉ chi ủy và đồng chí đọc được. Bản nháp được giữ trên máy này cho đến khi gửi, đăng xuất hoặc đóng trang.',
  commitment: 'Cam kết',
  commit: 'Tôi cam kết nghiên cứu tài liệu và thực hiện nghị quyết của kỳ sinh hoạt.',
  noCommitment: 'Chưa cam kết',
  restored: 'Đã mở lại bản nháp đồng chí viết dở.',
  review: 'Xem lại trước khi gửi',
  close: 'Đóng lại',

  reviewHeading: 'Đồng chí xem lại đơn',
  send: 'Gửi xin phép vắng',
  sending: 'Đang gửi…',
  sendAgain: 'Gửi lại',
  edit: 'Sửa lại',
  notSent: 'Chưa gửi được. Nội dung đồng chí viết vẫn còn nguyên.',
};

export type AbsenceTerms = typeof absenceTerms;
