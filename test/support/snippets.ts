// The TypeScript snippets of a Markdown file: compiled together, and run one by one.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';

export interface Snippet {
  /** Such as `packages/sdk/README.md:8`. */
  readonly name: string;
  readonly line: number;
  /** The words after `ts` on its fence. */
  readonly marks: readonly string[];
  readonly code: string;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(root + file, 'utf8');
  return [...text.matchAll(/^```ts([^\n]*)\n(.*?)^```/gms)].map(({ 1: marks = '', 2: code = '', index }) => {
    const line = text.slice(0, index).split('\n').length;
    return { name: `${file}:${line}`, line, marks: marks.split(' ').filter(Boolean), code };
  });
}

/** What the compiler says against the snippets, each a module in `folder`, with `declarations` as their globals. */
export function compile(snippets: readonly Snippet[], folder: string, declarations: string): string[] {
  const files = new Map([[`${folder}given.ts`, declarations]]);
  for (const { line, code } of snippets) files.set(`${folder}snippet-at-${line}.ts`, `${code}\nexport {};\n`);
  const base = ts.readConfigFile(`${root}tsconfig.base.json`, (path) => ts.sys.readFile(path)).config as object;
  const { options } = ts.parseJsonConfigFileContent(base, ts.sys, folder);
  const settings: ts.CompilerOptions = {
    ...options,
    composite: false,
    noEmit: true,
    types: ['node'],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };
  const host = ts.createCompilerHost(settings);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, version, ...rest) =>
    files.has(path) ? ts.createSourceFile(path, files.get(path) ?? '', version) : getSourceFile(path, version, ...rest);
  const program = ts.createProgram([...files.keys()], settings, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

/** Runs a snippet to its end, with the given names bound. What it throws has the snippet's place in its stack. */
export async function run({ name, code }: Snippet, given: Readonly<Record<string, unknown>>): Promise<void> {
  // As CommonJS in an async function, where top-level await is allowed and names can be bound.
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const modules = new Map<string, unknown>();
  for (const [, specifier = ''] of outputText.matchAll(/require\("([^"]+)"\)/g)) {
    modules.set(specifier, await import(specifier));
  }
  const names = Object.keys(given);
  const start = runInThisContext(`(async (require, exports, ${names.join(', ')}) => {{${outputText}\n}})`, {
    filename: name,
  }) as (require: (specifier: string) => unknown, exports: object, ...values: unknown[]) => Promise<void>;
  await start((specifier) => modules.get(specifier), {}, ...names.map((one) => given[one]));
}
