import type { AbsenceRequest, Meeting } from '@sotay/sdk/meetings';
import type { TemplateResult } from 'lit';
import { chip } from '../foundation/card.ts';
import { numberText } from '../foundation/format.ts';
import type { MeetingTerms } from './meeting.terms.ts';

/** The request that stands for an absence; a declined or withdrawn one does not. */
export const liveAbsence = ({ myAnswer }: Meeting): AbsenceRequest | undefined => {
  const request = myAnswer?.absenceRequest;
  return request && (request.state === 'submitted' || request.state === 'accepted') ? request : undefined;
};

export const hasStarted = ({ startsAt }: Meeting): boolean => new Date(startsAt) <= new Date();

/** A meeting under way is still to come for those who look for it. */
export const isOver = ({ startsAt, endsAt }: Meeting): boolean => new Date(endsAt ?? startsAt) <= new Date();

/** The reader answered an earlier notice, and time or place changed since. */
export const isChanged = ({ myAnswer, noticeVersion, state }: Meeting): boolean =>
  state === 'notified' &&
  myAnswer?.acknowledgement === 'none' &&
  myAnswer.acknowledgedVersion > 0 &&
  myAnswer.acknowledgedVersion < noticeVersion;

/** How things stand for the reader: their own answer, or the meeting's state where that matters more. */
export const answerChip = (meeting: Meeting, words: MeetingTerms): TemplateResult => {
  const { state, myAnswer } = meeting;
  const ofMeeting = words.states[state] ?? state;
  if (state === 'postponed') return chip('warn', ofMeeting);
  if (state === 'draft' || state === 'cancelled') return chip('neutral', ofMeeting);
  const request = myAnswer?.absenceRequest;
  if (request && (liveAbsence(meeting) || (request.state === 'declined' && myAnswer.acknowledgement === 'none'))) {
    const word = words.absenceStates[request.state] ?? request.state;
    return chip(
      request.state === 'declined' ? 'warn' : request.state === 'accepted' ? 'good' : 'info',
      `${words.absence}: ${word}`,
    );
  }
  if (state !== 'notified' || !myAnswer) return chip('neutral', ofMeeting);
  // A helper is not told of the request itself.
  if (myAnswer.acknowledgement === 'absent') return chip('info', words.absence);
  if (myAnswer.acknowledgement === 'attending') return chip('good', words.attending);
  return chip(hasStarted(meeting) ? 'neutral' : 'warn', words.unanswered);
};

/** For those who prepare the meeting. */
export const countsText = ({ answerCounts, noticeVersion }: Meeting, words: MeetingTerms): string | undefined => {
  if (!answerCounts || noticeVersion === 0) return undefined;
  const { invited, attending, absent, none } = answerCounts;
  return words.counts(numberText(invited), numberText(attending), numberText(absent), numberText(none));
};
