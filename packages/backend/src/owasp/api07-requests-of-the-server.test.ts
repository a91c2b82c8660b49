// OWASP API7:2023, server side request forgery. The only address that the server ever connects to for somebody is a
// webhook's; each kind of address stands in webhooks/addresses.test.ts, rebinding and redirects in webhooks/post.test.ts.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { handbookContract } from '../contract/contract.ts';
import { refuseUrl } from '../webhooks/addresses.ts';
import { post } from '../webhooks/post.ts';

const rules = { ports: [443], loopback: false };

describe('API7 requests of the server', () => {
  it('no operation takes an address', () => {
    const addresses: string[] = [];
    const look = (node: unknown, place: string) => {
      if (typeof node !== 'object' || node === null) return;
      const { format, type } = node as { format?: string; type?: string };
      if (format !== undefined && /^(uri|url|iri|hostname|ipv4|ipv6)/.test(format)) addresses.push(place);
      if (type === 'string' && /\.(ur[il]|host|address)$/i.test(place)) addresses.push(place);
      for (const [key, value] of Object.entries(node)) look(value, `${place}.${key}`);
    };
    for (const { operationId, parameters, requestBody } of handbookContract().operations) {
      for (const { name, schema } of parameters) look(schema, `${operationId} ${name}`);
      for (const { schema } of Object.values(requestBody?.content ?? {})) look(schema, operationId);
    }
    assert.deepEqual(addresses, []);
  });

  for (const url of [
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fe80::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://2852039166/',
    'https://0xa9fea9fe/',
    'https://10.0.0.1/',
    'https://portal.example.vn:5432/',
    'http://portal.example.vn/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:5432/',
    'https://user:secret@portal.example.vn/',
  ]) {
    it(`a webhook to ${url} is refused when it is added, and again when it is sent`, async () => {
      assert.notEqual(refuseUrl(url, rules), null);
      if (!url.startsWith('https:') || url.includes('portal.example')) return;
      assert.deepEqual(await post(url, {}, '{}', rules), { error: 'address-refused' });
    });
  }

  it('a receiver that points inside by a redirect is not followed', async () => {
    let visited = 0;
    const inside = createServer((_request, response) => {
      visited += 1;
      response.end();
    });
    const outside = createServer((_request, response) => {
      const { port } = inside.address() as AddressInfo;
      response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end();
    });
    for (const server of [inside, outside]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const { port } = outside.address() as AddressInfo;
      const answer = await post(`http://127.0.0.1:${port}/`, {}, '{}', { ports: [], loopback: true });
      assert.deepEqual([answer, visited], [{ status: 307, retryAfter: undefined }, 0]);
    } finally {
      for (const server of [inside, outside]) server.close();
    }
  });
});
