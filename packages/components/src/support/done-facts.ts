import type { Announcement } from '@sotay/sdk/announcements';
import type { Feedback } from '@sotay/sdk/feedback';
import type { Meeting } from '@sotay/sdk/meetings';
import type { AssistedSession } from '@sotay/sdk/support';
import { instantText } from '../foundation/format.ts';
import type { AssistedSessionTerms } from './assisted-session.terms.ts';
import type { HelpingTerms } from './helping.terms.ts';

type Words = AssistedSessionTerms & HelpingTerms;

export type Facts = readonly (readonly [label: string, value: string])[];

/** What was done, in the words of the member: read aloud, read again, and printed. `answer` may be lost. */
export const doneFacts = (
  { task, helped, helper }: AssistedSession,
  answer: unknown,
  meeting: Meeting | undefined,
  words: Words,
): Facts => {
  const { facts } = words;
  return [
    [facts.task, words.tasks[task] ?? task],
    ...(answer === undefined ? [] : particulars(task, answer, meeting, words)),
    [facts.helped, helped.fullName],
    [facts.helper, helper.fullName],
    [facts.at, instantText(new Date())],
  ];
};

const particulars = (task: string, answer: unknown, meeting: Meeting | undefined, words: Words): [string, string][] => {
  const { facts } = words;
  if (task === 'submitFeedback') {
    const { subject, recipientOrganization, receiptCode } = answer as Feedback;
    return [
      [facts.subject, subject],
      [facts.recipient, recipientOrganization.name],
      [facts.receiptCode, receiptCode],
    ];
  }
  if (task === 'markAnnouncementRead') return [[facts.announcement, (answer as Announcement).title]];
  const answered = task === 'acknowledgeMeeting' ? (answer as Meeting) : meeting;
  const told: [string, string][] = answered
    ? [[facts.meeting, `${answered.title}, ${instantText(answered.startsAt)}`]]
    : [];
  if (task !== 'acknowledgeMeeting') return told;
  const attending = answered?.myAnswer?.acknowledgement === 'attending';
  return [...told, [facts.answer, attending ? words.attending : words.takenBack]];
};
