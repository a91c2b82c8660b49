// Fetched by who prints, not with the element.
import type { ConsentRecord } from '@sotay/sdk/consents';
import { instantText } from '../foundation/format.ts';
import { receiptOnPaper } from '../foundation/receipt-frame.ts';
import { consentReceiptTerms } from './receipt.terms.ts';

export { printOut } from '../foundation/print-frame.ts';

/** Who consented to what, when and how: what the member takes home. */
export const consentReceipt = (
  record: ConsentRecord,
  say: <T extends object>(catalogue: T) => T,
): Promise<HTMLIFrameElement> => {
  const words = say(consentReceiptTerms);
  return receiptOnPaper(record.receiptCode, words.heading, [
    [words.member, record.member.fullName],
    [words.purpose, record.title],
    [words.textVersion, record.textVersion],
    [words.controller, `${record.controller.name}. ${record.controller.contact}`],
    [words.sensitive, words.sensitiveTold],
    [words.givenAt, instantText(record.givenAt)],
    [words.method, words.methods[record.method] ?? record.method],
    ...(record.withdrawnAt ? [[words.withdrawnAt, instantText(record.withdrawnAt)] as const] : []),
  ]);
};
