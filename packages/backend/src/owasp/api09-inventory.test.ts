// OWASP API9:2023, improper inventory management: what answers is what the contract lists.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handbookContract } from '../contract/contract.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const { operations } = handbookContract();

/** Outside the contract by design: health, the contract itself, and the demo's sign-in. */
const BESIDE = ['/livez', '/readyz', '/v1/openapi.json', '/demo/', '/docs/', '/problems/'];

describe('API9 inventory', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend({ seed: false });
  });
  after(() => backend.close());

  it('every route is an operation of the contract, or one of the few beside it', () => {
    const listed = new Set(
      operations.map(({ method, path }) => `${method} /v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const routes = routesOf(backend.app.printRoutes({ commonPrefix: false }));
    assert.ok(routes.length >= listed.size, 'the routes were read');
    const foreign = routes.filter(
      (route) => !listed.has(route) && !BESIDE.some((path) => route.split(' ')[1]?.startsWith(path)),
    );
    assert.deepEqual(
      foreign.filter((route) => !/^\w+ (\/v1\/\*|\*)$/.test(route)),
      [],
    );
    for (const route of listed) assert.ok(routes.includes(route), `${route} is served`);
  });

  it('a method that the contract does not list is not there', async () => {
    for (const path of new Set(operations.map(({ path }) => path))) {
      const own = operations.filter((operation) => operation.path === path);
      const { url } = sampleRequest(own[0] as (typeof own)[number]);
      for (const method of METHODS.filter((name) => !own.some((operation) => operation.method === name))) {
        const { status } = await backend.call('member', method, url);
        assert.equal(status, 404, `${method} ${path}`);
      }
    }
  });

  it('there is one version, and no other answers', async () => {
    for (const prefix of ['/v0', '/v2', '/api', '/beta', ''])
      assert.equal((await backend.app.inject(`${prefix}/documents`)).statusCode, 404, prefix);
  });
});

/** `printRoutes` draws a tree: each line is a segment with its methods, indented by four columns a level. */
function routesOf(tree: string): string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', segment = '', methods] = /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line) ?? [];
    if (!/[├└]/.test(line)) return [];
    const level = indent.length / 4;
    above.length = level;
    above.push(segment);
    return (methods?.split(', ') ?? []).map((method) => `${method} ${above.join('')}`);
  });
}
