export const ownCorrectionsTerms = {
  heading: 'Các đề nghị đã gửi',
  none: 'Đồng chí chưa gửi đề nghị nào.',
  notLoaded: 'Chưa tải được các đề nghị đã gửi.',
  retry: 'Thử lại',
  withdraw: 'Rút đề nghị',
  withdrawing: 'Đang rút…',
  withdrawn: 'Đã rút đề nghị.',
  more: 'Xem thêm',
  loadingMore: 'Đang tải…',
  moreAdded: (count: string): string => `Đã thêm ${count} đề nghị.`,
  history: 'Các thay đổi đã được đồng ý',
  showHistory: 'Xem các thay đổi đã được đồng ý',
  noHistory: 'Chưa có thay đổi nào.',
  changed: (who: string | null, at: string): string => (who === null ? at : `${who}, ${at}`),
};
export type OwnCorrectionsTerms = typeof ownCorrectionsTerms;
