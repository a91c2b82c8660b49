import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesCode, permissionsCode, routesCode, schemaCode } from '../../scripts/lib/contract-code.mjs';

const problem = { content: { 'application/problem+json': { examples: { any: { value: { code: 'not-found' } } } } } };
const bundle = {
  openapi: '3.1.1',
  info: { title: 'Test', version: '1.2.3' },
  paths: {
    '/pens/{penId}': {
      parameters: [{ name: 'penId', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'getPen',
        'x-assisted': ['borrowPen'],
        'x-consent': 'lending',
        'x-permission': { allow: [{ role: 'member', where: 'self' }] },
        responses: {
          200: {
            description: 'A pen.',
            content: {
              'application/json': {
                schema: { type: 'string' },
                examples: { pen: { $ref: '#/components/examples/a~1pen' } },
              },
            },
          },
          304: { description: 'Not changed.' },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
      delete: { operationId: 'dropPen', responses: { 204: { description: 'Gone.' } } },
    },
  },
  components: {
    examples: { 'a/pen': { value: 'blue' } },
    responses: { NotFound: { description: 'No such pen.', ...problem } },
  },
};

describe('code from the contract', () => {
  it('lists every operation with its method and path, by name', () => {
    const code = routesCode(bundle);
    assert.match(code, /apiVersion = '1\.2\.3'/);
    assert.match(code, /dropPen: \{ method: 'DELETE', path: '\/pens\/\{penId\}' \},\n {2}getPen: \{ method: 'GET'/);
  });

  it('takes the first example of each response, through references', () => {
    const json = examplesCode(bundle).match(/= (\{[^]*\});/)?.[1] ?? '';
    assert.deepEqual(JSON.parse(json), { dropPen: {}, getPen: { 200: 'blue', 404: { code: 'not-found' } } });
  });

  it('gives each operation its permission, the tasks that open it and the consent that it needs, and none to one without', () => {
    const [permissions = '', tasks = '', consents = ''] = [
      ...permissionsCode(bundle).matchAll(/= (\{\n[^]*?\n\});/g),
    ].map(([, json]) => json);
    assert.deepEqual(JSON.parse(permissions), { dropPen: {}, getPen: { allow: [{ role: 'member', where: 'self' }] } });
    assert.deepEqual(JSON.parse(tasks), { getPen: ['borrowPen'] });
    assert.deepEqual(JSON.parse(consents), { getPen: 'lending' });
  });

  it('types the operations', async () => {
    assert.match(await schemaCode(bundle), /readonly getPen: \{/);
  });
});
