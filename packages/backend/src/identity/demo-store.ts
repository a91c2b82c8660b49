interface Kept {
  readonly payload: Record<string, unknown>;
  readonly until: number;
}

/** Sessions, grants and codes of the demo issuer, in memory: oidc-provider's adapter interface. */
export function createDemoStore() {
  const kept = new Map<string, Kept>();

  function forgetOld(): void {
    for (const [key, { until }] of kept) if (until < Date.now()) kept.delete(key);
  }

  return class DemoStore {
    readonly #model: string;

    constructor(model: string) {
      this.#model = model;
    }

    upsert(id: string, payload: Record<string, unknown>, seconds: number): Promise<void> {
      forgetOld();
      kept.set(`${this.#model}:${id}`, { payload, until: Date.now() + seconds * 1000 });
      return Promise.resolve();
    }

    find(id: string): Promise<Record<string, unknown> | undefined> {
      const found = kept.get(`${this.#model}:${id}`);
      return Promise.resolve(found && found.until >= Date.now() ? found.payload : undefined);
    }

    findByUid(uid: string): Promise<Record<string, unknown> | undefined> {
      const found = [...kept.values()].find(({ payload }) => payload.uid === uid && payload.kind === this.#model);
      return Promise.resolve(found?.payload);
    }

    async consume(id: string): Promise<void> {
      const payload = await this.find(id);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    }

    destroy(id: string): Promise<void> {
      kept.delete(`${this.#model}:${id}`);
      return Promise.resolve();
    }

    revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      return Promise.resolve();
    }
  };
}
