export const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

export const longDate = (day: string, month: string, year: number): string => `ngày ${day} tháng ${month} năm ${year}`;
