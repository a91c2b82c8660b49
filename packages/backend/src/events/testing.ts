import type { HandbookEvent } from './store.ts';

export interface Frame {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
  readonly comment?: string;
}

export interface OpenStream {
  readonly response: Response;
  /** The next frame; undefined at the end of the stream. */
  next(): Promise<Frame | undefined>;
  /** The next event, past signs of life; undefined at the end. */
  nextEvent(): Promise<HandbookEvent | undefined>;
  close(): void;
}

/** A stream as a client sees it. Resolves when it has told where it is, so that what follows is not missed. */
export async function openStream(
  url: string,
  token: string,
  lastEventId?: string,
  secondsAgo?: number,
): Promise<OpenStream> {
  const abort = new AbortController();
  const query = secondsAgo === undefined ? '' : `?secondsAgo=${secondsAgo}`;
  const response = await fetch(`${url}/v1/events/stream${query}`, {
    headers: { authorization: `Bearer ${token}`, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
    signal: abort.signal,
  });
  const frames = readFrames(response);
  const next = async () => (await frames.next()).value as Frame | undefined;
  if (response.ok && lastEventId === undefined && !query) await next();
  return {
    response,
    next,
    async nextEvent() {
      for (;;) {
        const frame = await next();
        if (!frame || frame.event === 'reset') return undefined;
        if (frame.data !== undefined) return JSON.parse(frame.data) as HandbookEvent;
      }
    },
    close: () => abort.abort(),
  };
}

async function* readFrames(response: Response): AsyncGenerator<Frame> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  try {
    for (;;) {
      const read = await reader?.read();
      if (!read || read.done) return;
      text += read.value;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        yield frameOf(text.slice(0, end));
        text = text.slice(end + 2);
      }
    }
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
}

const frameOf = (text: string): Frame =>
  Object.fromEntries(
    text.split('\n').map((line) => [line.slice(0, line.indexOf(':')) || 'comment', line.slice(line.indexOf(':') + 2)]),
  );
