import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BackendOptions } from '../backend.ts';

/** Silent; in a canary run (scripts/canary.mjs) the whole log is kept, to be searched for personal data. */
export function keptLog(): Pick<BackendOptions, 'logLevel' | 'logSink'> {
  const folder = process.env.SOTAY_CANARY;
  if (!folder) return { logLevel: 'silent' };
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `log.backend-${process.pid}.txt`);
  return {
    logLevel: 'trace',
    logSink: {
      write(line) {
        appendFileSync(file, line);
      },
    },
  };
}
