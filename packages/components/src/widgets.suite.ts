import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sample, documentApi, summary } from './documents/testing.ts';
import { answerWith, json, mountInProvider, textOf, until } from './foundation/testing.ts';
import type { Answer } from './foundation/testing.ts';
import type { SotayDocumentViewer } from './documents/document-viewer.ts';
import type { SotayDocuments } from './documents/documents.ts';
import type { SotayFeedbackForm } from './feedback/feedback-form.ts';
import type { SotayFeedbackList } from './feedback/feedback-list.ts';
import type { SotayOwnRecord } from './members/own-record.ts';
import type { SotayProfile } from './members/profile.ts';
import { mine, purposes } from './consents/samples.suite.ts';
import type { SotayConsent } from './consents/consent.ts';
import { completed, request as dataRequest } from './data-requests/samples.suite.ts';
import type { SotayDataRequests } from './data-requests/data-requests.ts';
import './consents/consent.define.ts';
import './data-requests/data-requests.define.ts';
import type { SotayProfileCorrections } from './members/profile-corrections.ts';
import './documents/document-viewer.define.ts';
import './documents/documents.define.ts';
import './feedback/feedback-form.define.ts';
import './feedback/feedback-list.define.ts';
import './members/own-record.define.ts';
import './members/profile-corrections.define.ts';
import './members/profile.define.ts';

// Widgets with their content, for tests that hold for all of them.

const cell = { id: '0192f0c1-0000-7000-8000-000000000011', name: 'Chi bộ Tổ dân phố số 4' };
const author = { id: '0192f0c1-0000-7000-8000-000000000101', fullName: 'Nguyễn Văn Mẫu' };
const session = { memberId: author.id, fullName: author.fullName, cell, roles: [], operations: [] };

export const profile = {
  ...author,
  birthDate: { date: '1952-03-14', year: 1952 },
  gender: 'male',
  admissionDate: '1979-05-19',
  officialDate: '1980-05-19',
  partyCardNumber: '099*******23',
  currentCell: cell,
  citizenId: '099*******23',
  phone: '09** *** 012',
  standing: 'official',
  activityState: 'active',
  exemptUntil: null,
  source: 'sync',
  asOf: '2026-11-01',
  version: 1,
};

export const opinion = {
  id: '0192f0c1-0000-7000-8000-000000000401',
  receiptCode: '7K2M-Q9XA',
  kind: 'suggestion',
  recipient: 'cell',
  recipientOrganization: cell,
  subject: 'Gửi tài liệu họp sớm hơn',
  body: 'Đề nghị gửi trước ba ngày.',
  author,
  state: 'submitted',
  submittedAt: '2026-11-20T09:00:00+07:00',
  dueAt: '2099-01-04T23:59:59+07:00',
  receivedAt: null,
  answeredAt: null,
  extended: false,
  overdue: false,
  steps: [] as object[],
  replies: [] as object[],
  version: 1,
};
const answered = {
  ...opinion,
  id: '0192f0c1-0000-7000-8000-000000000402',
  subject: 'Lịch sinh hoạt',
  state: 'answered',
  replies: [
    {
      id: '0192f0c1-0000-7000-8000-000000000411',
      from: { id: '0192f0c1-0000-7000-8000-000000000103', fullName: 'Trần Thị Ví Dụ' },
      fromAuthor: false,
      body: 'Chi bộ sẽ gửi trước.',
      at: '2026-11-21T08:00:00+07:00',
    },
  ],
};
const resolution = {
  ...summary,
  id: '0192f0c1-0000-7000-8000-000000000302',
  type: 'resolution',
  number: null,
  title: 'Về nhiệm vụ tháng 12',
};

const correction = {
  id: '0192f0c1-0000-7000-8000-000000003001',
  state: 'submitted',
  member: author,
  cell,
  decider: { role: 'secretary', organization: cell },
  fields: ['phone'],
  before: { phone: '09** *** 012' },
  after: { phone: '09** *** 055' },
  memberDatabaseOnly: [],
  changedMeanwhile: [],
  recordVersion: 1,
  reason: 'Đã đổi số.',
  attachments: [],
  warnings: [{ field: 'phone', code: 'unusual-phone' }],
  submittedAt: '2026-11-20T09:00:00+07:00',
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  version: 1,
};

/** A backend that knows one member, a correction, two opinions and two documents. */
export const handbook: Answer = (request) => {
  const { pathname } = new URL(request.url);
  if (request.method === 'POST') return json(opinion, 201);
  if (pathname.endsWith('/members/me')) return json(profile);
  if (pathname.endsWith('/profile-corrections')) return json({ items: [correction], nextCursor: null });
  if (pathname.endsWith('/sessions/current')) return json(session);
  if (pathname.endsWith('/consent-purposes')) return json({ items: purposes });
  if (pathname.endsWith('/consents')) return json({ items: mine });
  if (pathname.endsWith('/data-requests')) return json({ items: [dataRequest, completed], nextCursor: null });
  if (pathname.endsWith('/feedback')) return json({ items: [opinion, answered], nextCursor: 'next' });
  if (pathname.endsWith('/documents')) return json({ items: [summary, resolution], nextCursor: 'next' });
  return documentApi()(request);
};

const open = async <E extends Element>(template: TemplateResult, ready: (element: E) => unknown): Promise<E> => {
  answerWith(handbook);
  const element = await mountInProvider<E>(template, 'a-token');
  await until(() => ready(element), element.localName);
  await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  return element;
};

export const openProfile = (): Promise<SotayProfile> =>
  open<SotayProfile>(html`<sotay-profile></sotay-profile>`, ({ resource }) => resource.state === 'idle');
export const openRecord = (): Promise<SotayOwnRecord> =>
  open<SotayOwnRecord>(html`<sotay-own-record></sotay-own-record>`, (record) => within(record, '.own ul'));
export const openCorrections = (): Promise<SotayProfileCorrections> =>
  open<SotayProfileCorrections>(
    html`<sotay-profile-corrections></sotay-profile-corrections>`,
    ({ resource }) => resource.value,
  );
export const openForm = (): Promise<SotayFeedbackForm> =>
  open<SotayFeedbackForm>(html`<sotay-feedback-form></sotay-feedback-form>`, (form) => within(form, 'form'));
export const openList = (): Promise<SotayFeedbackList> =>
  open<SotayFeedbackList>(html`<sotay-feedback-list></sotay-feedback-list>`, ({ resource }) => resource.value);
export const openDocuments = (): Promise<SotayDocuments> =>
  open<SotayDocuments>(html`<sotay-documents for="viewer"></sotay-documents>`, ({ resource }) => resource.value);
export const openReader = (): Promise<SotayDocumentViewer> =>
  open<SotayDocumentViewer>(html`<sotay-document-viewer document-id=${sample.id}></sotay-document-viewer>`, (viewer) =>
    viewer.shown(),
  );

export const openConsent = (): Promise<SotayConsent> =>
  open<SotayConsent>(html`<sotay-consent></sotay-consent>`, ({ resource }) => resource.value);
export const openDataRequests = (): Promise<SotayDataRequests> =>
  open<SotayDataRequests>(html`<sotay-data-requests></sotay-data-requests>`, ({ resource }) => resource.value);

const within = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

/** The visible button of these words. */
export const button = (element: Element, words: string): HTMLButtonElement => {
  const found = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find(
    (each) => textOf(each) === words && each.checkVisibility(),
  );
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

/** Fills the form as a click and a keyboard would. */
export const fillForm = async (form: SotayFeedbackForm): Promise<void> => {
  within(form, 'input[value=suggestion]')?.click();
  within(form, 'input[value=cell]')?.click();
  for (const [name, words] of [
    ['subject', opinion.subject],
    ['body', opinion.body],
  ] as const) {
    const control = within(form, `[name=${name}]`)?.shadowRoot?.querySelector<HTMLInputElement>('.control');
    if (!control) throw new Error(`no field ${name}`);
    control.value = words;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await form.updateComplete;
};
/** From the open form to the review, and on to the receipt. */
export const review = async (form: SotayFeedbackForm): Promise<void> => {
  await fillForm(form);
  button(form, 'Xem lại trước khi gửi').click();
  await until(() => within(form, '#step'), 'the review');
};
export const send = async (form: SotayFeedbackForm): Promise<void> => {
  button(form, 'Gửi ý kiến').click();
  await until(() => within(form, '.code ~ .actions .button'), 'the receipt');
  await form.updateComplete;
};
/** Chooses the name, to be corrected. */
export const chooseName = async (record: SotayOwnRecord): Promise<void> => {
  within(record, '[data-field=fullName]')?.click();
  await until(() => within(record, '[name=fullName]')?.shadowRoot?.activeElement, 'the field');
  await record.updateComplete;
};
/** Opens the first opinion of the list and its reply. */
export const startReply = async (list: SotayFeedbackList): Promise<void> => {
  within(list, 'summary')?.click();
  await until(() => within(list, 'details')?.hasAttribute('open'), 'the opinion');
  button(list, 'Viết thêm').click();
  await until(() => within(list, 'sotay-textarea')?.shadowRoot?.activeElement, 'the reply');
};

/** The form of a correction, with a field chosen. */
export const openCorrecting = async (): Promise<SotayOwnRecord> => {
  const record = await openRecord();
  await chooseName(record);
  return record;
};
/** What the feedback form shows before it sends. */
export const openReview = async (): Promise<SotayFeedbackForm> => {
  const form = await openForm();
  await review(form);
  return form;
};
export const openReceipt = async (): Promise<SotayFeedbackForm> => {
  const form = await openReview();
  await send(form);
  return form;
};
/** An opinion with a reply begun. */
export const openReplying = async (): Promise<SotayFeedbackList> => {
  const list = await openList();
  await startReply(list);
  return list;
};
