import { answer, exampleOf, faults, problem } from '@sotay/sdk/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/components/src/meetings/meeting-notice.define.ts';
import { answerStory } from '../support/api.ts';
import { appearsIn } from '../support/appears.ts';
import { reaches, stateStories } from '../support/states.ts';

type Context = Parameters<NonNullable<StoryObj['play']>>[0];
const appears = appearsIn('sotay-meeting-notice');

const example = exampleOf('getMeeting', 200);
// Stories are looked at on any day; the meeting stays to come.
const soon = (days: number, time: string): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}:00+07:00`;
const meeting = {
  ...example,
  startsAt: soon(10, '19:00'),
  endsAt: soon(10, '20:30'),
  absenceDeadlineAt: soon(9, '17:00'),
};
const absenceRequest = exampleOf('submitAbsenceRequest', 201);
const asked = (changes: object) => ({
  acknowledgement: 'absent',
  acknowledgedVersion: 0,
  absenceRequest: { ...absenceRequest, ...changes },
});
const shows = (changes: Partial<typeof example>) => () => [answer('getMeeting', 200, { ...meeting, ...changes })];
const story = (changes: Partial<typeof example>): StoryObj => ({
  parameters: { api: shows(changes) },
  play: reaches('idle'),
});

export default {
  title: 'Meetings/MeetingNotice',
  component: 'sotay-meeting-notice',
  render: () =>
    html`<sotay-meeting-notice meeting-id=${example.id} documents-href="/van-ban?id={id}"></sotay-meeting-notice>`,
  parameters: { api: shows({}) },
} satisfies Meta;

const states = stateStories({ operation: 'getMeeting', content: shows({}) });
export const Idle = states.idle;
export const Loading = states.loading;
export const Stale = states.stale;
/** Without a meeting-id, and with no meeting to come. */
export const Empty: StoryObj = { ...states.empty, render: () => html`<sotay-meeting-notice></sotay-meeting-notice>` };
export const SignedOut = states.signedOut;
export const Forbidden = states.forbidden;
export const Offline = states.offline;
export const Failed = states.error;

export const Thematic = story({
  kind: 'cellThematic',
  title: 'Học tập và làm theo gương người tốt việc tốt',
  topic: 'Người tốt việc tốt ở khu dân cư',
  presenter: 'Phạm Thị Minh Họa',
  guests: ['Đồng chí cấp ủy viên theo dõi chi bộ'],
});
export const Draft = story({ state: 'draft', noticeVersion: 0, noticeSentAt: null });
export const Postponed = story({ state: 'postponed', stateReason: 'Mưa bão, đường vào tổ dân phố bị ngập.' });
export const Cancelled = story({ state: 'cancelled', stateReason: 'Ghép với kỳ sinh hoạt tháng sau.' });
export const Changed = story({
  noticeVersion: 2,
  myAnswer: { acknowledgement: 'none', acknowledgedVersion: 1, absenceRequest: null },
});
export const AfterDeadline = story({ absenceDeadlineAt: soon(-1, '17:00') });
export const Started = story({ startsAt: soon(-1, '19:00'), endsAt: soon(-1, '20:30'), state: 'held' });
export const NotInvited = story({ myAnswer: null });
export const Attending = story({
  myAnswer: { acknowledgement: 'attending', acknowledgedVersion: 1, absenceRequest: null },
});
export const AbsenceSent = story({ myAnswer: asked({}) });
export const AbsenceAccepted = story({
  myAnswer: asked({ state: 'accepted', decidedBy: 'Trần Thị Ví Dụ', decidedAt: soon(-1, '15:00') }),
});
export const AbsenceDeclined = story({
  myAnswer: {
    ...asked({
      state: 'declined',
      decidedBy: 'Trần Thị Ví Dụ',
      decidedAt: soon(-1, '15:00'),
      decisionNote: 'Kỳ này bầu chi ủy.',
    }),
    acknowledgement: 'none',
  },
});

const openForm = async (context: Context): Promise<void> => {
  (await appears(context, '.ask')).click();
  await appears(context, 'form');
};
const openReview = async (context: Context): Promise<void> => {
  await openForm(context);
  (await appears(context, '[value=family]')).click();
  const area = (await appears(context, 'sotay-textarea')).shadowRoot!.querySelector<HTMLTextAreaElement>('textarea')!;
  area.value = 'Gia đình có việc đã hẹn trước.';
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  (await appears(context, 'form .button')).click();
  await appears(context, '.send');
};

export const AbsenceForm: StoryObj = { play: openForm };
export const AbsenceForHealth: StoryObj = {
  play: async (context) => {
    await openForm(context);
    (await appears(context, '[value=health]')).click();
  },
};
export const AbsenceWithoutReason: StoryObj = {
  play: async (context) => {
    await openForm(context);
    (await appears(context, 'form .button')).click();
    await appears(context, '#reason-problem');
  },
};
export const AbsenceReview: StoryObj = { play: openReview };
export const AbsenceNotSent: StoryObj = {
  parameters: { reports: ['SOTAY-003'] },
  play: async (context) => {
    await openReview(context);
    answerStory(context.id, [faults.offline()]);
    (await appears(context, '.send')).click();
    await appears(context, '#failed');
  },
};
export const OutdatedNotice: StoryObj = {
  play: async (context) => {
    const attend = await appears(context, '.attend');
    answerStory(context.id, [
      problem('acknowledgeMeeting', 409, {
        code: 'notice-outdated',
        detail: 'Thông báo mời họp đã có thay đổi. Đề nghị đồng chí đọc thông báo mới rồi trả lời.',
      }),
      ...shows({ noticeVersion: 2, place: 'Hội trường Ủy ban nhân dân phường Thử Nghiệm' })(),
    ]);
    attend.click();
    await appears(context, '.said');
  },
};
export const WithdrawQuestion: StoryObj = {
  parameters: { api: shows({ myAnswer: asked({}) }) },
  play: async (context) => {
    (await appears(context, '#answer ~ .actions .button')).click();
    await appears(context, 'sotay-dialog[open]');
  },
};

const deciding = () => [
  ...shows({ answerCounts: { invited: 22, attending: 14, absent: 2, none: 6 } })(),
  answer('getSession', 200, {
    ...exampleOf('getSession', 200),
    memberId: 'nobody',
    operations: ['listAbsenceRequests', 'decideAbsenceRequest'],
  }),
];
/** The secretary and the deputy see how many answered, and decide the requests. */
export const ForTheSecretary: StoryObj = {
  parameters: { api: deciding, persona: 'secretary' },
  play: async (context) => {
    (await appears(context, 'button.requests')).click();
    await appears(context, '.request');
  },
};
export const Declining: StoryObj = {
  parameters: { api: deciding, persona: 'secretary' },
  play: async (context) => {
    (await appears(context, 'button.requests')).click();
    (await appears(context, '.request .declined')).click();
    // A refusal needs a note.
    await appears(context, '.deciding sotay-textarea[required]');
  },
};
