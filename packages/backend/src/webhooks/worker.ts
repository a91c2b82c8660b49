import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.ts';
import type { AddressRules } from './addresses.ts';
import { readSecrets } from './endpoints.ts';
import { claimDeliveries, type ClaimedDelivery, endpointsWithDue, settle } from './outbox.ts';
import { post } from './post.ts';
import { outcomeOf } from './rules.ts';
import { signatureHeaders } from './signature.ts';

/** One endpoint gets so many requests at once from each process. */
const AT_ONCE = 5;
const POLL_MS = 1000;
/** Longer than an attempt with all its writing; a delivery whose process died waits for its end. */
const LEASE_MS = 60_000;

export interface WorkerOptions {
  readonly db: Database;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'error'>;
  readonly rules: AddressRules;
  readonly now?: () => Date;
  readonly pollMs?: number;
  readonly leaseMs?: number;
}

export interface Worker {
  /** Begins no attempt any more; resolves when those under way have ended. */
  stop(): Promise<void>;
}

/** Sends what is due until it is stopped. Any number of processes may do so on one database. */
export function startWorker(options: WorkerOptions): Worker {
  const { db, log, now = () => new Date(), pollMs = POLL_MS, leaseMs = LEASE_MS, rules } = options;
  const stopping = new AbortController();
  // One endpoint that hangs does not hold up the others.
  const busy = new Map<string, Promise<void>>();
  const polling = poll();
  return {
    async stop() {
      stopping.abort();
      await polling;
      await Promise.all(busy.values());
    },
  };

  async function poll(): Promise<void> {
    while (!stopping.signal.aborted) {
      const due = await endpointsWithDue(db, now()).catch(logged);
      for (const id of due ?? []) {
        if (!busy.has(id))
          busy.set(
            id,
            drain(id)
              .catch(logged)
              .then(() => void busy.delete(id)),
          );
      }
      await sleep(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  async function drain(endpointId: string): Promise<void> {
    while (!stopping.signal.aborted) {
      const start = now();
      const leaseUntil = new Date(start.getTime() + leaseMs);
      const claimed = await claimDeliveries(db, endpointId, AT_ONCE, start, leaseUntil);
      if (claimed.length === 0) return;
      const secrets = await readSecrets(db, endpointId, start);
      await Promise.all(claimed.map((delivery) => deliver(delivery, secrets).catch(logged)));
    }
  }

  async function deliver(delivery: ClaimedDelivery, secrets: readonly string[]): Promise<void> {
    const { id, endpointId, url, payload, attempts } = delivery;
    const start = now();
    const attempt = await post(url, signatureHeaders(id, start, payload, secrets), payload, rules);
    const end = now();
    const outcome = outcomeOf(attempt, attempts, end, Math.random());
    log.info({
      webhook: endpointId,
      delivery: id,
      attempt: attempts,
      ...('status' in attempt ? { status: attempt.status } : { failure: attempt.error }),
      outcome: outcome.kind,
      ms: end.getTime() - start.getTime(),
    });
    await settle(db, delivery, attempt, outcome, end);
  }

  function logged(error: unknown): void {
    log.error({ error });
  }
}
