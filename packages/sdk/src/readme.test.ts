// The snippets of the README compile against the sources.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${folder}README.md`, 'utf8');
const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => `${code ?? ''}\nexport {};\n`);

/** What the snippets take as given. */
const given = `
type Sdk = typeof import('@sotay/sdk');
declare const client: import('@sotay/sdk').Client;
declare const opinion: import('@sotay/sdk').FeedbackCreate;
declare const [submitFeedback, getMeeting, updateMeeting]: [Sdk['submitFeedback'], Sdk['getMeeting'], Sdk['updateMeeting']];
declare const [listMeetings, createClient, etagOf]: [Sdk['listMeetings'], Sdk['createClient'], Sdk['etagOf']];
declare const [baseUrl, meetingId, traceparent]: string[] & { 0: string; 1: string; 2: string };
declare function show(pointer: string, detail: string): void;
`;

test('the snippets compile', () => {
  const files = new Map(snippets.map((code, index) => [`${folder}src/snippet-${index}.ts`, code]));
  files.set(`${folder}src/given.d.ts`, given);
  const base = ts.readConfigFile(`${folder}../../tsconfig.base.json`, (path) => ts.sys.readFile(path)).config as object;
  const { options } = ts.parseJsonConfigFileContent(base, ts.sys, folder);
  const settings = {
    ...options,
    composite: false,
    noEmit: true,
    types: ['node'],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };
  const host = ts.createCompilerHost(settings);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, version, ...rest) =>
    files.has(path) ? ts.createSourceFile(path, files.get(path) ?? '', version) : getSourceFile(path, version, ...rest);
  const program = ts.createProgram([...files.keys()], settings, host);
  const found = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  assert.ok(snippets.length > 5);
  assert.deepEqual(found, []);
});
