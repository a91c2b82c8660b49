// Runs in a frame: another page of the same origin, with an SDK of its own.
import { createClient } from '../src/client.ts';
import { openOutbox } from '../src/outbox/index.ts';

Object.assign(globalThis, { createClient, openOutbox });
globalThis.dispatchEvent(new Event('outbox-ready'));
