import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as rules from './rules.ts';
import type { AbsenceState, MeetingEvent, MeetingState } from './rules.ts';

const states: MeetingState[] = ['draft', 'notified', 'held', 'minuted', 'reported', 'postponed', 'cancelled'];
const events: MeetingEvent[] = ['notify', 'hold', 'minute', 'report', 'postpone', 'cancel'];
const at = (text: string): Date => new Date(text);
const start = at('2026-12-03T19:00:00+07:00');
const before = at('2026-12-01T08:00:00+07:00');
const after = at('2026-12-03T19:30:00+07:00');

describe('meeting states (domain 3.4.3)', () => {
  const allowed: [MeetingState, MeetingEvent, MeetingState][] = [
    ['draft', 'notify', 'notified'],
    ['draft', 'cancel', 'cancelled'],
    ['notified', 'notify', 'notified'],
    ['notified', 'hold', 'held'],
    ['notified', 'postpone', 'postponed'],
    ['notified', 'cancel', 'cancelled'],
    ['postponed', 'notify', 'notified'],
    ['postponed', 'cancel', 'cancelled'],
    ['held', 'minute', 'minuted'],
    ['minuted', 'report', 'reported'],
  ];
  for (const state of states) {
    for (const event of events) {
      const expected = allowed.find(([from, by]) => from === state && by === event)?.[2] ?? null;
      it(`${state} + ${event} → ${expected ?? 'refused'}`, () => {
        assert.equal(rules.nextMeetingState(state, event), expected);
      });
    }
  }

  it('no sequence of events skips a step or leaves an end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (sequence) => {
        let state: MeetingState = 'draft';
        const path: MeetingState[] = [state];
        for (const event of sequence) {
          const next = rules.nextMeetingState(state, event);
          if (next === null) continue;
          state = next;
          path.push(state);
        }
        const first = (wanted: MeetingState): number => path.indexOf(wanted);
        if (first('held') >= 0) assert.ok(first('notified') >= 0 && first('notified') < first('held'));
        if (first('minuted') >= 0) assert.equal(path[first('minuted') - 1], 'held');
        if (first('reported') >= 0) assert.equal(path[first('reported') - 1], 'minuted');
        if (first('postponed') >= 0) assert.equal(path[first('postponed') - 1], 'notified');
        for (const end of ['cancelled', 'reported'] as const) {
          if (first(end) >= 0) assert.equal(first(end), path.length - 1);
        }
        // What was held stays held: no notice, postponement or cancellation after it.
        if (first('held') >= 0) {
          for (const later of path.slice(first('held'))) {
            assert.ok(['held', 'minuted', 'reported'].includes(later));
            assert.equal(rules.isChangeable(later), false);
          }
        }
      }),
    );
  });

  it('a draft, a notified and a postponed meeting can be rewritten, others cannot', () => {
    assert.deepEqual(states.filter(rules.isChangeable), ['draft', 'notified', 'postponed']);
  });
});

describe('kinds of meeting', () => {
  const cell = { isCell: true, hasCellCommittee: true };
  const smallCell = { isCell: true, hasCellCommittee: false };
  const commune = { isCell: false, hasCellCommittee: false };
  const table = [
    ['cellRegular', cell, []],
    ['cellThematic', smallCell, []],
    ['cellCommittee', cell, []],
    ['cellCommittee', smallCell, ['no-cell-committee']],
    ['committee', cell, ['kind-not-for-organization']],
    ['committee', commune, []],
    ['cellRegular', commune, ['kind-not-for-organization']],
    ['cellThematic', commune, ['kind-not-for-organization']],
    ['cellCommittee', commune, ['kind-not-for-organization']],
  ] as const;
  for (const [kind, organizer, expected] of table) {
    it(`${kind} by ${JSON.stringify(organizer)} → ${expected.join() || 'allowed'}`, () => {
      assert.deepEqual(rules.refuseKind(kind, organizer), expected);
    });
  }
});

describe('what a notice needs', () => {
  const ready = { state: 'draft', startsAt: start, place: 'Nhà văn hóa', agenda: ['Điểm danh'] } as const;
  const table = [
    ['everything is there', ready, []],
    ['a new notice', { ...ready, state: 'notified' }, []],
    ['after a postponement', { ...ready, state: 'postponed' }, []],
    ['no place', { ...ready, place: null }, ['place-missing']],
    ['a place of blanks', { ...ready, place: '  ' }, ['place-missing']],
    ['no agenda', { ...ready, agenda: [] }, ['agenda-missing']],
    ['a start in the past', { ...ready, startsAt: before }, ['start-in-past']],
    [
      'nothing at all',
      { state: 'draft', startsAt: at('2020-01-01T00:00:00Z'), place: null, agenda: [] },
      ['start-in-past', 'place-missing', 'agenda-missing'],
    ],
    ['a cancelled meeting', { ...ready, state: 'cancelled' }, ['meeting-closed']],
    ['a held meeting', { ...ready, state: 'held' }, ['meeting-closed']],
    ['a reported meeting', { ...ready, state: 'reported', place: null }, ['meeting-closed']],
  ] as const;
  for (const [name, meeting, expected] of table) {
    it(`${name} → ${expected.join() || 'sent'}`, () => {
      assert.deepEqual(rules.refuseNotice(meeting, before), expected);
    });
  }
});

describe('postponing and cancelling', () => {
  const table = [
    ['notified', 'postponed', 'Bão', []],
    ['notified', 'cancelled', 'Bão', []],
    ['draft', 'cancelled', 'Trùng lịch', []],
    ['draft', 'postponed', 'Trùng lịch', ['meeting-not-announced']],
    ['postponed', 'postponed', 'Bão', ['meeting-not-announced']],
    ['postponed', 'cancelled', 'Bão', []],
    ['notified', 'postponed', undefined, ['reason-missing']],
    ['notified', 'cancelled', ' ', ['reason-missing']],
    ['notified', undefined, 'Bão', ['reason-without-state']],
    ['notified', undefined, undefined, []],
    ['held', undefined, undefined, ['meeting-closed']],
    ['minuted', 'cancelled', 'x', ['meeting-closed']],
    ['cancelled', 'postponed', 'x', ['meeting-closed']],
  ] as const;
  for (const [state, asked, reason, expected] of table) {
    it(`${state} → ${asked ?? 'kept'} because ${reason ?? '(none)'}: ${expected.join() || 'done'}`, () => {
      assert.deepEqual(rules.refuseSideState(state, asked, reason), expected);
    });
  }
});

describe('times', () => {
  it('the end comes after the start, the absence deadline not after it', () => {
    const times = (endsAt: Date | null, absenceDeadlineAt: Date | null): string[] =>
      rules.refuseTimes({ startsAt: start, endsAt, absenceDeadlineAt });
    assert.deepEqual(times(null, null), []);
    assert.deepEqual(times(after, before), []);
    assert.deepEqual(times(start, start), ['end-before-start']);
    assert.deepEqual(times(before, after), ['end-before-start', 'deadline-after-start']);
  });

  it('papers are due one day before, the report two days after', () => {
    assert.equal(rules.documentsDueAt(start).toISOString(), '2026-12-02T12:00:00.000Z');
    assert.equal(rules.reportDueAt(start).toISOString(), '2026-12-05T12:00:00.000Z');
  });

  const deadlines = [
    ['2026-12-03T19:00:00+07:00', '2026-11-20T08:00:00+07:00', '2026-12-02T17:00:00+07:00'],
    ['2026-12-03T00:00:00+07:00', '2026-11-20T08:00:00+07:00', '2026-12-02T17:00:00+07:00'],
    ['2026-12-03T06:59:00+07:00', '2026-11-20T08:00:00+07:00', '2026-12-02T17:00:00+07:00'],
    ['2027-01-01T23:59:59+07:00', '2026-11-20T08:00:00+07:00', '2026-12-31T17:00:00+07:00'],
    ['2026-12-03T19:00:00+07:00', '2026-12-02T18:00:00+07:00', '2026-12-03T19:00:00+07:00'],
  ] as const;
  for (const [startsAt, noticeAt, expected] of deadlines) {
    it(`a meeting at ${startsAt} announced at ${noticeAt} takes absences until ${expected}`, () => {
      assert.equal(rules.defaultAbsenceDeadlineAt(at(startsAt), at(noticeAt)).getTime(), at(expected).getTime());
    });
  }

  it('the deadline is never after the start', () => {
    const instants = fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, instants, (startsAt, noticeAt) => {
        assert.ok(rules.defaultAbsenceDeadlineAt(startsAt, noticeAt) <= startsAt);
      }),
    );
  });

  it('a notice is outdated by another time or place, by nothing else', () => {
    const told = { startsAt: start, place: 'A' };
    assert.equal(rules.isNoticeOutdated(told, { startsAt: at(start.toISOString()), place: 'A' }), false);
    assert.equal(rules.isNoticeOutdated(told, { startsAt: start, place: 'B' }), true);
    assert.equal(rules.isNoticeOutdated(told, { startsAt: after, place: 'A' }), true);
  });
});

describe('acknowledging a notice', () => {
  const open = { state: 'notified', startsAt: start, noticeVersion: 2, noticeOutdated: false } as const;
  const table = [
    ['the notice in force', open, 2, before, []],
    ['an older notice', open, 1, before, ['notice-outdated']],
    ['a notice not sent yet', open, 3, before, ['notice-outdated']],
    ['a notice that its meeting has outrun', { ...open, noticeOutdated: true }, 2, before, ['notice-outdated']],
    ['after the start', open, 2, after, ['meeting-started']],
    ['at the start', open, 2, start, ['meeting-started']],
    ['a postponed meeting', { ...open, state: 'postponed' }, 2, before, ['meeting-not-open']],
    ['a cancelled meeting', { ...open, state: 'cancelled' }, 2, before, ['meeting-not-open']],
    ['a held meeting', { ...open, state: 'held' }, 2, before, ['meeting-not-open']],
  ] as const;
  for (const [name, meeting, version, now, expected] of table) {
    it(`${name} → ${expected.join() || 'kept'}`, () => {
      assert.deepEqual(rules.refuseAcknowledgement(meeting, version, now), expected);
    });
  }

  const answers = [
    [{ noticeVersion: 1, acknowledgedVersion: 0, absence: null }, 'none'],
    [{ noticeVersion: 1, acknowledgedVersion: 1, absence: null }, 'attending'],
    [{ noticeVersion: 2, acknowledgedVersion: 1, absence: null }, 'none'],
    [{ noticeVersion: 0, acknowledgedVersion: 0, absence: null }, 'none'],
    [{ noticeVersion: 1, acknowledgedVersion: 1, absence: 'submitted' }, 'absent'],
    [{ noticeVersion: 1, acknowledgedVersion: 0, absence: 'accepted' }, 'absent'],
    [{ noticeVersion: 1, acknowledgedVersion: 0, absence: 'declined' }, 'none'],
    [{ noticeVersion: 1, acknowledgedVersion: 1, absence: 'withdrawn' }, 'attending'],
  ] as const;
  for (const [facts, expected] of answers) {
    it(`${JSON.stringify(facts)} reads ${expected}`, () => {
      assert.equal(rules.acknowledgementOf(facts), expected);
    });
  }
});

describe('absence requests (domain 3.4.4)', () => {
  it('are taken for an announced or held meeting, one live request at a time', () => {
    assert.deepEqual(
      states.filter((state) => rules.refuseAbsence(state, false).length === 0),
      ['notified', 'held'],
    );
    assert.deepEqual(rules.refuseAbsence('notified', true), ['absence-already-open']);
    assert.deepEqual(rules.refuseAbsence('draft', true), ['meeting-not-open']);
  });

  it('are late from the start on', () => {
    assert.equal(rules.isLate(start, before), false);
    assert.equal(rules.isLate(start, start), true);
    assert.equal(rules.isLate(start, after), true);
  });

  const withdrawals = [
    ['submitted', before, []],
    ['accepted', before, []],
    ['declined', before, ['absence-declined']],
    ['withdrawn', before, []],
    ['withdrawn', after, []],
    ['submitted', after, ['meeting-started']],
    ['accepted', start, ['meeting-started']],
    ['declined', after, ['absence-declined']],
  ] as const;
  for (const [state, now, expected] of withdrawals) {
    it(`withdrawing a ${state} one at ${now.toISOString()} → ${expected.join() || 'done'}`, () => {
      assert.deepEqual(rules.refuseWithdrawal(state, start, now), expected);
    });
  }

  const open = { state: 'submitted', meetingState: 'notified', isOwn: false } as const;
  const decisions = [
    [open, 'accepted', undefined, []],
    [open, 'declined', 'Đã có đồng chí khác đi công tác.', []],
    [open, 'declined', undefined, ['note-missing']],
    [open, 'declined', '   ', ['note-missing']],
    [{ ...open, meetingState: 'held' }, 'accepted', undefined, []],
    [{ ...open, meetingState: 'cancelled' }, 'accepted', undefined, ['meeting-closed']],
    [{ ...open, isOwn: true }, 'accepted', undefined, ['own-request']],
    [{ ...open, isOwn: true, state: 'accepted' }, 'accepted', undefined, ['own-request']],
    [{ ...open, state: 'accepted' }, 'declined', 'x', ['absence-already-decided']],
    [{ ...open, state: 'declined' }, 'accepted', undefined, ['absence-already-decided']],
    [{ ...open, state: 'withdrawn' }, 'accepted', undefined, ['absence-not-open']],
  ] as const;
  for (const [request, decision, note, expected] of decisions) {
    it(`${decision} (${note ?? 'no note'}) on ${JSON.stringify(request)} → ${expected.join() || 'done'}`, () => {
      assert.deepEqual(rules.refuseDecision(request, decision, note), expected);
    });
  }

  it('no sequence of acts reopens a closed request or decides one twice', () => {
    type Act = 'accepted' | 'declined' | 'withdraw' | 'start';
    const acts = fc.array(fc.constantFrom<Act>('accepted', 'declined', 'withdraw', 'start'), { maxLength: 20 });
    fc.assert(
      fc.property(acts, (sequence) => {
        let state: AbsenceState = 'submitted';
        let now = before;
        const path: AbsenceState[] = [state];
        for (const act of sequence) {
          if (act === 'start') {
            now = after;
            continue;
          }
          const refused =
            act === 'withdraw'
              ? rules.refuseWithdrawal(state, start, now)
              : rules.refuseDecision({ state, meetingState: 'notified', isOwn: false }, act, 'Lý do');
          if (refused.length > 0) continue;
          const next: AbsenceState = act === 'withdraw' ? 'withdrawn' : act;
          if (next !== state) path.push(next);
          if (next === 'withdrawn' && state !== 'withdrawn') assert.equal(now, before);
          state = next;
        }
        const legal = [
          'submitted',
          'submitted,accepted',
          'submitted,declined',
          'submitted,withdrawn',
          'submitted,accepted,withdrawn',
        ];
        assert.ok(legal.includes(path.join()), path.join());
      }),
    );
  });
});
