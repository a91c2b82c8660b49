import { expect } from 'chai';
import type { NoticeHost } from './notice-host.ts';
import { noticeFrame } from './notice-print.ts';
import { meeting } from './samples.suite.ts';

const host = { words: (catalogue: object) => catalogue } as unknown as NoticeHost;
const text = (frame: HTMLIFrameElement): string => frame.contentDocument!.body.textContent.replace(/\s+/g, ' ').trim();

describe('the notice on paper', () => {
  let frame: HTMLIFrameElement | undefined;
  afterEach(() => frame?.remove());

  it('has the head, the body and the chair of an invitation', async () => {
    frame = await noticeFrame(
      meeting({
        startsAt: '2027-12-02T19:00:00+07:00',
        endsAt: '2027-12-02T20:30:00+07:00',
        noticeSentAt: '2027-02-05T08:00:00+07:00',
      }),
      host,
    );
    for (const words of [
      'Chi bộ Tổ dân phố số 4',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ngày 05 tháng 02 năm 2027',
      'GIẤY MỜI',
      'Kính mời: Toàn thể đảng viên của chi bộ',
      'Thời gian: 19:00 – 20:30, Thứ Năm, 02/12/2027',
      'Địa điểm: Nhà văn hóa Tổ dân phố số 4',
      'Thư ký: đồng chí Lê Văn Thử',
      'Điểm danh, thông qua chương trình',
      'Báo cáo kết quả tháng 11',
      'Đề nghị các đồng chí tham dự đầy đủ, đúng giờ.',
      'Chủ trì: đồng chí Trần Thị Ví Dụ',
    ])
      expect(text(frame)).to.contain(words);
    expect(text(frame)).not.to.contain('CỘNG HÒA');
    expect(frame.contentDocument!.title).to.equal(meeting().title);
  });

  it('never invites to what is cancelled, postponed or a draft without saying so', async () => {
    frame = await noticeFrame(meeting({ state: 'cancelled', stateReason: 'Trùng lịch bầu cử' }), host);
    expect(text(frame)).to.contain('THÔNG BÁO').and.to.contain('đã hủy').and.to.contain('Trùng lịch bầu cử');
    expect(text(frame)).not.to.contain('GIẤY MỜI').and.not.to.contain('tham dự đầy đủ');
    frame.remove();
    frame = await noticeFrame(meeting({ state: 'draft' }), host);
    expect(text(frame)).to.contain('Đây là dự thảo.');
  });

  it('leaves out buttons, answers, pictures and what is not known', async () => {
    frame = await noticeFrame(
      meeting({ chair: null, attendees: null, noticeSentAt: null, agenda: [], documents: [], absenceDeadlineAt: null }),
      host,
    );
    expect(frame.contentDocument!.querySelectorAll('button, a, img, svg')).to.have.length(0);
    for (const words of ['null', 'Chủ trì', 'Kính mời', 'Chưa trả lời', 'Tài liệu'])
      expect(text(frame)).not.to.contain(words);
  });

  it('has the type of party documents, and fits one page', async () => {
    frame = await noticeFrame(meeting(), host);
    const { body } = frame.contentDocument!;
    expect(frame.contentWindow!.getComputedStyle(body).fontFamily).to.contain('Times New Roman');
    // A4 without its margins is 165 × 257 mm; 1 mm is 3.78 px.
    frame.style.width = '624px';
    expect(body.scrollHeight).to.be.below(971);
  });
});
