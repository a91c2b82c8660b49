// Counts the test cases of a web-test-runner run and writes {passed, failed, skipped} as JSON when it ends.
import { writeFileSync } from 'node:fs';

export const jsonReporter = (path) => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      countSuite(session.testResults, count);
      // A file that cannot be loaded, or that throws outside of its tests, fails without a failed test.
      if (!session.passed && !hasFailed(session.testResults)) count.failed += 1;
    }
    writeFileSync(path, JSON.stringify(count));
  },
});

function tests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : [];
}

const hasFailed = (suite) => tests(suite).some((test) => !test.passed && !test.skipped);

function countSuite(suite, count) {
  for (const test of tests(suite)) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
}
