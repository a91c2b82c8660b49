// The part of mocha's interface that the browser tests use; web-test-runner brings mocha without its types.
type MochaBody = (this: {
  timeout(ms: number): void;
  retries(times: number): void;
  skip(): never;
}) => void | Promise<void>;
interface MochaDefine {
  (title: string, body: MochaBody): void;
  skip(title: string, body: MochaBody): void;
  only(title: string, body: MochaBody): void;
}
declare const describe: MochaDefine;
declare const it: MochaDefine;
declare const before: (body: MochaBody) => void;
declare const after: (body: MochaBody) => void;
declare const beforeEach: (body: MochaBody) => void;
declare const afterEach: (body: MochaBody) => void;
