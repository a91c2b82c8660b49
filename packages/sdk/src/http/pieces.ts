// Does not go by ky: fetch tells nothing of a body on its way (ky#183), XMLHttpRequest does, in every
// browser and worker.
import { ApiError, toOurs, TimeoutError } from './errors.ts';
import type { Attempt, Client } from './options.ts';
import type { Problem } from '../types/problem.ts';

export interface Piece extends Pick<Attempt, 'operation' | 'attempt'> {
  /** Where there is no XMLHttpRequest. */
  readonly fetch: Client['fetch'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
  readonly signal: AbortSignal;
  /** Milliseconds without a byte going out or an answer. */
  readonly stallTimeout: number;
  readonly onSent: (bytes: number) => void;
}

type Head = Pick<Response, 'status' | 'headers'>;

/** Sends a PATCH and gives what the answer's JSON says. */
export async function sendPiece<T>(piece: Piece): Promise<T> {
  const { operation, signal, stallTimeout, onSent } = piece;
  const leave = new AbortController();
  let clock: ReturnType<typeof setTimeout> | undefined;
  const wind = () => {
    clearTimeout(clock);
    clock = setTimeout(() => leave.abort(new TimeoutError(operation)), stallTimeout);
  };
  const unfollow = follow(leave, signal);
  const exchange = typeof XMLHttpRequest === 'undefined' ? byFetch : byXhr;
  wind();
  try {
    leave.signal.throwIfAborted();
    const [head, text] = await exchange(piece, leave.signal, (bytes) => {
      wind();
      onSent(bytes);
    });
    if (head.status > 399) throw refusalOf(operation, head, text);
    return JSON.parse(text) as T;
  } catch (error) {
    throw leave.signal.aborted ? leave.signal.reason : toOurs(operation, error);
  } finally {
    clearTimeout(clock);
    unfollow();
  }
}

export function refusalOf(operation: string, { status, headers }: Head, text: string): ApiError {
  let problem: Problem | undefined;
  try {
    problem = JSON.parse(text) as Problem;
  } catch {
    // A proxy's page.
  }
  return new ApiError(operation, status, problem, headers);
}

/** Ends `controller` with the first of the signals, for its reason; Chrome 109 has no AbortSignal.any. */
export function follow(controller: AbortController, ...signals: readonly (AbortSignal | undefined)[]): () => void {
  const quit = () => controller.abort(signals.find((signal) => signal?.aborted)?.reason);
  for (const signal of signals) {
    if (signal?.aborted) quit();
    signal?.addEventListener('abort', quit);
  }
  return () => signals.forEach((signal) => signal?.removeEventListener('abort', quit));
}

type Exchange = (piece: Piece, signal: AbortSignal, onSent: Piece['onSent']) => Promise<[Head, string]>;

const byFetch: Exchange = async ({ fetch, url, headers, body, operation, attempt }, signal) => {
  const request = new Request(url, { method: 'PATCH', headers, body, signal });
  const response = await fetch(request, { operation, attempt });
  return [response, await response.text()];
};

const byXhr: Exchange = ({ url, headers, body }, signal, onSent) =>
  new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.upload.onprogress = ({ loaded }) => onSent(loaded);
    xhr.onload = () => resolve([{ status: xhr.status, headers: headersOf(xhr) }, xhr.responseText]);
    // As fetch says it.
    xhr.onerror = xhr.onabort = () => reject(new TypeError());
    signal.addEventListener('abort', () => xhr.abort());
    xhr.open('PATCH', url);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.send(body);
  });

/** Each on a line of its own: https://xhr.spec.whatwg.org/#the-getallresponseheaders()-method. */
const headersOf = (xhr: XMLHttpRequest) =>
  new Headers(
    xhr
      .getAllResponseHeaders()
      .match(/.+/g)
      ?.map((line) => line.split(/: (.*)/, 2) as [string, string]),
  );
