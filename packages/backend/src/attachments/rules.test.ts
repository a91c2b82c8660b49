import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type AttachmentEvent,
  type AttachmentState,
  extensionOf,
  faultOfSending,
  MEDIA_TYPES,
  mayBeOpened,
  refusalOfAnnouncement,
  stateAfter,
} from './rules.ts';

const STATES: readonly AttachmentState[] = ['receiving', 'pending', 'scanned', 'available', 'refused'];
const EVENTS: readonly AttachmentEvent[] = ['accepted', 'clean', 'sent', 'refused'];

describe('the states of an attachment', () => {
  const whole: [AttachmentState, AttachmentEvent, boolean, AttachmentState][] = [
    ['receiving', 'accepted', false, 'pending'],
    ['receiving', 'refused', false, 'refused'],
    ['pending', 'clean', false, 'scanned'],
    ['pending', 'clean', true, 'available'],
    ['pending', 'sent', false, 'pending'],
    ['pending', 'refused', false, 'refused'],
    ['pending', 'refused', true, 'refused'],
    ['scanned', 'sent', false, 'available'],
  ];
  for (const state of STATES)
    for (const event of EVENTS)
      for (const sent of [false, true]) {
        // Nothing is sent while it is being received, and what is available was sent.
        if (sent && state === 'receiving') continue;
        const row = whole.find(([s, e, x]) => s === state && e === event && x === sent);
        it(`${state}${sent ? ' (sent)' : ''} on ${event}: ${row?.[3] ?? 'cannot be'}`, () => {
          assert.equal(stateAfter(state, event, sent), row?.[3] ?? null);
        });
      }

  /** A life as the server leads it: events that cannot be leave everything as it was. */
  function live(events: readonly AttachmentEvent[]) {
    let state: AttachmentState = 'receiving';
    let sent = false;
    const happened: AttachmentEvent[] = [];
    for (const event of events) {
      const next = stateAfter(state, event, sent);
      if (next === null) continue;
      state = next;
      if (event === 'sent') sent = true;
      happened.push(event);
    }
    return { state, sent, happened };
  }
  const lives = fc.array(fc.constantFrom(...EVENTS), { maxLength: 12 });

  it('never open what no check has passed, in any order of events', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const { state, happened } = live(events);
        if (mayBeOpened(state)) assert.ok(happened.includes('accepted') && happened.includes('clean'));
      }),
    );
  });

  it('never leave refused, and never send anything twice', () => {
    fc.assert(
      fc.property(lives, lives, (before, after) => {
        if (live(before).state === 'refused') assert.equal(live([...before, ...after]).state, 'refused');
        assert.ok(live(before).happened.filter((event) => event === 'sent').length <= 1);
      }),
    );
  });

  it('say available exactly of what is clean and sent', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const { state, sent, happened } = live(events);
        assert.equal(state === 'available', sent && happened.includes('clean'));
      }),
    );
  });
});

describe('what may be announced', () => {
  const names: [string, string | undefined, ReturnType<typeof refusalOfAnnouncement>][] = [
    ['Kiến nghị.pdf', undefined, null],
    ['Kiến nghị.PDF', 'application/pdf', null],
    ['anh.jpg', 'image/jpeg', null],
    ['anh.jpg', 'image/jpg', null],
    ['bang.xlsx', 'application/octet-stream', null],
    ['bang.xlsx', 'application/zip', null],
    ['bang.xlsx', MEDIA_TYPES.docx, 'content-mismatch'],
    ['anh.jpg', 'image/svg+xml', 'content-mismatch'],
    ['trang.html', 'text/html', 'type-not-allowed'],
    ['hinh.svg', 'image/svg+xml', 'type-not-allowed'],
    ['chay.exe', undefined, 'type-not-allowed'],
    ['mau.docm', undefined, 'type-not-allowed'],
    ['kien-nghi', undefined, 'type-not-allowed'],
    ['.pdf', undefined, 'type-not-allowed'],
    ['kien-nghi.pdf ', undefined, 'type-not-allowed'],
    ['kien-nghi.pdf.', undefined, 'type-not-allowed'],
    ['kien-nghi.constructor', undefined, 'type-not-allowed'],
    ['MẬT - kiến nghị.pdf', undefined, 'secrecy-marked'],
    ['TỐI MẬT.exe', undefined, 'secrecy-marked'],
  ];
  for (const [name, type, expected] of names)
    it(`${JSON.stringify(name)} as ${type ?? 'anything'}: ${expected ?? 'yes'}`, () => {
      assert.equal(refusalOfAnnouncement(name, type), expected);
    });

  it('is always a name with an extension of the list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        if (refusalOfAnnouncement(name, undefined) !== null) return;
        const extension = extensionOf(name);
        assert.ok(extension !== null && name.toLowerCase().endsWith(`.${extension}`));
      }),
    );
  });
});

describe('what may be sent with an opinion', () => {
  for (const [state, sent, purpose, expected] of [
    ['pending', false, 'feedback', null],
    ['scanned', false, 'feedback', null],
    ['receiving', false, 'feedback', 'not-received'],
    ['refused', false, 'feedback', 'refused'],
    ['pending', true, 'feedback', 'already-sent'],
    ['available', true, 'feedback', 'already-sent'],
    ['scanned', false, 'report', 'other-purpose'],
  ] as const)
    it(`${state}${sent ? ', sent' : ''}, for ${purpose}: ${expected ?? 'yes'}`, () => {
      assert.equal(faultOfSending({ purpose, state, sent }, 'feedback'), expected);
    });
});
