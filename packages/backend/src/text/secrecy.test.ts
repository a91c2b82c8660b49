import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSecrecyMark, findSecrecyMarkInName } from './secrecy.ts';

const marked = [
  'MẬT',
  'TỐI MẬT',
  'TUYỆT MẬT',
  'Mật',
  'Tối mật',
  '  MẬT  ',
  '[MẬT]',
  '(TỐI MẬT)',
  '**MẬT**',
  '- MẬT -',
  '| TUYỆT MẬT |',
  'M Ậ T',
  'T Ố I  M Ậ T',
  'ĐỘ MẬT: MẬT',
  'Độ mật: Tối mật',
  'Mức độ mật: Mật.',
  'Độ mật – Tuyệt mật',
  'TÀI LIỆU MẬT',
  'VĂN BẢN TỐI MẬT',
  'CHI BỘ THÔN THỬ NGHIỆM          MẬT',
  'MẬT\tSố 12-BC/CB',
  'MẬT ĐẢNG CỘNG SẢN VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM TỐI MẬT',
  'MẬT\u00a0',
  '\u200bMẬT',
];
const free = [
  'bí mật',
  'BÍ MẬT',
  'Bảo mật',
  'mật khẩu',
  'Mật khẩu',
  'MẬT KHẨU',
  'Mật độ dân cư',
  'QUY ĐỊNH VỀ BẢO VỆ BÍ MẬT NHÀ NƯỚC',
  'a) Tuyệt mật;',
  '- Tối mật, mật',
  'Độ mật: Thường',
  'Độ mật: không',
  'Độ mật của tài liệu do người ký quyết định.',
  'DẤU CHỈ ĐỘ MẬT',
  'Đảng viên không đưa tài liệu MẬT lên mạng.',
  'TÀI LIỆU MẪU - KHÔNG CÓ GIÁ TRỊ',
  'Mặt trận',
  'MẶT',
  'phải trả lại tài liệu  MẬT  trước khi',
  'Văn bản đóng dấu MẬT không được nhập vào hệ thống.',
];

for (const line of marked) {
  test(`refused: ${JSON.stringify(line)}`, () => {
    const text = `ĐẢNG BỘ XÃ MẪU SƠN THỬ\n${line}\nĐiều 1. Nội dung`;
    assert.notEqual(findSecrecyMark(text), null);
    assert.notEqual(findSecrecyMark(text.normalize('NFD')), null);
  });
}
for (const line of free) {
  test(`kept: ${JSON.stringify(line)}`, () => {
    assert.equal(findSecrecyMark(`CHI BỘ\n${line}\nĐiều 1. Nội dung`), null);
  });
}

const markedNames = [
  'MẬT.docx',
  'MẬT - Báo cáo tháng 11.docx',
  'MẬT_bao-cao.pdf',
  'Báo cáo (TỐI MẬT).pdf',
  'Báo cáo MẬT.txt',
  'Báo cáo TUYỆT MẬT.txt',
  'MẬT Báo cáo tháng 11.pdf',
  'Tối mật.pdf',
];
const freeNames = [
  'Kiến nghị.pdf',
  'Mật khẩu wifi.txt',
  'MẬT KHẨU WIFI.txt',
  'MẬT ĐỘ DÂN CƯ.xlsx',
  'QUY ĐỊNH BẢO VỆ BÍ MẬT NHÀ NƯỚC.pdf',
  'Học tập Luật Bảo vệ BÍ MẬT.pdf',
  'Cam kết BẢO MẬT.docx',
  'Bảo mật.docx',
  'Ảnh rừng mật.jpg',
];
for (const name of markedNames) {
  test(`refused as the name of a file: ${name}`, () => {
    assert.notEqual(findSecrecyMarkInName(name), null);
    assert.notEqual(findSecrecyMarkInName(name.normalize('NFD')), null);
  });
}
for (const name of freeNames) {
  test(`kept as the name of a file: ${name}`, () => assert.equal(findSecrecyMarkInName(name), null));
}
