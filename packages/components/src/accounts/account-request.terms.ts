export const accountRequestTerms = {
  kicker: 'Tài khoản',
  heading: 'Đăng ký tài khoản',
  intro:
    'Đề nghị đồng chí ghi đúng như trong hồ sơ đảng viên. Các mục này chỉ dùng để đối chiếu với danh sách của chi bộ.',
  fullName: 'Họ và tên',
  birthDate: 'Ngày, tháng, năm sinh',
  birthDateHint: 'Ví dụ: 05/02/1952',
  citizenId: 'Số định danh công dân',
  citizenIdHint: 'Gồm 12 chữ số, ghi trên thẻ căn cước.',
  phone: 'Số điện thoại',
  phoneHint: 'Giúp Bí thư chi bộ xác nhận đúng người.',
  send: 'Gửi đăng ký',
  sendAgain: 'Gửi lại',
  sending: 'Đang gửi…',
  notSent: 'Chưa gửi được. Nội dung đồng chí viết vẫn còn nguyên.',
  sent: 'Đã gửi đăng ký.',

  member: 'Đảng viên',
  cell: 'Chi bộ đang sinh hoạt đảng',
  registeredAt: 'Gửi lúc',
  decider: 'Người phê duyệt',
  reason: 'Lý do',
  next: {
    pending: 'Khi có kết quả, trạng thái tại đây sẽ thay đổi. Nếu cần gấp, đề nghị đồng chí liên hệ người phê duyệt.',
    active: 'Đồng chí sử dụng được Sổ tay đảng viên điện tử.',
    rejected: 'Đồng chí sửa lại các mục dưới đây rồi gửi lại, hoặc liên hệ người phê duyệt.',
    locked: 'Tài khoản đang tạm khóa. Đề nghị đồng chí liên hệ người phê duyệt.',
    closed: 'Tài khoản này đã thu hồi. Nếu cần, đồng chí đăng ký lại.',
  } as Record<string, string>,
};

export type AccountRequestTerms = typeof accountRequestTerms;
