export const supportTerms = {
  kicker: 'Đồng chí hỗ trợ',
  heading: 'Hỗ trợ sử dụng Sổ tay',
  intro:
    'Đồng chí hỗ trợ ngồi cùng, giúp đồng chí cao tuổi hoặc chưa dùng điện thoại thông minh sử dụng Sổ tay. Việc làm giúp cần có sự đồng ý và mã hỗ trợ của đồng chí được hỗ trợ.',
  none: 'Chi bộ chưa phân công đồng chí hỗ trợ. Đề nghị đồng chí phân công khi chi bộ có đồng chí cần hỗ trợ.',
  noneForMe: 'Đồng chí chưa được phân công. Nếu cần hỗ trợ, đề nghị đồng chí liên hệ Bí thư chi bộ.',
  more: 'Danh sách dài hơn 100 phân công, ở đây là những phân công mới nhất.',

  helps: 'hỗ trợ',
  iHelp: 'Đồng chí được tôi hỗ trợ',
  helpsMe: 'Đồng chí hỗ trợ tôi',
  endedOnes: (count: string): string => `Đã kết thúc (${count})`,
  from: (day: string): string => `Từ ngày ${day}`,
  fromTo: (from: string, to: string): string => `Từ ngày ${from} đến ngày ${to}`,
  states: { planned: 'Chưa bắt đầu', current: 'Đang hỗ trợ', ended: 'Đã kết thúc' } as Record<string, string>,
  outcomes: {
    independent: 'Đã tự sử dụng được',
    handedOver: 'Chuyển đồng chí khác hỗ trợ',
    moved: 'Chuyển sinh hoạt',
    noLongerNeeded: 'Không còn nhu cầu',
    other: 'Lý do khác',
  } as Record<string, string>,
  codeStates: {
    none: 'Chưa cấp mã hỗ trợ',
    locked: 'Mã hỗ trợ đã khóa sau 5 lần nhập sai. Cần cấp mã mới.',
    expired: 'Mã hỗ trợ đã hết hạn sau 10 lần dùng hoặc 90 ngày. Cần cấp mã mới.',
  } as Record<string, string>,
  codeIssued: (day: string): string => `Đã cấp mã hỗ trợ ngày ${day}`,

  assign: 'Phân công đồng chí hỗ trợ',
  assignHeading: 'Phân công đồng chí hỗ trợ',
  helper: 'Đồng chí hỗ trợ',
  helped: 'Đồng chí được hỗ trợ',
  assignNow: 'Phân công',
  assigned: (helper: string, helped: string): string => `Đã phân công đồng chí ${helper} hỗ trợ đồng chí ${helped}.`,
  cancel: 'Đóng lại',
  sending: 'Đang gửi…',
  notSent: 'Chưa gửi được.',
  loadingMembers: 'Đang tải danh sách chi bộ…',
  membersFailed: 'Chưa tải được danh sách chi bộ. Đề nghị đồng chí thử lại.',

  issue: { first: 'Cấp mã hỗ trợ', again: 'Cấp mã mới' },
  issueFor: (words: string, name: string): string => `${words} cho đồng chí ${name}`,
  issueMine: 'Cấp mã hỗ trợ cho tôi',
  codeHeading: (name: string): string => `Mã hỗ trợ của đồng chí ${name}`,
  codeOnce:
    'Mã chỉ hiện một lần này. Đề nghị in phiếu mã và trao tận tay đồng chí được hỗ trợ. Mã đã cấp trước đây không dùng được nữa.',
  printCode: 'In phiếu mã',
  codeDone: 'Đã trao mã',

  end: 'Kết thúc hỗ trợ',
  endFor: (helper: string, helped: string): string => `Kết thúc hỗ trợ: đồng chí ${helper} và đồng chí ${helped}`,
  endLegend: 'Kết quả hỗ trợ',
  chooseOutcome: 'Đề nghị chọn kết quả hỗ trợ.',
  endNow: 'Xác nhận kết thúc',
  ended: (helped: string): string => `Đã kết thúc phân công hỗ trợ đồng chí ${helped}.`,
};

export type SupportTerms = typeof supportTerms;
