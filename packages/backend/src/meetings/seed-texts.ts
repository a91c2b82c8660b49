/** Sample words for meetings: invented, by the agenda skeleton of domain 6.1. */
export const regularAgenda: readonly string[] = [
  'Tuyên bố lý do, cử thư ký',
  'Điểm danh, thu đảng phí',
  'Thông qua chương trình sinh hoạt',
  'Báo cáo kết quả thực hiện nghị quyết tháng trước',
  'Thông tin thời sự, văn bản mới của cấp trên',
  'Thảo luận, tự phê bình và phê bình',
  'Nhiệm vụ tháng tới, phân công đảng viên phụ trách',
  'Kết luận, thông qua nghị quyết',
  'Tự chấm điểm chất lượng kỳ sinh hoạt',
  'Thông qua biên bản',
];

export const thematicAgenda: readonly string[] = [
  'Tuyên bố lý do, điểm danh',
  'Trình bày chuyên đề',
  'Thảo luận, liên hệ với nhiệm vụ của chi bộ',
  'Kết luận, phân công thực hiện',
  'Tự chấm điểm chất lượng kỳ sinh hoạt, thông qua biên bản',
];

export const committeeAgenda: readonly string[] = [
  'Đánh giá kết quả lãnh đạo trong tháng',
  'Chuẩn bị nội dung sinh hoạt thường kỳ tháng tới',
  'Cho ý kiến về công tác đảng viên',
  'Phân công chi ủy viên chuẩn bị tài liệu',
];

export const topics: readonly string[] = [
  'Học tập và làm theo gương người tốt, việc tốt ở khu dân cư',
  'Đảng viên gương mẫu phân loại rác tại nguồn, giữ gìn vệ sinh môi trường',
  'Giúp đảng viên cao tuổi sử dụng Sổ tay đảng viên điện tử',
  'Nâng cao chất lượng tự phê bình và phê bình trong sinh hoạt chi bộ',
  'Vận động Nhân dân tham gia xây dựng tuyến đường tự quản',
  'Phát huy vai trò đảng viên trong phòng cháy, chữa cháy ở khu dân cư',
];

export const absences = [
  { reasonKind: 'work', reasonText: 'Đi công tác theo phân công của cơ quan, trở về vào ngày hôm sau.' },
  { reasonKind: 'health', reasonText: null },
  { reasonKind: 'family', reasonText: 'Gia đình có việc hiếu, tôi về quê ba ngày.' },
  { reasonKind: 'study', reasonText: 'Dự lớp bồi dưỡng lý luận chính trị theo kế hoạch của Đảng ủy.' },
] as const;

export const refusalNote = 'Kỳ này chi bộ bàn việc đồng chí phụ trách. Đề nghị đồng chí thu xếp dự họp.';
