import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSecrecyMark } from './secrecy.ts';

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
