/** The nine labels of domain §4, in the order of Regulation 339-QĐ/TW, Điều 3.2a. */
export const profileTerms = {
  kicker: 'Sơ lược đảng viên',
  fullName: 'Họ và tên',
  birthDate: 'Ngày, tháng, năm sinh',
  gender: 'Giới tính',
  admissionDate: 'Ngày vào Đảng',
  officialDate: 'Ngày chính thức',
  partyCardNumber: 'Số thẻ đảng viên',
  currentCell: 'Chi bộ đang sinh hoạt đảng',
  citizenId: 'Số định danh công dân',
  phone: 'Số điện thoại',

  genders: { male: 'Nam', female: 'Nữ' } as Record<string, string>,
  standings: { official: 'Đảng viên chính thức', probationary: 'Đảng viên dự bị' } as Record<string, string>,
  activityStates: {
    active: 'Đang sinh hoạt',
    exempt: 'Miễn công tác, sinh hoạt đảng',
    reduced: 'Giảm công tác, sinh hoạt đảng',
    temporaryAway: 'Sinh hoạt tạm thời nơi khác',
    transferring: 'Đang chuyển sinh hoạt',
    suspended: 'Đình chỉ sinh hoạt',
    left: 'Ra khỏi Đảng',
    removed: 'Xóa tên',
    expelled: 'Khai trừ',
    deceased: 'Từ trần',
  } as Record<string, string>,

  officialDateOfProbationary: 'Chưa có, vì đồng chí là đảng viên dự bị',
  officialDateMissing: 'Chưa có trong danh sách',
  cardOfProbationary: 'Chưa có, vì đảng viên dự bị chưa được cấp thẻ',
  cardMissing: 'Chưa có trong danh sách',
  phoneMissing: 'Chưa có số điện thoại',
  yearOnly: (year: number): string => `Năm ${year}`,

  exemptUntil: 'Miễn sinh hoạt đến ngày',
  endsSoon: 'Sắp hết hạn',
  ended: 'Đã hết hạn',

  masked: 'Số thẻ, số định danh và số điện thoại được che bớt để bảo vệ thông tin của đồng chí.',
  wrong: (asOf: string): string =>
    `Thông tin theo danh sách ngày ${asOf}. Nếu có mục chưa đúng, đề nghị báo Bí thư chi bộ.`,
  correct: 'Đề nghị chỉnh sửa',
  reveal: 'Hiện đầy đủ',
  empty: 'Chưa tìm thấy đồng chí trong danh sách của chi bộ. Đề nghị liên hệ Bí thư chi bộ.',
};

export type ProfileTerms = typeof profileTerms;
