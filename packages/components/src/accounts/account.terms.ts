/** Words of the account that both elements share. */
export const accountTerms = {
  states: {
    pending: 'Chờ phê duyệt',
    active: 'Đã phê duyệt',
    rejected: 'Từ chối',
    locked: 'Tạm khóa',
    closed: 'Đã thu hồi',
  } as Record<string, string>,
  deciders: { secretary: 'Bí thư chi bộ', superior: 'Cấp ủy cấp trên trực tiếp' } as Record<string, string>,
};

export type AccountTerms = typeof accountTerms;
