import { createBackend } from '../backend.ts';
import { openDatabase } from '../database/open.ts';
import { createDemoIssuer } from '../identity/demo-issuer.ts';
import { freePort } from '../server/free-port.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';

/** For crash.test.ts: a server on a data folder that says `committed` and then never answers a submitted opinion. */
const [dataDir = ''] = process.argv.slice(2);
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const database = await openDatabase({ dataDir, fieldKeys: TEST_FIELD_KEYS }, 'crash');
const app = await createBackend({
  database,
  demo: await createDemoIssuer(origin),
  logLevel: 'silent',
  afterCommit: async (operationId) => {
    if (operationId !== 'submitFeedback') return;
    process.stdout.write('committed\n');
    await new Promise(() => undefined);
  },
});
await app.listen({ host: '127.0.0.1', port });
process.stdout.write(`Sổ tay: ${origin}\n`);
