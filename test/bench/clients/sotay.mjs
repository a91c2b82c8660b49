// The SDK makes the Idempotency-Key itself.
import { createClient } from '@sotay/sdk/client';
import { listDocuments } from '@sotay/sdk/documents';
import { submitFeedback } from '@sotay/sdk/feedback';

export function connect(baseUrl, token) {
  const client = createClient({ baseUrl, token: () => Promise.resolve(token) });
  return {
    list: () => listDocuments(client, { limit: 20 }),
    submit: (opinion) => submitFeedback(client, opinion),
  };
}
