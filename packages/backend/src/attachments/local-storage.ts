import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Storage } from './storage.ts';

/** Files in a folder, which is made when the first one comes. */
export function localStorage(folder: string): Storage {
  const place = (key: string) => {
    // Keys are our own; this is for the day when one is not.
    if (!/^[0-9a-f-]{36}$/.test(key)) throw new Error('This is no storage key');
    return join(folder, key.slice(0, 2), key);
  };
  return {
    async put(key, bytes) {
      const path = place(key);
      const shelf = join(path, '..');
      await mkdir(shelf, { recursive: true, mode: 0o700 });
      const draft = `${path}.part`;
      const file = await open(draft, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
      await syncFolder(shelf);
    },
    get: (key) => readFile(place(key)),
    async remove(key) {
      await rm(place(key), { force: true });
      await rm(`${place(key)}.part`, { force: true });
    },
  };
}

/** So that the new name is there after a power cut; Windows opens no folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
