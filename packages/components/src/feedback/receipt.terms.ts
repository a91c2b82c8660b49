export const receiptTerms = {
  sentNext: (recipient: string, dueOn: string): string =>
    `${recipient} sẽ trả lời trước ngày ${dueOn}. Trả lời hiện trong danh sách ý kiến đã gửi.`,
  keepCode: 'Đề nghị đồng chí ghi lại mã biên nhận hoặc in trang này.',
  print: 'In biên nhận',
  another: 'Gửi ý kiến khác',
  paperHeading: 'BIÊN NHẬN Ý KIẾN',
  author: 'Người gửi',
};
export type ReceiptTerms = typeof receiptTerms;
