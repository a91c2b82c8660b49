// A portal with a strict policy, and apart from it the host that serves the script-tag build and can be told to misbehave.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

export interface Site {
  /** The folder served at /cdn/. */
  readonly folder: string;
  readonly integrity: Readonly<Record<string, string>>;
  readonly requests: string[];
  /** Decides what is served for a path instead of the file: a status, or other text. */
  fault: (path: string, published: string) => number | string | undefined;
  /** A page with the snippet; `headers` come on top of the strict policy. */
  page(snippet: string, headers?: Readonly<Record<string, string>>): string;
  /** The name of a tag's chunk, such as chunks/alpha-….js. */
  chunk(name: string): string;
  /** Deletes what the site was made of. */
  close(): void;
}

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; " +
  "trusted-types lit-html sotay dompurify 'allow-duplicates'; base-uri 'none'";
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'sotay-cdn-'));
  execFileSync(process.execPath, [join(import.meta.dirname, 'build-fixture.mjs'), folder], { stdio: 'pipe' });
  const integrity = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();

  const { server, origin } = await listen((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const page = pages.get(path);
    if (page) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': strictPolicy,
        ...page.headers,
      });
      response.end(page.html);
      return;
    }
    const file = path.replace('/cdn/', '');
    site.requests.push(request.url ?? '');
    if (!(file in integrity)) {
      response.writeHead(404).end();
      return;
    }
    const published = readFileSync(join(folder, file), 'utf8');
    const fault = site.fault(file, published);
    if (typeof fault === 'number') {
      response.writeHead(fault).end();
      return;
    }
    const type = types[extname(file)] ?? '';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
    response.end(fault ?? published);
  });

  const site: Site = {
    folder,
    integrity,
    requests: [],
    fault: () => undefined,
    page(snippet, headers = {}) {
      const path = `/page-${pages.size}`;
      const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Cổng</title></head><body>${snippet}</body></html>`;
      pages.set(path, { html, headers });
      site.requests.length = 0;
      site.fault = () => undefined;
      return origin + path;
    },
    chunk: (name) => {
      const found = Object.keys(integrity).find((file) => file.startsWith(`chunks/${name}-`));
      if (!found) throw new Error(`no chunk ${name} among ${Object.keys(integrity).join()}`);
      return found;
    },
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
  return site;
}

export const sha384 = (path: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

export const scriptsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .sort();

const listen = (listener: RequestListener): Promise<{ server: Server; origin: string }> =>
  new Promise((resolve) => {
    const server = createServer(listener);
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
    );
  });
