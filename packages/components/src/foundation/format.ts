import { longDate, weekdays } from './format.terms.ts';

/**
 * Dates, numbers and numbers of persons as Vietnamese administration writes them (Decree 30/2020/NĐ-CP, annex I),
 * whatever the language and time zone of the browser.
 */

/** Vietnam has kept UTC+7 without summer time since 1975; arithmetic is smaller and surer than Intl here. */
const OFFSET = 7 * 3_600_000;

const two = (value: number): string => String(value).padStart(2, '0');

export interface DateParts {
  day: number;
  month: number;
  year: number;
  /** Empty for a calendar day. */
  time: string;
  weekday: string;
}

/** Takes a calendar day (`2026-12-03`), an instant (`2026-12-03T12:00:00Z`) or a Date, and reads it in Vietnam. */
export const dateParts = (value: string | Date): DateParts => {
  const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  const at = new Date(+new Date(value) + (isDay ? 0 : OFFSET));
  // Engines read more than ISO, each in its own way.
  if (isNaN(+at) || (typeof value === 'string' && !/^\d{4}-\d\d-\d\d/.test(value)))
    throw new RangeError(`not a date: ${String(value)}`);
  return {
    day: at.getUTCDate(),
    month: at.getUTCMonth() + 1,
    year: at.getUTCFullYear(),
    time: isDay ? '' : `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
    weekday: weekdays[at.getUTCDay()] as string,
  };
};

/** 03/12/2026 */
export const dateText = (value: string | Date): string => {
  const { day, month, year } = dateParts(value);
  return `${two(day)}/${two(month)}/${year}`;
};

/** 19:00 */
export const timeText = (value: string | Date): string => dateParts(value).time;

/** 19:00, 03/12/2026 */
export const instantText = (value: string | Date): string => `${timeText(value)}, ${dateText(value)}`;

/** Thứ Năm, 03/12/2026 */
export const weekdayDateText = (value: string | Date): string => `${dateParts(value).weekday}, ${dateText(value)}`;

/** ngày 05 tháng 02 năm 2026; a zero stands before days under 10 and before months 1 and 2 only (Decree 30/2020). */
export const longDateText = (value: string | Date): string => {
  const { day, month, year } = dateParts(value);
  return longDate(two(day), month < 3 ? two(month) : String(month), year);
};

/** 19:00 – 20:30; with the day of the end where it is another one. */
export const timeRangeText = (start: string | Date, end?: string | Date | null): string => {
  if (!end) return timeText(start);
  return `${timeText(start)} – ${dateText(start) === dateText(end) ? timeText(end) : instantText(end)}`;
};

/** 1.234.567,89 */
export const numberText = (value: number, fractionDigits?: number): string => {
  const [whole = '', fraction] = (fractionDigits === undefined ? String(value) : value.toFixed(fractionDigits)).split(
    '.',
  );
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction ? `,${fraction}` : '');
};

/** 0900 000 012; a masked number keeps its stars. */
export const phoneText = (phone: string): string =>
  phone
    .replace(/\s/g, '')
    .replace(/^\+84/, '0')
    .replace(/^(.{4})(.{3})(.+)$/, '$1 $2 $3');

/** 099 *** *** *23: groups of three, read aloud and compared more easily. */
export const idText = (id: string): string => id.replace(/\s/g, '').replace(/(.{3})(?=.)/g, '$1 ');

/** Trích yếu is printed in small letters under the type; standing alone it begins with a capital. */
export const sentenceText = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
