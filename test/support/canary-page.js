/* global navigator, addEventListener, Storage, History, XMLHttpRequest */
// Runs in a page before anything else: tells what the page stores, asks for and writes to its console.
(() => {
  const { sendBeacon } = navigator;
  const { setTimeout } = globalThis;
  const waiting = [];
  const send = () => {
    // Chromium refuses beacons of more than 64 KiB.
    while (waiting.length) {
      const some = waiting.splice(0, 20);
      if (!sendBeacon.call(navigator, '/sotay-canary', JSON.stringify(some)) && some.length > 1)
        for (const one of some) sendBeacon.call(navigator, '/sotay-canary', JSON.stringify([one]));
    }
  };
  const keep = (trace, text) => {
    if (globalThis.sotayCanary) return void globalThis.sotayCanary(trace, String(text));
    if (waiting.push([trace, String(text).slice(0, 20_000)]) === 1) setTimeout(send, 20);
  };
  addEventListener('pagehide', send);

  /** What a reader of the storage would find: texts and bytes; a key that cannot be exported is nothing to read. */
  const readable = (value, depth = 0) => {
    if (typeof value !== 'object' || value === null) return String(value);
    if (value instanceof ArrayBuffer) return readable(new Uint8Array(value));
    if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
    if (depth > 6) return '';
    return Object.entries(value)
      .map(([name, inner]) => `${name}=${readable(inner, depth + 1)}`)
      .join(' ');
  };
  const before = (owner, name, look) => {
    const real = owner?.[name];
    if (typeof real !== 'function') return;
    owner[name] = function (...words) {
      try {
        look(...words);
      } catch {
        // What cannot be looked at is not kept from its way.
      }
      return Reflect.apply(real, this, words);
    };
  };

  before(Storage.prototype, 'setItem', (key, value) => keep('storage', `${key}=${value}`));
  for (const name of ['put', 'add'])
    before(globalThis.IDBObjectStore?.prototype, name, (value, key) =>
      keep('storage', `${readable(key)} ${readable(value)}`),
    );
  for (const name of ['put', 'add'])
    before(globalThis.Cache?.prototype, name, (request) => keep('storage', request.url ?? request));
  for (const name of ['pushState', 'replaceState'])
    before(History.prototype, name, (state, _unused, url) => keep('url', `${url ?? ''} ${readable(state)}`));
  before(XMLHttpRequest.prototype, 'open', (_method, url) => keep('url', url));
  for (const name of ['log', 'info', 'warn', 'error', 'debug'])
    before(console, name, (...words) => keep('log', words.map((word) => readable(word)).join(' ')));
  const { Request } = globalThis;
  globalThis.Request = class extends Request {
    /** A clone is of the browser's own class. */
    static [Symbol.hasInstance](value) {
      return Object.prototype.isPrototypeOf.call(Request.prototype, value);
    }
    constructor(...words) {
      super(...words);
      keep('url', this.url);
    }
  };
})();
