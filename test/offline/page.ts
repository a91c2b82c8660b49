// The page of the drill: a portal's own script with the built SDK, bundled as a portal would.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

const script = `
  import { Handbook } from '@sotay/sdk';
  const userId = new URLSearchParams(location.search).get('user');
  const handbook = new Handbook({
    baseUrl: '/v1',
    timeout: 5000,
    token: async () => {
      const answer = await fetch('/demo/tokens', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"persona":"member"}',
      });
      return answer.json();
    },
  });
  globalThis.opened = handbook.openOutbox({ userId });
`;

/** Path → content. */
export async function drillPage(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: root, sourcefile: 'page.js' },
    entryNames: 'page',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    absWorkingDir: root,
    outdir: root,
    write: false,
    logLevel: 'silent',
  });
  const files = outputFiles.map(({ path, text }) => [`/${path.split('/').at(-1) ?? ''}`, text] as const);
  const html =
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script></html>';
  return new Map([['/', html], ...files]);
}
