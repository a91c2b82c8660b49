export const feedbackListTerms = {
  kicker: 'Đóng góp ý kiến',
  heading: { sent: 'Ý kiến đã gửi', received: 'Ý kiến nhận được' } as Record<string, string>,
  empty: {
    sent: 'Đồng chí chưa gửi ý kiến nào. Ý kiến đã gửi và trả lời sẽ hiện ở đây.',
    received: 'Chưa có ý kiến nào gửi tới.',
  } as Record<string, string>,
  from: 'Người gửi',
  replies: 'Trả lời',
  noReply: 'Chưa có trả lời.',
  you: 'Đồng chí viết thêm',
  more: 'Xem thêm ý kiến',
  loadingMore: 'Đang tải…',
  moreAdded: (count: string): string => `Đã thêm ${count} ý kiến.`,

  reply: { sent: 'Viết thêm', received: 'Trả lời' } as Record<string, string>,
  replyLabel: { sent: 'Đồng chí viết thêm', received: 'Nội dung trả lời' } as Record<string, string>,
  send: 'Gửi',
  sending: 'Đang gửi…',
  sendAgain: 'Gửi lại',
  cancel: 'Đóng lại',
  replySent: 'Đã gửi.',
  notSent: 'Chưa gửi được. Nội dung đồng chí viết vẫn còn nguyên.',
};

export type FeedbackListTerms = typeof feedbackListTerms;
