import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handbookContract, type JsonSchema } from '../contract/contract.ts';
import type { Database } from '../database/database.ts';
import { startCaretaker } from './caretaker.ts';
import type { AttachmentTools } from './handlers.ts';
import { localStorage } from './local-storage.ts';
import type { Scanner } from './scanner.ts';
import type { Storage } from './storage.ts';

export interface AttachmentOptions {
  /** @default a new folder among the temporary files, made when the first file comes */
  readonly storage?: Storage | undefined;
  /** Without one, files are checked by name and content only. */
  readonly scanner?: Scanner | undefined;
  /** Of one file. @default what the contract allows */
  readonly maxBytes?: number | undefined;
}

interface Surroundings {
  readonly db: Database;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
}

/** The noun with what it needs besides the database. */
export function openAttachments(options: AttachmentOptions, { db, now, report }: Surroundings) {
  const storage = options.storage ?? localStorage(join(tmpdir(), `sotay-files-${randomUUID()}`));
  const caretaker = startCaretaker({ db, storage, scanner: options.scanner, now, report });
  const tools: AttachmentTools = {
    storage,
    maxBytes: options.maxBytes ?? maxBytesOfContract(),
    nudge: () => caretaker.nudge(),
  };
  return { tools, close: () => caretaker.stop() };
}

export function maxBytesOfContract(): number {
  const operation = handbookContract().operations.find(({ operationId }) => operationId === 'addAttachment');
  const schema = operation?.requestBody?.content['application/json']?.schema;
  const size = (schema?.properties as Record<string, JsonSchema> | undefined)?.size;
  if (typeof size?.maximum !== 'number') throw new Error('The contract gives no size for attachments');
  return size.maximum;
}
