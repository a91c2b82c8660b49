import { openDatabase } from '../database/open.ts';
import { TEST_FIELD_KEYS } from '../testing/field-keys.ts';
import { startWorker } from './worker.ts';

/** For delivery.test.ts: a process that sends what is due to loopback until it is killed. */
const [dataDir = ''] = process.argv.slice(2);
const { db } = await openDatabase(
  { databaseUrl: process.env.DATABASE_URL, dataDir, fieldKeys: TEST_FIELD_KEYS },
  'delivery',
);
startWorker({
  db,
  log: { info: () => undefined, error: (entry: unknown) => process.stderr.write(`${JSON.stringify(entry)}\n`) },
  rules: { ports: [], loopback: true },
  pollMs: 50,
});
