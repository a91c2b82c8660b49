import { exampleOf } from '@sotay/sdk/testing';
import type { AssistedSession } from '@sotay/sdk/support';
import { expect } from 'chai';
import { textOf } from '../foundation/testing.ts';
import { assistedSessionTerms } from './assisted-session.terms.ts';
import { doneFacts } from './done-facts.ts';
import { helpingTerms } from './helping.terms.ts';
import { codeText } from './code-text.ts';
import { codeFrame, doneFrame } from './slip.ts';

// What the helped member takes home must be what was done.

const words = { ...assistedSessionTerms, ...helpingTerms };
const example = exampleOf('startAssistedSession', 201);
const sessionOf = (task: string): AssistedSession => ({ ...example, task });
const meeting = exampleOf('getMeeting', 200);
const answered = (acknowledgement: string) => ({
  ...meeting,
  myAnswer: { acknowledgement, acknowledgedVersion: 1, absenceRequest: null },
});
const factsOf = (task: string, answer: unknown, seen?: typeof meeting) =>
  Object.fromEntries(doneFacts(sessionOf(task), answer, seen, words));
const says = <T extends object>(catalogue: T): T => catalogue;

describe('the confirmation', () => {
  it('names both, the task and the time, whatever was done', () => {
    for (const task of Object.keys(words.tasks)) {
      const facts = factsOf(task, undefined);
      expect(facts['Việc'], task).to.equal(words.tasks[task]);
      expect([facts['Của đồng chí'], facts['Đồng chí hỗ trợ']]).to.deep.equal(['Lý Thị Đăng Ký', 'Nguyễn Văn Mẫu']);
      expect(facts['Lúc']).to.match(/^\d\d:\d\d, \d\d\/\d\d\/\d{4}$/);
    }
  });

  it('tells of an opinion what it is found by, and not what it says', () => {
    const sent = exampleOf('submitFeedback', 201);
    const facts = factsOf('submitFeedback', sent);
    expect([facts['Tiêu đề'], facts['Nơi nhận'], facts['Mã biên nhận']]).to.deep.equal([
      sent.subject,
      sent.recipientOrganization.name,
      sent.receiptCode,
    ]);
    expect(Object.values(facts).join(' ')).not.to.contain(sent.body);
  });

  for (const [acknowledgement, word] of [
    ['attending', 'Sẽ dự họp'],
    ['none', 'Thu lại trả lời'],
  ] as const)
    it(`tells the answer that the server has: ${acknowledgement}`, () => {
      // What was on the page before says otherwise.
      const facts = factsOf('acknowledgeMeeting', answered(acknowledgement), answered('none'));
      expect(facts['Trả lời']).to.equal(word);
      expect(facts['Kỳ sinh hoạt']).to.contain(meeting.title).and.contain('03/12/2026');
    });

  it('tells of an absence the meeting, and no reason: paper may lie about', () => {
    const request = { ...exampleOf('submitAbsenceRequest', 201), reasonText: 'Đau lưng' };
    const facts = factsOf('submitAbsenceRequest', request, meeting);
    expect(facts['Kỳ sinh hoạt']).to.contain(meeting.title);
    expect(Object.values(facts).join(' ')).not.to.contain('Đau lưng');
    expect(factsOf('submitAbsenceRequest', request)).not.to.have.property('Kỳ sinh hoạt');
  });

  it('tells which announcement was read', () => {
    const announcement = exampleOf('getAnnouncement', 200);
    expect(factsOf('markAnnouncementRead', announcement)['Thông báo']).to.equal(announcement.title);
  });

  it('names a task that it does not know yet by its own name', () => {
    expect(factsOf('signMinutes', undefined)['Việc']).to.equal('signMinutes');
  });
});

describe('on paper', () => {
  const sizeOf = (frame: HTMLIFrameElement, selector: string): number =>
    parseFloat(frame.contentWindow!.getComputedStyle(frame.contentDocument!.querySelector(selector)!).fontSize);

  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('the confirmation is in large type, with every fact and room for a signature', async () => {
    const facts = doneFacts(sessionOf('submitFeedback'), exampleOf('submitFeedback', 201), undefined, words);
    const frame = await doneFrame(facts, says);
    const text = textOf(frame.contentDocument!.body);
    for (const [label, value] of facts) expect(text).to.contain(label).and.contain(value);
    expect(text).to.contain('Chữ ký');
    expect(sizeOf(frame, 'p')).to.be.at.least(24);
  });

  it('markup in a title stays text', async () => {
    const frame = await doneFrame([['Tiêu đề', '<img src=x onerror=alert(1)>']], says);
    expect(frame.contentDocument!.querySelector('img')).to.equal(null);
    expect(frame.contentDocument!.body.textContent).to.contain('<img src=x');
  });

  it('a code keeps its zeros and stands apart in two groups', async () => {
    expect([codeText('00000001'), codeText('12345678')]).to.deep.equal(['0000 0001', '1234 5678']);
    const issued = { ...exampleOf('issueSupportCode', 200), code: '00000001' };
    const frame = await codeFrame(issued, 'Chi bộ Tổ dân phố số 4', says);
    const text = textOf(frame.contentDocument!.body);
    expect(text).to.contain('0000 0001').and.contain(issued.member.fullName).and.contain('Chi bộ Tổ dân phố số 4');
    expect(sizeOf(frame, '.code')).to.be.above(2 * sizeOf(frame, 'p'));
  });

  it('only one page waits to be printed', async () => {
    await doneFrame([['Việc', 'Một']], says);
    await doneFrame([['Việc', 'Hai']], says);
    const frames = [...document.querySelectorAll('iframe')];
    expect(frames.map(({ contentDocument }) => textOf(contentDocument!.body).includes('Hai'))).to.deep.equal([true]);
  });
});
