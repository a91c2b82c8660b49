import type { FeedbackRecipient, FeedbackState } from './rules.ts';

/** Sample opinions: invented, one of each kind and state that a reader should see. */
export interface SampleOpinion {
  readonly kind: 'suggestion' | 'report' | 'proposal' | 'question';
  readonly recipient: FeedbackRecipient;
  readonly state: FeedbackState;
  /** Days before the seeding; the state that follows it comes one day later, an answer two. */
  readonly daysAgo: number;
  readonly subject: string;
  readonly body: string;
  readonly answer?: string;
  /** A further word of the author, after the answer. */
  readonly more?: string;
}

export const ownOpinions: readonly SampleOpinion[] = [
  {
    kind: 'suggestion',
    recipient: 'cell',
    state: 'submitted',
    daysAgo: 2,
    subject: 'Gửi tài liệu họp sớm hơn',
    body: 'Đề nghị chi bộ gửi tài liệu họp trước hai ngày để các đồng chí cao tuổi có thời gian đọc và chuẩn bị ý kiến.',
  },
  {
    kind: 'question',
    recipient: 'cell',
    state: 'answered',
    daysAgo: 17,
    subject: 'Lịch sinh hoạt chuyên đề quý IV',
    body: 'Đề nghị chi bộ cho biết lịch và chủ đề sinh hoạt chuyên đề quý IV để đảng viên sắp xếp công việc.',
    answer:
      'Chi bộ sinh hoạt chuyên đề vào 19 giờ ngày 17 tại nhà văn hóa. Chủ đề và tài liệu sẽ gửi kèm thông báo mời họp. Cảm ơn đồng chí đã quan tâm.',
  },
  {
    kind: 'report',
    recipient: 'cell',
    state: 'received',
    daysAgo: 9,
    subject: 'Đèn chiếu sáng ngõ 12 bị hỏng',
    body: 'Ba bóng đèn ở cuối ngõ 12 không sáng đã hơn một tuần, người cao tuổi đi họp buổi tối gặp khó khăn. Kính đề nghị chi bộ phản ánh với đơn vị quản lý.',
    answer:
      'Chi bộ đã báo đơn vị quản lý chiếu sáng; đơn vị hẹn thay bóng trong tuần này. Đề nghị đồng chí báo lại nếu đèn vẫn chưa sáng.',
    more: 'Đến tối qua còn một bóng chưa sáng. Kính báo chi bộ biết để nhắc đơn vị.',
  },
  {
    kind: 'proposal',
    recipient: 'managingCommittee',
    state: 'answered',
    daysAgo: 40,
    subject: 'Mở buổi hướng dẫn sử dụng Sổ tay vào cuối tuần',
    body: 'Nhiều đảng viên đi làm cả tuần. Đề nghị Đảng ủy mở thêm buổi hướng dẫn sử dụng Sổ tay đảng viên điện tử vào sáng thứ Bảy.',
    answer:
      'Đảng ủy thống nhất mở buổi hướng dẫn vào sáng thứ Bảy của tuần đầu mỗi tháng tại hội trường. Đề nghị chi bộ thông báo để đảng viên đăng ký.',
  },
];

export const otherOpinions: readonly SampleOpinion[] = [
  {
    kind: 'proposal',
    recipient: 'cell',
    state: 'submitted',
    daysAgo: 4,
    subject: 'Phân công đảng viên trẻ giúp đảng viên cao tuổi',
    body: 'Đề nghị chi bộ phân công mỗi đảng viên trẻ giúp một đồng chí cao tuổi cài đặt và sử dụng Sổ tay đảng viên điện tử.',
  },
  {
    kind: 'question',
    recipient: 'cell',
    state: 'submitted',
    daysAgo: 1,
    subject: 'Nơi nhận tài liệu in',
    body: 'Đồng chí không dùng điện thoại thông minh thì nhận tài liệu in ở đâu, vào thời gian nào?',
  },
  {
    kind: 'suggestion',
    recipient: 'managingCommittee',
    state: 'received',
    daysAgo: 12,
    subject: 'Rút gọn báo cáo tháng',
    body: 'Đề nghị rút gọn mẫu báo cáo tháng, bỏ các số liệu đã có trên hệ thống để chi bộ tập trung vào chất lượng sinh hoạt.',
  },
  {
    kind: 'report',
    recipient: 'managingCommittee',
    state: 'submitted',
    daysAgo: 6,
    subject: 'Sóng di động yếu ở khu vực nhà văn hóa',
    body: 'Khu vực nhà văn hóa sóng di động yếu, đảng viên khó mở tài liệu trong giờ sinh hoạt. Đề nghị Đảng ủy có ý kiến với đơn vị viễn thông.',
  },
  {
    kind: 'suggestion',
    recipient: 'cell',
    state: 'answered',
    daysAgo: 25,
    subject: 'Bắt đầu họp đúng giờ',
    body: 'Đề nghị chi bộ bắt đầu đúng 19 giờ và kết thúc trước 20 giờ 30 phút để các đồng chí ở xa về sớm.',
    answer: 'Chi ủy tiếp thu ý kiến. Từ tháng tới, chi bộ điểm danh lúc 18 giờ 50 phút và bắt đầu đúng 19 giờ.',
  },
];
