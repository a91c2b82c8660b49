/** What documents call themselves, their categories and units, for the list and the viewer. */
export const kindTerms = {
  title: 'Văn kiện - Tư liệu',
  numbered: 'Số {number}',
  membersOnly: 'Phổ biến trong đảng viên',
  types: {
    resolution: 'Nghị quyết',
    directive: 'Chỉ thị',
    regulation: 'Quy định',
    decision: 'Quyết định',
    conclusion: 'Kết luận',
    rules: 'Quy chế',
    guidance: 'Hướng dẫn',
    announcement: 'Thông báo',
    report: 'Báo cáo',
    plan: 'Kế hoạch',
    program: 'Chương trình',
    submission: 'Tờ trình',
    officialLetter: 'Công văn',
    minutes: 'Biên bản',
    scheme: 'Đề án',
    option: 'Phương án',
    invitation: 'Giấy mời',
    other: 'Văn bản',
  } as Readonly<Record<string, string>>,
  categories: {
    resolution: 'Nghị quyết',
    directive: 'Chỉ thị',
    regulation: 'Quy định',
    conclusion: 'Kết luận',
    steeringDocument: 'Văn bản chỉ đạo',
    guidance: 'Hướng dẫn',
    material: 'Tài liệu',
    news: 'Tin tức',
  } as const,
  units: {
    phan: 'Phần',
    chuong: 'Chương',
    'tieu-muc': 'Tiểu mục',
    muc: 'Mục',
    dieu: 'Điều',
    khoan: 'khoản',
    diem: 'điểm',
    'phu-luc': 'Phụ lục',
  } as Readonly<Record<string, string>>,
  ordinals: {
    nhat: 'thứ nhất',
    hai: 'thứ hai',
    ba: 'thứ ba',
    tu: 'thứ tư',
    nam: 'thứ năm',
    sau: 'thứ sáu',
    bay: 'thứ bảy',
    tam: 'thứ tám',
  } as Readonly<Record<string, string>>,
};

export type KindTerms = typeof kindTerms;

/** "Quy định"; an unknown kind of a newer server is simply a document. */
export const typeWord = (words: KindTerms, type: string): string => words.types[type] ?? (words.types.other as string);
