import { ApiError, ContractError, NetworkError, TimeoutError, toOurs } from './http/errors.ts';
import type { CallOptions, Client, CreateOptions } from './http/options.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import { follow, refusalOf, sendPiece } from './http/pieces.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import type { Attachment, AttachmentCreate, KnownAttachmentPurpose } from './types/attachments.ts';

export type * from './types/attachments.ts';

export interface UploadOptions {
  /** What the file will be sent with. */
  readonly purpose: KnownAttachmentPurpose;
  /** The name with its extension. @default that of the File; a Blob has none and needs it */
  readonly name?: string | undefined;
  /**
   * One UUID for each file. Keep it beside the draft: the same file with the same key, in a new tab or after a reload, goes
   * on where the server stands, for 24 hours. @default a new one
   */
  readonly idempotencyKey?: string | undefined;
  /** Bytes sent and bytes in all. Never goes backwards; both are equal once, when the server has the whole file. */
  readonly onProgress?: ((sentBytes: number, totalBytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds without any progress until the piece under way is given up and tried again. @default 30_000 */
  readonly stallTimeout?: number;
}

export interface DownloadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole file. @default 300_000 */
  readonly timeout?: number;
}

/** No more than the usual limit of a proxy for one body, such as nginx's. */
const PIECE_BYTES = 1_048_576;
/** Tries in a row without a byte more at the server. */
const TRIES = 5;
const FIRST_PAUSE_MS = 500;
const UPLOAD = 'uploadAttachmentContent';

/**
 * Uploads a file in pieces. A broken connection, a stall, 408, 429 and 5xx are tried again from where the server stands,
 * five times without progress. Resolves when the server has all of it; its scan may still be under way.
 * @throws ApiError 422 when the server refuses the file; `problem.detail` says why, in Vietnamese.
 */
export async function uploadAttachment(
  client: Client,
  file: Blob & { readonly name?: string },
  options: UploadOptions,
): Promise<Attachment> {
  const { purpose, name = file.name ?? '', onProgress, stallTimeout = 30_000 } = options;
  const leave = new AbortController();
  const unfollow = follow(leave, options.signal, client.signal);
  const { signal } = leave;
  let shown = 0;
  /** At the piece under way. */
  let attempt = 0;
  const show = (bytes: number) => {
    if (bytes > shown) onProgress?.((shown = bytes), file.size);
  };

  /** One attempt at all that is left. `advance` is called for each piece that has arrived. */
  const sendRest = async (id: string, advance: (receivedBytes: number) => void): Promise<Attachment> => {
    let attachment = await getAttachment(client, id, { signal });
    // A refused one is asked once more, for its reason.
    while (attachment.state === 'receiving' || attachment.state === 'refused') {
      const offset = attachment.receivedBytes;
      advance(offset);
      attachment = await client.authorized((token) =>
        sendPiece<Attachment>({
          fetch: client.fetch,
          operation: UPLOAD,
          attempt: ++attempt,
          url: urlOf(client, path`attachments/${id}/content`),
          headers: {
            'Content-Type': 'application/partial-upload',
            'Upload-Offset': `${offset}`,
            ...(token && { Authorization: `Bearer ${token}` }),
          },
          body: file.slice(offset, offset + PIECE_BYTES),
          signal,
          stallTimeout,
          onSent: (bytes) => show(Math.min(offset + bytes, file.size - 1)),
        }),
      );
      attempt = 0;
      if (attachment.state === 'receiving' && !(attachment.receivedBytes > offset)) throw new ContractError(UPLOAD);
    }
    show(file.size);
    return attachment;
  };

  try {
    const create: AttachmentCreate = { purpose, name, size: file.size, ...(file.type && { mediaType: file.type }) };
    const { idempotencyKey = newIdempotencyKey() } = options;
    const { id } = await addAttachment(client, create, { idempotencyKey, signal });
    let reached = -1;
    for (let tries = 0; ;) {
      try {
        return await sendRest(id, (receivedBytes) => {
          if (receivedBytes > reached) tries = 0;
          reached = receivedBytes;
          show(Math.min(receivedBytes, file.size - 1));
        });
      } catch (error) {
        if (signal.aborted || !mayGoOn(error) || ++tries > TRIES) throw error;
        await pause(FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + Math.random() / 2), signal);
      }
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    unfollow();
  }
}

/** Announces a file, the first step of an upload of your own; `uploadAttachment` does it all. */
export function addAttachment(
  client: Client,
  file: AttachmentCreate,
  options?: CreateOptions,
): ApiPromise<'addAttachment', Attachment> {
  return client.send('addAttachment', 'attachments', { ...options, method: 'POST', body: file });
}

/** One attachment: its state, and in `receivedBytes` where its upload goes on. */
export function getAttachment(
  client: Client,
  attachmentId: string,
  options?: CallOptions,
): ApiPromise<'getAttachment', Attachment> {
  return client.send('getAttachment', () => path`attachments/${attachmentId}`, options);
}

/** The file. 409 until its check is over. */
export async function downloadAttachment(
  client: Client,
  attachmentId: string,
  options: DownloadOptions = {},
): Promise<Blob> {
  const operation = 'getAttachmentContent';
  const url = urlOf(client, path`attachments/${attachmentId}/content`);
  const leave = new AbortController();
  const unfollow = follow(leave, options.signal, client.signal, AbortSignal.timeout(options.timeout ?? 300_000));
  let attempt = 0;
  try {
    return await client.authorized(async (token) => {
      const headers = token ? { Authorization: `Bearer ${token}` } : {};
      const request = new Request(url, { headers, signal: leave.signal, cache: 'no-store' });
      const response = await client.fetch(request, { operation, attempt: ++attempt });
      if (!response.ok) throw refusalOf(operation, response, await response.text());
      return response.blob();
    });
  } catch (error) {
    throw toOurs(operation, leave.signal.aborted ? leave.signal.reason : error, leave.signal.aborted);
  } finally {
    unfollow();
  }
}

/** Deletes a file of mine with its content. One that was sent stays (409). */
export function deleteAttachment(
  client: Client,
  attachmentId: string,
  options?: CallOptions,
): ApiPromise<'deleteAttachment', void> {
  return client.send('deleteAttachment', () => path`attachments/${attachmentId}`, { ...options, method: 'DELETE' });
}

/** The same functions, bound to a client. */
export class Attachments {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see uploadAttachment */
  upload(file: Blob & { readonly name?: string }, options: UploadOptions): Promise<Attachment> {
    return uploadAttachment(this.client, file, options);
  }
  /** @see addAttachment */
  add(file: AttachmentCreate, options?: CreateOptions): ApiPromise<'addAttachment', Attachment> {
    return addAttachment(this.client, file, options);
  }
  /** @see getAttachment */
  get(attachmentId: string, options?: CallOptions): ApiPromise<'getAttachment', Attachment> {
    return getAttachment(this.client, attachmentId, options);
  }
  /** @see downloadAttachment */
  download(attachmentId: string, options?: DownloadOptions): Promise<Blob> {
    return downloadAttachment(this.client, attachmentId, options);
  }
  /** @see deleteAttachment */
  delete(attachmentId: string, options?: CallOptions): ApiPromise<'deleteAttachment', void> {
    return deleteAttachment(this.client, attachmentId, options);
  }
}

const urlOf = ({ baseUrl }: Client, way: string) => `${baseUrl.replace(/\/$/, '')}/${way}`;

function mayGoOn(error: unknown): boolean {
  if (error instanceof NetworkError || error instanceof TimeoutError) return true;
  if (!(error instanceof ApiError)) return false;
  const { status, problem } = error;
  return status === 408 || status === 429 || status > 499 || problem?.code === 'upload-offset-mismatch';
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      signal.removeEventListener('abort', quit);
      resolve();
    }, ms);
    const quit = () => {
      clearTimeout(clock);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', quit);
  });
}
