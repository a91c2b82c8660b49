export const correctionDoubtsTerms = {
  still: 'Nếu đã đúng, đồng chí vẫn gửi được.',
  faults: {
    'not-a-name': 'Họ và tên chỉ gồm chữ, dấu cách, dấu nháy và gạch nối.',
    'not-a-date': 'Ngày này chưa đúng. Đề nghị đồng chí kiểm tra lại.',
    'in-the-future': 'Ngày này chưa đến. Đề nghị đồng chí kiểm tra lại.',
    'before-admission': 'Ngày chính thức không thể trước ngày vào Đảng.',
    'not-twelve-digits': 'Số này gồm 12 chữ số. Đề nghị đồng chí kiểm tra lại.',
    'not-a-mobile-number': 'Số điện thoại gồm 10 chữ số, ví dụ 0900 000 012.',
    unchanged: 'Mục này đã đúng như vậy. Đề nghị đồng chí ghi giá trị khác.',
  } as Record<string, string>,
};
