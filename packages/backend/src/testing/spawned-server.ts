import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Persona } from '../identity/personas.ts';
import { keptLog } from './kept-log.ts';
import './field-keys.ts'; // one key for all processes of a test

const BIN = fileURLToPath(new URL('../../bin/sotay-backend.js', import.meta.url));
const START_MS = 90_000;

export interface SpawnedServer {
  readonly url: string;
  readonly child: ChildProcess;
  /** Resolves once the process has written this line. */
  said(line: string): Promise<void>;
  /** kill -9, and wait until the process is gone. */
  kill(): Promise<void>;
  stop(): Promise<number | null>;
}

/** A real process: `sotay-backend …words`, or another script. */
export async function spawnServer(
  words: readonly string[],
  dataDir: string,
  script = BIN,
  databaseUrl = '',
): Promise<SpawnedServer> {
  const { logLevel: level = 'error', logSink } = process.env.SOTAY_CANARY ? keptLog() : {};
  const child = spawn(process.execPath, [script, ...words], {
    env: { ...process.env, DATABASE_URL: databaseUrl, SOTAY_DATA_DIR: dataDir, SOTAY_LOG_LEVEL: level },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
    logSink?.write(text.toString());
    for (const listener of listeners) listener();
  });
  child.stderr.on('data', (text: Buffer) => {
    output += text.toString();
    logSink?.write(text.toString());
  });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));

  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No ${pattern} after ${START_MS} ms: ${output}`)), START_MS);
      const look = () => {
        const found = pattern.exec(output);
        if (!found) return;
        clearTimeout(timer);
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      void gone.then((code) => {
        clearTimeout(timer);
        reject(new Error(`The server ended with ${code}: ${output}`));
      });
      look();
    });

  const [, url = ''] = await until(/^Sổ tay: (http:\S+)$/m);
  return {
    url,
    child,
    async said(line) {
      await until(new RegExp(`^${line}$`, 'm'));
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      child.kill('SIGTERM');
      return gone;
    },
  };
}

export async function demoToken(url: string, persona: Persona): Promise<string> {
  const answer = await fetch(`${url}/demo/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  return ((await answer.json()) as { accessToken: string }).accessToken;
}

export async function submitOpinion(
  url: string,
  token: string,
  subject: string,
  key: string = randomUUID(),
): Promise<Response> {
  return fetch(`${url}/v1/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key },
    body: JSON.stringify({ kind: 'suggestion', recipient: 'cell', subject, body: 'Đề nghị gửi tài liệu sớm hơn.' }),
  });
}
