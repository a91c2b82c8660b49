// Packs what would be published and holds it against publint (files, exports) and Are The Types Wrong (declarations).
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture, root } from './lib/run.mjs';

const workspaces = ['openapi', 'packages/sdk', 'packages/components', 'packages/backend'];

const folder = await mkdtemp(join(tmpdir(), 'sotay-pack-'));
let failed = false;
try {
  for (const workspace of workspaces) await inspect(workspace);
} finally {
  await rm(folder, { recursive: true });
}
process.exit(failed ? 1 : 0);

async function inspect(workspace) {
  const { name, exports = {} } = JSON.parse(await readFile(join(root, workspace, 'package.json'), 'utf8'));
  const target = join(folder, workspace);
  await mkdir(target, { recursive: true });
  await judge(`${name}: pack`, 'npm', ['pack', '--silent', '--workspace', workspace, '--pack-destination', target]);
  const [tarball] = await readdir(target);
  if (!tarball) return;
  const file = join(target, tarball);
  await judge(`${name}: publint`, 'publint', [file, '--strict']);
  const untyped = Object.keys(exports).filter((entry) => /\.(css|json|yaml)$/.test(entry));
  if (Object.keys(exports).length === untyped.length) return; // data, or a command
  const exclude = untyped.length ? ['--exclude-entrypoints', ...untyped] : [];
  await judge(`${name}: attw`, 'attw', [file, '--profile', 'esm-only', '--format', 'ascii', ...exclude]);
}

async function judge(what, command, args) {
  const { code, output } = await capture(command, args);
  failed ||= code !== 0;
  console.log(code === 0 ? `ok      ${what}` : `FAILED  ${what}\n${output.trim()}\n`);
}
