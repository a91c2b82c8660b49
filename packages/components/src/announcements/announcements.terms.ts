export const announcementsTerms = {
  kicker: 'Thông báo',
  heading: 'Thông báo của chi bộ và cấp ủy',
  empty: 'Chưa có thông báo nào. Thông báo mới sẽ hiện ở đây.',
  unreadCount: (count: number): string => `${count} thông báo chưa đọc`,
  allRead: 'Đồng chí đã đọc hết các thông báo.',
  unread: 'Chưa đọc',
  pinned: 'Ghim đầu danh sách',
  targets: 'Nơi nhận',
  readAt: 'Đồng chí đã đọc',
  arrived: (title: string): string => `Có thông báo mới: ${title}`,
  more: 'Xem thêm thông báo',
  loadingMore: 'Đang tải…',
  moreAdded: (count: string): string => `Đã thêm ${count} thông báo.`,

  answer: 'Đóng góp ý kiến',
  answerTo: (organization: string): string => `Ý kiến của đồng chí về thông báo này gửi tới ${organization}.`,
  answerSubject: (title: string): string => `Về thông báo: ${title}`,
  answerFailed: 'Chưa mở được mẫu gửi ý kiến. Đề nghị thử lại.',
};

export type AnnouncementsTerms = typeof announcementsTerms;
