/** Words that the form and the list share: domain §4 and §3.4.5. */
export const feedbackTerms = {
  kinds: { suggestion: 'Góp ý', report: 'Phản ánh', proposal: 'Đề xuất', question: 'Câu hỏi' } as Record<
    string,
    string
  >,
  recipients: { cell: 'Chi bộ', managingCommittee: 'Cấp ủy quản lý trực tiếp' } as Record<string, string>,
  states: {
    submitted: 'Đã gửi',
    received: 'Đã tiếp nhận',
    forwarded: 'Đã chuyển cấp trên',
    extended: 'Đã gia hạn',
    answered: 'Đã trả lời',
    closed: 'Đã đóng',
  } as Record<string, string>,
  overdue: 'Quá hạn',
  kind: 'Loại ý kiến',
  recipient: 'Nơi nhận',
  subject: 'Tiêu đề',
  body: 'Nội dung',
  assistedBy: (name: string): string => `Gửi với sự hỗ trợ của đồng chí ${name}`,
  receiptCode: 'Mã biên nhận',
  sentAt: 'Gửi lúc',
  attachments: 'Tệp đính kèm',
  dueAt: 'Hạn trả lời',
};

export type FeedbackTerms = typeof feedbackTerms;
