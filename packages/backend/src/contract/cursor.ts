import { createHmac, timingSafeEqual } from 'node:crypto';
import { badRequest } from './problems.ts';

export type Position = readonly (string | number | null)[];

/** Opaque positions in a list, bound to the operation, its filter and the caller by a keyed hash. */
export interface Cursors {
  /** Where the page before ended; null for the first page. */
  read(): Position | null;
  /** The `nextCursor` of an answer; pass the sort key of its last item. */
  write(position: Position): string;
}

const MAC_BYTES = 16;

export function createCursors(
  secret: Buffer,
  operationId: string,
  subject: string,
  query: Readonly<Record<string, unknown>>,
): Cursors {
  const filter = Object.entries(query)
    .filter(([name]) => name !== 'cursor' && name !== 'limit')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const scope = JSON.stringify([operationId, subject, filter]);

  const macOf = (payload: Buffer) =>
    createHmac('sha256', secret).update(scope).update(payload).digest().subarray(0, MAC_BYTES);

  return {
    read() {
      if (typeof query.cursor !== 'string') return null;
      const bytes = Buffer.from(query.cursor, 'base64url');
      const payload = bytes.subarray(MAC_BYTES);
      if (bytes.length <= MAC_BYTES || !timingSafeEqual(macOf(payload), bytes.subarray(0, MAC_BYTES))) {
        throw badRequest([
          {
            pointer: '/query/cursor',
            code: 'invalid',
            detail: 'Vị trí trang không còn dùng được. Đề nghị tải lại danh sách.',
          },
        ]);
      }
      return JSON.parse(payload.toString('utf8')) as Position;
    },
    write(position) {
      const payload = Buffer.from(JSON.stringify(position), 'utf8');
      return Buffer.concat([macOf(payload), payload]).toString('base64url');
    },
  };
}
