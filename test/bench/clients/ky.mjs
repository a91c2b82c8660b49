// As the SDK's users would do it by hand: the token, and the same retries.
import ky from 'ky';

export function connect(baseUrl, token) {
  const client = ky.create({
    prefix: baseUrl,
    retry: { methods: ['get', 'post'], jitter: true },
    hooks: { beforeRequest: [({ request }) => request.headers.set('Authorization', `Bearer ${token}`)] },
  });
  return {
    list: () => client.get('documents', { searchParams: { limit: 20 } }).json(),
    submit: (json, key) => client.post('feedback', { json, headers: { 'Idempotency-Key': key } }).json(),
  };
}
