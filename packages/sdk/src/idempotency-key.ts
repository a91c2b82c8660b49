/**
 * A key for one act of the user (RFC 9562 v4 UUID), to keep with a draft: sending again with it never doubles. Not
 * crypto.randomUUID: pages on plain http do not have it.
 */
export const newIdempotencyKey = (random = crypto.getRandomValues(new Uint8Array(36))): string =>
  '00000000-0000-4000-8000-000000000000'.replace(/0/g, (_, at: number) => (Number(random[at]) & 15).toString(16));
