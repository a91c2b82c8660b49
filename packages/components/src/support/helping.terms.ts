/** Which words of consent stand below: change both or none. */
export const CONSENT_TEXT = '2026-11';

export const helpingTerms = {
  consentHeading: (name: string): string => `Mời đồng chí ${name} đọc`,
  consent: (helper: string, task: string): readonly string[] => [
    `Tôi đồng ý để đồng chí ${helper} làm giúp tôi một việc: ${task.toLowerCase()}, trong tối đa 15 phút, khi tôi ngồi cùng.`,
    'Trong thời gian đó, đồng chí hỗ trợ xem được thông tin cần cho việc này.',
    'Việc làm được ghi vào nhật ký truy cập với tên của cả hai đồng chí.',
    'Thông tin về sinh hoạt đảng là dữ liệu cá nhân nhạy cảm.',
    'Tôi có thể dừng bất cứ lúc nào bằng nút Kết thúc.',
  ],
  agree: 'Tôi đã đọc và đồng ý',
  mustAgree: 'Chỉ bắt đầu khi đồng chí được hỗ trợ đã đọc và đồng ý.',
  code: (name: string): string => `Mã hỗ trợ của đồng chí ${name}`,
  codeHint: 'Đồng chí được hỗ trợ tự nhập 8 chữ số trên phiếu mã. Các số được che, bấm Hiện mã nếu cần xem lại.',
  showCode: 'Hiện mã',
  hideCode: 'Che mã',
  codeMissing: 'Mã hỗ trợ gồm 8 chữ số. Đề nghị nhập lại.',
  start: 'Bắt đầu',
  sending: 'Đang gửi…',
  notStarted: 'Chưa bắt đầu được.',
  back: 'Quay lại',

  helping: (name: string): string => `Đang hỗ trợ đồng chí ${name}`,
  left: (minutes: string): string => `còn ${minutes} phút`,
  leftSaid: (minutes: string): string => `Phiên hỗ trợ còn ${minutes} phút.`,
  end: 'Kết thúc',
  ownChoice: (name: string): string => `Mời đồng chí ${name} đọc và tự chọn.`,
  declined: (name: string): string =>
    `Đồng chí ${name} không đồng ý. Đã kết thúc phiên hỗ trợ. Chưa có việc nào được gửi.`,
  endedUnsure:
    'Đã kết thúc phiên hỗ trợ trên máy này. Chưa rõ việc đã được ghi nhận hay chưa: đề nghị kiểm tra trước khi làm lại.',
  opened: (name: string): string => `Đã bắt đầu hỗ trợ đồng chí ${name}.`,

  /** In place of what these forms say of drafts: none is kept on the helper’s device. */
  form: {
    bodyHint: 'Đồng chí viết bằng tiếng Việt có dấu.',
    named: 'Ý kiến được gửi kèm họ tên đồng chí và tên đồng chí hỗ trợ. Nơi nhận và hai đồng chí đọc được.',
    textHint: 'Chi ủy, đồng chí và đồng chí hỗ trợ đọc được.',
  },

  over: 'Phiên hỗ trợ đã hết',
  overHelp: (name: string): string =>
    `Nội dung đã viết vẫn còn trên trang. Để tiếp tục, đề nghị đồng chí ${name} đọc, đồng ý và nhập mã một lần nữa.`,
  goOn: 'Tiếp tục phiên mới',
  leave: 'Bỏ nội dung và kết thúc',

  doneHeading: 'Việc đã làm xong',
  doneHelp: (name: string): string => `Mời đồng chí ${name} đọc lại. Phiên hỗ trợ đã kết thúc.`,
  doneLost: 'Việc của phiên này đã được ghi nhận.',
  facts: {
    task: 'Việc',
    helped: 'Của đồng chí',
    helper: 'Đồng chí hỗ trợ',
    at: 'Lúc',
    meeting: 'Kỳ sinh hoạt',
    answer: 'Trả lời',
    subject: 'Tiêu đề',
    recipient: 'Nơi nhận',
    receiptCode: 'Mã biên nhận',
    consentReceipt: 'Mã biên nhận sự đồng ý',
    announcement: 'Thông báo',
  },
  attending: 'Sẽ dự họp',
  takenBack: 'Thu lại trả lời',
  printDone: 'In xác nhận',
  close: 'Xong',
  readOn: 'Đọc tiếp nội dung thông báo ở bên dưới.',
};

export type HelpingTerms = typeof helpingTerms;
