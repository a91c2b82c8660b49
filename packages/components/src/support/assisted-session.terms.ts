export const assistedSessionTerms = {
  kicker: 'Đồng chí hỗ trợ',
  heading: 'Phiên hỗ trợ',
  intro:
    'Làm giúp một việc cho đồng chí được phân công hỗ trợ, khi đồng chí ấy ngồi cùng. Mỗi phiên kéo dài tối đa 15 phút.',
  empty: 'Đồng chí chưa được phân công hỗ trợ đồng chí nào. Việc phân công do Bí thư chi bộ thực hiện.',

  person: 'Hỗ trợ đồng chí',
  choosePerson: 'Đề nghị chọn đồng chí được hỗ trợ.',
  task: 'Việc cần làm',
  chooseTask: 'Đề nghị chọn một việc.',
  tasks: {
    acknowledgeMeeting: 'Trả lời sẽ dự họp',
    submitAbsenceRequest: 'Xin phép vắng họp',
    submitFeedback: 'Đóng góp ý kiến',
    markAnnouncementRead: 'Đọc thông báo',
  } as Record<string, string>,
  next: 'Tiếp tục',
  partFailed: 'Chưa tải được nội dung. Đề nghị đồng chí thử lại.',
  ended: 'Đã kết thúc phiên hỗ trợ. Chưa có việc nào được gửi.',
};

export type AssistedSessionTerms = typeof assistedSessionTerms;
