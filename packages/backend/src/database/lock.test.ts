import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { FolderInUse, lockFolder, lockHolder } from './lock.ts';

const DEAD_PID = 2 ** 22 - 3;

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sotay-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const path = () => join(folder, 'sotay.lock');
  const leave = (holder: object) =>
    writeFileSync(
      path(),
      JSON.stringify({ startedAt: 'x', url: null, operatorToken: 't', processStart: null, ...holder }),
    );

  it('is for the owner only, tells the url, and goes when released', () => {
    const lock = lockFolder(folder, 'secret');
    assert.equal(statSync(path()).mode & 0o777, 0o600);
    assert.equal(lockHolder(folder)?.url, null);
    lock.announce('http://127.0.0.1:4310');
    assert.equal(statSync(path()).mode & 0o777, 0o600);
    assert.deepEqual(
      [lockHolder(folder)?.url, lockHolder(folder)?.operatorToken, lockHolder(folder)?.pid],
      ['http://127.0.0.1:4310', 'secret', process.pid],
    );
    lock.release();
    assert.equal(lockHolder(folder), null);
  });

  it('is refused while its holder lives', () => {
    lockFolder(folder, 'secret');
    assert.throws(() => lockFolder(folder, 'other'), FolderInUse);
  });

  it('is taken over from a dead process', () => {
    leave({ pid: DEAD_PID });
    assert.equal(lockHolder(folder), null);
    lockFolder(folder, 'mine');
    assert.equal(lockHolder(folder)?.operatorToken, 'mine');
  });

  it('is taken over when its pid now belongs to another process', () => {
    leave({ pid: process.ppid, processStart: '1' });
    lockFolder(folder, 'mine');
    assert.equal(lockHolder(folder)?.operatorToken, 'mine');
  });

  it('is taken over when half a file was left', () => {
    writeFileSync(path(), '{"pid":');
    lockFolder(folder, 'mine');
    assert.equal(lockHolder(folder)?.operatorToken, 'mine');
  });

  it('goes to exactly one of many that find a dead holder', async () => {
    leave({ pid: DEAD_PID });
    const script = `import { lockFolder } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
      try { lockFolder(process.argv[1], 'x'); console.log('won'); setTimeout(() => {}, 3000); } catch { console.log('lost'); }`;
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        return new Promise<string>((resolve) =>
          child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())),
        );
      }),
    );
    assert.deepEqual(outcomes.sort(), ['lost', 'lost', 'lost', 'lost', 'lost', 'won']);
  });
});
