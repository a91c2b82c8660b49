/** What is unusual about a change and may be right (domain 3.2), in words. */
export const warningTerms = {
  look: 'Đề nghị xem lại',
  warnings: {
    'unknown-prefix':
      'Ba chữ số đầu của số định danh không thuộc tỉnh, thành phố nào. Nếu đăng ký khai sinh ở nước ngoài thì vẫn có thể đúng.',
    'other-gender': 'Số định danh chưa khớp với giới tính.',
    'other-birth-year': 'Số định danh chưa khớp với năm sinh.',
    'differs-from-citizen-id': 'Số thẻ đảng viên loại 12 số thường trùng với số định danh công dân.',
    missing: 'Đảng viên chính thức chưa có số thẻ đảng viên.',
    'without-official-date': 'Đảng viên dự bị chưa có số thẻ đảng viên.',
    'too-young': 'Khi vào Đảng chưa đủ 18 tuổi.',
    'unusually-old': 'Khi vào Đảng đã trên 60 tuổi.',
    'within-a-year': 'Ngày chính thức chưa đủ 12 tháng sau ngày vào Đảng.',
    'unusual-phone': 'Đầu số điện thoại này chưa có trong danh mục của nhà mạng.',
  } as Record<string, string>,
};
export type WarningTerms = typeof warningTerms;
