export const slipTerms = {
  codeHeading: 'PHIẾU MÃ HỖ TRỢ',
  comrade: 'Đồng chí',
  cell: 'Chi bộ',
  issuedAt: 'Cấp lúc',
  codeRules: [
    'Chỉ đồng chí có tên trên phiếu tự nhập mã này.',
    'Chỉ nhập khi đồng chí hỗ trợ ngồi cùng và sau khi đã đọc nội dung đồng ý.',
    'Không đọc mã qua điện thoại, không đưa phiếu cho người khác.',
    'Mã dùng được 10 lần, trong 90 ngày.',
    'Mất phiếu hoặc mã hết hạn: đề nghị báo Bí thư chi bộ cấp mã mới.',
  ],
  doneHeading: 'XÁC NHẬN VIỆC ĐÃ LÀM',
  signature: 'Chữ ký của đồng chí được hỗ trợ (nếu cần)',
};
