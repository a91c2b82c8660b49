export const feedbackFormTerms = {
  kicker: 'Đóng góp ý kiến',
  heading: 'Gửi ý kiến tới chi bộ, cấp ủy',
  named: 'Ý kiến được gửi kèm họ tên đồng chí. Chỉ nơi nhận và đồng chí đọc được.',
  subjectHint: 'Một câu ngắn nói về việc gì.',
  bodyHint:
    'Đồng chí viết bằng tiếng Việt có dấu. Bản nháp được giữ trên máy này cho đến khi gửi, đăng xuất hoặc đóng trang.',
  chooseKind: 'Đề nghị chọn loại ý kiến.',
  chooseRecipient: 'Đề nghị chọn nơi nhận.',
  chooseFiles: 'Chọn tệp đính kèm',
  filesHint: 'Nhiều nhất 5 tệp, mỗi tệp không quá 25 MB: PDF, Word, Excel, ảnh. Không gửi tài liệu mật.',
  review: 'Xem lại trước khi gửi',
  clear: 'Xóa nháp',
  cleared: 'Đã xóa bản nháp.',
  undo: 'Lấy lại bản nháp',
  restored: 'Đã mở lại bản nháp đồng chí viết dở.',

  reviewHeading: 'Đồng chí xem lại ý kiến',
  send: 'Gửi ý kiến',
  sending: 'Đang gửi…',
  edit: 'Sửa lại',
  notSent: 'Chưa gửi được. Nội dung đồng chí viết vẫn còn nguyên.',
  sendAgain: 'Gửi lại',

  sentHeading: 'Đã gửi ý kiến',
};

export type FeedbackFormTerms = typeof feedbackFormTerms;
