// The algorithm of WHATWG HTML 9.2.6, with the examples of 9.2.5 and 9.2.6.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eventStreamReader } from './event-stream.ts';

function read(...chunks: string[]) {
  const told: string[] = [];
  const feed = eventStreamReader({
    event: (type, data) => told.push(`${type} ${JSON.stringify(data)}`),
    id: (id) => told.push(`id ${id}`),
    retry: (milliseconds) => told.push(`retry ${milliseconds}`),
  });
  chunks.forEach(feed);
  return told;
}

const cases: [name: string, stream: string, ...told: string[]][] = [
  ['lines of data are joined', 'data: YHOO\ndata: +2\ndata: 10\n\n', 'message "YHOO\\n+2\\n10"'],
  ['a comment is nothing', ': test stream\n\ndata: first event\nid: 1\n\n', 'message "first event"', 'id 1'],
  ['an empty id clears', 'id: 1\n\ndata:second event\nid\n\n', 'id 1', 'message "second event"', 'id '],
  ['one space is taken off, no more', 'data:  third\n\n', 'message " third"'],
  ['data without a value is an empty line', 'data\n\ndata\ndata\n\ndata:', 'message ""', 'message "\\n"'],
  ['a type holds for its event', 'event: reset\ndata: {}\n\ndata: x\n\n', 'reset "{}"', 'message "x"'],
  ['a type without data is no event', 'event: reset\n\ndata: x\n\n', 'message "x"'],
  ['an id holds until the next', 'id: 7\ndata: a\n\ndata: b\n\n', 'message "a"', 'id 7', 'message "b"', 'id 7'],
  ['an id with NUL is ignored', 'id: 1\0\n\ndata: x\n\n', 'message "x"'],
  ['retry is digits', 'retry: 1000\nretry: 1s\nretry: -1\nretry:\n\n', 'retry 1000'],
  ['unknown fields and colons in values', 'foo: bar\ndata: a:b\n\n', 'message "a:b"'],
  [
    'an event that the stream breaks off in is dropped with its id',
    'id: 1\ndata: a\n\nid: 2\ndata: b\n',
    'message "a"',
    'id 1',
  ],
  ['a line separator of Unicode ends no line', 'data: a\u2028b\n\n', 'message "a\u2028b"'],
];

for (const [name, stream, ...told] of cases)
  test(name, () => {
    for (const end of ['\n', '\r', '\r\n'])
      assert.deepEqual(read(stream.replaceAll('\n', end)), told, JSON.stringify(end));
  });

test('CR ends a line at once, and a LF after it ends no other', () => {
  assert.deepEqual(read('data: a\r', '\r'), ['message "a"']);
  assert.deepEqual(read('data: a\r', '\n', 'data: b\r', '\n\r', '\n'), ['message "a\\nb"']);
  assert.deepEqual(read('data: a\r', '', '\ndata: b\n\n'), ['message "a\\nb"']);
});

test('however the stream is cut, it reads the same', () => {
  const piece = fc.constantFrom(
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    'data',
    'data: x',
    'id: 4',
    'id',
    'event: e',
    'retry: 9',
    ':',
    ' ',
    'ủy',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.array(fc.nat(60), { maxLength: 12 }), (pieces, cuts) => {
      const stream = pieces.join('');
      const places = [0, ...cuts.filter((cut) => cut < stream.length).sort((a, b) => a - b), stream.length];
      const chunks = places.slice(1).map((place, index) => stream.slice(places[index], place));
      assert.deepEqual(read(...chunks), read(stream));
    }),
  );
});
