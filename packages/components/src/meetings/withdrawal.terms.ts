export const withdrawalTerms = {
  withdrawalHeading: 'Rút đơn xin phép vắng',
  question: 'Sau khi rút, đồng chí được coi là chưa trả lời thông báo mời họp. Đồng chí có rút đơn không?',
  confirmWithdrawal: 'Rút đơn',
  sending: 'Đang gửi…',
  keep: 'Giữ đơn',
};

export type WithdrawalTerms = typeof withdrawalTerms;
