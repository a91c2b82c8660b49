// What @hey-api/openapi-ts makes of our contract; ../sdk.mjs has it made.
import { client } from '../../../.sotay/bench/hey-api/client.gen.ts';
import { listDocuments, submitFeedback } from '../../../.sotay/bench/hey-api/sdk.gen.ts';

export function connect(baseUrl, token) {
  client.setConfig({ baseUrl, auth: () => token, throwOnError: true });
  return {
    list: async () => (await listDocuments({ query: { limit: 20 } })).data,
    submit: async (body, key) => (await submitFeedback({ body, headers: { 'Idempotency-Key': key } })).data,
  };
}
