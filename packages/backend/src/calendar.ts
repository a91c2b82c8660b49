const HOURS_AHEAD = 7;

/** The calendar day in Asia/Ho_Chi_Minh, which has no summer time, as `yyyy-mm-dd`. */
export function vietnamDay(instant: Date): string {
  return new Date(instant.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
