// One journey through the SDK, told as a list of what was seen at each step, so that two APIs can be compared.
import { ApiError, etagOf, type Handbook } from '../../packages/sdk/src/index.ts';
import type { Access } from '../../packages/sdk/src/audit.ts';
import type { Persona } from '../../packages/sdk/src/testing/personas.ts';
import { announce } from './announcements.ts';
import { delegate } from './roles.ts';
import { support } from './support.ts';
import { askAndAnswer } from './privacy.ts';
import { correct } from './corrections.ts';

export interface World {
  as(persona: Persona | 'guest'): Handbook;
  /** What went over the wire since the last look: method, status and headers of each exchange. */
  exchanges(): string[];
}

export interface Step {
  readonly step: string;
  readonly exchanges: readonly string[];
  /** What must be equal: states, counts, codes. */
  readonly told: unknown;
  /** Names and kinds of the fields, without their values. */
  readonly shape: unknown;
}

/** Writes down what is seen. */
export interface Journal {
  /** Takes one step; `tell` picks what must be equal. */
  readonly take: <T>(step: string, call: Promise<T>, tell?: (answer: T) => unknown) => Promise<T>;
  /** A step that is refused: the problem's code and the fields at fault are told. */
  readonly refuse: (step: string, call: Promise<unknown>) => Promise<void>;
}

const cell = '0192f0c1-0000-7000-8000-000000000011';
const nobody = '0192f0c1-0000-7000-8000-0000000f0000';
const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;
const keys = Array.from({ length: 3 }, (_, at) => `0192f0c1-2b5e-4cc3-9d2e-00000000000${at}`);

export async function travel(world: World): Promise<Step[]> {
  const steps: Step[] = [];
  const [member, secretary, guest] = [world.as('member'), world.as('secretary'), world.as('guest')];

  /** Takes one step; `tell` picks what must be equal. */
  async function take<T>(step: string, call: Promise<T>, tell: (answer: T) => unknown = () => null): Promise<T> {
    const answer = await call;
    steps.push({ step, exchanges: world.exchanges(), told: tell(answer), shape: shapeOf(answer) });
    return answer;
  }

  /** A step that is refused: the problem's code and the fields at fault are told. */
  async function refuse(step: string, call: Promise<unknown>): Promise<void> {
    const error: unknown = await call.then(() => 'was not refused').catch((reason: unknown) => reason);
    if (!(error instanceof ApiError)) throw new Error(`${step}: ${String(error)}`, { cause: error });
    const { code, errors = [] } = error.problem ?? {};
    const fields = errors.map((field) => [field.pointer, field.code]);
    steps.push({ step, exchanges: world.exchanges(), told: [code, fields], shape: shapeOf(error.problem) });
  }

  // Who one is.
  await take('session', member.accounts.session(), (session) => session);
  for (const persona of ['secretary', 'deputySecretary', 'committeeMember', 'admin', 'superior', 'office'] as const) {
    await take(`session of ${persona}`, world.as(persona).accounts.session(), (session) => session);
  }
  for (const persona of ['otherCellMember', 'otherProvinceSecretary'] as const) {
    await take(`session of ${persona}`, world.as(persona).accounts.session(), (session) => session);
  }
  await take('profile', member.members.me(), ({ fullName, gender, currentCell }) => [fullName, gender, currentCell]);
  await refuse('a guest has no profile', guest.members.me());
  await refuse('a member prepares no meeting', member.meetings.create(draft({})));
  await refuse('a cell of others', world.as('otherProvinceSecretary').meetings.create(draft({})));

  // An account, from its registration to its end.
  const applicant = world.as('applicant');
  await refuse('not registered', applicant.accounts.mine());
  await refuse('no member', applicant.accounts.session());
  await refuse('another name', applicant.accounts.register({ ...applying, fullName: 'Lý Thị Khác' }));
  await refuse('unknown ID', applicant.accounts.register({ ...applying, citizenId: '099152000999' }));
  const registered = await take('registered', applicant.accounts.register(applying), accountOf);
  await refuse('registered twice', applicant.accounts.register(applying));
  await refuse('not listed for members', member.accounts.list());
  await take('seen by the secretary', secretary.accounts.list({ state: 'pending', limit: 100 }), ({ items }) =>
    items.filter(({ id }) => id === registered.id).map(accountOf),
  );
  const at = (version: number) => ({ ifMatch: `"${version}"` });
  const why = { reason: 'Chưa đúng chi bộ' };
  await refuse('not for the superior', world.as('superior').accounts.approve(registered.id, at(1)));
  await refuse('on an old version', secretary.accounts.approve(registered.id, at(9)));
  await take('rejected', secretary.accounts.reject(registered.id, why, at(1)), accountOf);
  await take('the reason', applicant.accounts.mine(), accountOf);
  await take('registered again', applicant.accounts.register(applying), accountOf);
  await take('approved', secretary.accounts.approve(registered.id, at(3)), accountOf);
  await take('approved again', secretary.accounts.approve(registered.id, at(3)), accountOf);
  await refuse('rejected after it', secretary.accounts.reject(registered.id, why, at(4)));
  await take('a member', applicant.accounts.session(), (session) => session);
  await refuse('no such account', secretary.accounts.unlock(nobody, at(4)));
  await take('locked', secretary.accounts.lock(registered.id, why, at(4)), accountOf);
  await refuse('locked out', applicant.accounts.session());
  await take('unlocked', secretary.accounts.unlock(registered.id, at(5)), accountOf);
  await take('revoked', secretary.accounts.revoke(registered.id, why, at(6)), accountOf);
  await refuse('locked when closed', secretary.accounts.lock(registered.id, why, at(7)));
  const ownAccount = await take('own account', secretary.accounts.mine(), ({ state, decider }) => [state, decider]);
  await refuse('decided by oneself alone', secretary.accounts.lock(ownAccount.id, why, at(ownAccount.version)));
  // What others see of a member, and what the member sees of that.
  const { memberId } = await member.accounts.session();
  world.exchanges();
  await take('the cell', secretary.members.list({ limit: 2 }), ({ items }) => items.length);
  await take('a record', secretary.members.profile(memberId), ({ fullName, birthDate }) => [fullName, birthDate.date]);
  await refuse('a record for a member', member.members.profile(memberId));
  await refuse('a record of another province', world.as('otherProvinceSecretary').members.profile(memberId));
  const contact = { fields: ['phone'], purpose: 'contact' } as const;
  await take('a phone', secretary.members.reveal(memberId, contact), (shown) => [
    shown.memberId,
    Object.keys(shown).sort(),
  ]);
  await refuse('another purpose', secretary.members.reveal(memberId, { ...contact, purpose: 'ownData' }));
  await refuse('a phone for another member', member.members.reveal(nobody, contact));
  await take('the own phone', member.members.reveal(memberId, { ...contact, purpose: 'ownData' }));
  const seen = ({ items }: { items: readonly Access[] }) =>
    items.map(({ action, actor, byMyself, fields, purpose }) => [action, actor, byMyself, fields, purpose]);
  await take('who looked', member.audit.mine({ limit: 3 }), seen);
  await take('the log of the cell', secretary.audit.list({ limit: 4, memberId }), ({ items }) =>
    items.slice(0, 3).map(({ action, actor, organization }) => [action, actor, organization]),
  );
  await refuse('the log for a member', member.audit.list());

  // From a draft to the answers.
  const place = { place: 'Nhà văn hóa', agenda: ['Thảo luận'] };
  await refuse('a kind for others', secretary.meetings.create(draft({ kind: 'committee' })));
  await refuse('an end before the start', secretary.meetings.create(draft({ endsAt: inDays(29) })));
  await refuse('unknown papers', secretary.meetings.create(draft({ documentIds: [nobody] })));
  const created = await take('draft', secretary.meetings.create(draft({})), toldOf);
  await refuse('a draft is not for members', member.meetings.get(created.id));
  await refuse('nor its absences', member.meetings.absences(created.id));
  await take('chi ủy prepares it, too', world.as('committeeMember').meetings.get(created.id), toldOf);
  await take('and nobody asks to be absent yet', world.as('committeeMember').meetings.absences(created.id));
  const postpone = { state: 'postponed', stateReason: 'Mưa' } as const;
  await refuse(
    'a draft is not postponed',
    secretary.meetings.update(created.id, postpone, { ifMatch: etagOf(created) }),
  );
  const past = await take(
    'a past one',
    secretary.meetings.create(draft({ ...place, startsAt: '2020-01-01T12:00:00Z' })),
    toldOf,
  );
  await refuse('no notice of the past', secretary.meetings.notify(past.id, { ifMatch: etagOf(past) }));
  await refuse('gaps', secretary.meetings.notify(created.id, { ifMatch: etagOf(created) }));
  const planned = await take(
    'planned',
    secretary.meetings.update(created.id, place, { ifMatch: etagOf(created) }),
    toldOf,
  );
  await refuse('stale', secretary.meetings.update(created.id, place, { ifMatch: etagOf(created) }));
  await refuse(
    'blind',
    secretary.client.send('updateMeeting', `meetings/${created.id}`, { method: 'PATCH', body: place }),
  );
  const notice = { idempotencyKey: keys[2], ifMatch: etagOf(planned) };
  const notified = await take('notified', secretary.meetings.notify(planned.id, notice), toldOf);
  await take('notified again by the same key', secretary.meetings.notify(planned.id, notice), toldOf);
  const meeting = await take('read', member.meetings.get(notified.id), toldOf);
  await take('read again', member.meetings.get(notified.id), toldOf);
  await refuse('who is not of the cell', world.as('otherCellMember').meetings.get(notified.id));
  await take('superior', world.as('superior').meetings.get(notified.id), toldOf);
  const attending = { acknowledgement: 'attending', noticeVersion: meeting.noticeVersion } as const;
  await refuse('an old notice', member.meetings.acknowledge(meeting.id, { ...attending, noticeVersion: 0 }));
  await take('acknowledged', member.meetings.acknowledge(meeting.id, attending), toldOf);
  await take('read after it', member.meetings.get(meeting.id), toldOf);
  await take('taken back', member.meetings.acknowledge(meeting.id, { ...attending, acknowledgement: 'none' }), toldOf);

  // Absences.
  const absence = { reasonKind: 'family', willStudyDocuments: true } as const;
  const asked = await take('absence', member.meetings.submitAbsence(meeting.id, absence), ({ state, late }) => [
    state,
    late,
  ]);
  await refuse('asked twice', member.meetings.submitAbsence(meeting.id, absence));
  await take('counted', secretary.meetings.get(meeting.id), ({ answerCounts }) => answerCounts?.absent);
  await take('listed', secretary.meetings.absences(meeting.id), ({ items }) => items.map(({ state }) => state));
  await refuse('not for admins', world.as('admin').meetings.absences(meeting.id));
  await take('withdrawn', member.meetings.withdrawAbsence(asked.id), ({ state, version }) => [state, version]);
  await take('withdrawn twice', member.meetings.withdrawAbsence(asked.id), ({ state, version }) => [state, version]);
  const decide = (id: string, version: number, decision: 'accepted' | 'declined', note?: string) =>
    secretary.meetings.decideAbsence(id, { decision, note }, { ifMatch: `"${version}"` });
  await refuse('withdrawn before the decision', decide(asked.id, 2, 'accepted'));
  const second = await take('absence again', member.meetings.submitAbsence(meeting.id, absence), ({ state }) => state);
  await refuse('declined without a note', decide(second.id, 1, 'declined'));
  await refuse('decided on an old version', decide(second.id, 9, 'accepted'));
  await take('declined', decide(second.id, 1, 'declined', 'Cần có mặt'), ({ state, decidedBy }) => [state, decidedBy]);
  await refuse('decided twice', decide(second.id, 2, 'accepted'));
  await refuse('declined and withdrawn', member.meetings.withdrawAbsence(second.id));
  const own = await take('own', secretary.meetings.submitAbsence(meeting.id, absence), ({ state }) => state);
  await refuse('decided by oneself', decide(own.id, 1, 'accepted'));
  await take('comes after all', secretary.meetings.acknowledge(meeting.id, attending), toldOf);
  await refuse('of another', member.meetings.withdrawAbsence(own.id));
  await refuse('of nobody', member.meetings.withdrawAbsence(nobody));

  // A change of what was announced.
  const before = await secretary.meetings.get(meeting.id);
  world.exchanges();
  const moved = await take(
    'another place',
    secretary.meetings.update(meeting.id, { place: 'Hội trường' }, { ifMatch: etagOf(before) }),
    toldOf,
  );
  await refuse('the notice is outdated', member.meetings.acknowledge(meeting.id, attending));
  await take('a new notice', secretary.meetings.notify(meeting.id, { ifMatch: etagOf(moved) }), toldOf);
  const cancel = { state: 'cancelled' } as const;
  const change = { ifMatch: `"${moved.version + 1}"` };
  await refuse('cancelled without a reason', secretary.meetings.update(meeting.id, cancel, change));
  await refuse('a reason without a state', secretary.meetings.update(meeting.id, { stateReason: 'Mưa' }, change));
  await take('cancelled', secretary.meetings.update(meeting.id, { ...cancel, stateReason: 'Mưa' }, change), toldOf);
  await refuse('closed', secretary.meetings.update(meeting.id, place, { ifMatch: `"${moved.version + 2}"` }));
  await refuse('no notice any more', secretary.meetings.notify(meeting.id, { ifMatch: `"${moved.version + 2}"` }));
  await refuse('no answers any more', member.meetings.submitAbsence(meeting.id, absence));

  // Opinions.
  const sent = await take('opinion', member.feedback.submit(opinion, { idempotencyKey: keys[0] }), opinionOf);
  await take('the same key', member.feedback.submit(opinion, { idempotencyKey: keys[0] }), ({ id }) => id === sent.id);
  const other = { ...opinion, body: 'Khác' };
  await refuse('the key of another', member.feedback.submit(other, { idempotencyKey: keys[0] }));
  await take('to the ward', member.feedback.submit({ ...opinion, recipient: 'managingCommittee' }), opinionOf);
  await take('latest first', member.feedback.list({ limit: 2 }), ({ items, nextCursor }) => [
    items.map((one) => [one.recipient, one.state]),
    nextCursor !== null,
  ]);
  await take(
    'next page',
    member.feedback.list({ limit: 1 }).then((page) => page.next()),
    (page) => page?.items[0]?.id === sent.id,
  );
  await refuse('a cursor of others', member.feedback.list({ cursor: 'abc' }));
  await refuse('too many at once', member.feedback.list({ limit: 101 }));
  await take('more words', member.feedback.reply(sent.id, { body: 'Thêm' }), opinionOf);
  await take('answered', secretary.feedback.reply(sent.id, { body: 'Trả lời' }), opinionOf);
  await take('asked again', member.feedback.reply(sent.id, { body: 'Hỏi lại' }), opinionOf);
  await take('read by its recipient', secretary.feedback.get(sent.id), opinionOf);
  await refuse('not for the office', world.as('office').feedback.get(sent.id));
  await refuse('nobody answers it', world.as('committeeMember').feedback.reply(sent.id, { body: 'x' }));
  await refuse('no opinion', member.feedback.get(nobody));

  // What becomes of an opinion besides answers.
  const superior = world.as('superior');
  const next = await take('another opinion', member.feedback.submit({ ...opinion, body: 'Khác' }), opinionOf);
  await take('received', secretary.feedback.receive(next.id), opinionOf);
  await take('received twice', world.as('deputySecretary').feedback.receive(next.id), opinionOf);
  await refuse('not for who only reads', world.as('committeeMember').feedback.receive(next.id));
  const more = { reason: 'Chờ ý kiến', workingDays: 10 };
  await refuse('extended on an old version', secretary.feedback.extend(next.id, more, { ifMatch: '"1"' }));
  await refuse('too long', secretary.feedback.extend(next.id, { ...more, workingDays: 31 }, { ifMatch: '"2"' }));
  await take('extended', secretary.feedback.extend(next.id, more, { ifMatch: '"2"' }), opinionOf);
  await refuse('extended twice', secretary.feedback.extend(next.id, more, { ifMatch: '"3"' }));
  await refuse('closed without an answer', secretary.feedback.close(next.id, { ifMatch: '"3"' }));
  await refuse('answered on an old version', secretary.feedback.reply(next.id, { body: 'Trả lời', readVersion: 2 }));
  await refuse('not of the superior yet', superior.feedback.get(next.id));
  const note = { note: 'Vượt thẩm quyền' };
  await take('forwarded', secretary.feedback.forward(next.id, note, { ifMatch: '"3"' }), opinionOf);
  await take('seen by who forwarded it', secretary.feedback.get(next.id), opinionOf);
  await take('in their box', secretary.feedback.list({ box: 'forwarded' }), ({ items }) => items.map(opinionOf));
  await refuse('not answered by them', secretary.feedback.reply(next.id, { body: 'Trả lời' }));
  await refuse('nor forwarded again', secretary.feedback.forward(next.id, note, { ifMatch: '"4"' }));
  await take('received above', superior.feedback.receive(next.id), opinionOf);
  await take('answered above', superior.feedback.reply(next.id, { body: 'Trả lời', readVersion: 5 }), opinionOf);
  await refuse('forwarded after the answer', superior.feedback.forward(next.id, note, { ifMatch: '"6"' }));
  await take('closed', superior.feedback.close(next.id, { ifMatch: '"6"' }), opinionOf);
  await refuse('closed twice', superior.feedback.close(next.id, { ifMatch: '"7"' }));
  await refuse('no word after it', member.feedback.reply(next.id, { body: 'Thêm' }));
  const ofSecretary = await take('of the secretary', secretary.feedback.submit(opinion), opinionOf);
  await refuse('received by its author', secretary.feedback.receive(ofSecretary.id));
  await take(
    'those that wait come first',
    secretary.feedback.list({ box: 'received', order: 'due', limit: 100 }),
    ({ items }) => {
      const waits = items.map(({ state }) => state !== 'answered' && state !== 'closed');
      const due = items.slice(0, waits.indexOf(false)).map(({ dueAt }) => Date.parse(dueAt));
      return [waits.lastIndexOf(true) < waits.indexOf(false), due.every((at, of) => of === 0 || due[of - 1]! <= at)];
    },
  );

  // Documents and organisations.
  const imported = await take('import', secretary.documents.import(paper), (one) => [
    [one.number, one.type, one.category, one.title, one.signedOn, one.scope, one.organization],
    one.contents.map(({ id, kind, depth }) => [id, kind, depth]),
  ]);
  await refuse('import again', secretary.documents.import(paper));
  await refuse('secret', secretary.documents.import({ ...paper, text: `MẬT\n${paper.text}` }));
  await refuse('not for members', member.documents.import(paper));
  for (const q of ['gui ban tin', 'gửi bản tin', '77 qd', 'gùi']) {
    await take(`search ${q}`, member.documents.list({ q }), ({ items }) => items.some(({ id }) => id === imported.id));
  }
  await take('find', member.documents.search(imported.id, 'bi thu'), ({ query, total, items }) => [
    query,
    total,
    items.map((one) => [one.unitId, one.label, one.exact, one.excerpt.slice(one.start, one.end)]),
  ]);
  await take('content', member.documents.content(imported.id), (html) => /id="dieu-1"/.test(html));
  await refuse('not for guests', guest.documents.get(imported.id));
  await take('public ones for guests', guest.documents.list(), ({ items }) =>
    items.every(({ scope }) => scope === 'public'),
  );
  await take('cell', member.organizations.get(cell), ({ name, level, hasCellCommittee }) => [
    name,
    level,
    hasCellCommittee,
  ]);
  await refuse('before it was', member.organizations.get(cell, { asOf: '2020-01-01' }));
  await take('children', member.organizations.list({ parentId: cell }), ({ items }) => items.length);
  await refuse('of another line', world.as('otherCellMember').organizations.get(cell));

  await announce({ take, refuse }, world);
  await askAndAnswer({ take, refuse }, world);
  await delegate({ take, refuse }, world);
  await support({ take, refuse }, world);
  await correct({ take, refuse }, world);
  return steps;
}

const applying = {
  fullName: 'LÝ THỊ ĐĂNG KÝ',
  birthDate: '1952-03-14',
  citizenId: '099152000110',
  phone: '+84900000010',
};

const accountOf = (one: Awaited<ReturnType<Handbook['accounts']['mine']>>) => [
  [one.state, one.version, one.member, one.birthYear, one.cell, one.decider],
  [one.phoneMatches, one.decidedBy, one.decidedAt !== null, one.reason],
];

const toldOf = (meeting: Awaited<ReturnType<Handbook['meetings']['get']>>) => [
  [meeting.state, meeting.noticeVersion, meeting.version, meeting.place, meeting.stateReason, meeting.agenda],
  meeting.myAnswer && [meeting.myAnswer.acknowledgement, meeting.myAnswer.acknowledgedVersion],
  meeting.myAnswer?.absenceRequest?.state ?? null,
  meeting.answerCounts !== null,
];

const opinionOf = (one: Awaited<ReturnType<Handbook['feedback']['get']>>) => [
  [one.state, one.version, one.recipientOrganization, one.author],
  [one.receivedAt !== null, one.answeredAt !== null],
  one.replies.map(({ from, fromAuthor, body }) => [from, fromAuthor, body]),
  [one.extended, one.overdue],
  one.steps.map((step) => [step.kind, step.by, step.organization, step.toOrganization, step.note, step.dueAt !== null]),
];

/** Far enough ahead of both clocks. */
const inDays = (days: number) => new Date(Date.UTC(2035, 0, days, 12)).toISOString();

const draft = (fields: Partial<Parameters<Handbook['meetings']['create']>[0]>) => ({
  organizationId: cell,
  kind: 'cellRegular' as const,
  title: 'Sinh hoạt',
  period: '2035-01',
  startsAt: inDays(30),
  ...fields,
});

const paper = {
  fileName: 'a.txt',
  scope: 'members',
  text: `ĐẢNG ỦY PHƯỜNG THỬ NGHIỆM
Số 77-QĐ/ĐU
Thử Nghiệm, ngày 05 tháng 02 năm 2026
QUY ĐỊNH
về gửi bản tin cho đảng viên
Điều 1. Phạm vi áp dụng
Quy định này áp dụng cho bí thư các chi bộ trực thuộc.`,
} as const;

/** Field names down to the leaves; null and a list without items fit everything. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : '?';
  if (value === null || value === undefined) return '?';
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, shapeOf(field)]),
  );
}
