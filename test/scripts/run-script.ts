import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a script of scripts/ to its end, on the Node that runs the test. */
export function runScript(name: string, ...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}scripts/${name}`, ...args], {
    encoding: 'utf8',
    cwd: root,
  });
  return { code: status, output: stdout + stderr };
}
