export const feedbackInboxTerms = {
  kicker: 'Đóng góp ý kiến',
  heading: 'Ý kiến cần trả lời',
  empty: 'Chưa có ý kiến nào gửi tới.',
  overdue: (count: number): string => `${count} ý kiến quá hạn trả lời`,
  from: 'Người gửi',
  exchange: 'Trao đổi',
  nothingYet: 'Chưa có trao đổi.',
  own: 'Đây là ý kiến của đồng chí. Đề nghị chuyển đồng chí khác trong cấp ủy xử lý.',
  more: 'Xem thêm ý kiến',
  loadingMore: 'Đang tải…',
  moreAdded: (count: string): string => `Đã thêm ${count} ý kiến.`,

  acts: { answer: 'Trả lời', forward: 'Chuyển cấp trên', extend: 'Gia hạn', close: 'Đóng ý kiến' },
  labels: { answer: 'Nội dung trả lời', forward: 'Lý do chuyển', extend: 'Lý do gia hạn', close: '' },
  hints: {
    answer: 'Đồng chí gửi ý kiến sẽ đọc được. Bản nháp được giữ trên máy này cho đến khi gửi hoặc đăng xuất.',
    forward: 'Cấp ủy cấp trên và đồng chí gửi ý kiến sẽ đọc được.',
    extend: 'Đồng chí gửi ý kiến sẽ đọc được lý do này.',
    close: '',
  },
  days: 'Thêm thời gian',
  daysOption: (days: number): string => `${days} ngày làm việc`,
  reviewForward: 'Xem lại trước khi chuyển',
  reviewHeading: 'Đồng chí xem lại trước khi chuyển',
  forwardMeans: (author: string): string =>
    `Cấp ủy cấp trên trực tiếp sẽ đọc và trả lời ý kiến này. Đồng chí ${author} được báo tin. Sau khi chuyển, nơi này chỉ còn xem được.`,
  noNote: 'Không ghi lý do.',
  closeMeans: 'Sau khi đóng, không ai viết thêm vào ý kiến này được nữa.',
  send: { answer: 'Gửi trả lời', forward: 'Chuyển cấp trên', extend: 'Gia hạn', close: 'Đóng ý kiến' },
  sending: 'Đang gửi…',
  edit: 'Sửa lại',
  cancel: 'Thôi',
  restored: 'Đã mở lại bản nháp đồng chí viết dở.',
  done: { answer: 'Đã gửi trả lời.', forward: 'Đã chuyển cấp trên.', extend: 'Đã gia hạn.', close: 'Đã đóng ý kiến.' },
  notSent: 'Chưa gửi được. Nội dung đồng chí viết vẫn còn nguyên.',
};

export type FeedbackInboxTerms = typeof feedbackInboxTerms;
