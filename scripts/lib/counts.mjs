// How many test cases of a stage passed and failed, from what its run left behind.
import { readFileSync } from 'node:fs';

/** TAP of node:test ends with its totals; cancelled tests and files that cannot be loaded count as failed. */
export function countTap(tap) {
  const total = (word) => Number([...tap.matchAll(new RegExp(`^# ${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return {
    passed: total('pass'),
    failed: total('fail') + total('cancelled'),
    skipped: total('skipped') + total('todo'),
  };
}

const readers = {
  node: (path) => countTap(readFileSync(path, 'utf8')),
  wtr: (path) => JSON.parse(readFileSync(path, 'utf8')),
  report: (path) => JSON.parse(readFileSync(path, 'utf8')),
  check: (path) => {
    const results = Object.values(JSON.parse(readFileSync(path, 'utf8')));
    return { passed: results.filter(Boolean).length, failed: results.filter((passed) => !passed).length, skipped: 0 };
  },
};

/**
 * A stage that ends badly, or with nothing run, has at least one failure, whatever it reported.
 * @returns {{ passed: number, failed: number, skipped: number, note?: string, failures?: string[] }}
 */
export function countStage(kind, code, path) {
  if (kind === 'exit') return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  let count;
  try {
    count = readers[kind](path);
  } catch {
    return { passed: 0, failed: 1, skipped: 0, note: 'no results' };
  }
  if (count.failed === 0 && code !== 0) return { ...count, failed: 1, note: `ended with ${code}` };
  if (count.passed + count.failed === 0) return { ...count, failed: 1, note: 'no test ran' };
  return count;
}
