// What a reader has typed and not yet sent. It outlives a reload of the tab, and nobody else can read it: sessionStorage holds
// it encrypted, with a key that scripts cannot export and that dies at sign-out, and bound to the member who wrote it.
// Where a browser refuses (private mode, plain http), drafts live in memory as long as the page does.

const KEYS = 'keys';
const KEY_NAME = 'draft';
const prefix = 'sotay-draft-';
const memory = new Map<string, { owner: string; value: unknown }>();
/** Whom somebody helps on their own device: nothing of them stays there. */
const guests = new Set<string>();

const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB refused'));
    };
  });

const keyStore = async (): Promise<IDBObjectStore> => {
  const opening = indexedDB.open('sotay', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(KEYS);
  const database = await asPromise(opening);
  const transaction = database.transaction(KEYS, 'readwrite');
  transaction.oncomplete = () => {
    database.close();
  };
  return transaction.objectStore(KEYS);
};

const findKey = async (): Promise<CryptoKey | undefined> =>
  asPromise<CryptoKey | undefined>((await keyStore()).get(KEY_NAME) as IDBRequest<CryptoKey | undefined>);

const makeKey = async (): Promise<CryptoKey> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const store = await keyStore();
  // Another tab may have made one meanwhile; both must seal with the same.
  const first = await asPromise<CryptoKey | undefined>(store.get(KEY_NAME) as IDBRequest<CryptoKey | undefined>);
  if (first) return first;
  await asPromise(store.put(key, KEY_NAME));
  return key;
};

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
const boundTo = (owner: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(owner);

/** From now on no draft of this member is kept here. */
export const keepNothingOf = (owner: string): void => void guests.add(owner);

/** Keeps a draft of `owner` (a member id) under a name. */
export const writeDraft = async (name: string, owner: string, value: unknown): Promise<void> => {
  if (guests.has(owner)) return;
  memory.set(name, { owner, value });
  try {
    const key = (await findKey()) ?? (await makeKey());
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(value));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(owner) }, key, text);
    // The draft may have been sent or thrown away meanwhile.
    if (memory.get(name)?.value === value)
      sessionStorage.setItem(prefix + name, `${toText(iv)} ${toText(new Uint8Array(sealed))}`);
  } catch {
    // Memory has it.
  }
};

/** The draft that `owner` left; nothing when there is none or another member wrote it. */
export const readDraft = async (name: string, owner: string): Promise<unknown> => {
  const kept = memory.get(name);
  if (kept) return kept.owner === owner ? kept.value : undefined;
  try {
    const [iv, sealed] = sessionStorage.getItem(prefix + name)?.split(' ') ?? [];
    const key = await findKey();
    if (!iv || !sealed || !key) return undefined;
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: toBytes(iv), additionalData: boundTo(owner) },
      key,
      toBytes(sealed),
    );
    return JSON.parse(new TextDecoder().decode(text)) as unknown;
  } catch {
    return undefined;
  }
};

/** After sending, or when the reader throws it away. A guest has none: what lies there is the other's. */
export const clearDraft = (name: string, owner = ''): void => {
  if (guests.has(owner)) return;
  memory.delete(name);
  try {
    sessionStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept there either.
  }
};

/** At sign-out: all drafts and the key. */
export const forgetDrafts = async (): Promise<void> => {
  for (const name of [...memory.keys()]) clearDraft(name);
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
    await asPromise((await keyStore()).delete(KEY_NAME));
  } catch {
    // No storage, nothing in it.
  }
};
