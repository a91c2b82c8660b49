import type { AbsenceRequest, AnswerCounts, Meeting, MyAnswer } from '../../types/meetings.ts';
import { sees, type Call } from './call.ts';
import { persons, type Person } from './persons.ts';
import type { KeptMeeting, State } from './state.ts';

const committee = ['committeeMember', 'deputySecretary', 'secretary'];
const preparing = [...committee, 'admin'];

/** The meeting, when the caller may see it. */
export function seenMeeting(call: Pick<Call, 'grants' | 'person' | 'state'>, id = ''): KeptMeeting | undefined {
  const meeting = call.state.meetings.get(id);
  if (!meeting) return undefined;
  const published = meeting.noticeVersion > 0;
  const invited = published && isInvited(meeting, call.person);
  return sees(call, { organizationId: meeting.organization.id, invited, published }) ? meeting : undefined;
}

/** The meeting as this caller reads it. */
export function present(
  { state, person, helper }: Pick<Call, 'state' | 'person' | 'helper'>,
  kept: KeptMeeting,
): Meeting {
  const { announced: _, ...meeting } = kept;
  return {
    ...meeting,
    myAnswer: person && isInvited(kept, person) ? shownTo(helper, answerOf(state, kept, person.id)) : null,
    answerCounts: prepares(person, kept.organization.id) ? countsOf(state, kept) : null,
  };
}

/** A helper need not learn why the other could not come. */
const shownTo = (helper: Person | undefined, answer: MyAnswer): MyAnswer =>
  helper ? { ...answer, absenceRequest: null } : answer;

const prepares = (person: Person | null, organizationId: string): boolean => holds(person, organizationId, preparing);

export const answerKey = (meetingId: string, memberId: string): string => `${meetingId} ${memberId}`;

function isInvited({ kind, organization }: KeptMeeting, person: Person | null): boolean {
  return holds(person, organization.id, kind === 'cellCommittee' || kind === 'committee' ? committee : ['member']);
}

const holds = (person: Person | null, organizationId: string, roles: readonly string[]) =>
  person?.roles.some(({ role, organization }) => organization.id === organizationId && roles.includes(role)) ?? false;

/** A request that stands for an absence speaks first; an acknowledgement counts only for the notice in force. */
function answerOf(state: State, { id, noticeVersion }: KeptMeeting, memberId: string): MyAnswer {
  const absenceRequest = latestAbsence(state, id, memberId);
  const acknowledgedVersion = state.acknowledged.get(answerKey(id, memberId)) ?? 0;
  const absent = absenceRequest && ['submitted', 'accepted'].includes(absenceRequest.state);
  const attending = acknowledgedVersion > 0 && acknowledgedVersion === noticeVersion;
  return {
    acknowledgement: absent ? 'absent' : attending ? 'attending' : 'none',
    acknowledgedVersion,
    absenceRequest,
  };
}

function latestAbsence({ absences }: State, meetingId: string, memberId: string): AbsenceRequest | null {
  const own = [...absences.values()].filter((one) => one.meetingId === meetingId && one.member.id === memberId);
  return own.at(-1) ?? null;
}

/** Of the personas: the mock API knows no other members. */
function countsOf(state: State, meeting: KeptMeeting): AnswerCounts {
  const invited = Object.values(persons).filter((person) => isInvited(meeting, person));
  const answers = invited.map(({ id }) => answerOf(state, meeting, id).acknowledgement);
  const count = (answer: string) => answers.filter((one) => one === answer).length;
  return { invited: invited.length, attending: count('attending'), absent: count('absent'), none: count('none') };
}
