/** Words that the list and the notice share: domain §3.4.3, §3.4.4 and §4. */
export const meetingTerms = {
  kinds: {
    cellCommittee: 'Sinh hoạt chi ủy',
    cellRegular: 'Sinh hoạt chi bộ thường kỳ',
    cellThematic: 'Sinh hoạt chuyên đề',
    committee: 'Sinh hoạt cấp ủy',
  } as Record<string, string>,
  states: {
    draft: 'Dự thảo',
    notified: 'Đã thông báo',
    held: 'Đã diễn ra',
    minuted: 'Đã có biên bản',
    reported: 'Đã báo cáo cấp trên',
    postponed: 'Hoãn',
    cancelled: 'Hủy',
  } as Record<string, string>,
  attending: 'Sẽ dự họp',
  unanswered: 'Chưa trả lời',
  absence: 'Xin phép vắng',
  absenceStates: {
    submitted: 'đã gửi',
    accepted: 'đồng ý',
    declined: 'không đồng ý',
    withdrawn: 'đã rút',
  } as Record<string, string>,
  counts: (invited: string, attending: string, absent: string, none: string): string =>
    [`Mời ${invited}`, `Sẽ dự họp ${attending}`, `Xin phép vắng ${absent}`, `Chưa trả lời ${none}`]
      .map((part) => part.replaceAll(' ', '\u00a0'))
      .join(' · '),
};

export type MeetingTerms = typeof meetingTerms;
