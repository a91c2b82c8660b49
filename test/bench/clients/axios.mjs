// With the adapter that axios picks: node:http in Node, XMLHttpRequest in a page.
import axios from 'axios';

export function connect(baseURL, token) {
  const client = axios.create({ baseURL });
  client.interceptors.request.use((config) => {
    config.headers.set('Authorization', `Bearer ${token}`);
    return config;
  });
  return {
    list: async () => (await client.get('/documents', { params: { limit: 20 } })).data,
    submit: async (opinion, key) =>
      (await client.post('/feedback', opinion, { headers: { 'Idempotency-Key': key } })).data,
  };
}
