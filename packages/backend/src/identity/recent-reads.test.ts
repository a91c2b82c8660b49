import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { RecentReads } from './recent-reads.ts';

let now = 0;
let reads: RecentReads<string>;
/** How often each key was read. */
let counts: Record<string, number>;
beforeEach(() => {
  now = 0;
  counts = {};
  reads = new RecentReads(() => now);
});

/** Gives the number of the read, by which one is told from another. */
const read = (key: string) => () => Promise.resolve(`${key}${(counts[key] = (counts[key] ?? 0) + 1)}`);
const ask = (key: string) => reads.of(key, read(key));

function held() {
  let settle!: { readonly resolve: (value: string) => void; readonly reject: (reason: Error) => void };
  const promise = new Promise<string>((resolve, reject) => (settle = { resolve, reject }));
  return { read: () => promise, ...settle };
}

describe('what was read a moment ago', () => {
  it('is used for less than three seconds, each key for itself', async () => {
    assert.deepEqual([await ask('a'), await ask('b')], ['a1', 'b1']);
    now = 2_999;
    assert.deepEqual([await ask('a'), await ask('b')], ['a1', 'b1']);
    now = 3_000;
    assert.deepEqual([await ask('a'), await ask('b')], ['a2', 'b2']);
  });

  it('is no younger for having been used', async () => {
    for (now = 0; now < 3_000; now += 500) assert.equal(await ask('a'), 'a1');
    assert.equal(await ask('a'), 'a2');
  });

  it('is as old as the beginning of its read', async () => {
    const slow = held();
    const first = reads.of('a', slow.read);
    now = 2_500;
    slow.resolve('slow');
    assert.equal(await first, 'slow');
    now = 2_999;
    assert.equal(await ask('a'), 'slow');
    now = 3_000;
    assert.equal(await ask('a'), 'a1');
  });

  it('is forgotten when asked to', async () => {
    await ask('a');
    reads.forget();
    assert.equal(await ask('a'), 'a2');
  });

  it('is replaced for all by a read that somebody insists on', async () => {
    await ask('a');
    assert.equal(await reads.renew('a', read('a')), 'a2');
    assert.equal(await ask('a'), 'a2');
    now = 2_999;
    await reads.renew('a', read('a'));
    now = 5_998;
    assert.equal(await ask('a'), 'a3');
  });
});

describe('a read under way', () => {
  it('is shared by all who ask meanwhile', async () => {
    const slow = held();
    const waiting = [reads.of('a', slow.read), ask('a'), ask('a')];
    slow.resolve('slow');
    assert.deepEqual(await Promise.all(waiting), ['slow', 'slow', 'slow']);
    assert.deepEqual(counts, {});
  });

  it('that began before a change and ends after it serves those who waited, and nobody else', async () => {
    const slow = held();
    const before = reads.of('a', slow.read);
    reads.forget();
    const meanwhile = ask('a');
    slow.resolve('stale');
    assert.deepEqual([await before, await meanwhile, await ask('a')], ['stale', 'a1', 'a1']);
  });

  it('that ends after a change is not kept when nobody asked meanwhile', async () => {
    const slow = held();
    const before = reads.of('a', slow.read);
    reads.forget();
    slow.resolve('stale');
    await before;
    assert.equal(await ask('a'), 'a1');
  });

  it('fails for those who wait for it, and is made again for the next', async () => {
    const failing = held();
    const waiting = [reads.of('a', failing.read), ask('a')];
    failing.reject(new Error('down'));
    for (const one of waiting) await assert.rejects(one, /down/);
    assert.equal(await ask('a'), 'a1');
  });

  it('that fails takes no later one away', async () => {
    const failing = held();
    const first = reads.of('a', failing.read);
    await reads.renew('a', read('a'));
    failing.reject(new Error('down'));
    await assert.rejects(first, /down/);
    assert.equal(await ask('a'), 'a1');
  });
});

describe('what is kept', () => {
  it('is ten thousand at most: the oldest go', async () => {
    for (let index = 0; index < 10_100; index++) {
      now = index / 10;
      await ask(`${index}-`);
      assert.ok(reads.size <= 10_000);
    }
    assert.equal(await ask('100-'), '100-1', 'the last hundred took the place of the first');
    assert.equal(await ask('99-'), '99-2');
  });

  it('goes when its time is over, though nobody asks for it again', async () => {
    for (const key of ['a', 'b', 'c']) await ask(key);
    now = 2_000;
    await ask('d');
    now = 3_000;
    await ask('e');
    assert.equal(reads.size, 2);
  });
});
