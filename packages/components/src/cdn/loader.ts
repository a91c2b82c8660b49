/**
 * The one script of the copy-paste snippet: finds `sotay-…` tags in the document, now and later, and imports the chunk of
 * each tag once. Until then, and if that fails, the content between the tags stays readable.
 */
import { files, tags } from 'sotay:chunks';

declare global {
  interface HTMLElementEventMap {
    /** The code of this element could not be loaded. */
    'sotay-load-error': CustomEvent<{ tag: string; error: unknown }>;
  }
}

const retryAfter = 2000;
let retries = 0;
const requested = new Set<string>();
const verifiedFiles = new Map<number, Promise<unknown>>();

const importChunk = async (tag: string, query = ''): Promise<void> => {
  const needed = tags[tag]!;
  const own = needed.at(-1)!;
  await Promise.all(
    needed.map((index) => {
      if ((query && index === own) || !verifiedFiles.has(index)) {
        verifiedFiles.set(index, verify(index, index === own ? query : ''));
      }
      return verifiedFiles.get(index);
    }),
  );
  await import(addressOf(own, query));
};

// A file verified here waits in the module map, so neither import() nor a chunk's own imports fetch it again. That also
// means: nothing may be imported after a mismatch, because the import itself would not check (Chromium 156 fetches it anew).
const verify = (index: number, query: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    if (!link.relList.supports('modulepreload')) return resolve(0); // Safari 16
    link.rel = 'modulepreload';
    link.integrity = files[index]![1];
    link.crossOrigin = '';
    link.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    link.href = addressOf(index, query);
    link.onload = resolve;
    link.onerror = () => {
      verifiedFiles.delete(index);
      link.remove();
      reject(new Error(link.href));
    };
    document.head.append(link);
  });

const addressOf = (index: number, query: string): string => new URL(files[index]![0] + query, import.meta.url).href;

const load = async (tag: string): Promise<void> => {
  try {
    await importChunk(tag).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
      // Another address: a module that failed once stays failed in Firefox.
      await importChunk(tag, `?${++retries}`);
    });
  } catch (error) {
    console.error(`SOTAY-010: <${tag}> could not be loaded`, error);
    requested.delete(tag);
    for (const element of document.querySelectorAll(tag)) {
      element.dispatchEvent(new CustomEvent('sotay-load-error', { bubbles: true, composed: true, detail: { tag, error } }));
    }
  }
};

const scan = (root: ParentNode): void => {
  for (const { localName } of [root as Element, ...root.querySelectorAll(Object.keys(tags).join())]) {
    if (!Object.hasOwn(tags, localName ?? '') || requested.has(localName) || customElements.get(localName)) continue;
    requested.add(localName);
    void load(localName);
  }
};

const started = Symbol.for('sotay-loader');
if (!(started in window)) {
  Object.assign(window, { [started]: true });
  scan(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
  }).observe(document, { childList: true, subtree: true });
}
