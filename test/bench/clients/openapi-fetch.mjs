import createClient from 'openapi-fetch';

export function connect(baseUrl, token) {
  const client = createClient({ baseUrl });
  client.use({
    onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${token}`);
      return request;
    },
  });
  return {
    list: async () => (await client.GET('/documents', { params: { query: { limit: 20 } } })).data,
    submit: async (body, key) =>
      (await client.POST('/feedback', { params: { header: { 'Idempotency-Key': key } }, body })).data,
  };
}
