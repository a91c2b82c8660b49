// What the consumers do, on every runtime and after every bundler: list, submit, and be refused.
import { createClient, isProblem } from '@sotay/sdk/client';
import { getDocument, listDocuments } from '@sotay/sdk/documents';
import { submitFeedback } from '@sotay/sdk/feedback';

/** @param {string} baseUrl */
export async function work(baseUrl) {
  const client = createClient({ baseUrl, token: () => Promise.resolve('token') });
  const titles = [];
  for await (const { title } of listDocuments(client, { limit: 2 })) titles.push(title);
  const { receiptCode } = await submitFeedback(client, {
    kind: 'question',
    recipient: 'cell',
    subject: 'Hỏi',
    body: 'Nội dung',
  });
  const refused = await getDocument(client, 'none').catch((error) => isProblem(error, 'getDocument', 404));
  return { titles, receiptCode, refused };
}
