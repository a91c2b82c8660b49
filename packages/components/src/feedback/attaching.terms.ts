export const attachingTerms = {
  tooLarge: (name: string): string => `${name}: tệp lớn hơn 25 MB. Đề nghị đồng chí chọn tệp nhỏ hơn.`,
  empty: (name: string): string => `${name}: tệp không có nội dung. Đề nghị chọn lại.`,
  tooMany: 'Gửi kèm nhiều nhất 5 tệp.',
  sending: (name: string): string => `Đang tải lên ${name}`,
  busy: 'Tệp đang được tải lên. Đề nghị đồng chí chờ tải xong.',
  sent: 'Đã tải lên',
  again: 'Tải lên lại',
  remove: 'Bỏ tệp',
  removeNamed: (name: string): string => `Bỏ tệp ${name}`,
  againNamed: (name: string): string => `Tải lên lại ${name}`,
};
export type AttachingTerms = typeof attachingTerms;
