/** Webhooks as the receiving server sees them: Standard Webhooks 1.0 over Web Crypto, in Node, Deno, Bun and edge workers. */
import type { HandbookEvent } from './types/events.ts';

export type { HandbookEvent } from './types/events.ts';

export type WebhookErrorCode =
  /** `webhook-id`, `webhook-timestamp` or `webhook-signature` is absent: not a webhook, or a proxy drops headers. */
  | 'missing-header'
  /** `webhook-timestamp` is not whole seconds. */
  | 'bad-timestamp'
  /** Signed too long ago: a replay, or this clock is fast. */
  | 'too-old'
  /** Signed in the future: this clock is slow. */
  | 'too-new'
  /** Not signed with this secret, or the body is not the one that was sent: pass the raw bytes, not parsed JSON. */
  | 'no-matching-signature'
  /** Well signed, but no event. */
  | 'bad-body'
  /** Your secret is not `whsec_` and base64 of 24 bytes or more; often an environment variable that is not set. */
  | 'bad-secret';

/** Answer 400 to the sender. The message holds nothing of the request and nothing of the secret. */
export class WebhookError extends Error {
  override name = 'WebhookError';
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode) {
    super(`Webhook refused: ${code}`);
    this.code = code;
  }
}

/** `Headers` of a Request, or the plain object that Node and gateways give; letter case does not matter. */
export type WebhookHeaders = HeaderReader | Readonly<Record<string, string | readonly string[] | undefined>>;

interface HeaderReader {
  get(name: string): string | null;
}

export interface VerifyWebhookOptions {
  /** How far the time of signing may be from now, either way, in seconds. 300 when absent. */
  readonly toleranceSeconds?: number;
  /** Now, in milliseconds since 1970. For tests. */
  readonly now?: number;
}

export interface SignWebhookOptions {
  /** `webhook-id`. A new one when absent. */
  readonly id?: string;
  /** When it was signed, in milliseconds since 1970. Now when absent. */
  readonly at?: number;
}

const encoder = new TextEncoder();

/**
 * The event, if the request was signed with the secret (or, during a rotation, with one of them) within the tolerance.
 * Deliveries repeat: keep `id`, and do nothing the second time. Throws WebhookError.
 * @param body as received, before anything parses it.
 */
export async function verifyWebhook(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now() }: VerifyWebhookOptions = {},
): Promise<HandbookEvent> {
  const keys = await Promise.all([secret].flat().map(importSecret));
  if (!keys.length) throw new WebhookError('bad-secret');

  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) =>
    header(headers, `webhook-${name}`),
  );
  if (!id || !timestamp || !signatures) throw new WebhookError('missing-header');
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookError('bad-timestamp');
  const age = Math.floor(now / 1000) - Number(timestamp);
  if (age > toleranceSeconds) throw new WebhookError('too-old');
  if (age < -toleranceSeconds) throw new WebhookError('too-new');

  const content = signedContent(id, timestamp, body);
  for (const signature of signatures.split(' ')) {
    const bytes = signature.startsWith('v1,') && fromBase64(signature.slice(3));
    // subtle.verify compares in constant time.
    if (bytes) for (const key of keys) if (await crypto.subtle.verify('HMAC', key, bytes, content)) return parse(body);
  }
  throw new WebhookError('no-matching-signature');
}

/** The three headers of a signed request, for tests of your receiver: `{ 'webhook-id', 'webhook-timestamp', 'webhook-signature' }`. */
export async function signWebhook(
  body: string | Uint8Array,
  secret: string,
  { id = crypto.randomUUID(), at = Date.now() }: SignWebhookOptions = {},
): Promise<Record<string, string>> {
  const timestamp = `${Math.floor(at / 1000)}`;
  const signature = await crypto.subtle.sign('HMAC', await importSecret(secret), signedContent(id, timestamp, body));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`,
  };
}

async function importSecret(secret: string | undefined): Promise<CryptoKey> {
  // Callers without types pass undefined when an environment variable is not set; an empty key would verify forgeries.
  const bytes = fromBase64((secret ?? '').replace(/^whsec_/, ''));
  if (!bytes || bytes.length < 24) throw new WebhookError('bad-secret');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

function header(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === 'function') return (headers as HeaderReader).get(name) ?? undefined;
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? [];
  return value === undefined ? undefined : String(value);
}

function signedContent(id: string, timestamp: string, body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const start = encoder.encode(`${id}.${timestamp}.`);
  const rest = typeof body === 'string' ? encoder.encode(body) : body;
  const content = new Uint8Array(start.length + rest.length);
  content.set(start);
  content.set(rest, start.length);
  return content;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function parse(body: string | Uint8Array): HandbookEvent {
  try {
    const event = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)) as HandbookEvent;
    if (typeof event.id === 'string' && typeof event.type === 'string') return event;
  } catch {
    // Told below.
  }
  throw new WebhookError('bad-body');
}
