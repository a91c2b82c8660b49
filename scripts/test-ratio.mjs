// Test lines ÷ source lines of the components (lit 2.7, Lion 1.5). Words (*.terms.ts) and style sheets (*.styles.ts) are no
// code; the ratio with them is printed beside. Blank lines do not count. The tests of the script-tag build and of the portals
// drive nothing but the components.
import { globSync, readFileSync } from 'node:fs';

const FLOOR = 1.5;
const src = 'packages/components/src';
const linesOf = (files) =>
  files.reduce(
    (sum, file) =>
      sum +
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim()).length,
    0,
  );

const isTest = (file) => /(\.(test|suite)|\/testing)\.ts$/.test(file);
const isCode = (file) => !/\.(terms|styles)\.ts$/.test(file);
const own = globSync(`${src}/**/*.ts`).filter((file) => !file.endsWith('.d.ts'));
const source = own.filter((file) => !isTest(file));
const tests = linesOf([...own.filter(isTest), ...globSync('test/{cdn,portal}/*.ts')]);
const code = linesOf(source.filter(isCode));

const ratio = tests / code;
console.log(
  `components: ${tests} lines of tests, ${code} of code, ratio ${ratio.toFixed(2)} ` +
    `(${(tests / linesOf(source)).toFixed(2)} with words and styles)`,
);
if (ratio < FLOOR) {
  console.error(`The ratio is below ${FLOOR}.`);
  process.exit(1);
}
