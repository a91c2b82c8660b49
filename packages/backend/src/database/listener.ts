import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const TIMEOUT_MS = 5_000;
const PROBE_MS = 20_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/**
 * LISTEN on a connection of its own: those of a pool come and go. `heard` is called at each NOTIFY and after each
 * connecting, because what was told while nobody listened is lost. Returns what ends it.
 */
export function startListening(url: string, channel: string, heard: () => void): () => Promise<void> {
  const ending = new AbortController();
  const ended = keepListening(url, channel, heard, ending.signal);
  return () => {
    ending.abort();
    return ended;
  };
}

async function keepListening(url: string, channel: string, heard: () => void, ending: AbortSignal): Promise<void> {
  for (let failures = 0; !ending.aborted; failures += 1) {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      keepAlive: true,
    });
    const lost = new Promise<void>((resolve) => {
      client.once('error', () => resolve());
      client.once('end', resolve);
      ending.addEventListener('abort', () => resolve(), { once: true });
    });
    // Later errors of a connection that is being let go.
    client.on('error', () => undefined);
    try {
      await client.connect();
      client.on('notification', heard);
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      failures = 0;
      heard();
      await Promise.race([lost, untilSilent(client, ending)]);
    } catch {
      // Not there, or not any more: tried again below.
    }
    await Promise.race([client.end().catch(() => undefined), sleep(TIMEOUT_MS, undefined, { ref: false })]);
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
    await sleep(pause, undefined, { signal: ending }).catch(() => undefined);
  }
}

/** Nobody tells of a connection that was cut on the way: it has to be asked. */
async function untilSilent(client: pg.Client, ending: AbortSignal): Promise<void> {
  for (;;) {
    await sleep(PROBE_MS, undefined, { signal: ending, ref: false });
    await client.query('select 1');
  }
}
