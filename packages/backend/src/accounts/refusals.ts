import { stateConflict } from '../contract/problems.ts';
import type { RefusalCode } from './rules.ts';

const details: Record<RefusalCode, string> = {
  'account-already-decided': 'Tài khoản này đã có quyết định. Đề nghị đồng chí tải lại danh sách để xem.',
  'account-closed': 'Tài khoản này đã thu hồi. Đảng viên cần đăng ký lại.',
  'account-not-active': 'Chỉ tạm khóa được tài khoản đã phê duyệt. Đề nghị đồng chí tải lại danh sách để xem.',
  'account-not-locked': 'Tài khoản này không tạm khóa. Đề nghị đồng chí tải lại danh sách để xem.',
  'decided-by-superior': 'Tài khoản của bí thư do cấp ủy cấp trên trực tiếp phê duyệt.',
  'own-account': 'Đồng chí không tự quyết định tài khoản của mình. Đề nghị liên hệ cấp ủy cấp trên trực tiếp.',
};

export const refusal = (code: RefusalCode) => stateConflict(code, details[code]);
