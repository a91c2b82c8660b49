/** Arithmetic of working days. Pure: the days off are given. */
import type { DaysOff } from './days-off.ts';

const dayLength = 86_400_000;
/** Asia/Ho_Chi_Minh keeps +07 all year. */
const vietnamOffset = 7 * 3_600_000;

/** `day` is a calendar day, yyyy-mm-dd. */
export function isWorkingDay(daysOff: DaysOff, day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !daysOff.everyYear.has(day.slice(5)) && !daysOff.byYear.get(day.slice(0, 4))?.has(day);
}

/** The last second of the nth working day after the day of `from`; the day itself does not count. */
export function endOfWorkingDay(daysOff: DaysOff, from: Date, count: number): Date {
  const local = from.getTime() + vietnamOffset;
  let midnight = local - (local % dayLength);
  for (let left = count; left > 0;) {
    midnight += dayLength;
    if (isWorkingDay(daysOff, new Date(midnight).toISOString().slice(0, 10))) left -= 1;
  }
  return new Date(midnight + dayLength - 1000 - vietnamOffset);
}

/** Years that a term of `count` working days from now may reach and the table does not have. */
export function missingYears({ byYear }: DaysOff, now: Date, count: number): string[] {
  // Of any seven days five are working days but for holidays, which a month more than covers.
  const last = new Date(now.getTime() + ((count * 7) / 5 + 31) * dayLength);
  const years = [now, last].map((day) => String(day.getUTCFullYear()));
  return [...new Set(years)].filter((year) => !byYear.has(year));
}
