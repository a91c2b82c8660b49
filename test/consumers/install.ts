// An application as our users have it: the packed packages, unpacked into its node_modules, beside what they depend on.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = import.meta.dirname;

export interface Application {
  readonly folder: string;
  /** The paths that a package was published with. */
  readonly published: Readonly<Record<'@sotay/sdk' | '@sotay/components', readonly string[]>>;
  remove(): void;
}

/** The compilers and the older Node, by test/consumers/package-lock.json. Fetched once; about half a minute. */
export function installTools(): void {
  const installed = join(here, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs) return;
  execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here });
}

export function installApplication(): Application {
  const folder = mkdtempSync(join(tmpdir(), 'sotay-consumer-'));
  cpSync(join(here, 'app'), folder, { recursive: true });
  // By hand, not by npm: it would ask the registry for what node_modules has already. Only what a package.json names is
  // there, so that a dependency which we use and do not name is missing here as it would be at our users'.
  const sdk = unpack(folder, 'packages/sdk');
  const components = unpack(folder, 'packages/components');
  link(folder, 'msw'); // the optional peer, for `@sotay/sdk/testing`
  return {
    folder,
    published: { '@sotay/sdk': sdk, '@sotay/components': components },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function unpack(folder: string, workspace: string): string[] {
  const { name, dependencies = {} } = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8')) as {
    name: string;
    dependencies?: Record<string, string>;
  };
  const packed = execFileSync('npm', ['pack', '--json', '--workspace', workspace, '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const described = JSON.parse(packed) as Record<string, Tarball> | Tarball[];
  const [tarball] = Object.values(described) as [Tarball]; // npm 11.19 gives an object, npm 10 a list
  const target = join(folder, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball.filename), '-C', target, '--strip-components=1']);
  for (const dependency of Object.keys(dependencies)) link(folder, dependency);
  return tarball.files.map(({ path }) => path);
}

interface Tarball {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function link(folder: string, dependency: string): void {
  const target = join(folder, 'node_modules', dependency);
  if (existsSync(target)) return; // one of ours, unpacked before
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, 'node_modules', dependency), target);
}

/** Runs a program to its end; what it wrote, or an error that shows it. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  try {
    return (await promisify(execFile)(program, args, { cwd, env, maxBuffer: 10_000_000 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

/** The program of a compiler, by its file: three of them want the name `tsc`. */
export const compilers = {
  '5.9': join(root, 'node_modules/typescript/bin/tsc'),
  '6.0': join(here, 'node_modules/typescript-6/bin/tsc'),
  '7.0': join(here, 'node_modules/typescript-7/bin/tsc'),
};

export const nodes = {
  22: join(here, `node_modules/node-22-linux-${process.arch}/bin/node`),
  24: process.execPath,
};
