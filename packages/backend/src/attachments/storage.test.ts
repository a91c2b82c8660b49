import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { localStorage } from './local-storage.ts';
import { s3Storage } from './s3-storage.ts';
import { type S3Double, startS3Double } from './s3-double.ts';
import { newStorageKey, type Storage } from './storage.ts';

let folder: string;
let s3: S3Double;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sotay-storage-'));
  s3 = await startS3Double();
});
after(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});

for (const [name, open] of [
  ['a folder', (): Storage => localStorage(folder)],
  ['an S3 server', (): Storage => s3Storage(s3.settings)],
] as const)
  describe(name, () => {
    it('gives back every byte', async () => {
      const storage = open();
      const key = newStorageKey();
      const bytes = randomBytes(1_200_000);
      await storage.put(key, bytes);
      assert.ok((await storage.get(key)).equals(bytes));
    });

    it('removes once and again, and then has nothing', async () => {
      const storage = open();
      const key = newStorageKey();
      await storage.put(key, Buffer.from('a'));
      await storage.remove(key);
      await storage.remove(key);
      await assert.rejects(storage.get(key));
    });
  });

describe('a folder', () => {
  it('is for this user only, and holds random names and nothing half written', async () => {
    const place = join(folder, 'fresh');
    await localStorage(place).put(newStorageKey(), Buffer.from('a'));
    const names = readdirSync(place, { recursive: true }) as string[];
    const file = names.find((path) => /^[0-9a-f]{2}.[0-9a-f-]{36}$/.test(path)) ?? '';
    assert.equal(names.length, 2, names.join());
    assert.equal(statSync(join(place, file)).mode & 0o777, 0o600);
    assert.equal(statSync(place).mode & 0o777, 0o700);
  });

  it('is never left by a key', async () => {
    for (const key of ['../../etc/passwd', '/etc/passwd', '', `${randomUUID()}/..`])
      await assert.rejects(async () => localStorage(folder).get(key), /no storage key/);
  });
});

describe('an S3 server', () => {
  it('that refuses the signature is an error without key or bucket in it', async () => {
    const wrong = s3Storage({ ...s3.settings, secretAccessKey: 'wrong' });
    await assert.rejects(wrong.put(newStorageKey(), Buffer.from('a')), {
      message: 'The storage answered PUT with 403',
    });
    await assert.rejects(wrong.get(newStorageKey()), { message: 'The storage answered GET with 403' });
  });

  it('that fails for a moment is asked again', async () => {
    const key = newStorageKey();
    s3.failNext(2);
    await s3Storage(s3.settings).put(key, Buffer.from('a'));
    assert.equal((await s3Storage(s3.settings).get(key)).toString(), 'a');
  });
});
