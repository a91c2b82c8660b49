export const decisionsTerms = {
  requestsHeading: 'Đơn xin phép vắng',
  loading: 'Đang tải đơn xin phép vắng…',
  none: 'Chưa có đơn xin phép vắng.',
  sentAt: (at: string): string => `Gửi lúc ${at}`,
  assistedBy: (name: string): string => `Gửi với sự hỗ trợ của đồng chí ${name}`,
  late: 'Gửi muộn',
  hasCommitted: 'Có cam kết nghiên cứu tài liệu, thực hiện nghị quyết',
  own: 'Đây là đơn của đồng chí. Đề nghị chuyển đồng chí khác trong chi ủy xem xét.',
  decidedBy: (name: string, at: string): string => `${name}, ${at}`,
  requestStates: {
    submitted: 'Chờ xem xét',
    accepted: 'Đồng ý',
    declined: 'Không đồng ý',
    withdrawn: 'Đã rút',
  } as Record<string, string>,

  decide: { accepted: 'Đồng ý', declined: 'Không đồng ý' },
  decideFor: {
    accepted: (name: string): string => `Đồng ý đơn của đồng chí ${name}`,
    declined: (name: string): string => `Không đồng ý đơn của đồng chí ${name}`,
  },
  note: { accepted: 'Ghi chú', declined: 'Lý do không đồng ý' },
  noteHint: 'Đồng chí gửi đơn sẽ đọc được dòng này.',
  confirm: { accepted: 'Xác nhận đồng ý', declined: 'Xác nhận không đồng ý' },
  cancel: 'Đóng lại',
  sending: 'Đang gửi…',
  decided: 'Đã ghi nhận quyết định.',
  notSent: 'Chưa gửi được. Nội dung đồng chí viết vẫn còn nguyên.',
  retry: 'Thử lại',
};

export type DecisionsTerms = typeof decisionsTerms;
