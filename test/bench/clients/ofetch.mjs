import { ofetch } from 'ofetch';

export function connect(baseURL, token) {
  const client = ofetch.create({
    baseURL,
    onRequest({ options }) {
      options.headers.set('Authorization', `Bearer ${token}`);
    },
  });
  return {
    list: () => client('/documents', { query: { limit: 20 } }),
    submit: (body, key) => client('/feedback', { method: 'POST', body, headers: { 'Idempotency-Key': key } }),
  };
}
