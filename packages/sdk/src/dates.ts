const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * The Date of an `…At` field (RFC 3339). The types keep such fields as the strings that they are; days (`…On`) have no
 * time and no zone, so there is no Date for them.
 * @throws RangeError for anything else, such as a text without offset, which would be read in the reader's zone.
 */
export function parseInstant(text: string): Date {
  const date = new Date(instant.test(text) ? text : NaN);
  if (Number.isNaN(date.getTime())) throw new RangeError('Not an RFC 3339 instant.');
  return date;
}
