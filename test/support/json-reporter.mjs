// Writes {passed, failed, skipped, failures} of a web-test-runner run as JSON when it ends.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export const jsonReporter = (path) => ({
  onTestRunFinished({ sessions }) {
    const result = { passed: 0, failed: 0, skipped: 0, failures: [] };
    for (const session of sessions) addSession(session, result);
    writeFileSync(path, JSON.stringify(result, null, 2));
  },
});

function addSession(session, result) {
  const where = `${session.browser.name} ${relative(process.cwd(), session.testFile)}`;
  const fail = (name, message) => {
    result.failed += 1;
    result.failures.push(`${where}: ${name}\n    ${message}`);
  };
  const cases = tests(session.testResults);
  for (const { name, passed, skipped, error } of cases) {
    if (skipped) result.skipped += 1;
    else if (passed) result.passed += 1;
    else fail(name, error?.message ?? 'failed');
  }
  // A file that cannot be loaded, or that throws outside of its tests, fails without a failed test.
  if (!session.passed && cases.every(({ passed, skipped }) => passed || skipped)) {
    fail('the file', session.errors.map(({ message }) => message).join('; ') || 'cannot be run; its log says why');
  }
}

/** All tests below a suite, named by their path. */
function tests(suite, path = '') {
  if (!suite) return [];
  const here = path || !suite.name ? path : suite.name;
  return [
    ...suite.tests.map((test) => ({ ...test, name: [here, test.name].filter(Boolean).join(' › ') })),
    ...suite.suites.flatMap((child) => tests(child, [here, child.name].filter(Boolean).join(' › '))),
  ];
}
