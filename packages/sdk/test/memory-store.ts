import type { Content, Kept } from '../src/outbox/rules.ts';
import type { Store } from '../src/outbox/store.ts';

interface Row {
  readonly id: number;
  readonly content: Content;
  attemptedAt?: number | undefined;
  until?: number | undefined;
}

/** What stays on one device while pages come and go: `open()` is what each page gets. */
export class MemoryDevice {
  rows: Row[] = [];
  #lastId = 0;
  #locked: Promise<unknown> = Promise.resolve();
  readonly #tabs = new Set<(ended: boolean) => void>();

  open(): Store {
    let open = true;
    let listener: ((ended: boolean) => void) | undefined;
    const tell = (ended: boolean) => {
      for (const tab of [...this.#tabs]) if (tab !== listener) tab(ended);
    };
    const guard = () => {
      if (!open) throw new Error('closed');
    };
    const find = (id: number) => this.rows.find((row) => row.id === id);
    return {
      list: async () => {
        guard();
        return Promise.resolve(this.rows.map((row): Kept => structuredClone(row)));
      },
      add: async (content) => {
        guard();
        const id = ++this.#lastId;
        this.rows.push({ id, content: structuredClone(content) });
        tell(false);
        return Promise.resolve(id);
      },
      claim: async (id, now, until) => {
        guard();
        const row = find(id);
        if (!row) return false;
        row.attemptedAt ??= now;
        row.until = until;
        return Promise.resolve(true);
      },
      release: async (id) => {
        guard();
        delete find(id)?.until;
        return Promise.resolve();
      },
      update: async (id, content) => {
        guard();
        this.rows = this.rows.map((row) => (row.id === id ? { id, content: structuredClone(content) } : row));
        return Promise.resolve();
      },
      remove: async (id) => {
        guard();
        const before = this.rows.length;
        this.rows = this.rows.filter((row) => row.id !== id);
        tell(false);
        return Promise.resolve(this.rows.length < before);
      },
      end: async (discard) => {
        const left = this.rows.length;
        if (discard) this.rows = [];
        if (discard || !left) tell(true);
        return Promise.resolve(left);
      },
      forgetKey: () => tell(true),
      exclusively: (run) => {
        const result = this.#locked.then(run);
        this.#locked = result.catch(() => undefined);
        return result;
      },
      watch: (call) => {
        listener = call;
        this.#tabs.add(call);
      },
      close: () => {
        open = false;
        if (listener) this.#tabs.delete(listener);
      },
    };
  }
}
