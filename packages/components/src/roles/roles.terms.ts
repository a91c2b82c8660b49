export const rolesTerms = {
  kicker: 'Phân quyền',
  heading: 'Rà soát phân quyền',
  empty: 'Không có tổ chức đảng nào trong phạm vi đồng chí phụ trách.',
  toSee: (count: string): string => `Cần xem: ${count}`,
  inOrder: 'Đầy đủ',
  more: 'Xem thêm tổ chức đảng',
  loadingMore: 'Đang tải thêm…',
  moreAdded: (count: string): string => `Đã thêm ${count} tổ chức đảng.`,

  findings: {
    noSecretary: (): string => 'Chưa có Bí thư.',
    holderOutside: (name: string): string =>
      `Đồng chí ${name} hiện không sinh hoạt tại tổ chức đảng này nên quyền đã giao không có hiệu lực.`,
    secretaryWithoutAccount: (name: string): string =>
      `Bí thư ${name} chưa có tài khoản được phê duyệt nên chưa thực hiện được nhiệm vụ trên Sổ tay.`,
    ended: (name: string, day: string): string => `Quyền quản trị của đồng chí ${name} đã hết hạn ngày ${day}.`,
    endsSoon: (name: string, day: string): string => `Quyền quản trị của đồng chí ${name} sẽ hết hạn ngày ${day}.`,
    noBasis: (name: string): string => `Quyền quản trị của đồng chí ${name} chưa ghi văn bản làm căn cứ.`,
  } as Record<string, (name: string, day: string) => string>,

  roles: {
    committeeMember: 'Chi ủy viên, cấp ủy viên',
    deputySecretary: 'Phó Bí thư',
    secretary: 'Bí thư',
    admin: 'Quản trị',
    superior: 'Cấp ủy cấp trên trực tiếp',
    office: 'Văn phòng cấp ủy',
  } as Record<string, string>,
  states: {
    upcoming: 'Chưa đến ngày',
    active: 'Đang hiệu lực',
    expired: 'Hết hạn',
    revoked: 'Đã thu hồi',
  } as Record<string, string>,
  duties: {
    approveAccounts: 'phê duyệt tài khoản của chi bộ',
    decideAbsences: 'quyết định xin phép vắng họp',
  } as Record<string, string>,
  scopes: {
    self: 'Tổ chức đảng này',
    subtree: 'Cả các tổ chức đảng trực thuộc',
  } as Record<string, string>,
  since: (from: string): string => `Từ ${from}`,
  period: (from: string, to: string): string => `Từ ${from} đến ${to}`,
  basisOf: (basis: string): string => `Căn cứ: ${basis}`,
  withDuty: (duty: string): string => `Được giao ${duty}`,

  grant: 'Phân quyền',
  grantAt: (organization: string): string => `Phân quyền tại ${organization}`,
  child: 'Tổ chức đảng trực thuộc',
  member: 'Đảng viên',
  memberLoading: 'Danh sách đảng viên đang được tải.',
  memberNone: 'Không có đảng viên nào để chọn.',
  role: 'Quyền',
  scope: 'Phạm vi',
  duty: 'Giao thêm nhiệm vụ',
  from: 'Từ ngày',
  fromHint: 'Để trống nếu từ hôm nay.',
  to: 'Đến hết ngày',
  toHint: 'Để trống nếu không có thời hạn.',
  basis: 'Số, ký hiệu văn bản làm căn cứ',
  basisHint: 'Ví dụ: 12-CV/ĐU. Bắt buộc khi giao quyền quản trị.',
  granted: (name: string, role: string): string => `Đã phân quyền ${role} cho đồng chí ${name}.`,

  end: 'Thu hồi',
  endOf: (name: string, role: string): string => `Thu hồi quyền ${role} của đồng chí ${name}`,
  endHeading: 'Thu hồi quyền',
  endAbout: (name: string, role: string, organization: string): string =>
    `Đồng chí ${name}, ${role} tại ${organization}. Quyền hết hiệu lực ngay sau khi xác nhận.`,
  reason: 'Lý do',
  reasonHint: 'Đồng chí được phân quyền sẽ đọc được dòng này.',
  confirmEnd: 'Xác nhận thu hồi',
  ended: (name: string, role: string): string => `Đã thu hồi quyền ${role} của đồng chí ${name}.`,

  cancel: 'Đóng lại',
  sending: 'Đang gửi…',
  notSent: 'Chưa gửi được.',
};

export type RolesTerms = typeof rolesTerms;
