import { Problem } from '../contract/problems.ts';
import type { ConsentPurpose } from './policy.ts';

const asked = ({ purpose, textVersion }: ConsentPurpose) => ({ purpose, textVersion });

export const consentRequired = (words: ConsentPurpose): Problem =>
  new Problem(
    403,
    'consent-required',
    'This needs the consent of the member.',
    `Việc này cần sự đồng ý của đồng chí về “${words.title}”. Đề nghị đồng chí mở mục Sự đồng ý, đọc và chọn. Nội dung đã viết vẫn còn nguyên.`,
    { consent: asked(words) },
  );

export const consentTextChanged = (words: ConsentPurpose): Problem =>
  new Problem(
    409,
    'consent-text-changed',
    'The state of the object does not allow this act.',
    'Nội dung xin đồng ý đã có bản mới. Đề nghị đồng chí đọc bản mới rồi chọn.',
    { consent: asked(words) },
  );

export const consentNotAsked = (): Problem =>
  new Problem(
    409,
    'consent-not-asked',
    'The state of the object does not allow this act.',
    'Việc này thực hiện theo quy định của pháp luật nên không cần đồng chí đồng ý.',
  );
