export const meetingsTerms = {
  title: 'Sinh hoạt chi bộ',
  heading: 'Các kỳ sinh hoạt',
  upcoming: 'Sắp tới',
  past: 'Đã qua',
  empty: 'Chưa có kỳ sinh hoạt nào. Khi chi bộ gửi thông báo mời họp, kỳ sinh hoạt sẽ hiện ở đây.',
  noPlace: 'chưa ghi địa điểm',
  more: 'Xem thêm kỳ sinh hoạt',
  loadingMore: 'Đang tải…',
  moreAdded: (count: string): string => `Đã thêm ${count} kỳ sinh hoạt.`,
};

export type MeetingsTerms = typeof meetingsTerms;
