import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * PGlite takes no lock: two processes on one folder both acknowledge writes and lose some (pglite#1106). This file is
 * the lock, and it tells the command line how to reach the server that holds it.
 */
export interface LockHolder {
  readonly pid: number;
  /** Start of the process in clock ticks since boot, where the system tells: a pid may be given out again. */
  readonly processStart: string | null;
  readonly startedAt: string;
  /** Where the server listens; null for a command or before it listens. */
  readonly url: string | null;
  readonly operatorToken: string;
}

export interface FolderLock {
  announce(url: string): void;
  release(): void;
}

export class FolderInUse extends Error {
  readonly holder: LockHolder;

  constructor(folder: string, holder: LockHolder) {
    super(
      `${folder} is in use by process ${holder.pid}${holder.url === null ? '' : ` at ${holder.url}`} since ${holder.startedAt}`,
    );
    this.name = 'FolderInUse';
    this.holder = holder;
  }
}

const FILE = 'sotay.lock';
const TAKEOVER_STALE_MS = 10_000;

/** Throws FolderInUse when a living process holds the folder. */
export function lockFolder(folder: string, operatorToken: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, FILE);
  let mine: LockHolder = {
    pid: process.pid,
    processStart: processStart(process.pid),
    startedAt: new Date().toISOString(),
    url: null,
    operatorToken,
  };
  if (!createExclusively(path, mine)) {
    takeOver(folder, path, mine);
  }
  return {
    announce(url) {
      mine = { ...mine, url };
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
      renameSync(draft, path);
    },
    release() {
      if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

/** The living process that holds the folder, if any. */
export function lockHolder(folder: string): LockHolder | null {
  const holder = readHolder(join(folder, FILE));
  return holder && isAlive(holder) ? holder : null;
}

/** A hard link appears whole or not at all, so nobody ever reads half a lock. */
function createExclusively(path: string, holder: LockHolder): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Two processes may find the same dead holder: only the one that makes this folder may replace it. */
function takeOver(folder: string, path: string, mine: LockHolder): void {
  const guard = `${path}.takeover`;
  if (existsSync(guard) && Date.now() - statSync(guard).mtimeMs > TAKEOVER_STALE_MS) rmdirSync(guard);
  try {
    mkdirSync(guard);
  } catch {
    throw new FolderInUse(folder, readHolder(path) ?? mine);
  }
  try {
    const holder = readHolder(path);
    if (holder && isAlive(holder)) throw new FolderInUse(folder, holder);
    rmSync(path, { force: true });
    if (!createExclusively(path, mine)) throw new FolderInUse(folder, readHolder(path) ?? mine);
  } finally {
    rmdirSync(guard);
  }
}

function readHolder(path: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return null;
  }
}

function isAlive({ pid, processStart: started }: LockHolder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = processStart(pid);
  return started === null || now === null || started === now;
}

/** Field 22 of /proc/<pid>/stat; the name in field 2 may hold spaces, so count from its closing bracket. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
