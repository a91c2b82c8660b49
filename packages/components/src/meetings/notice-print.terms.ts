/** The paper form of domain §6.1: no emblem, no seal, no signature that nobody gave. */
export const printTerms = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  title: 'GIẤY MỜI',
  notInviting: 'THÔNG BÁO',
  invite: 'Kính mời',
  time: 'Thời gian',
  place: 'Địa điểm',
  line: (weekday: string, times: string, date: string): string => `${times}, ${weekday}, ${date}`,
};

export type PrintTerms = typeof printTerms;
