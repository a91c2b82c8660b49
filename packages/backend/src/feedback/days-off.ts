import { readFileSync } from 'node:fs';

/** Days that do not count towards an answer, besides weekends. */
export interface DaysOff {
  /** `mm-dd`, in every year. */
  readonly everyYear: ReadonlySet<string>;
  /** `yyyy-mm-dd` by year. A year that is missing has weekends and `everyYear` only. */
  readonly byYear: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The table in days-off.json. Throws at start-up rather than to count by a broken one. */
export function readDaysOff(text = readFileSync(new URL('./days-off.json', import.meta.url), 'utf8')): DaysOff {
  const { everyYear, years } = JSON.parse(text) as { everyYear: object; years: Record<string, object> };
  const byYear = Object.entries(years).map(([year, days]) => {
    const list = Object.keys(days);
    for (const day of list) checkDay(day, year);
    return [year, new Set(list)] as const;
  });
  for (const day of Object.keys(everyYear)) checkDay(`2028-${day}`, '2028');
  return { everyYear: new Set(Object.keys(everyYear)), byYear: new Map(byYear) };
}

function checkDay(day: string, year: string): void {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day || day.slice(0, 4) !== year)
    throw new RangeError(`days-off.json: "${day}" is no day of ${year}`);
}

export const officialDaysOff = readDaysOff();
