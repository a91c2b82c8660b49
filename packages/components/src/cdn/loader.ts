/**
 * The one script of the copy-paste snippet: finds `sotay-…` tags in the document, now and later, and imports the chunk of
 * each tag once. Until then, and if that fails, the content between the tags stays readable.
 */
import { chunksOf, laterTable } from 'sotay:chunks';
import type { Chunk, Chunks, LaterTable } from 'sotay:chunks';

declare global {
  interface HTMLElementEventMap {
    /** The code of this element could not be loaded. */
    'sotay-load-error': CustomEvent<{ tag: string; error: unknown }>;
  }
}

const retryAfter = 2000;
let retries = 0;
const requested = new Set<string>();
const verified = new Map<string, Promise<unknown>>();

const importChunks = async ([own, ...shared]: Chunks, query = ''): Promise<unknown> => {
  await Promise.all([verify(own, query), ...shared.map((chunk) => verify(chunk))]);
  return import(addressOf(own, query));
};

const addressOf = ([file]: Chunk, query = ''): string => new URL(file + query, import.meta.url).href;

// A file verified here waits in the module map, so neither import() nor a chunk's own imports fetch it again. That also
// means: nothing may be imported after a mismatch, because the import itself would not check (Chromium 156 fetches it anew).
const verify = (chunk: Chunk, query?: string): Promise<unknown> => {
  const href = addressOf(chunk, query);
  const loaded = verified.get(href) ?? preload(href, chunk[1]);
  verified.set(href, loaded);
  return loaded;
};

const preload = (href: string, integrity: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    if (!link.relList.supports('modulepreload')) return resolve(0); // Safari 16
    const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', integrity, nonce, href });
    link.onload = resolve;
    link.onerror = () => {
      verified.delete(href);
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });

const importLater = async (name: string, query?: string): Promise<unknown> => {
  const { default: later } = (await importChunks([laterTable], query)) as LaterTable;
  return importChunks(later.get(name) as Chunks, query);
};

const importTag = (tag: string, query?: string): Promise<unknown> => {
  const chunks = chunksOf.get(tag);
  return chunks ? importChunks(chunks, query) : importLater(tag, query);
};

const load = async (tag: string): Promise<void> => {
  requested.add(tag);
  try {
    await importTag(tag).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
      // Another address: a module that failed once stays failed in Firefox.
      await importTag(tag, `?${++retries}`);
    });
  } catch (error) {
    console.error(`SOTAY-010: <${tag}> could not be loaded`, error);
    requested.delete(tag);
    for (const element of document.querySelectorAll(tag)) {
      element.dispatchEvent(
        new CustomEvent('sotay-load-error', { bubbles: true, composed: true, detail: { tag, error } }),
      );
    }
  }
};

const scan = (root: Document | Element): void => {
  for (const { localName } of [root as Element, ...root.querySelectorAll([...chunksOf.keys()].join())]) {
    if (chunksOf.has(localName) && !requested.has(localName) && !customElements.get(localName)) void load(localName);
  }
};

const started = Symbol.for('sotay-loader');
if (!(started in window)) {
  // The script-tag build turns every import() of an element into a call of this.
  Object.assign(window, { [started]: (file: string) => importLater(file) });
  scan(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
  }).observe(document, { childList: true, subtree: true });
}
