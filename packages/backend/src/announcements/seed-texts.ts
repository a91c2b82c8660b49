/** Invented words, as a cell or a committee would write them (domain 6). */
interface SampleAnnouncement {
  readonly from: 'cell' | 'otherCell' | 'ward' | 'province' | 'otherProvince';
  readonly title: string;
  readonly body: string;
  readonly daysAgo: number;
  /** Pinned for so many days from now. */
  readonly pinnedDays?: number;
  readonly draft?: true;
  readonly readByMember?: true;
}

export const sampleAnnouncements: readonly SampleAnnouncement[] = [
  {
    from: 'cell',
    title: 'Ra quân vệ sinh môi trường sáng thứ Bảy',
    body: `Chi bộ đề nghị các đồng chí có mặt tại nhà văn hóa lúc 6 giờ 30 phút sáng thứ Bảy tuần này, mang theo dụng cụ sẵn có.

Đồng chí nào sức khỏe yếu xin không phải tham gia.`,
    daysAgo: 1,
    pinnedDays: 5,
  },
  {
    from: 'ward',
    title: 'Lịch tiếp đảng viên của Đảng ủy phường trong tháng',
    body: `Đảng ủy phường tiếp đảng viên vào sáng thứ Năm hằng tuần, từ 8 giờ đến 11 giờ, tại phòng họp số 1.

Đồng chí nào không đến được, đề nghị gửi ý kiến qua mục Đóng góp ý kiến.`,
    daysAgo: 3,
  },
  {
    from: 'province',
    title: 'Hỗ trợ đảng viên cao tuổi sử dụng Sổ tay đảng viên điện tử',
    body: 'Các chi bộ phân công đảng viên trẻ giúp đảng viên cao tuổi đọc thông báo và gửi ý kiến trên Sổ tay. Đồng chí nào cần giúp, đề nghị báo với bí thư chi bộ.',
    daysAgo: 6,
    readByMember: true,
  },
  {
    from: 'cell',
    title: 'Nộp ảnh làm bảng tin của chi bộ',
    body: 'Đề nghị các đồng chí gửi ảnh hoạt động của tổ dân phố cho phó bí thư trước ngày 25.',
    daysAgo: 9,
    readByMember: true,
  },
  {
    from: 'cell',
    title: 'Thu gom giấy vụn gây quỹ khuyến học',
    body: 'Chi bộ nhận giấy vụn tại nhà văn hóa vào chiều Chủ nhật.',
    daysAgo: 0,
    draft: true,
  },
  {
    from: 'otherCell',
    title: 'Nhà văn hóa tổ dân phố số 5 sửa chữa',
    body: 'Từ nay đến cuối tháng, chi bộ sinh hoạt tại trụ sở phường.',
    daysAgo: 2,
  },
  {
    from: 'otherProvince',
    title: 'Tập huấn sử dụng Sổ tay tại tỉnh Giả Định',
    body: 'Lớp tập huấn mở tại hội trường tỉnh trong hai ngày.',
    daysAgo: 2,
  },
];
