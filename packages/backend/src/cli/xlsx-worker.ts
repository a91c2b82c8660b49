import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/universal';

/** For read-table.ts: a thread that may run out of memory by itself. */
parentPort?.postMessage(await readSheet(workerData as ArrayBuffer, 1));
