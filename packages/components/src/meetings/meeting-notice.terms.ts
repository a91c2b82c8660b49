export const noticeTerms = {
  kickers: {
    cellCommittee: 'Thông báo mời họp chi ủy',
    committee: 'Thông báo mời họp cấp ủy',
  } as Record<string, string>,
  kicker: 'Thông báo mời họp chi bộ',
  empty: 'Chưa có kỳ sinh hoạt nào sắp tới. Khi chi bộ gửi thông báo mời họp, thông báo sẽ hiện ở đây.',

  noPlace: 'Chưa ghi địa điểm',
  chair: 'Chủ trì',
  meetingSecretary: 'Thư ký',
  attendees: 'Thành phần',
  topic: 'Chuyên đề',
  presenter: 'Người trình bày',
  guests: 'Khách mời',
  comrade: (name: string): string => `đồng chí ${name}`,
  agenda: 'Nội dung, chương trình',
  documents: 'Tài liệu họp chi bộ',
  deadline: (time: string, date: string): string => `Gửi xin phép vắng trước ${time} ngày ${date}.`,
  inPerson: 'Ứng dụng hỗ trợ, không thay thế hình thức sinh hoạt chi bộ trực tiếp.',
  closing: 'Đề nghị các đồng chí tham dự đầy đủ, đúng giờ.',
  answers: 'Trả lời của đảng viên',

  draft: 'Đây là dự thảo. Thông báo chưa gửi tới đảng viên.',
  postponed: 'Kỳ sinh hoạt này đã hoãn. Khi có thời gian mới, chi bộ sẽ gửi thông báo và đồng chí trả lời lại.',
  cancelled: 'Kỳ sinh hoạt này đã hủy. Đồng chí không cần trả lời.',
  stateReason: (reason: string): string => `Lý do: ${reason}`,
  changed: 'Thông báo đã thay đổi',
  changedHelp: 'Đề nghị đồng chí đọc lại thời gian, địa điểm và nội dung, rồi trả lời lại.',
  started: 'Kỳ sinh hoạt đã bắt đầu. Xin phép vắng gửi lúc này được ghi là gửi muộn.',
  afterDeadline: 'Đã quá hạn gửi xin phép vắng. Đồng chí vẫn gửi được; đề nghị báo thêm cho đồng chí chủ trì.',

  attend: 'Tôi sẽ dự họp',
  ask: 'Xin phép vắng',
  sending: 'Đang gửi…',
  attendingAnswer: 'Đồng chí đã trả lời: sẽ dự họp.',
  takeBack: 'Thu lại trả lời',
  takenBack: 'Đã thu lại trả lời.',
  print: 'In thông báo',

  submitted: (at: string): string =>
    `Đồng chí đã gửi xin phép vắng lúc ${at}. Chi ủy (Bí thư) xem xét và trả lời tại đây.`,
  accepted: (by: string): string => `${by} đồng ý cho đồng chí vắng mặt kỳ sinh hoạt này.`,
  declined: (by: string): string =>
    `${by} không đồng ý cho đồng chí vắng mặt. Đề nghị đồng chí dự họp, hoặc gửi lại xin phép vắng.`,
  decider: 'Chi ủy (Bí thư)',
  decisionNote: (note: string): string => `Ghi chú: ${note}`,
  committed: 'Đồng chí đã cam kết nghiên cứu tài liệu và thực hiện nghị quyết.',
  sentLate: 'Gửi muộn, sau giờ bắt đầu.',
  withdraw: 'Rút đơn',
  withdrawn: 'Đã rút đơn xin phép vắng.',
  sent: 'Đã gửi xin phép vắng.',

  notSent: 'Chưa gửi được.',
  offline: 'Không có kết nối mạng. Khi có mạng, đề nghị đồng chí gửi lại.',
  notOpened: 'Chưa mở được. Đề nghị đồng chí kiểm tra kết nối rồi thử lại.',
  reloaded: 'Đã tải lại thông báo.',
  showRequests: 'Xem đơn xin phép vắng',
};

export type NoticeTerms = typeof noticeTerms;
