/**
 * Days off that do not count towards an answer. Data, not law: the Government announces each year's Tết and
 * National Day leave, and may swap days; correct the table then.
 * Basis: Bộ luật Lao động 45/2019/QH14, Điều 111.3 (a holiday on a weekly day off moves to the next working day)
 * and Điều 112. The Culture Day of 24/11 (Nghị quyết 80-NQ/TW, 2026) joins once the Labour Code names it.
 */
const everyYear: readonly string[] = ['01-01', '04-30', '05-01', '09-02'];

const byYear: readonly string[] = [
  // 2026: Tết Bính Ngọ (mùng một 17/2), Giỗ Tổ on Sunday 26/4, the day beside 2/9
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-26', '2026-04-27', '2026-09-01'],
  // 2027: Tết Đinh Mùi (mùng một 06/2, over a weekend), Giỗ Tổ 16/4, 1/5 on Saturday, the day beside 2/9
  ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
  ...['2027-04-16', '2027-05-03', '2027-09-03'],
  // 2028: 1/1 on Saturday, Tết Mậu Thân (mùng một 26/1), Giỗ Tổ 04/4, 30/4 on Sunday, 2/9 on Saturday
  ...['2028-01-03', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-29', '2028-01-31'],
  ...['2028-04-04', '2028-05-02', '2028-09-01', '2028-09-04'],
];

const daysOff: ReadonlySet<string> = new Set(byYear);
const dayLength = 86_400_000;
/** Asia/Ho_Chi_Minh keeps +07 all year. */
const vietnamOffset = 7 * 3_600_000;

/** `day` is a calendar day, yyyy-mm-dd. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !everyYear.includes(day.slice(5)) && !daysOff.has(day);
}

/** The last second of the nth working day after the day of `from`; the day itself does not count. */
export function endOfWorkingDay(from: Date, count: number): Date {
  const local = from.getTime() + vietnamOffset;
  let midnight = local - (local % dayLength);
  for (let left = count; left > 0;) {
    midnight += dayLength;
    if (isWorkingDay(new Date(midnight).toISOString().slice(0, 10))) left -= 1;
  }
  return new Date(midnight + dayLength - 1000 - vietnamOffset);
}
