import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createCursors } from './cursor.ts';

const SECRET = Buffer.alloc(32, 1);
const open = (query: Record<string, unknown>, subject = 'demo:member', operation = 'listMeetings') =>
  createCursors(SECRET, operation, subject, query);

describe('cursors', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 4 }), (position) => {
        const cursor = open({}).write(position);
        assert.match(cursor, /^[A-Za-z0-9_-]+$/);
        assert.deepEqual(open({ cursor, limit: 7 }).read(), position);
      }),
    );
  });

  it('are good for one filter, one caller and one list only', () => {
    const cursor = open({ kind: 'cellRegular' }).write(['a']);
    assert.deepEqual(open({ cursor, kind: 'cellRegular' }).read(), ['a']);
    const wrong = [
      open({ cursor }),
      open({ cursor, kind: 'committee' }),
      open({ cursor, kind: 'cellRegular' }, 'demo:admin'),
      open({ cursor, kind: 'cellRegular' }, 'demo:member', 'listFeedback'),
    ];
    for (const cursors of wrong) assert.throws(() => cursors.read(), { status: 400 });
  });

  it('are refused after any change', () => {
    const bytes = Buffer.from(open({}).write(['2026-11-22', 'id']), 'base64url');
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      assert.throws(() => open({ cursor: changed.toString('base64url') }).read(), { status: 400 });
    }
    assert.throws(() => open({ cursor: 'x' }).read(), { status: 400 });
  });
});
