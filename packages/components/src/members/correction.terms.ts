/** Words of a correction that the member's form and the decider's list share. */
export const correctionTerms = {
  states: {
    submitted: 'Chờ xem xét',
    approved: 'Đã đồng ý',
    rejected: 'Không đồng ý',
    withdrawn: 'Đã rút',
  } as Record<string, string>,
  before: 'Hiện nay',
  beforeClosed: 'Trước đó',
  after: 'Đề nghị',
  none: 'Chưa có',
  submittedAt: (at: string): string => `Gửi lúc ${at}`,
  reason: 'Lý do',
  evidence: 'Tệp chứng minh',
  note: 'Trả lời',
  databaseOnly: 'Khi đồng ý, mục này được ghi nhận để thay đổi trong Cơ sở dữ liệu đảng viên 4.0, chưa thay đổi ở đây.',
};
export type CorrectionTerms = typeof correctionTerms;
