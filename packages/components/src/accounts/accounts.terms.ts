export const accountsTerms = {
  kicker: 'Tài khoản',
  heading: 'Tài khoản đang dùng',
  empty: 'Chưa có tài khoản nào đang dùng.',
  born: (year: number): string => `sinh năm ${year}`,
  lastUsed: (day: string): string => `Dùng gần nhất ngày ${day}`,
  lockedAt: (at: string): string => `Tạm khóa lúc ${at}.`,
  reasonGiven: (reason: string): string => `Lý do: ${reason}`,
  own: 'Đây là tài khoản của đồng chí, do người khác quyết định.',
  otherDecides: (who: string): string => `Do ${who} quyết định.`,
  more: 'Xem thêm tài khoản',
  loadingMore: 'Đang tải thêm…',
  moreAdded: (count: string): string => `Đã thêm ${count} tài khoản.`,

  acts: { lock: 'Tạm khóa', unlock: 'Mở khóa', revoke: 'Thu hồi' },
  ofWhom: (act: string, name: string): string => `${act} tài khoản của đồng chí ${name}`,
  means: {
    lock: (name: string): string =>
      `Sau khi xác nhận, đồng chí ${name} không dùng được Sổ tay cho đến khi tài khoản được mở khóa.`,
    unlock: (name: string): string => `Sau khi xác nhận, đồng chí ${name} dùng lại được Sổ tay ngay.`,
    revoke: (name: string): string =>
      `Sau khi xác nhận, đồng chí ${name} không dùng được Sổ tay nữa. Tài khoản đã thu hồi không mở lại được: muốn dùng lại phải đăng ký và chờ phê duyệt từ đầu. Chỉ nên thu hồi khi đảng viên chuyển sinh hoạt, ra khỏi Đảng hoặc từ trần.`,
  },
  reason: { lock: 'Lý do tạm khóa', revoke: 'Lý do thu hồi' },
  reasonHint: 'Đảng viên sẽ đọc được dòng này.',
  confirm: { lock: 'Xác nhận tạm khóa', unlock: 'Xác nhận mở khóa', revoke: 'Xác nhận thu hồi' },
  cancel: 'Đóng lại',
  sending: 'Đang gửi…',
  notSent: 'Chưa gửi được.',
  done: {
    lock: (name: string): string => `Đã tạm khóa tài khoản của đồng chí ${name}.`,
    unlock: (name: string): string => `Đã mở khóa tài khoản của đồng chí ${name}.`,
    revoke: (name: string): string => `Đã thu hồi tài khoản của đồng chí ${name}.`,
  },
};

export type AccountsTerms = typeof accountsTerms;
