import assert from 'node:assert/strict';
import { it } from 'node:test';
import { headerNames } from './header-names.ts';

it('finds the headers of paths and of operations, each once, and nothing of the query', () => {
  const version = { name: 'Version', in: 'header' };
  const document = {
    paths: {
      '/pens': {
        parameters: [version],
        get: { parameters: [{ name: 'q', in: 'query' }], responses: { '200': { headers: { ETag: {} } }, '304': {} } },
        post: {
          parameters: [version, { name: 'Key', in: 'header' }],
          responses: { default: { headers: { ETag: {}, 'Retry-After': {} } } },
        },
      },
    },
  };
  assert.deepEqual(headerNames({ document }), { sent: ['Key', 'Version'], answered: ['ETag', 'Retry-After'] });
});
