export const consentReceiptTerms = {
  heading: 'BIÊN NHẬN SỰ ĐỒNG Ý',
  member: 'Người đồng ý',
  purpose: 'Đồng ý cho',
  textVersion: 'Bản nội dung',
  controller: 'Bên kiểm soát dữ liệu',
  sensitive: 'Dữ liệu nhạy cảm',
  sensitiveTold: 'Đã được thông báo',
  givenAt: 'Đồng ý lúc',
  method: 'Cách đồng ý',
  methods: {
    screen: 'Đánh dấu và chọn trên màn hình',
    assisted: 'Trên màn hình, có người hỗ trợ',
  } as Record<string, string>,
  withdrawnAt: 'Rút lại lúc',
};
export type ConsentReceiptTerms = typeof consentReceiptTerms;
