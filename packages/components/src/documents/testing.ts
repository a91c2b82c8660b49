import type { Document, DocumentSummary } from '@sotay/sdk/documents';
import { html } from 'lit';
import { answerWith, json, mountInProvider, problem, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import type { SotayDocumentViewer } from './document-viewer.ts';

// Sample documents and helpers of the tests in this folder; no part of the package.

export const sampleId = '0192f0c1-0000-7000-8000-000000000301';

export const summary: DocumentSummary = {
  id: sampleId,
  number: '12-QĐ/ĐU',
  type: 'regulation',
  category: 'regulation',
  title: 'Về gửi tài liệu họp chi bộ',
  issuer: 'Đảng ủy phường Thử Nghiệm',
  organization: { id: '0192f0c1-0000-7000-8000-000000000003', name: 'Đảng bộ phường Thử Nghiệm' },
  signedOn: '2026-02-05',
  scope: 'public',
};

const articles = [1, 2, 3, 4, 5, 6];

export const sample: Document = {
  ...summary,
  place: 'Thử Nghiệm',
  signer: 'Trần Thị Ví Dụ',
  signerTitle: 'T/M ĐẢNG ỦY, BÍ THƯ',
  recipients: ['Các chi bộ trực thuộc'],
  legalBases: ['Căn cứ Điều lệ Đảng'],
  contents: articles.flatMap((article) => [
    { id: `dieu-${article}`, kind: 'dieu', label: `Điều ${article}. Tên điều ${article}`, depth: 0 },
    { id: `dieu-${article}.khoan-1`, kind: 'khoan', label: 'Khoản 1', depth: 1 },
    { id: `dieu-${article}.khoan-2`, kind: 'khoan', label: 'Khoản 2', depth: 1 },
    { id: `dieu-${article}.khoan-2.diem-dd`, kind: 'diem', label: 'Điểm đ', depth: 2 },
  ]),
  notes: [],
  contentHash: '0'.repeat(64),
  importedAt: '2026-02-06T08:00:00+07:00',
  version: 1,
};

const article = (number: number): string =>
  `<section id="dieu-${number}" data-kind="dieu"><h2><span class="number">Điều ${number}.</span> Tên điều ${number}</h2>` +
  `<div id="dieu-${number}.khoan-1" data-kind="khoan"><p><span class="number">1.</span> Bí thư chi bộ chịu trách nhiệm phân công đồng chí hỗ trợ.</p></div>` +
  `<div id="dieu-${number}.khoan-2" data-kind="khoan"><p><span class="number">2.</span> Việc gửi tài liệu trước kỳ sinh hoạt:</p>` +
  `<div id="dieu-${number}.khoan-2.diem-dd" data-kind="diem"><p><span class="number">đ)</span> Gửi cho cấp ủy cấp trên theo Quy định số 339-QĐ/TW.</p></div></div>` +
  `<p>Đoạn dài để mỗi điều cao hơn cửa sổ: ${'thông tin gửi tới đảng viên phải chính xác, kịp thời và dễ hiểu; '.repeat(24)}</p></section>`;

export const sampleHtml =
  '<article lang="vi"><header class="letterhead"><p class="issuer">ĐẢNG ỦY PHƯỜNG THỬ NGHIỆM</p><p class="number">Số 12-QĐ/ĐU</p>' +
  '<p class="party">ĐẢNG CỘNG SẢN VIỆT NAM</p><p class="type">QUY ĐỊNH</p><h1 class="title">về gửi tài liệu họp chi bộ</h1></header>' +
  `<div class="preamble"><p class="dash">- Căn cứ Điều lệ Đảng;</p></div>${articles.map(article).join('')}` +
  '<footer class="closing"><p class="recipient">- Lưu Văn phòng.</p><p class="signer">Trần Thị Ví Dụ</p></footer></article>';

export const htmlAnswer = (body: string): Response => new Response(body, { headers: { 'content-type': 'text/html' } });

/** Answers for one document: what it is, its text, and a list that holds it. */
export const documentApi =
  (document: Document = sample, content = sampleHtml): Answer =>
  (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/content')) return htmlAnswer(content);
    if (pathname.endsWith('/documents')) return json({ items: [document], nextCursor: null });
    return pathname.endsWith(document.id) ? json(document) : problem(404, 'not-found', 'Không tìm thấy văn bản này.');
  };

export const rootOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.root')!;

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- like querySelector itself
export const inside = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E => {
  const found = rootOf(element).querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

export const textReady = (viewer: SotayDocumentViewer): Promise<void> => until(() => viewer.shown(), 'the text');

/** A viewer with the sample document, its text in place. */
export const openViewer = async (
  content = sampleHtml,
): Promise<{ viewer: SotayDocumentViewer; requests: Request[] }> => {
  const requests = answerWith(documentApi(sample, content));
  const viewer = await mountInProvider<SotayDocumentViewer>(
    html`<sotay-document-viewer document-id=${sampleId}></sotay-document-viewer>`,
  );
  await textReady(viewer);
  await viewer.updateComplete;
  return { viewer, requests };
};

/** The address of the test page as it was, so that one test's fragment is not another's. */
export const restoreAddress = (): void => {
  history.replaceState(null, '', addressAtStart);
};
const addressAtStart = `${location.pathname}${location.search}`;
